import { afterEach, describe, expect, it } from '@jest/globals';
import { silentLogger } from '@quantgraph/shared/test-kit';
import { createSupergraphSource } from '../supergraph/supergraph-source.js';
import { aGateway, type TestGateway, type TestGatewayOptions } from './a-gateway.js';
import { tinySupergraph } from './tiny-graph.js';

let gateway: TestGateway | undefined;

afterEach(() => gateway?.close());

const FIRST = tinySupergraph();
/** The same graph, but for one field fewer. */
const WITHOUT_WHO_AM_I = FIRST.replace(/\n *whoAmI: String[^\n]*/, '');
const BROKEN = FIRST.replace('whoAmI: String', 'whoAmI: Nothing');

async function aFollowingGateway(between?: TestGatewayOptions['between']) {
  let sdl = FIRST;
  const source = await createSupergraphSource({ read: async () => sdl, watch: () => () => {} }, silentLogger);
  gateway = await aGateway({ supergraph: source, ...(between && { between }) });
  return {
    gateway,
    async serve(next: string) {
      sdl = next;
      await source.reload();
    },
  };
}

const ready = async (from: TestGateway) =>
  (await (await from.request('/ready')).json()) as { supergraph: { version: string; error: string | null } };

describe('a supergraph that changes under a running gateway', () => {
  it('serves new requests, and back again', async () => {
    const { gateway, serve } = await aFollowingGateway();
    expect((await gateway.ask('{ whoAmI }')).data).toEqual({ whoAmI: 'anonymous' });
    const before = await ready(gateway);
    await serve(WITHOUT_WHO_AM_I);
    expect((await gateway.ask('{ whoAmI }')).errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await ready(gateway)).supergraph.version).not.toBe(before.supergraph.version);
    await serve(FIRST);
    expect((await gateway.ask('{ whoAmI }')).data).toEqual({ whoAmI: 'anonymous' });
    expect((await ready(gateway)).supergraph.version).toBe(before.supergraph.version);
  });

  it('is kept when the next one is broken, which /ready tells', async () => {
    const { gateway, serve } = await aFollowingGateway();
    const before = await ready(gateway);
    expect(before.supergraph.error).toBeNull();
    await serve(BROKEN);
    expect((await gateway.ask('{ whoAmI }')).data).toEqual({ whoAmI: 'anonymous' });
    expect((await ready(gateway)).supergraph).toMatchObject({
      version: before.supergraph.version,
      error: expect.stringContaining('Nothing'),
    });
  });

  it('leaves requests under way to end on the graph they began with', async () => {
    let arrive = () => {};
    let answer = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const mayAnswer = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { gateway, serve } = await aFollowingGateway((transport) => ({
      ...transport,
      async send(fetch) {
        arrive();
        await mayAnswer;
        return transport.send(fetch);
      },
    }));
    const asking = gateway.ask('{ whoAmI strategies { model { name } } }');
    await arrived;
    await serve(WITHOUT_WHO_AM_I);
    expect((await gateway.ask('{ whoAmI }')).status).toBe(400);
    answer();
    expect(await asking).toMatchObject({ status: 200, errors: [], data: { whoAmI: 'anonymous' } });
  });
});
