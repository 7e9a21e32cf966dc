import type { Viewer } from '@quantgraph/shared';
import type { BacktestConfig } from '../backtest/backtest.loader.js';
import { RunError } from '../backtest-execution/error-details.js';
import { toIsoDate } from '../engine/epoch-day.js';
import type { Bars } from '../engine/types.js';
import type { MlModelClient } from '../ml-model/ml-model.client.js';
import type { SignalExtras } from '../signals/types.js';
import { alignPredictions } from './align-predictions.js';
import { hashBars } from './hash-bars.js';
import type { MarketClient } from './market.client.js';
import { trimToOpens } from './trim-to-opens.js';

/** Everything from other subgraphs that a run computes on. */
export interface RunData {
  readonly bars: readonly Bars[];
  readonly extras: Readonly<Record<string, SignalExtras>>;
  readonly dataHash: string;
  readonly barCount: number;
  readonly firstDate: string;
  readonly lastDate: string;
}

export type RunDataSource = ReturnType<typeof createRunDataSource>;

/** Loads what a run needs, as its owner. */
export function createRunDataSource(market: MarketClient, mlModels: MlModelClient) {
  /**
   * The config's bars, and the model's predictions where there is a model. Where the config leaves a date open and orders
   * fill at opens, the bars reach as far as there are opens. Throws RunError where a symbol has no bars or the model is
   * gone, PeerError where a subgraph does not answer.
   */
  async function load(viewer: Viewer, config: BacktestConfig, mlModelId: string | null): Promise<RunData> {
    const bars = await loadBars(viewer, config);
    const days = bars.flatMap(({ dates }) => [dates[0] as number, dates.at(-1) as number]);
    const firstDate = toIsoDate(Math.min(...days));
    const lastDate = toIsoDate(Math.max(...days));
    const range = { symbols: config.symbols, from: firstDate, to: lastDate };
    return {
      bars,
      extras: mlModelId ? await loadPredictions(viewer, mlModelId, bars, range) : {},
      dataHash: hashBars(bars),
      barCount: bars.reduce((count, { dates }) => count + dates.length, 0),
      firstDate,
      lastDate,
    };
  }

  async function loadBars(viewer: Viewer, config: BacktestConfig): Promise<Bars[]> {
    const { symbols, start_date: from, end_date: to } = config;
    const found = new Map((await market.bars({ symbols, from, to }, viewer)).map((bars) => [bars.symbol, bars]));
    const open = config.fill_at === 'NEXT_OPEN';
    return symbols.map((symbol) => {
      const bars = found.get(symbol);
      const trimmed = bars && trimToOpens(bars, { start: open && from === null, end: open && to === null });
      if (trimmed && trimmed.dates.length > 0) return trimmed;
      throw new RunError('NO_BARS', `There are no bars of ${symbol} to run on in the range.`, { symbol });
    });
  }

  async function loadPredictions(
    viewer: Viewer,
    id: string,
    bars: readonly Bars[],
    range: { symbols: readonly string[]; from: string; to: string },
  ): Promise<Record<string, SignalExtras>> {
    const series = await mlModels.predictions(viewer, id, range);
    if (!series) throw new RunError('NO_MODEL', 'The model that the strategy trades on is not there any more.');
    return alignPredictions(bars, series);
  }

  return { load };
}
