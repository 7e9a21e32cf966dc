import { FinalJobError, type JobHandler } from '@quantgraph/shared';
import {
  type PriceHistory,
  type PriceSource,
  SourceUnavailableError,
  UnknownSymbolError,
} from '../sources/price-source.js';
import { BAR_TABLES } from '../store/bar-tables.js';
import { keepActions } from '../store/corporate-actions.js';
import { keepCoverage, missingRanges } from '../store/coverage-requests.js';
import type { DuckDb } from '../store/duck-db.js';
import type { BarWriter } from '../store/import-bars.js';
import { stageFile, UnreadableFileError } from '../store/stage-bars.js';
import { stageHistory } from '../store/stage-history.js';
import { withImportFile } from './import-files.js';
import type { FetchBarsPayload, ImportBarsPayload, SourceName } from './ingestion.service.js';

export interface IngestionJobOptions {
  readonly db: DuckDb;
  readonly writer: BarWriter;
  readonly importDir: string | null;
  readonly sources: Readonly<Partial<Record<SourceName, PriceSource>>>;
  /** Today's date as `YYYY-MM-DD`. */
  today(): string;
}

/** Why an attempt failed, as its owner may read it. */
export const explainFailure = (error: unknown): string =>
  error instanceof FinalJobError || error instanceof SourceUnavailableError
    ? error.message
    : 'Something went wrong on our side.';

/** Brings the rows of a file in, under the data source `import`. */
export const createImportBarsJob = ({
  writer,
  importDir,
  today,
}: IngestionJobOptions): JobHandler<ImportBarsPayload> => ({
  explain: explainFailure,
  async run({ id, payload, signal, progress }) {
    const { format, symbol, interval = 'DAY' } = payload;
    const bars = BAR_TABLES[interval];
    try {
      await withImportFile(payload, importDir, (path) =>
        writer.import({
          jobId: id,
          bars,
          source: 'import',
          today: today(),
          acceptsJumps: payload.acceptsJumps,
          stage: (session) => stageFile(session, { format, path, symbol }, bars),
          signal,
          onProgress: progress,
        }),
      );
    } catch (error) {
      throw error instanceof UnreadableFileError ? new FinalJobError(error.message) : error;
    }
  },
});

/** Asks a source, symbol after symbol, for the days that it was not asked for yet. */
export const createFetchBarsJob = ({
  db,
  writer,
  sources,
  today,
}: IngestionJobOptions): JobHandler<FetchBarsPayload> => ({
  explain: explainFailure,
  async run({ id, payload, signal, progress }) {
    const source = sources[payload.source];
    if (!source) throw new FinalJobError(`There is no key for ${payload.source} here.`);
    const unknown: string[] = [];
    for (const [index, symbol] of payload.symbols.entries()) {
      signal.throwIfAborted();
      const ranges = await missingRanges(db, symbol, source.name, payload);
      const histories: PriceHistory[] = [];
      try {
        for (const range of ranges) histories.push(await source.dailyHistory(symbol, range, signal));
      } catch (error) {
        if (!(error instanceof UnknownSymbolError)) throw error;
        unknown.push(symbol);
        continue;
      }
      if (ranges.length > 0) {
        const { bars, ...actions } = joined(histories);
        await writer.inTurn(() => keepActions(db, symbol, source.name, actions));
        await writer.import({
          jobId: id,
          source: source.name,
          today: today(),
          acceptsJumps: payload.acceptsJumps,
          stage: (session) => stageHistory(session, symbol, bars),
          signal,
          onProgress: async () => {},
        });
        await keepCoverage(db, symbol, source.name, ranges);
      }
      await progress((index + 1) / payload.symbols.length);
    }
    if (unknown.length > 0) {
      throw new FinalJobError(`${source.name} knows no prices of ${unknown.join(', ')}. All others are in.`);
    }
  },
});

const joined = (histories: readonly PriceHistory[]): PriceHistory => ({
  bars: histories.flatMap(({ bars }) => bars),
  splits: histories.flatMap(({ splits }) => splits),
  dividends: histories.flatMap(({ dividends }) => dividends),
});
