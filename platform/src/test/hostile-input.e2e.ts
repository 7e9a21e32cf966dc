import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createMetrics } from '@quantgraph/gateway';
import { SUBGRAPHS } from '@quantgraph/shared';
import { type Answer, ask, readAnswer } from '@quantgraph/shared/test-kit';
import { getOperationAST, getVariableValues, OperationTypeNode, parse, validate } from 'graphql';
import { aGraph, type RunningGraph } from './a-graph.js';
import { everyPosition, type Position } from './a-position.js';
import { aWorld, type Ids, tracesOf, type World } from './a-world.js';
import type { Caller } from './a-world-caller.js';
import { entitiesOf, referenceBy } from './a-world-entities.js';
import { ID_INPUTS } from './a-world-mutations.js';
import { API } from './a-world-schema.js';
import { anAdministrator } from './an-administrator.js';
import { BODIES, JSON_LITERALS, JSON_TEXTS, OBJECTS, TEXTS } from './hostile-values.js';

const metrics = createMetrics();
const positions = everyPosition();
const jsonPositions = positions.filter(({ leaf }) => leaf.name === 'JSON');
const otherPositions = positions.filter(({ leaf }) => leaf.name !== 'JSON');
const textPositions = positions.filter(({ leaf }) => leaf.name === 'ID' || leaf.name === 'String');

let running: RunningGraph;
let ada: World;
/** May ask for everything, and owns nothing. */
let administrator: Caller;

beforeAll(async () => {
  running = await aGraph({ observability: { metrics } });
  ada = await aWorld(running.url, 'ada');
  administrator = await anAdministrator(running);
}, 120_000);
afterAll(() => running?.close());

interface Reply extends Answer {
  readonly status: number;
  readonly length: number;
}

async function send({ operation }: Position, body: string): Promise<Reply> {
  const isStream = operation === OperationTypeNode.SUBSCRIPTION;
  const { status, text } = await administrator.post(body, isStream ? 'text/event-stream' : 'application/json');
  const [, event = text] = /^event: next\ndata: (.*)$/m.exec(text) ?? [];
  return { status, length: text.length, ...readAnswer(event) };
}

const codesOf = ({ errors }: Answer): unknown[] => [...new Set(errors.map(({ extensions }) => extensions?.code))];

/** How often the gateway has asked a subgraph for clients; to make the world, it had to. */
async function fetches(): Promise<number> {
  const { values } = await metrics.fetchDuration.get();
  const counts = values.filter(({ metricName }) => metricName?.endsWith('_count'));
  const sum = counts.reduce((before, { value }) => before + value, 0);
  expect(sum).toBeGreaterThan(0);
  return sum;
}

const REFUSALS: readonly unknown[] = ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'QUERY_TOO_DEEP'];
/** Of an answer that may quote what came, but only the beginning and the end. */
const LONGEST_ANSWER = 3_000;

/** Sends bodies and answers what came of those that were not refused, or not in few words. */
async function taken(position: Position, bodies: readonly string[]): Promise<unknown[]> {
  const sent = bodies.map(async (body) => {
    const { status, length, data, errors } = await send(position, body);
    const codes = codesOf({ data, errors });
    const isRefused = data === null && codes.length > 0 && codes.every((code) => REFUSALS.includes(code));
    if (isRefused && status < 500 && length < LONGEST_ANSWER) return [];
    return [{ name: position.name, body: body.slice(-80), status, length, codes }];
  });
  return (await Promise.all(sent)).flat();
}

/** What is wrong with a request by the schema alone. */
function problemsOf(body: string): string[] {
  const { query, variables } = JSON.parse(body);
  const document = parse(query);
  const { variableDefinitions = [] } = getOperationAST(document) ?? {};
  const { errors = [] } = getVariableValues(API, variableDefinitions, variables);
  return [...validate(API, document), ...errors].map(({ message }) => message);
}

describe('before any subgraph is asked, the gateway refuses', () => {
  it('nothing but the value: with a right one in its place, every request that is sent here fits the graph', () => {
    const requests = positions.map((position) => position.withVariable(position.rightValue));
    const literals = jsonPositions.map((position) => position.withLiteral('{ a: 1 }'));
    expect([...requests, ...literals].flatMap(problemsOf)).toEqual([]);
  });

  it('an object or a list wherever a text, a number, a date or a choice is due', async () => {
    const before = await fetches();
    for (const position of otherPositions) {
      expect(await taken(position, OBJECTS.map(position.withVariable))).toEqual([]);
    }
    expect(await fetches()).toBe(before);
  }, 240_000);

  it('operators, keys of prototypes, and what is too deep or too long, wherever any JSON may stand', async () => {
    const before = await fetches();
    for (const position of jsonPositions) {
      expect(await taken(position, JSON_TEXTS.map(position.withVariable))).toEqual([]);
      expect(await taken(position, JSON_LITERALS.map(position.withLiteral))).toEqual([]);
    }
    expect(await fetches()).toBe(before);
  }, 240_000);
});

describe('a text that something on the way could read as more', () => {
  it('is answered wherever a text may stand, by no failure of ours and by nothing of a stranger', async () => {
    const wrong: unknown[] = [];
    for (const position of textPositions) {
      const replies = TEXTS.map(async (text) => {
        const { status, data, errors } = await send(position, position.withVariable(JSON.stringify(text)));
        const codes = codesOf({ data, errors });
        const isOurs = status >= 500 || codes.includes('INTERNAL_SERVER_ERROR') || codes.includes(undefined);
        const traces = tracesOf(ada, data);
        if (isOurs || traces.length > 0) wrong.push({ name: position.name, text: text.slice(0, 80), codes, traces });
      });
      await Promise.all(replies);
    }
    expect(wrong).toEqual([]);
  }, 240_000);

  it.each(TEXTS)('finds nothing as an id that a mutation takes: %.40j', async (text) => {
    for (const [path, input] of Object.entries(ID_INPUTS)) {
      const asked: unknown[] = [];
      const hostile = new Proxy<Ids>({}, { get: (_ids, type) => asked.push(type) && text });
      const given = input(ada.ids, hostile);
      if (asked.length === 0) continue;
      const { data, errors } = await ada.mutate(path.split('.')[0] ?? '', given);
      const codes = data?.userErrors.map(({ code }: { code: string }) => code);
      const expected = [expect.stringMatching(/^(NOT_FOUND|INVALID_INPUT)$/)];
      expect({ path, errors, codes }).toEqual({ path, errors: [], codes: expected });
    }
  });
});

describe.each(SUBGRAPHS)('a reference to %s', (name) => {
  const keysWith = (values: readonly unknown[]) =>
    entitiesOf(running.graph.subgraphs[name]).flatMap(({ type, keys, query }) =>
      keys.flatMap((key) => values.map((value) => ({ query, reference: referenceBy(type, key, value) }))),
    );

  it('is refused where an object or a list stands for a key', async () => {
    const values = [...OBJECTS, '{"a":1}', '[]', 'true'].map((json) => JSON.parse(json));
    for (const { query, reference } of keysWith(values)) {
      for (const viewer of [ada.viewer, null]) {
        const answer = await ask(running.graph.subgraphs[name], viewer, query, { representations: [reference] });
        const seen = { reference, data: answer.data, codes: codesOf(answer) };
        expect(seen).toEqual({ reference, data: null, codes: ['BAD_USER_INPUT'] });
      }
    }
  });

  it("leads to nothing of a stranger's by any text", async () => {
    for (const { query, reference } of keysWith(TEXTS)) {
      const answer = await ask(running.graph.subgraphs[name], ada.viewer, query, { representations: [reference] });
      const seen = { reference, codes: codesOf(answer), traces: tracesOf(ada, answer.data) };
      expect(seen).toEqual({ reference, codes: [], traces: [] });
    }
  });
});

describe('a body', () => {
  it('that is no request is refused with 400, and in few words', async () => {
    for (const body of BODIES) {
      const { status, text } = await administrator.post(body);
      const seen = {
        body: body.slice(0, 80),
        status,
        isShort: text.length < LONGEST_ANSWER,
        codes: codesOf(readAnswer(text)),
      };
      const codes = [
        expect.stringMatching(/^(BAD_REQUEST|BAD_USER_INPUT|QUERY_TOO_DEEP|TOO_MANY_TOKENS|GRAPHQL_\w+_FAILED)$/),
      ];
      expect(seen).toEqual({ body: body.slice(0, 80), status: 400, isShort: true, codes });
    }
  });

  it('that is too long is refused with 413', async () => {
    const { status, text } = await administrator.post(
      `{"query":"{ __typename }","variables":{"a":"${'x'.repeat(2 ** 21)}"}}`,
    );
    expect([status, codesOf(JSON.parse(text))]).toEqual([413, ['REQUEST_TOO_LARGE']]);
  });

  it('of any kind leaves the gateway as it was, and no object with more than it had', async () => {
    expect(await administrator.ask('{ __typename }')).toEqual({ data: { __typename: 'Query' }, errors: [] });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Reflect.get(Object.create(null), 'polluted')).toBeUndefined();
  });
});

it('a key with dots is kept as it came, beside what it could be read as', async () => {
  const layout = { 'optimizer.lr': { 'a.b': 1 }, optimizer: { lr: 2 } };
  const { data } = await ada.mutate('saveDashboard', { layout });
  expect(data.dashboard.layout).toEqual(layout);
  const saved = await ada.ask('{ me { dashboard { layout } } }');
  expect(saved.data.me.dashboard.layout).toEqual(layout);
});
