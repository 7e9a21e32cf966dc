import { context, propagation, trace } from '@opentelemetry/api';
import { useTracer } from './spans.js';

export interface TracingOptions {
  /** Names this process in a trace. */
  readonly serviceName: string;
  /** Base address of an OTLP/HTTP collector: traces go to `<endpoint>/v1/traces`. Without one nothing is traced. */
  readonly endpoint: string | undefined;
}

export interface Tracing {
  /** Sends what has not been sent, and traces no more. */
  close(): Promise<void>;
}

const OFF: Tracing = { close: async () => {} };

/**
 * Sends traces of this process to a collector. Without an endpoint the SDK is not even loaded. To be called before the
 * stores are opened: their connections tell of commands only if that is wanted from the start. Sampling
 * (`OTEL_TRACES_SAMPLER`) and the collector's headers (`OTEL_EXPORTER_OTLP_HEADERS`) are the SDK's own settings.
 */
export async function startTracing({ serviceName, endpoint }: TracingOptions): Promise<Tracing> {
  if (endpoint === undefined) return OFF;
  const { createTracerProvider, contextManager, propagator } = await import('./tracing-sdk.js');
  const provider = createTracerProvider(serviceName, endpoint);
  context.setGlobalContextManager(contextManager());
  propagation.setGlobalPropagator(propagator());
  useTracer(provider.getTracer('quantgraph'));
  return {
    async close() {
      useTracer(undefined);
      await provider.shutdown();
      context.disable();
      propagation.disable();
      trace.disable();
    },
  };
}
