import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aGateway, type TestGateway, topologies } from './a-gateway.js';

const LEGACY = 'multipart/mixed;deferSpec=20220824, application/json';
const CURRENT = 'multipart/mixed;incrementalSpec=v0.2, application/json';

const query = `query ($late: Boolean = true) {
  me {
    username
    ... @defer(label: "models", if: $late) { models { name } }
    strategies { name ...Model @defer }
  }
}
fragment Model on Strategy { model { name } flaky }`;

interface Payload {
  readonly data?: unknown;
  readonly hasNext: boolean;
  readonly errors?: unknown;
  readonly pending?: readonly { id: string; path: unknown; label?: string }[];
  readonly incremental?: readonly { id?: string; label?: string; path?: unknown; data: unknown; errors?: unknown }[];
  readonly completed?: readonly { id: string }[];
}

describe.each(topologies)('@defer %s', (topology) => {
  let gateway: TestGateway;
  let authorization: string;

  beforeAll(async () => {
    gateway = await aGateway({ topology });
    authorization = await gateway.token();
  });
  afterAll(() => gateway.close());

  async function ask(source: string, accept: string, variables = {}) {
    const response = await gateway.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept, authorization },
      body: JSON.stringify({ query: source, variables }),
    });
    const type = response.headers.get('content-type') ?? '';
    const parts = (await response.text()).split(/\r\n---(?:--)?\r\n/).filter((part) => part.trim() !== '');
    const texts = type.startsWith('multipart/mixed') ? parts.map((part) => part.split('\r\n\r\n')[1] ?? '') : parts;
    return { type, payloads: texts.map((text) => ({ ...(JSON.parse(text) as Payload), extensions: undefined })) };
  }

  const late = (payloads: readonly Payload[]) => payloads.flatMap(({ incremental = [] }) => incremental);

  it('answers the rest first, then each deferred part at its place, by its label', async () => {
    const { type, payloads } = await ask(query, LEGACY);
    expect(type).toBe('multipart/mixed; boundary="-"; deferSpec=20220824');
    expect(payloads[0]).toEqual({
      data: { me: { username: 'ada', strategies: [{ name: 'Crossover' }, { name: 'Reversion' }] } },
      hasNext: true,
    });
    expect(late(payloads)).toHaveLength(3);
    expect(late(payloads)).toEqual(
      expect.arrayContaining([
        { label: 'models', path: ['me'], data: { models: [{ name: 'Forest' }] } },
        { path: ['me', 'strategies', 0], data: { model: { name: 'Forest' }, flaky: 'fine' } },
        {
          path: ['me', 'strategies', 1],
          data: { model: { name: 'Forest' }, flaky: null },
          errors: [
            {
              message: 'This one fails.',
              path: ['me', 'strategies', 1, 'flaky'],
              extensions: { code: 'FORBIDDEN', serviceName: 'trading' },
            },
          ],
        },
      ]),
    );
    expect(payloads.map(({ hasNext }) => hasNext)).toEqual([...payloads.slice(1).map(() => true), false]);
  });

  it('speaks the form of the present draft to clients that ask for it', async () => {
    const { type, payloads } = await ask(query, CURRENT);
    expect(type).toContain('incrementalSpec=v0.2');
    const pending = payloads.flatMap((payload) => payload.pending ?? []);
    expect(pending.map(({ path, label }) => [path, label])).toEqual(
      expect.arrayContaining([
        [['me'], 'models'],
        [['me', 'strategies', 0], undefined],
        [['me', 'strategies', 1], undefined],
      ]),
    );
    const ids = pending.map(({ id }) => id).sort();
    expect(
      late(payloads)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids);
    expect(payloads.flatMap(({ completed = [] }) => completed.map(({ id }) => id)).sort()).toEqual(ids);
  });

  it('answers all at once to clients that take no pieces, and where nothing is deferred', async () => {
    const whole = {
      username: 'ada',
      models: [{ name: 'Forest' }],
      strategies: [
        { name: 'Crossover', model: { name: 'Forest' }, flaky: 'fine' },
        { name: 'Reversion', model: { name: 'Forest' }, flaky: null },
      ],
    };
    const { type, payloads } = await ask(query, 'application/json');
    expect(type).toContain('application/json');
    expect(payloads).toMatchObject([{ data: { me: whole } }]);
    const plain = query.replace('...Model @defer', '...Model');
    const undeferred = await ask(plain, LEGACY, { late: false });
    expect(undeferred.payloads).toMatchObject([{ data: { me: whole } }]);
  });

  it('defers what stands at the root', async () => {
    const { payloads } = await ask('{ whoAmI ... @defer { models { name } } }', LEGACY);
    expect(payloads[0]).toEqual({ data: { whoAmI: 'u1' }, hasNext: true });
    expect(late(payloads)).toEqual([{ path: [], data: { models: [{ name: 'Forest' }] } }]);
  });

  it('defers after a mutation without running it again', async () => {
    const { payloads } = await ask(
      'mutation { rename(username: "eve") { username ... @defer { models { name } } } }',
      LEGACY,
    );
    expect(payloads[0]).toEqual({ data: { rename: { username: 'eve' } }, hasNext: true });
    expect(late(payloads)).toEqual([{ path: ['rename'], data: { models: [{ name: 'Forest' }] } }]);
  });

  it('keeps a part of what has no key with the rest', async () => {
    const { payloads } = await ask('{ models { ... @defer { name } } }', LEGACY);
    expect(payloads).toEqual([{ data: { models: [{ name: 'Forest' }] } }]);
  });
});
