import { DomainError, type JobRecord, parseInput, type Viewer } from '@quantgraph/shared';
import { z } from 'zod';
import { type EnqueueJob, ingestedSymbols } from '../ingestion/ingestion.service.js';
import { FETCHED_SERIES, type FetchedSeries } from '../sources/reference-source.js';

export const FETCH_REFERENCE = 'fetch_reference';

export const REFERENCE_KINDS = ['company', 'financials', 'economic', 'news'] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

export interface FetchReferencePayload {
  readonly kinds: readonly ReferenceKind[];
  /** Ascending. */
  readonly symbols: readonly string[];
  readonly series: readonly FetchedSeries[];
  /** The first day of news; null where none are asked for. */
  readonly from: string | null;
}

/** Brings companies, statements, economic series and news in, in the background. Its jobs belong to who asked. */
export interface ReferenceDataService {
  fetch(viewer: Viewer, input: unknown): Promise<JobRecord>;
}

export interface ReferenceDataServiceOptions {
  readonly enqueue: EnqueueJob;
  /** Whether there is a key to ask with. */
  readonly isAvailable: boolean;
  /** Today's date as `YYYY-MM-DD`. */
  today(): string;
}

const fetchInput = z
  .object({
    kinds: z.array(z.enum(REFERENCE_KINDS)).min(1, 'Expected at least one kind.'),
    symbols: ingestedSymbols.nullish(),
    series: z.array(z.enum(FETCHED_SERIES)).min(1, 'Expected at least one series.').nullish(),
    from: z.string().nullish(),
  })
  .refine(({ kinds, symbols }) => symbols != null || kinds.every((kind) => kind === 'economic'), {
    path: ['symbols'],
    message: 'Expected symbols for COMPANY, FINANCIALS and NEWS.',
  })
  .refine(({ kinds, series }) => series == null || kinds.includes('economic'), {
    path: ['series'],
    message: 'Expected ECONOMIC among the kinds beside `series`.',
  })
  .refine(({ kinds, from }) => (from == null) !== kinds.includes('news'), {
    path: ['from'],
    message: 'Expected the first day of news where NEWS is among the kinds, and only then.',
  });

export const createReferenceDataService = ({
  enqueue,
  isAvailable,
  today,
}: ReferenceDataServiceOptions): ReferenceDataService => ({
  async fetch(viewer, input) {
    const { kinds, symbols, series, from } = parseInput(fetchInput, input);
    if (!isAvailable) throw new DomainError('UNAVAILABLE', 'There is no key for alpha_vantage here.', ['input']);
    if (from != null && from > today()) {
      throw new DomainError('INVALID_INPUT', `Expected a day up to ${today()}, but got ${from}.`, ['input', 'from']);
    }
    const payload: FetchReferencePayload = {
      kinds: REFERENCE_KINDS.filter((kind) => kinds.includes(kind)),
      symbols: [...new Set(symbols ?? [])].sort(),
      series: FETCHED_SERIES.filter((name) => (series ?? FETCHED_SERIES).includes(name)),
      from: from ?? null,
    };
    return enqueue(viewer, FETCH_REFERENCE, payload);
  },
});
