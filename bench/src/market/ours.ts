/** Does a task with the market subgraph: run with a JSON of settings, prints one of the result. */
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { computeIndicator, readParams } from '@quantgraph/market';
import type { TaskResult } from '../compare/tasks.js';
import { importFile, type OwnMarket, openOwnMarket } from './own-market.js';
import type { TaskName, TaskSettings } from './tasks.js';

const settings: TaskSettings = JSON.parse(process.argv[2] ?? '{}');
const { repeats, clients, thinkMs, requests, folder } = settings;

const symbolOf = (index: number) => `S${String(index % settings.symbols).padStart(4, '0')}`;

async function withMarket<T>(work: (market: OwnMarket) => Promise<T>): Promise<T> {
  const market = await openOwnMarket({ ...settings, ...(settings.task === 'chart' && { memoryMb: 0 }) });
  try {
    return await work(market);
  } finally {
    await market.close();
  }
}

async function importing(file: string, interval = 'DAY'): Promise<TaskResult> {
  const done: { ms: number; rows: number }[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    done.push(await withMarket((market) => importFile(market, file, interval)));
  }
  return { ms: done.map(({ ms }) => ms), rows: done[0]?.rows ?? 0 };
}

/** With all daily bars in, and a company for each symbol. */
function filled<T>(work: (market: OwnMarket) => Promise<T>): Promise<T> {
  return withMarket(async (market) => {
    await importFile(market, 'daily.parquet', 'DAY');
    const companies = Array.from({ length: settings.symbols }, (_value, index) => ({
      symbol: symbolOf(index),
      name: `Company ${index}`,
      instrument_type: 'equity',
      data_source: 'bench',
    }));
    await market.subgraph.connection.model('Company').insertMany(companies);
    return work(market);
  });
}

/** Asks again and again, once beforehand; what comes is made the text that a client would get. */
async function repeated(query: string, rowsOf: (data: never) => number): Promise<TaskResult> {
  return filled(async (market) => {
    const ms: number[] = [];
    const storeMs: number[] = [];
    let rows = rowsOf(await market.ask(query));
    for (let repeat = 0; repeat < repeats * 5; repeat += 1) {
      market.storeMs();
      const begun = performance.now();
      const data = await market.ask(query);
      JSON.stringify(data);
      ms.push(performance.now() - begun);
      storeMs.push(market.storeMs());
      rows = rowsOf(data as never);
    }
    return { ms, rows, storeMs };
  });
}

const COLUMNS = 'columns { date openPrice highPrice lowPrice closePrice volume }';
const FIVE_YEARS = 'from: "2020-01-01", to: "2024-12-31"';
const SERIES = `query ($symbol: String!) { marketData(symbol: $symbol, ${FIVE_YEARS}) { ${COLUMNS} } }`;
const CHART = `query ($symbol: String!) { marketData(symbol: $symbol, ${FIVE_YEARS}, maxPoints: 500) { rowCount ${COLUMNS} } }`;
/** Before the first that is measured: code is compiled then. */
const WARM_UP = 200;

/** Clients that ask again and again, each once it has looked at its last answer. */
function asking(query: string, count: number, lookMs: number): Promise<TaskResult> {
  return filled(async (market) => {
    const ms: number[] = [];
    const storeMs: number[] = [];
    let asked = 0;
    const client = async (until: number) => {
      await sleep(Math.random() * lookMs);
      while (asked < until) {
        const symbol = symbolOf(asked * 7);
        asked += 1;
        const begun = performance.now();
        JSON.stringify(await market.ask(query, { symbol }));
        ms.push(performance.now() - begun);
        storeMs.push(market.storeMs());
        await sleep(lookMs);
      }
    };
    const together = (until: number) => Promise.all(Array.from({ length: count }, () => client(until)));
    await together(WARM_UP);
    ms.length = 0;
    storeMs.length = 0;
    await together(WARM_UP + requests);
    return { ms, rows: ms.length, ...(count === 1 && { storeMs }) };
  });
}

const SCREEN = `{ screen(input: { limit: 50, sort: { metric: RSI }, filters: [
  { metric: RSI, window: 14, min: 50 }, { metric: RETURN, window: 20 }, { metric: VOLATILITY, window: 20 }] }) {
  symbol closePrice values { metric value } } }`;
const FIFTY = JSON.stringify(Array.from({ length: 50 }, (_value, index) => symbolOf(index)));
const CORRELATION = `{ correlation(symbols: ${FIFTY}) { symbols values observations } }`;

const TEN = ['SMA', 'EMA', 'RSI', 'MACD', 'BBANDS', 'ATR', 'ADX', 'STOCH', 'CCI', 'OBV'] as const;
const PERIODS: Partial<Record<(typeof TEN)[number], object>> = {
  SMA: { period: 20 },
  EMA: { period: 20 },
  BBANDS: { period: 20 },
  CCI: { period: 20 },
};

function indicators(): Promise<TaskResult> {
  return withMarket(async ({ subgraph }) => {
    const bars = await subgraph.db.query(
      `SELECT open, high, low, close, volume::DOUBLE FROM read_parquet($path) WHERE symbol = 'M00' ORDER BY timestamp`,
      { path: join(folder, 'minute.parquet') },
    );
    const [open, high, low, close, volume] = [0, 1, 2, 3, 4].map((column) => bars.numbers(column)) as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    const all = () => {
      for (const type of TEN) {
        computeIndicator(type, { open, high, low, close, volume }, readParams(type, PERIODS[type]));
      }
    };
    all();
    const ms = Array.from({ length: repeats }, () => {
      const begun = performance.now();
      all();
      return performance.now() - begun;
    });
    return { ms, rows: bars.rowCount };
  });
}

const WORK: Readonly<Record<TaskName, () => Promise<TaskResult>>> = {
  'import-parquet': () => importing('daily.parquet'),
  'import-csv': () => importing('daily.csv'),
  'import-minutes': () => importing('minute.parquet', 'MINUTE'),
  series: () => asking(SERIES, clients, thinkMs),
  screen: () => repeated(SCREEN, ({ screen }: { screen: unknown[] }) => screen.length),
  correlation: () =>
    repeated(CORRELATION, ({ correlation }: { correlation: { values: unknown[] } }) => correlation.values.length),
  indicators,
  chart: () => asking(CHART, 1, 0),
  'chart-kept': () => asking(CHART, 1, 0),
};

process.stdout.write(`${JSON.stringify(await WORK[settings.task as TaskName]())}\n`);
