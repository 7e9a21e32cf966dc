import type { SubgraphDefinition } from '@quantgraph/shared';

/** Work that is done again and again until it is stopped. */
export interface Repeated {
  /** Waits for the work under way, if any; none begins any more. */
  stop(): Promise<void>;
}

/** Does `work` every so often, one after another; what it throws is logged, and it is tried again the next time. */
export function repeat(
  everyMs: number,
  work: () => Promise<void>,
  logger: SubgraphDefinition['logger'],
  name: string,
): Repeated {
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= work()
      .catch((err: unknown) => logger.error({ err }, `${name} failed, and is tried again`))
      .finally(() => {
        running = undefined;
      });
  }, everyMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
