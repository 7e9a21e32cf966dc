import { describe, expect, it } from '@jest/globals';
import { aSeries } from '../engine/a-series.js';
import type { BarStrategy, BarView } from '../engine/bar-strategy.js';
import { barsFromColumns } from '../engine/bars.js';
import { EngineError } from '../engine/engine-error.js';
import { toIsoDate } from '../engine/epoch-day.js';
import { runBacktest } from '../engine/run-backtest.js';
import type { Bars, TargetSignal } from '../engine/types.js';
import type { Parameters } from '../signals/types.js';
import { readAapl, within } from '../test/real-bars.js';
import { prepareCustomCode } from './custom-code.js';
import { loadQuickJs } from './wasm-module.js';

const config = { initialCapital: 100_000, commission: 0.001 };

function aapl(): Bars {
  const { date, openPrice, highPrice, lowPrice, closePrice, volume } = within(readAapl(), '2014-01-01', '2016-12-31');
  return barsFromColumns('AAPL', { date, open: openPrice, high: highPrice, low: lowPrice, close: closePrice, volume });
}

const targets = (code: string, bars: readonly Bars[], parameters = {}, seed = 0) =>
  prepareCustomCode(code).run({ bars, parameters, seed }, (signal) => (signal as TargetSignal).targets);

/** What a strategy decides at each bar of the first symbol, told of no position. */
const decisions = (code: string, bars: readonly Bars[], parameters = {}) =>
  prepareCustomCode(code).run({ bars, parameters }, (signal) =>
    viewsOf(bars).map((view) => (signal as BarStrategy).onBar(view)),
  );

function viewsOf(bars: readonly Bars[]): BarView[] {
  return Array.from(bars[0]?.dates ?? [], (day, index) => {
    const at = (column: Float64Array) => (Number.isNaN(column[index]) ? null : (column[index] as number));
    const now = bars.map(({ symbol, open, high, low, close, volume }) => [
      symbol,
      { open: at(open), high: at(high), low: at(low), close: close[index], volume: at(volume), index },
    ]);
    const account = { cash: 1000, equity: 1000, positions: {}, openOrders: [] };
    return { date: toIsoDate(day), index, bars: Object.fromEntries(now), ...account };
  });
}

describe('the form that decides over all bars', () => {
  const crossover = `
    interface Windows { short_window: number; long_window: number }
    export const parameters: Windows = { short_window: 20, long_window: 50 };
    export function signal([{ close }]: { close: Float64Array }[], { short_window, long_window }: Windows): number[] {
      const [fast, slow] = [ta.sma(close, short_window), ta.sma(close, long_window)];
      return Array.from(fast, (value, i) => (value > slow[i]! ? 1 : 0));
    }`;

  it.each<[Parameters]>([[{}], [{ short_window: 10, long_window: 30 }]])(
    'gives with %j exactly what SMA_CROSSOVER gives on AAPL',
    async (parameters) => {
      const bars = [aapl()];
      const code = prepareCustomCode(crossover);
      const own = await code.run({ bars, parameters }, (signal) =>
        runBacktest({ bars, signal: signal as TargetSignal, config }),
      );
      const builtIn = runBacktest({ bars, signal: { strategyType: 'SMA_CROSSOVER', parameters }, config });
      expect(own.trades.length).toBeGreaterThan(10);
      expect(own).toEqual(builtIn);
    },
  );

  it('answers one list a symbol, and sees the days and every column', async () => {
    const bars = [aSeries({ symbol: 'A', close: [1, 2] }), aSeries({ symbol: 'B', close: [3, 4, 5], volume: 7 })];
    const code = `function signal(bars) {
      return bars.map(({ symbol, dates, open, volume }) => dates.map((date, i) => symbol === 'B' && date === '2024-01-03' && open[i] === 5 && volume[i] === 7 ? -0.5 : NaN));
    }`;
    const none = Number.NaN;
    expect(await targets(code, bars)).toEqual({ A: Float64Array.of(none, none), B: Float64Array.of(none, none, -0.5) });
  });

  it('draws the same chance from the same seed, and other chance from another', async () => {
    const bars = [aSeries({ close: [1, 2, 3] })];
    const code = 'function signal(bars) { return bars[0].close.map(() => Math.random()) }';
    const first = await targets(code, bars, {}, 7);
    expect(await targets(code, bars, {}, 7)).toEqual(first);
    expect(await targets(code, bars, {}, 8)).not.toEqual(first);
    expect(await targets(code, bars)).toEqual(await targets(code, bars, {}, 0));
  });
});

describe('the form that decides bar by bar', () => {
  it('sees the bars so far, keeps its state, and orders', async () => {
    const bars = [aSeries({ close: [10, 12, 11], volume: Number.NaN })];
    const code = `const parameters = { most: 2 }
      function onBar(view, history, { most }, state) {
        const { close, volume, dates, length } = history.AAPL
        state.count = (state.count ?? 0) + 1
        if (close.length !== view.index + 1 || dates.at(-1) !== view.date || length !== state.count || !Number.isNaN(volume[0])) throw new Error('other bars')
        if (state.count <= most) return { orders: [{ symbol: 'AAPL', side: 'BUY', quantity: ta.highest(close, state.count).at(-1), type: 'LIMIT', limitPrice: view.bars.AAPL.close }], cancel: 'ALL' }
      }`;
    const order = { symbol: 'AAPL', side: 'BUY', type: 'LIMIT' };
    expect(await decisions(code, bars)).toEqual([
      { orders: [{ ...order, quantity: 10, limitPrice: 10 }], cancel: 'ALL' },
      { orders: [{ ...order, quantity: 12, limitPrice: 12 }], cancel: 'ALL' },
      undefined,
    ]);
    expect((await decisions(code, bars, { most: 0 })).every((decision) => decision === undefined)).toBe(true);
  });

  it('holds nothing of a later bar, wherever code looks', async () => {
    const code = `function onBar(view, history) {
      const all = new Float64Array(history.AAPL.close.buffer)
      for (let i = view.index + 1; i < all.length; i++) if (all[i] !== 0) throw new Error('a later bar')
    }`;
    expect(await decisions(code, [aSeries({ close: Array.from({ length: 200 }, (_, i) => i + 1) })])).toHaveLength(200);
  });

  it.each([
    ['{ orders: [{ symbol: "AAPL", side: "BUY", quantity: NaN }] }', /orders\.0\.quantity: expected number.*got "NaN"/],
    ['{ orders: [{ symbol: "AAPL", side: "BUY", quantity: -1 }] }', /orders\.0\.quantity.*got -1/],
    ['{ orders: [{ symbol: "AAPL", side: "BUY", weight: Infinity }] }', /orders\.0\.weight.*got "Infinity"/],
    ['{ orders: [{ symbol: "AAPL", side: "HOLD" }] }', /orders\.0\.side.*got "HOLD"/],
    ['{ orders: [{ symbol: "MSFT", side: "BUY" }] }', /orders for AAPL only, got one for "MSFT"/],
    ['{ orders: [, { symbol: "AAPL", side: "BUY" }] }', /orders\.0.*got null/],
    ['{ orders: [{ symbol: "AAPL", side: "BUY", size: 1 }] }', /size/],
    ['{ orders: new Array(1001).fill({ symbol: "AAPL", side: "BUY" }) }', /orders/],
    ['{ orders: [{ symbol: "AAPL", side: "BUY", tag: "a".repeat(600000) }] }', /at most 500000 characters/],
    ['{ cancel: "SOME" }', /cancel.*got "SOME"/],
    ['{ get orders() { throw new Error("mine") } }', /^mine$/],
    ['{ toJSON: () => 5 }', /got 5/],
    ['5', /got 5/],
    ['() => 1', /got function/],
    ['10n', /BigInt/],
    ['(() => { const o = {}; o.orders = [o]; return o })()', /circular/],
    ['(async () => ({}))()', /may not be async/],
  ])('refuses %s with its date', async (answer, message) => {
    const failure = decisions(`const onBar = () => ${answer === '() => 1' ? answer : `(${answer})`}`, [
      aSeries({ close: [1] }),
    ]);
    await expect(failure).rejects.toBeInstanceOf(EngineError);
    await expect(failure).rejects.toMatchObject({
      code: 'CUSTOM_CODE_FAILED',
      message: expect.stringMatching(message),
      date: '2024-01-01',
    });
  });
});

describe('custom code', () => {
  const bars = [aSeries({ close: [1] })];

  it('names line and column of the text as it was written, types and all', async () => {
    const code = `type Row = {\n  close: Float64Array;\n};\n\nexport function signal(bars: Row[]): number[] {\n  const first: Row = bars[0] as Row;\n  return first.clothes.map(() => 1);\n}`;
    await expect(targets(code, bars)).rejects.toMatchObject({ code: 'CUSTOM_CODE_FAILED', line: 7, column: 23 });
  });

  it.each([
    [{ windows: 1 }, 'Expected only parameters that the code declares (window, on, name), but got windows.'],
    [{ window: '1' }, 'Expected window to be a number, but got "1".'],
    [{ on: 1 }, 'Expected on to be a boolean, but got 1.'],
  ])('takes no parameters but those that it declares, of their kind: %j', async (parameters, message) => {
    const code = `const parameters = { window: 1, on: true, name: 'a' }\nconst signal = (bars, { window }) => [window]`;
    await expect(targets(code, bars, parameters)).rejects.toMatchObject({ code: 'INVALID_PARAMETERS', message });
    expect(await targets(code, bars, { window: 0.5 })).toEqual({ AAPL: Float64Array.of(0.5) });
  });

  it('gives back its memory after each run, however it ends', async () => {
    const size = async () => (await loadQuickJs()).getWasmMemory().buffer.byteLength;
    const use = (end: string) => `const kept = new Float64Array(1_000_000)\nfunction signal() { ${end} }`;
    const both = async () => {
      await targets(use('return [1]'), bars);
      await targets(use('throw new Error("mine")'), bars).catch(() => null);
    };
    await both();
    const before = await size();
    for (let i = 0; i < 15; i++) await both();
    expect(await size()).toBe(before);
  });
});
