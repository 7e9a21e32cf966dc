/** What a handler knows of the run it makes. */
export interface JobRun<P> {
  readonly id: string;
  readonly payload: P;
  readonly userId: string | null;
  /** 1 for the first run; more after a crash or a retry. */
  readonly attempt: number;
  /** Aborted when the job is cancelled, the lease is lost or the process drains: stop, and write nothing more. */
  readonly signal: AbortSignal;
  /** Tells the owner how much is done, from 0 to 1. Writes nothing once the lease is lost. */
  progress(fraction: number): Promise<void>;
  /** Before the result is stored: from here on nobody cancels the job. False where somebody has, or the lease is lost. */
  commit(): Promise<boolean>;
}

export interface JobHandler<P> {
  run(run: JobRun<P>): Promise<void>;
  /** Runs once when the job has failed for good; the error is what the last attempt threw. */
  failed?(run: JobRun<P>, error: unknown): Promise<void>;
  /** How often a job may be started in all: crashes count, and errors that are not final. 3 by default. */
  readonly maxAttempts?: number;
  /** Whether a job is removed once it has ended, with all that it was given; else it is kept for 7 days. */
  readonly isForgotten?: boolean;
  /** How many jobs of this kind a process runs at a time, so that others find a place beside them; all by default. */
  readonly atOnce?: number;
  /** Why an attempt failed, as the job's owner may read it; the message of a FinalJobError unless given. */
  explain?(error: unknown): string;
}

/** Thrown by a handler when another attempt can't help. Its message is the owner's to read. */
export class FinalJobError extends Error {
  override readonly name = 'FinalJobError';
}

/** Why a run failed, as the job's owner may read it. */
export function reasonOf(handler: JobHandler<unknown>, error: unknown): string {
  if (handler.explain) return handler.explain(error);
  return error instanceof FinalJobError ? error.message : 'Something went wrong on our side.';
}

/** The same for whoever runs the service. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
