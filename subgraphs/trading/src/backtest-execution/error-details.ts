import { FinalJobError, PeerError } from '@quantgraph/shared';
import type { SchemaDefinition } from 'mongoose';
import { EngineError } from '../engine/engine-error.js';

/** Why long work failed, as its owner may read it. */
export interface ErrorDetails {
  code: string;
  message: string;
  symbol: string | null;
  date: string | null;
  /** Of a strategy's own code, from 1. */
  line: number | null;
  column: number | null;
}

export const errorDetailsFields: SchemaDefinition = {
  code: { type: String, required: true },
  message: { type: String, required: true },
  symbol: { type: String, default: null },
  date: { type: String, default: null },
  line: { type: Number, default: null },
  column: { type: Number, default: null },
};

/** Where it happened, as far as that is known; `line` and `column` are of a strategy's own code. */
export interface RunErrorPlace {
  readonly symbol?: string | undefined;
  readonly date?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** A failure that comes again however often the work is tried: of the data or of what was asked, not of a machine. */
export class RunError extends FinalJobError {
  constructor(
    readonly code: string,
    message: string,
    readonly place: RunErrorPlace = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The engine's own errors come again: as a RunError. Everything else as it is. */
export function asFinal(error: unknown): unknown {
  if (!(error instanceof EngineError)) return error;
  const { code, message, symbol, date, line, column } = error;
  return new RunError(code, message, { symbol, date, line, column }, { cause: error });
}

/** What to tell the owner of failed work: the cause where it is the owner's to know, else only that it is ours. */
export function errorDetailsOf(error: unknown): ErrorDetails {
  if (error instanceof RunError) {
    const { code, message, place } = error;
    const { symbol = null, date = null, line = null, column = null } = place;
    return { code, message, symbol, date, line, column };
  }
  const [code, message] = explanationOf(error);
  return { code, message, symbol: null, date: null, line: null, column: null };
}

function explanationOf(error: unknown): [code: string, message: string] {
  if (error instanceof PeerError)
    return ['UNAVAILABLE', `The ${error.subgraph} data that this needs could not be had.`];
  if (error instanceof FinalJobError) return ['INTERRUPTED', error.message];
  return ['INTERNAL', 'Something went wrong on our side.'];
}
