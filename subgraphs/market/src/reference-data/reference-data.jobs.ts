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

/** What a run of a job goes by. */
interface ReferenceRun {
  readonly stores: ReferenceStores;
  readonly source: ReferenceSource;
  readonly signal: AbortSignal;
  /** The first day of news, and the last, which may not be over yet. */
  readonly days: { readonly from: string; readonly today: string };
  /** Steps that are kept. */
  readonly done: Set<string>;
  keep(step: string, outcome: StepOutcome): Promise<void>;
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
    const done = await readDoneSteps(stores.db, jobId);
    const run: ReferenceRun = {
      stores,
      source,
      signal,
      days: { from: payload.from ?? today(), today: today() },
      done,
      async keep(step, outcome) {
        await keepStep(stores.db, { jobId, step, ...outcome });
        done.add(step);
      },
    };
    const questions = new Map(questionsOf(payload).map((question) => [nameOf(question), question]));
    let count = 0;
    for (const name of await longestUnanswered(stores.db, [...questions.keys()])) {
      signal.throwIfAborted();
      const question = questions.get(name);
      if (question && !done.has(name)) {
        await run.keep(name, await outcomeOf(question, run));
        await keepAnswered(stores.db, name);
      }
      count += 1;
      await progress(count / questions.size);
    }
  },
});

/** Asks a question, and answers what is left to be kept of it: nothing, where its pages were. */
async function outcomeOf(question: Question, run: ReferenceRun): Promise<StepOutcome> {
  const { kind, about } = question;
  const { stores, source, signal } = run;
  try {
    if (kind === 'company') return await bringCompany(stores, source, about, signal);
    if (kind === 'financials') return await bringFinancials(stores, source, about, signal);
    if (kind === 'economic') return await bringSeries(stores, source, about as FetchedSeries, signal);
    await bringNews(stores, source, { symbol: about, ...run.days }, signal, async (page, outcome) => {
      const step = `${nameOf(question)} ${page}`;
      // An earlier attempt may have got no further than this page
      if (!run.done.has(step)) await run.keep(step, outcome);
    });
    return nothingBut();
  } catch (error) {
    // An unknown symbol stops no others, nor does an answer of another form than documented
    if (!(error instanceof UnknownSymbolError || error instanceof UnexpectedAnswerError)) throw error;
    const symbol = kind === 'economic' ? null : about;
    return nothingBut({ symbol, date: null, line: 1, row: {}, reasons: [error.message] });
  }
}

const nameOf = ({ kind, about }: Question): string => `${kind} ${about}`;

const questionsOf = ({ kinds, symbols, series }: FetchReferencePayload): Question[] =>
  kinds.flatMap((kind) => (kind === 'economic' ? series : symbols).map((about) => ({ kind, about })));
