import type { Logger } from 'pino';

/** A process's work: started once, closed once when the process is asked to end. */
export interface Service {
  close(): Promise<void>;
}

/**
 * Runs a service until SIGTERM or SIGINT, or until the process that started it and holds its channel is gone; then drains it.
 * A start that fails ends the process with one clear line.
 */
export async function runService(logger: Logger, start: () => Promise<Service>): Promise<void> {
  let service: Service;
  try {
    service = await start();
  } catch (error) {
    logger.fatal(error instanceof Error ? error.message : String(error));
    // What was begun, and the channel of a worker, would keep the process.
    process.exit(1);
  }
  let closing = false;
  const close = async () => {
    if (closing) return;
    closing = true;
    await service.close();
    process.exit(0);
  };
  process.once('SIGTERM', close);
  process.once('SIGINT', close);
  process.once('disconnect', close);
}
