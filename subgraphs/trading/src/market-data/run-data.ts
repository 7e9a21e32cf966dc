import type { Viewer } from '@quantgraph/shared';
import type { BacktestConfig } from '../backtest/backtest.loader.js';
import { completeConfig } from '../backtest/config-record.js';
import { RunError } from '../backtest-execution/error-details.js';
import { sliceBars } from '../engine/bars.js';
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
  /** What the config measures the account against. */
  readonly benchmark: Bars | null;
  /** Over the bars, and the benchmark's where there is one. */
  readonly dataHash: string;
  readonly barCount: number;
  readonly firstDate: string;
  readonly lastDate: string;
}

/** A range of days, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export type RunDataSource = ReturnType<typeof createRunDataSource>;

/** Loads what a run needs, as its owner. */
export function createRunDataSource(market: MarketClient, mlModels: MlModelClient) {
  /**
   * The config's bars, and the model's predictions where there is a model. Where the config leaves a date open and orders
   * fill at opens, the bars reach as far as there are opens; `within` cuts them to the days of an earlier run. Throws RunError
   * where a symbol has no bars or the model is gone, PeerError where a subgraph does not answer.
   */
  async function load(
    viewer: Viewer,
    config: BacktestConfig,
    mlModelId: string | null,
    within?: Days,
  ): Promise<RunData> {
    const found = await loadSeries(viewer, config, within);
    const bars = config.symbols.map((symbol) => trimmed(config, found.get(symbol), symbol));
    const days = bars.flatMap(({ dates }) => [dates[0] as number, dates.at(-1) as number]);
    const first = Math.min(...days);
    const last = Math.max(...days);
    const [firstDate, lastDate] = [toIsoDate(first), toIsoDate(last)];
    const range = { symbols: config.symbols, from: firstDate, to: lastDate };
    const benchmark = config.benchmark ? benchmarkOf(config.benchmark, found, first, last) : null;
    return {
      bars,
      benchmark,
      extras: mlModelId ? await loadPredictions(viewer, mlModelId, bars, range) : {},
      dataHash: hashBars(benchmark ? [...bars, benchmark] : bars),
      barCount: bars.reduce((count, { dates }) => count + dates.length, 0),
      firstDate,
      lastDate,
    };
  }

  async function loadSeries(viewer: Viewer, config: BacktestConfig, within?: Days): Promise<Map<string, Bars>> {
    const { benchmark, price_adjustment: adjustment, snapshot_id: snapshot } = completeConfig(config);
    const symbols = benchmark ? [...new Set([...config.symbols, benchmark])] : config.symbols;
    const { from, to } = within ?? { from: config.start_date, to: config.end_date };
    const series = await market.bars({ symbols, from, to, adjustment, snapshot }, viewer);
    return new Map(series.map((bars) => [bars.symbol, bars]));
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

function trimmed({ fill_at, start_date, end_date }: BacktestConfig, bars: Bars | undefined, symbol: string): Bars {
  const open = fill_at === 'NEXT_OPEN';
  const found = bars && trimToOpens(bars, { start: open && start_date === null, end: open && end_date === null });
  if (found && found.dates.length > 0) return found;
  throw new RunError('NO_BARS', `There are no bars of ${symbol} to run on in the range.`, { symbol });
}

/** The benchmark's bars on the days of the run. */
function benchmarkOf(symbol: string, found: ReadonlyMap<string, Bars>, first: number, last: number): Bars {
  const bars = found.get(symbol);
  const from = bars ? bars.dates.findIndex((day) => day >= first) : -1;
  const to = bars ? bars.dates.findLastIndex((day) => day <= last) : -1;
  if (bars && from >= 0 && to >= from) return sliceBars(bars, from, to + 1);
  throw new RunError('NO_BARS', `There are no bars of ${symbol}, the benchmark, on the days of the run.`, { symbol });
}
