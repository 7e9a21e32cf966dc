import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { barsFromColumns } from '../engine/bars.js';
import type { Bars, EngineConfig, Trade } from '../engine/types.js';
import type { Parameters } from '../signals/types.js';
import { backtestingRules, type PeerTrade, replay, type Turn, vectorbtTurnRules } from './peer-account.js';
import { createBacktestPool } from './pool.js';

interface PeerRun {
  peer: string;
  /** The peer's rule that is another; null where all are equal. */
  deviation: string | null;
  trades: PeerTrade[];
  finalValue: number;
}

interface MatrixCase {
  title: string;
  strategyType: string;
  parameters: Parameters;
  symbols: string[];
  config: EngineConfig;
  runs: PeerRun[];
  notRun: { peer: string; reason: string }[];
}

interface Matrix {
  dates: string[];
  bars: Record<string, Record<'open' | 'high' | 'low' | 'close', number[]>>;
  deviations: Record<string, string>;
  cases: MatrixCase[];
}

interface Ran {
  trades: PeerTrade[];
  finalValue: number;
}

interface Compared {
  given: MatrixCase;
  run: PeerRun;
  ours: Ran;
}

const file = new URL('../../reference/matrix.json.gz', import.meta.url);
const matrix: Matrix = JSON.parse(gunzipSync(readFileSync(file)).toString());
const barOn = new Map(matrix.dates.map((date, bar) => [date, bar]));

function barsOf(symbol: string): Bars {
  const columns = matrix.bars[symbol] as Matrix['bars'][string];
  return barsFromColumns(symbol, { date: matrix.dates, ...columns, volume: matrix.dates.map(() => null) });
}

/** The engine's fills as the peers' are kept: a position that turns is two fills of the engine's, and one trade here. */
function inShape(trades: readonly Trade[], symbols: readonly string[]): PeerTrade[] {
  const merged = new Map<string, PeerTrade>();
  for (const { symbol, date, action, quantity, price } of trades) {
    const key = [symbol, date, action, price].join();
    const [place, bar] = [symbols.indexOf(symbol), barOn.get(date) as number];
    const before = merged.get(key)?.[2] ?? 0;
    merged.set(key, [place, bar, before + (action === 'BUY' ? quantity : -quantity), price]);
  }
  return inOrder([...merged.values()]);
}

const inOrder = (trades: PeerTrade[]) =>
  trades.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3]);

/** Where two accounts part: null if their trades are the same, prices and the final value to 1e-9. */
function difference(actual: Ran, expected: Ran): string | null {
  for (let i = 0; i < Math.max(actual.trades.length, expected.trades.length); i++) {
    const [got, wanted] = [actual.trades[i], expected.trades[i]];
    const isSame = got && wanted && got[0] === wanted[0] && got[1] === wanted[1] && got[2] === wanted[2];
    if (!isSame || !isNear(got[3], wanted[3])) return `trade ${i}: expected ${wanted}, got ${got}`;
  }
  if (isNear(actual.finalValue, expected.finalValue)) return null;
  return `final value: expected ${expected.finalValue}, got ${actual.finalValue}`;
}

const isNear = (actual: number, expected: number) => Math.abs(actual / expected - 1) < 1e-9;

/** Titles of the cases that differ, with where. */
function differing(all: readonly Compared[], actual: (one: Compared) => Ran): string[] {
  return all.flatMap((one) => {
    const where = difference(actual(one), one.run);
    return where ? [`${one.given.title}, ${one.run.peer}: ${where}`] : [];
  });
}

/** The same turns under the peer's rules, written down in peer-account.ts. */
function byRulesOf({ given, run, ours }: Compared): Ran {
  const { open, close } = matrix.bars[given.symbols[0] as string] as Matrix['bars'][string];
  const turns: Turn[] = [];
  let held = 0;
  for (const [, bar, quantity] of ours.trades) {
    held += quantity;
    turns.push({ bar, raw: open[bar] as number, side: Math.sign(held) as Turn['side'] });
  }
  const rules = run.peer === 'vectorbt' ? vectorbtTurnRules(given.config) : backtestingRules(given.config);
  const played = replay(turns, close.at(-1) as number, given.config.initialCapital, rules);
  const trades = inOrder(played.trades.reduce(addUp, []));
  return { trades, finalValue: played.finalValue };
}

function addUp(trades: PeerTrade[], trade: PeerTrade): PeerTrade[] {
  const last = trades.at(-1);
  const isSame = last && last[1] === trade[1] && last[3] === trade[3] && last[2] * trade[2] > 0;
  return isSame ? [...trades.slice(0, -1), [0, last[1], last[2] + trade[2], last[3]]] : [...trades, trade];
}

describe('the engine beside backtesting.py, vectorbt and zipline on five symbols (see reference/README.md)', () => {
  const pool = createBacktestPool({ threads: 2 });
  const compared: Compared[] = [];

  beforeAll(async () => {
    const bars = new Map(Object.keys(matrix.bars).map((symbol) => [symbol, barsOf(symbol)]));
    const answers = matrix.cases.map(async (given) => {
      const { symbols, strategyType, parameters, config } = given;
      const answer = await pool.backtest({
        bars: symbols.map((symbol) => bars.get(symbol) as Bars),
        strategyType,
        parameters,
        config,
      });
      const ours = { trades: inShape(answer.trades, symbols), finalValue: answer.performance.final_value };
      return given.runs.map((run) => ({ given, run, ours }));
    });
    compared.push(...(await Promise.all(answers)).flat());
  }, 120_000);
  afterAll(() => pool.destroy());

  const equal = (peer: string) => compared.filter(({ run }) => run.peer === peer && run.deviation === null);
  const deviating = (peer: string, deviation: string) =>
    compared.filter(({ run }) => run.peer === peer && run.deviation === deviation);

  it.each([
    ['backtesting.py', 151],
    ['vectorbt', 228],
    ['zipline-reloaded', 56],
  ])('trades as %s does to the share and ends with its value to 1e-9 where the rules are equal', (peer, cases) => {
    expect(equal(peer)).toHaveLength(cases);
    expect(differing(equal(peer), ({ ours }) => ours)).toEqual([]);
  });

  it.each([
    ['backtesting.py', 'SPREAD_ON_ENTRY', 70, 70],
    ['backtesting.py', 'MINIMUM_IN_SIZE', 50, 48],
    ['backtesting.py', 'MINIMUM_PER_SIDE', 8, 8],
    ['backtesting.py', 'SIZE_AT_FILL', 20, 19],
    ['backtesting.py', 'LAST_BIT', 1, 1],
    ['vectorbt', 'SIZE_AT_FILL', 15, 15],
  ])(
    "differs from %s by %s, and with that rule put in the engine's place gets the peer's trades and value",
    (peer, deviation, cases, differ) => {
      const listed = deviating(peer, deviation);
      expect(listed).toHaveLength(cases);
      expect(differing(listed, ({ ours }) => ours)).toHaveLength(differ);
      expect(differing(listed, byRulesOf)).toEqual([]);
    },
  );

  it('compares or names every case of ten types, five symbols and four costs', () => {
    const known = new Set(Object.keys(matrix.deviations));
    expect(compared.filter(({ run }) => run.deviation !== null && !known.has(run.deviation))).toEqual([]);
    const single = matrix.cases.filter(({ symbols }) => symbols.length === 1);
    expect(new Set(single.map(({ strategyType }) => strategyType)).size).toBe(10);
    expect(new Set(single.map(({ symbols }) => symbols[0])).size).toBe(5);
    expect(new Set(single.map(({ config }) => JSON.stringify(costsOf(config)))).size).toBe(4);
    for (const { title, runs, notRun } of single) {
      const peers = [...runs, ...notRun].map(({ peer }) => peer).sort();
      expect({ title, peers }).toEqual({ title, peers: ['backtesting.py', 'vectorbt'] });
    }
    const left = matrix.cases.flatMap(({ config, notRun }) =>
      notRun.map(({ reason }) => [reason, !!config.minimumCommission]),
    );
    expect(left).toEqual(left.map(() => ['vectorbt has no minimum commission', true]));
  });
});

function costsOf({ commission, commissionPerShare, minimumCommission, slippageBps }: EngineConfig) {
  return { commission, commissionPerShare, minimumCommission, slippageBps };
}
