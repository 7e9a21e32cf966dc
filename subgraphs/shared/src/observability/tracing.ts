import { setTimeout as pause } from 'node:timers/promises';
import { context, propagation, trace } from '@opentelemetry/api';
import { useTracer } from './spans.js';

export interface TracingOptions {
  /** Names this process in a trace. */
  readonly serviceName: string;
  /** Base address of an OTLP/HTTP collector: traces go to `<endpoint>/v1/traces`. Without one nothing is traced. */
  readonly endpoint: string | undefined;
  /** Which part of the traces that begin here is kept, 0 to 1; what goes on with a caller's trace goes by the caller. */
  readonly ratio?: number;
}

export interface Tracing {
  /** Sends what has not been sent, and traces no more. */
  close(): Promise<void>;
}

const SHUTDOWN_MS = 3_000;

const OFF: Tracing = { close: async () => {} };

/**
 * Sends traces of this process to a collector. Without an endpoint the SDK is not even loaded. To be called before the
 * stores are opened: their connections tell of commands only if that is wanted from the start. The collector's headers
 * (`OTEL_EXPORTER_OTLP_HEADERS`) and its certificates are the exporter's own settings.
 */
export async function startTracing({ serviceName, endpoint, ratio = 1 }: TracingOptions): Promise<Tracing> {
  if (endpoint === undefined) return OFF;
  const { createTracerProvider, contextManager, propagator } = await import('./tracing-sdk.js');
  const provider = createTracerProvider(serviceName, endpoint, ratio);
  context.setGlobalContextManager(contextManager());
  propagation.setGlobalPropagator(propagator());
  useTracer(provider.getTracer('quantgraph'));
  return {
    async close() {
      useTracer(undefined);
      // A collector that does not answer holds nobody up.
      await Promise.race([provider.shutdown(), pause(SHUTDOWN_MS, undefined, { ref: false })]);
      context.disable();
      propagation.disable();
      trace.disable();
    },
  };
}
