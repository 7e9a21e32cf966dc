import { describe, expect, it } from '@jest/globals';
import { ask, aViewer } from '@quantgraph/shared/test-kit';
import { aModel, anMlSubgraph } from './an-ml-subgraph.js';

const { ml, mutate } = await anMlSubgraph();
const ada = aViewer();

async function aFeature(name = 'Volatility'): Promise<string> {
  const input = { name, featureType: 'numeric', schema: { window: 20 } };
  return (await mutate(ada, 'createFeature', input, 'feature { id }')).feature.id;
}

async function aVersion(featureId: string, version: string): Promise<string> {
  const input = { featureId, version, schema: { of: version }, statistics: { mean: 1 } };
  return (await mutate(ada, 'createFeatureVersion', input, 'featureVersion { id }')).featureVersion.id;
}

async function read(id: string) {
  const query = `query ($id: ID!) {
    feature(id: $id) { name version schema statistics user { id } versions { nodes { version status } totalCount } }
  }`;
  return (await ask(ml, ada, query, { id })).data.feature;
}

describe('a feature', () => {
  it('says what its version in production says, or else its newest', async () => {
    const id = await aFeature();
    expect(await read(id)).toMatchObject({ version: null, schema: { window: 20 }, user: { id: ada.id } });
    const first = await aVersion(id, '1.9.0');
    const second = await aVersion(id, '1.10.0');
    expect(await read(id)).toMatchObject({ version: '1.10.0', schema: { of: '1.10.0' }, statistics: { mean: 1 } });
    await mutate(ada, 'promoteFeatureVersion', { id: first });
    expect(await read(id)).toMatchObject({ version: '1.9.0', schema: { of: '1.9.0' } });
    const promoted = await mutate(
      ada,
      'promoteFeatureVersion',
      { id: second },
      'featureVersion { status feature { id } }',
    );
    expect(promoted).toEqual({ featureVersion: { status: 'PRODUCTION', feature: { id } }, userErrors: [] });
    expect((await read(id)).versions).toEqual({
      nodes: [
        { version: '1.10.0', status: 'PRODUCTION' },
        { version: '1.9.0', status: 'DRAFT' },
      ],
      totalCount: 2,
    });
  });

  it.each(['1.2.0', '1.1.9', '1.2', 'two'])('refuses version %s after 1.2.0', async (version) => {
    const featureId = await aFeature();
    await aVersion(featureId, '1.2.0');
    const { userErrors } = await mutate(ada, 'createFeatureVersion', { featureId, version, schema: {} });
    expect(userErrors).toEqual([{ code: 'INVALID_INPUT', field: ['input', 'version'] }]);
  });

  it('changes, but for what its versions say', async () => {
    const id = await aFeature();
    const changes = { name: 'Renamed', description: 'Of returns', featureType: 'ratio', schema: { window: 5 } };
    const selection = 'feature { name description featureType schema }';
    expect((await mutate(ada, 'updateFeature', { id, changes }, selection)).feature).toEqual(changes);
    await aVersion(id, '1.0.0');
    const { userErrors } = await mutate(ada, 'updateFeature', { id, changes: { schema: {} } });
    expect(userErrors).toEqual([{ code: 'INVALID_STATE', field: ['input', 'changes', 'schema'] }]);
  });

  it('is refused with statistics that are no numbers, or a schema that is no object', async () => {
    const fields = { name: 'Bad', featureType: 'numeric', schema: [1], statistics: { mean: 'high' } };
    const { userErrors } = await mutate(ada, 'createFeature', fields);
    expect(userErrors).toEqual([
      { code: 'INVALID_INPUT', field: ['input', 'schema'] },
      { code: 'INVALID_INPUT', field: ['input', 'statistics', 'mean'] },
    ]);
  });

  it('takes its versions along when it is deleted, and leaves its models', async () => {
    const id = await aFeature();
    const version = await aVersion(id, '1.0.0');
    const model = await aModel(mutate, ada, { featureIds: [id] });
    const query =
      'query ($version: ID!, $model: ID!) { featureVersion(id: $version) { id } mlModel(id: $model) { features { id } } }';
    const before = await ask(ml, ada, query, { version, model });
    expect(before.data).toEqual({ featureVersion: { id: version }, mlModel: { features: [{ id }] } });
    expect(await mutate(ada, 'deleteFeature', { id }, 'feature { id }')).toEqual({ feature: { id }, userErrors: [] });
    const after = await ask(ml, ada, query, { version, model });
    expect(after.data).toEqual({ featureVersion: null, mlModel: { features: [] } });
  });

  it('pages over names that are alike, and is found by a part of its name', async () => {
    const viewer = aViewer();
    for (const name of ['b', 'a', 'a', 'a', 'c (5%)']) {
      await mutate(viewer, 'createFeature', { name, featureType: 'numeric' });
    }
    const query = `query ($u: [_Any!]!, $after: String, $filter: FeatureFilter) {
      _entities(representations: $u) { ... on User {
        features(first: 2, after: $after, filter: $filter, orderBy: NAME_ASC) { nodes { name } pageInfo { hasNextPage endCursor } totalCount }
      } }
    }`;
    const page = async (variables: object) =>
      (await ask(ml, viewer, query, { u: [{ __typename: 'User', id: viewer.id }], ...variables })).data._entities[0]
        .features;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo } = await page({ after });
      seen.push(...nodes.map(({ name }: { name: string }) => name));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(['a', 'a', 'a', 'b', 'c (5%)']);
    expect(await page({ filter: { search: 'C (5' } })).toMatchObject({ nodes: [{ name: 'c (5%)' }], totalCount: 1 });
  });
});
