import type { DuckDb } from './duck-db.js';

/** What became of something that came. */
export type Change = 'added' | 'corrected' | 'unchanged';
export type ChangeCounts = Readonly<Record<Change, number>>;

/** Something that came and is not kept; `line` is its number in what it came with, from 1. */
export interface RejectedRow {
  readonly symbol: string | null;
  readonly date: string | null;
  readonly line: number;
  readonly row: unknown;
  readonly reasons: readonly string[];
}

/** A part of a job that is done, by a name that no other part of it has. */
export interface DoneStep {
  readonly jobId: string;
  readonly step: string;
  readonly counts: ChangeCounts;
  readonly rejected: readonly RejectedRow[];
}

const NOW = "now() AT TIME ZONE 'UTC'";

/** Keeps that a step is done and what came of it, all or nothing. */
export async function keepStep(db: DuckDb, { jobId, step, counts, rejected }: DoneStep): Promise<void> {
  await db.transaction(async (session) => {
    await session.query(
      `INSERT INTO rejected_rows
       SELECT $jobId, nullif(unnest($symbols), ''), nullif(unnest($dates), ''), unnest($lines)::BIGINT, unnest($rows)::JSON,
              from_json(unnest($reasons), '["VARCHAR"]'), ${NOW}`,
      {
        jobId,
        symbols: rejected.map(({ symbol }) => symbol ?? ''),
        dates: rejected.map(({ date }) => date ?? ''),
        lines: rejected.map(({ line }) => String(line)),
        rows: rejected.map(({ row }) => JSON.stringify(row)),
        reasons: rejected.map(({ reasons }) => JSON.stringify(reasons)),
      },
    );
    await session.query(
      `INSERT INTO ingestion_batches
       SELECT $jobId, $step, $added::INTEGER, $corrected::INTEGER, $unchanged::INTEGER, $rejected::INTEGER, 0`,
      { jobId, step, ...counts, rejected: rejected.length },
    );
  });
}

/** Names of the steps that a job has done. */
export async function readDoneSteps(db: DuckDb, jobId: string): Promise<Set<string>> {
  const columns = await db.query('SELECT last_symbol FROM ingestion_batches WHERE job_id = $jobId', { jobId });
  return new Set(columns.texts(0).filter((step) => step !== null));
}

/** Keeps that a source has just answered to a question. */
export async function keepAnswered(db: DuckDb, question: string): Promise<void> {
  await db.query(
    `INSERT INTO answered_questions SELECT $question, ${NOW} ON CONFLICT DO UPDATE SET answered_at = excluded.answered_at`,
    { question },
  );
}

/** These questions, those first that were never answered, then those that were longest ago; equal ones as they come. */
export async function longestUnanswered(db: DuckDb, questions: readonly string[]): Promise<string[]> {
  const columns = await db.query(
    `SELECT asked.question
     FROM (SELECT unnest($questions) AS question, generate_subscripts($questions, 1) AS place) AS asked
     LEFT JOIN answered_questions USING (question)
     ORDER BY answered_at NULLS FIRST, place`,
    { questions },
  );
  return columns.texts(0).filter((question) => question !== null);
}
