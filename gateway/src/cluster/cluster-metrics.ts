import cluster, { type Worker } from 'node:cluster';
import { AggregatorRegistry, type Registry } from 'prom-client';

interface MetricsMessage {
  readonly type: typeof TYPE;
  readonly id: number;
  /** Of all workers; absent in a question, null where they could not be had. */
  readonly text?: string | null;
}

const TYPE = 'quantgraph:metrics';
const PATIENCE_MS = 6_000;

const isMetricsMessage = (message: unknown): message is MetricsMessage =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === TYPE;

/** In the primary: answers workers that ask for the measures of all. Answers how to stop that. */
export function answerMetrics(): () => void {
  const aggregator = new AggregatorRegistry();
  const answer = async (worker: Worker, message: unknown) => {
    if (!isMetricsMessage(message)) return;
    const text = await aggregator.clusterMetrics().catch(() => null);
    if (worker.isConnected()) worker.send({ type: TYPE, id: message.id, text });
  };
  cluster.on('message', answer);
  return () => cluster.off('message', answer);
}

/** In a worker: how to get the measures of all workers, of which `registries` are this one's; null if they can't be had. */
export function metricsOfAllWorkers(registries: readonly Registry[]): () => Promise<string | null> {
  AggregatorRegistry.setRegistries([...registries]);
  // Its constructor is what makes this worker answer the primary.
  new AggregatorRegistry();
  const waiting = new Map<number, (text: string | null) => void>();
  let asked = 0;
  const settle = (id: number, text: string | null) => {
    waiting.get(id)?.(text);
    waiting.delete(id);
  };
  process.on('message', (message) => {
    if (isMetricsMessage(message)) settle(message.id, message.text ?? null);
  });
  return () => {
    asked += 1;
    const id = asked;
    setTimeout(settle, PATIENCE_MS, id, null).unref();
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      process.send?.({ type: TYPE, id } satisfies MetricsMessage);
    });
  };
}
