import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, aViewer } from '@quantgraph/shared/test-kit';
import { codeHashOf } from '../strategy/code-hash.js';
import {
  aBacktest,
  anExecution,
  aStrategy,
  aStudy,
  aTradingSubgraph,
  eventually,
  finished,
  mutate,
  type TradingTest,
} from './a-trading-subgraph.js';

const ada = aViewer();
const bob = aViewer();
let test: TradingTest;
beforeAll(async () => {
  test = await aTradingSubgraph();
});
afterAll(() => test.stop());

const crossover = (answer = 'fast[i] > slow[i] ? 1 : 0') => `type Bars = { close: Float64Array }[];
const parameters = { short_window: 20, long_window: 50 };
export function signal([{ close }]: Bars, { short_window, long_window }: typeof parameters): number[] {
  const fast = ta.sma(close, short_window), slow = ta.sma(close, long_window);
  return Array.from(close, (price: number, i: number) => ${answer});
}`;

const custom = (code = crossover()) => aStrategy(test.subgraph, ada, { strategyType: 'CUSTOM', code });
const update = (id: string, changes: object, selection = 'strategy { id }') =>
  mutate(test.subgraph, ada, 'updateStrategy', { id, changes }, selection);

async function resultOf(backtestId: string) {
  const id = await anExecution(test.subgraph, ada, backtestId);
  const result =
    'result { performance { totalReturn finalValue } trades { date quantity price } provenance { codeHash strategyVersion } }';
  return finished(test.subgraph, ada, id, `errorDetails { code message line column } strategyVersion ${result}`);
}

describe('a strategy in code', () => {
  it('is made from TypeScript, takes the defaults that it declares, and runs as the built-in type of the same rule', async () => {
    const created = await mutate(
      test.subgraph,
      ada,
      'createStrategy',
      { name: 'Mine', strategyType: 'CUSTOM', code: crossover(), parameters: { short_window: 10 } },
      'strategy { id code parameters version versions { nodes { version code } } }',
    );
    expect(created.strategy).toMatchObject({
      code: crossover(),
      parameters: { short_window: 10, long_window: 50 },
      versions: { nodes: [{ version: 1, code: crossover() }] },
    });
    const own = await resultOf(await aBacktest(test.subgraph, ada, created.strategy.id));
    const twin = await aStrategy(test.subgraph, ada, { parameters: { short_window: 10 } });
    const builtIn = await resultOf(await aBacktest(test.subgraph, ada, twin));
    expect(own).toMatchObject({ status: 'COMPLETED', errorDetails: null });
    expect(own.result.trades.length).toBeGreaterThan(3);
    expect(own.result.trades).toEqual(builtIn.result.trades);
    expect(own.result.performance).toEqual(builtIn.result.performance);
    expect(own.result.provenance.codeHash).toBe(codeHashOf(crossover()));
    expect(builtIn.result.provenance.codeHash).toBeNull();
  });

  it('runs by the version that is current when the run is asked for, and comparisons show changed code by its hash', async () => {
    const id = await custom();
    const [before, after] = [await aBacktest(test.subgraph, ada, id), await aBacktest(test.subgraph, ada, id)];
    const first = await resultOf(before);
    const flat = crossover('0');
    const { strategy } = await update(
      id,
      { code: flat, parameters: { short_window: 7 } },
      'strategy { version code parameters versions { nodes { version code parameters } } }',
    );
    expect(strategy).toMatchObject({ version: 2, code: flat, parameters: { short_window: 7, long_window: 50 } });
    expect(strategy.versions.nodes[1]).toMatchObject({ version: 1, code: crossover() });
    const second = await resultOf(after);
    expect(first.result.provenance.strategyVersion).toBe(1);
    expect(second.result).toMatchObject({ trades: [], provenance: { codeHash: codeHashOf(flat), strategyVersion: 2 } });
    const query = 'query ($ids: [ID!]!) { compareBacktests(ids: $ids) { changedInputs { input values } } }';
    const { data } = await ask(test.subgraph, ada, query, { ids: [before, after] });
    const hashes = [codeHashOf(crossover()), codeHashOf(flat)];
    expect(data.compareBacktests.changedInputs).toContainEqual({ input: 'codeHash', values: hashes });
    expect((await update(id, { code: flat }, 'strategy { version }')).strategy.version).toBe(2);
  });

  it('fails a run with the line and column in its own text', async () => {
    const late = crossover('price > 1 && close.length > 300 ? missing : 1');
    const { errorDetails, status } = await resultOf(await aBacktest(test.subgraph, ada, await custom(late)));
    expect(status).toBe('FAILED');
    expect(errorDetails).toMatchObject({
      code: 'CUSTOM_CODE_FAILED',
      message: "ReferenceError: 'missing' is not defined",
      line: 5,
    });
    expect(errorDetails.column).toBeGreaterThan(40);
  });

  it('is searched for better parameters over the numbers that it declares', async () => {
    const parameterSpace = { short_window: { type: 'int', low: 5, high: 30 } };
    const id = await aStudy(test.subgraph, ada, await custom(), { parameterSpace });
    const twin = await aStudy(test.subgraph, ada, await aStrategy(test.subgraph, ada), { parameterSpace });
    const query = 'query ($id: ID!) { optimizationStudy(id: $id) { status bestValue bestParams } }';
    const best = (study: string) =>
      eventually(async () => {
        const { data } = await ask(test.subgraph, ada, query, { id: study });
        return data.optimizationStudy.status !== 'RUNNING' && data.optimizationStudy;
      });
    expect(await best(id)).toMatchObject({ status: 'COMPLETED', bestValue: expect.any(Number) });
    // The built-in type has one parameter more.
    const { bestParams, ...rest } = await best(id);
    expect({ ...rest, bestParams: { ...bestParams, allow_short: false } }).toEqual(await best(twin));
  });

  it('is nobody else’s to read, by no path', async () => {
    const id = await custom();
    const query = `query ($id: ID!, $refs: [_Any!]!) {
      strategy(id: $id) { code versions { nodes { code } } }
      _entities(representations: $refs) { ... on Strategy { code } }
    }`;
    const refs = [{ __typename: 'Strategy', id }];
    const asked = await ask(test.subgraph, bob, query, { id, refs });
    expect(asked.data).toEqual({ strategy: null, _entities: [null] });
    const { data } = await ask(test.subgraph, ada, query, { id, refs });
    expect(data._entities).toEqual([{ code: crossover() }]);
    const { userErrors } = await mutate(
      test.subgraph,
      bob,
      'updateStrategy',
      { id, changes: { code: 'x' } },
      'strategy { code }',
    );
    expect(userErrors).toEqual([['NOT_FOUND', 'input.id']]);
  });
});

describe('code that is refused', () => {
  const create = (input: object) =>
    mutate(test.subgraph, ada, 'createStrategy', { name: 'A', strategyType: 'CUSTOM', ...input }, 'strategy { id }');

  it.each([
    [
      { code: 'function signal(bars) {\n  return bars[0].clothes.map(() => 1)\n}' },
      'code',
      /^Line 2, column \d+: TypeError/,
    ],
    [{ code: 'function signal(bars {' }, 'code', /^Line 1, column \d+: /],
    [{ code: 'function signal() { for (;;) {} }' }, 'code', /ends within 20 million steps/],
    [{ code: 'const a = 1' }, 'code', /exactly one of the functions signal and onBar/],
    [{ code: ' '.repeat(100_001) }, 'code', /at most 100000 characters of code, got 100001/],
    [{}, 'code', /the code that CUSTOM runs/],
    [{ strategyType: 'MOMENTUM', code: crossover() }, 'code', /code for CUSTOM only/],
    [{ code: crossover(), parameters: { short: 1 } }, 'parameters.short', /declares \(short_window, long_window\)/],
    [{ code: crossover(), parameters: [1] }, 'parameters', /an object from parameter names/],
    [{ code: crossover(), codeSymbols: [] }, 'codeSymbols', /at least one symbol/],
    [{ code: crossover(), codeSymbols: ['A', 'a'] }, 'codeSymbols', /each symbol once/],
    [{ strategyType: 'MOMENTUM', codeSymbols: ['A'] }, 'codeSymbols', /codeSymbols for CUSTOM only/],
  ])('names what is wrong and where: %#', async (input, field, message) => {
    const { strategy, userErrors, messages } = await create(input);
    expect(strategy).toBeNull();
    expect(userErrors).toEqual([['INVALID_INPUT', `input.${field}`]]);
    expect(messages[0]).toMatch(message);
  });

  it('may need symbols that are named for its trial', async () => {
    const code = 'const onBar = (view, { GOOG, TSLA }) => void (GOOG.close.length + TSLA.close.length)';
    expect((await create({ code })).messages[0]).toMatch(/^Line 1, column \d+: TypeError/);
    const { strategy, userErrors } = await create({ code, codeSymbols: ['GOOG', 'TSLA'] });
    expect([typeof strategy?.id, userErrors]).toEqual(['string', []]);
  });

  it('changes no strategy', async () => {
    const id = await custom();
    const { userErrors, messages } = await update(id, { code: 'let x = ;' });
    expect([userErrors, messages]).toEqual([
      [['INVALID_INPUT', 'input.changes.code']],
      ['Line 1, column 9: Expression expected'],
    ]);
    const { data } = await ask(test.subgraph, ada, 'query ($id: ID!) { strategy(id: $id) { version code } }', { id });
    expect(data.strategy).toEqual({ version: 1, code: crossover() });
  });
});

describe('checking code', () => {
  const check = (code: string, parameters: object | null = null) =>
    mutate(
      test.subgraph,
      ada,
      'checkStrategyCode',
      { code, parameters },
      'check { isValid problems { message line column } form parameters log }',
    );

  it('says form, parameters and log of what may be kept', async () => {
    const code =
      'const parameters = { most: 1 }\nfunction onBar({ index }) { if (index === 0) log("first", { index }) }';
    expect((await check(code, { most: 2 })).check).toEqual({
      isValid: true,
      problems: [],
      form: 'ON_BAR',
      parameters: { most: 2 },
      log: ['first {"index":0}'],
    });
    const pair =
      'const signal = ([a, b]) => [a, b].map(({ close }) => close.map((price, i) => (price > b.close[i] ? 1 : -1)))';
    expect((await check(pair)).check).toMatchObject({ isValid: true, form: 'SIGNAL', problems: [] });
  });

  it('says what is wrong, and wants an account that may write strategies', async () => {
    const { check: checked } = await check('\n  function signal() { return 1 }');
    expect(checked).toMatchObject({ isValid: false, form: 'SIGNAL', log: [] });
    expect(checked.problems).toEqual([
      { message: 'Expected signal to answer a list of targets, got number.', line: null, column: null },
    ]);
    const input = { code: crossover() };
    const { errors } = await mutate(test.subgraph, null, 'checkStrategyCode', input, 'check { isValid }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

it('a generated strategy of no built-in type becomes a strategy where its code passes the same check', async () => {
  const generated = { owner: ada.id, name: 'Written', strategyType: 'MY_OWN', parameters: { short_window: 5 } };
  test.peers.generated.push({ ...generated, id: 'w1', code: crossover() }, { ...generated, id: 'w2', code: 'hold()' });
  const make = (generatedStrategyId: string) =>
    mutate(
      test.subgraph,
      ada,
      'createStrategyFromGenerated',
      { generatedStrategyId },
      'strategy { strategyType code parameters }',
    );
  expect((await make('w1')).strategy).toEqual({
    strategyType: 'CUSTOM',
    code: crossover(),
    parameters: { short_window: 5, long_window: 50 },
  });
  const refused = await make('w2');
  expect(refused.userErrors).toEqual([['INVALID_STATE', 'input.generatedStrategyId']]);
  expect(refused.messages[0]).toMatch(/its type is MY_OWN\. Line 1, column 1: ReferenceError: 'hold' is not defined/);
});
