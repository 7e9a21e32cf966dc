/** Does a task with the market subgraph: run with a JSON of settings, prints one of the result. */
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { createIndicatorPool, readIndicators, readMinutePrices } from '@quantgraph/market';
import type { TaskResult } from '../compare/tasks.js';
import { importFile, type OwnMarket, openOwnMarket } from './own-market.js';
import type { TaskName, TaskSettings } from './tasks.js';

const settings: TaskSettings = JSON.parse(process.argv[2] ?? '{}');
const { repeats, clients, thinkMs, requests } = settings;

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

/** Works again and again, `before` times beforehand: code is compiled then. Each time answers the rows that it was about. */
async function timed(work: () => Promise<number>, before: number, storeMs?: () => number): Promise<TaskResult> {
  const ms: number[] = [];
  const inStore: number[] = [];
  let rows = 0;
  for (let round = 0; round < before + repeats * 5; round += 1) {
    storeMs?.();
    const begun = performance.now();
    rows = await work();
    if (round < before) continue;
    ms.push(performance.now() - begun);
    if (storeMs) inStore.push(storeMs());
  }
  return { ms, rows, ...(storeMs && { storeMs: inStore }) };
}

/** Asks again and again; what comes is made the text that a client would get. */
const repeated = (
  query: string,
  rowsOf: (data: never) => number,
  { within = filled, before = 1 } = {},
): Promise<TaskResult> =>
  within((market) => {
    const ask = async () => {
      const data = await market.ask(query);
      JSON.stringify(data);
      return rowsOf(data as never);
    };
    return timed(ask, before, market.storeMs);
  });

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

const TEN = [
  { type: 'SMA', params: { period: 20 } },
  { type: 'EMA', params: { period: 20 } },
  { type: 'RSI' },
  { type: 'MACD' },
  { type: 'BBANDS', params: { period: 20 } },
  { type: 'ATR' },
  { type: 'ADX' },
  { type: 'STOCH' },
  { type: 'CCI', params: { period: 20 } },
  { type: 'OBV' },
] as const;
const NEWEST = 10_000;
/** Before the first that is measured: each thread compiles what it computes. */
const ROUNDS_BEFORE = 10;

/** With the minute bars of one symbol in. */
function withMinutes<T>(work: (market: OwnMarket) => Promise<T>): Promise<T> {
  return withMarket(async (market) => {
    await market.subgraph.connection
      .model('Company')
      .create({ symbol: 'M00', name: 'Company', instrument_type: 'equity', data_source: 'bench' });
    await importFile(market, 'minute-one.parquet', 'MINUTE');
    return work(market);
  });
}

const ASKED = TEN.map((one) => `{ type: ${one.type}${'params' in one ? ', params: { period: 20 }' : ''} }`);
const INTRADAY = `{ intradayData(symbol: "M00", limit: ${NEWEST}) {
  technicalIndicators(indicators: [${ASKED}]) { outputs { values } } } }`;

function indicators(): Promise<TaskResult> {
  return withMinutes(async ({ subgraph }) => {
    const { timestamp, ...prices } = await readMinutePrices(subgraph.db, {
      symbol: 'M00',
      interval: 'MINUTE',
      to: null,
    });
    const pool = createIndicatorPool();
    const asked = readIndicators(TEN);
    const compute = async () => {
      await pool.compute(prices, asked, { start: timestamp.length - NEWEST });
      return timestamp.length;
    };
    try {
      return await timed(compute, ROUNDS_BEFORE);
    } finally {
      await pool.close();
    }
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
  'indicators-graph': () => repeated(INTRADAY, () => settings.minutes, { within: withMinutes, before: ROUNDS_BEFORE }),
  chart: () => asking(CHART, 1, 0),
  'chart-kept': () => asking(CHART, 1, 0),
};

process.stdout.write(`${JSON.stringify(await WORK[settings.task as TaskName]())}\n`);
