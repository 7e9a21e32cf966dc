import { FinalJobError, type JobHandler } from '@quantgraph/shared';
import { explainFailure } from '../ingestion/ingestion.jobs.js';
import { UnexpectedAnswerError, UnknownSymbolError } from '../sources/price-source.js';
import type { FetchedSeries, ReferenceSource } from '../sources/reference-source.js';
import { keepAnswered, keepStep, longestUnanswered, readDoneSteps } from '../store/ingestion-steps.js';
import type { FetchReferencePayload, ReferenceKind } from './reference-data.service.js';
import {
  bringCompany,
  bringFinancials,
  bringNews,
  bringSeries,
  nothingBut,
  type ReferenceStores,
  type StepOutcome,
} from './reference-data.steps.js';

export interface ReferenceJobOptions {
  readonly stores: ReferenceStores;
  /** Undefined where there is no key. */
  readonly source: ReferenceSource | undefined;
  /** Today's date as `YYYY-MM-DD`. */
  today(): string;
}

/** What is asked of a source in one step: a kind, and the symbol or series. */
interface Question {
  readonly kind: ReferenceKind;
  readonly about: string;
}

/** Asks the source for one thing after another. What it does not know, or answers otherwise than documented, is rejected. */
export const createFetchReferenceJob = ({
  stores,
  source,
  today,
}: ReferenceJobOptions): JobHandler<FetchReferencePayload> => ({
  explain: explainFailure,
  async run({ id: jobId, payload, signal, progress }) {
    if (!source) throw new FinalJobError('There is no key for alpha_vantage here.');
    const { db } = stores;
    const done = await readDoneSteps(db, jobId);
    const questions = new Map(questionsOf(payload).map((question) => [nameOf(question), question]));
    const keep = (step: string, outcome: StepOutcome) => keepStep(db, { jobId, step, ...outcome });

    /** Answers what is left to be kept of a step: nothing yet, where its parts were. */
    async function ask({ kind, about }: Question): Promise<StepOutcome> {
      if (!source) return nothingBut();
      if (kind === 'company') return bringCompany(stores, source, about, signal);
      if (kind === 'financials') return bringFinancials(stores, source, about, signal);
      if (kind === 'economic') return bringSeries(stores, source, about as FetchedSeries, signal);
      const range = { symbol: about, from: payload.from ?? today(), today: today() };
      await bringNews(stores, source, range, signal, async (page, outcome) => {
        const step = `${kind} ${about} ${page}`;
        // A day that goes on is asked for from the same article again
        if (!done.has(step)) await keep(step, outcome);
        done.add(step);
      });
      return nothingBut();
    }

    let count = 0;
    for (const name of await longestUnanswered(db, [...questions.keys()])) {
      signal.throwIfAborted();
      const question = questions.get(name);
      if (question && !done.has(name)) {
        await keep(name, await ask(question).catch((error) => unexpected(question, error)));
        await keepAnswered(db, name);
      }
      count += 1;
      await progress(count / questions.size);
    }
  },
});

const nameOf = ({ kind, about }: Question): string => `${kind} ${about}`;

const questionsOf = ({ kinds, symbols, series }: FetchReferencePayload): Question[] =>
  kinds.flatMap((kind) => (kind === 'economic' ? series : symbols).map((about) => ({ kind, about })));

/** An unknown symbol stops no others, nor does an answer of another form than documented. */
function unexpected({ kind, about }: Question, error: unknown): StepOutcome {
  if (!(error instanceof UnknownSymbolError || error instanceof UnexpectedAnswerError)) throw error;
  const symbol = kind === 'economic' ? null : about;
  return nothingBut({ symbol, date: null, line: 1, row: {}, reasons: [error.message] });
}
