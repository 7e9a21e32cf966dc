import { afterAll, expect } from '@jest/globals';
import { type CommandCount, countCommands, type Subgraph, type Viewer } from '@quantgraph/shared';
import { ask, dropDatabases, silentLogger, testStores } from '@quantgraph/shared/test-kit';
import { createMlSubgraph } from '../create-subgraph.js';

/** The real subgraph on a database of this test file's own, stopped and dropped after its tests. */
export async function anMlSubgraph(): Promise<{ ml: Subgraph; count: CommandCount; mutate: Mutate }> {
  const stores = testStores();
  const ml = await createMlSubgraph({ ...stores, logger: silentLogger, monitorCommands: true });
  afterAll(async () => {
    await ml.stop();
    await dropDatabases(stores);
  });
  return { ml, count: countCommands(ml.connection), mutate: createMutate(ml) };
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
type Payload = any;

/** Runs one mutation; answers its payload, or the code of the error that kept it from running. */
export type Mutate = (
  viewer: Viewer | null,
  mutation: string,
  input: Record<string, unknown>,
  selection?: string,
) => Promise<Payload>;

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const createMutate =
  (ml: Subgraph): Mutate =>
  async (viewer, mutation, input, selection = '') => {
    const query = `mutation ($input: ${capitalised(mutation)}Input!) {
      ${mutation}(input: $input) { ${selection} userErrors { code field } }
    }`;
    const { data, errors } = await ask(ml, viewer, query, { input });
    return data?.[mutation] ?? errors[0]?.extensions?.code;
  };

/** The id of a model that was just registered. */
export async function aModel(mutate: Mutate, viewer: Viewer, fields: Record<string, unknown> = {}): Promise<string> {
  const input = { name: 'Momentum', modelType: 'LIGHTGBM', version: '1', ...fields };
  const { mlModel, userErrors } = await mutate(viewer, 'registerMlModel', input, 'mlModel { id }');
  expect(userErrors).toEqual([]);
  return mlModel.id;
}

/** The answer to one who may not. */
export const denied = (...field: string[]) => ({ userErrors: [{ code: 'NOT_FOUND', field: ['input', ...field] }] });
