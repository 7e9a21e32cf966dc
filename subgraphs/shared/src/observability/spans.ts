import {
  type Attributes,
  type Context,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';

/** None while tracing is off: then nothing below costs more than asking for it. */
let tracer: Tracer | undefined;

/** Makes spans with this tracer from now on, or none without one. */
export function useTracer(next: Tracer | undefined): void {
  tracer = next;
}

/** Whether spans are made at all. */
export const isTracing = (): boolean => tracer !== undefined;

export type { Span };

export interface SpanDetails {
  readonly kind?: 'internal' | 'server' | 'client';
  readonly attributes?: Attributes;
  /** The span that this one is part of, if not the one that is active where it starts. */
  readonly parent?: Span | undefined;
}

const KINDS = { internal: SpanKind.INTERNAL, server: SpanKind.SERVER, client: SpanKind.CLIENT } as const;

/** Starts a span that its caller ends; undefined while tracing is off. */
export function startSpan(name: string, { kind = 'internal', attributes = {}, parent }: SpanDetails = {}) {
  return tracer?.startSpan(name, { kind: KINDS[kind], attributes }, within(parent));
}

const within = (span: Span | undefined): Context => (span ? trace.setSpan(context.active(), span) : context.active());

/** Runs work in a span of its own, which what starts inside of it is part of. While tracing is off, just runs it. */
export async function inSpan<T>(
  name: string,
  details: SpanDetails,
  work: (span: Span | undefined) => Promise<T>,
): Promise<T> {
  const span = startSpan(name, details);
  if (!span) return work(undefined);
  try {
    return await context.with(within(span), work, undefined, span);
  } catch (error) {
    failSpan(span, error);
    throw error;
  } finally {
    span.end();
  }
}

/** Runs work as part of a span that was started before. */
export function asPartOf<T>(span: Span | undefined, work: () => T): T {
  return span ? context.with(within(span), work) : work();
}

/** Says in a span that what it stands for failed, and why. */
export function failSpan(span: Span | undefined, error: unknown): void {
  if (!span) return;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  span.setAttribute('error.type', name);
  span.setStatus({ code: SpanStatusCode.ERROR, message });
}

/** The span that is active where this is asked. */
export const activeSpan = (): Span | undefined => (tracer ? trace.getActiveSpan() : undefined);

/** Id of the trace that is active where this is asked. */
export const activeTraceId = (): string | undefined => activeSpan()?.spanContext().traceId;

const NO_HEADERS: Readonly<Record<string, string>> = Object.freeze({});

/** Headers (W3C `traceparent`) by which the receiver of a call goes on with the active trace; none while tracing is off. */
export function traceHeaders(): Readonly<Record<string, string>> {
  if (!tracer) return NO_HEADERS;
  const headers: Record<string, string> = {};
  propagation.inject(context.active(), headers);
  return headers;
}

/** Starts a span that goes on with the trace which a caller's headers name, or with a new one. */
export function startServerSpan(
  name: string,
  headers: Readonly<Record<string, unknown>>,
  attributes: Attributes,
): Span | undefined {
  return tracer?.startSpan(name, { kind: SpanKind.SERVER, attributes }, propagation.extract(ROOT_CONTEXT, headers));
}
