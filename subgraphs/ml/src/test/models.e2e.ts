import { describe, expect, it } from '@jest/globals';
import { newId } from '@quantgraph/shared';
import { ask, aViewer } from '@quantgraph/shared/test-kit';
import { aModel, anMlSubgraph } from './an-ml-subgraph.js';

const { ml, mutate } = await anMlSubgraph();
const ada = aViewer();

const deploy = (modelId: string, environment: string) =>
  mutate(
    ada,
    'deployModel',
    { modelId, environment, config: { replicas: 2 } },
    'deployment { id status isActive model { id } }',
  );

describe('a model', () => {
  it('is registered in training, with its type as stored', async () => {
    const fields = {
      name: 'AAPL next day',
      modelType: 'LIGHTGBM',
      version: '2.1',
      parameters: { num_leaves: 31 },
      metrics: { rmse: 0.02, auc: 0.61, sharpe: -1 },
      artifactPath: 's3://models/aapl/2.1.txt',
    };
    const selection =
      'mlModel { id name modelType version parameters metrics artifactPath status features { id } user { id } }';
    const { mlModel } = await mutate(ada, 'registerMlModel', fields, selection);
    expect(mlModel).toEqual({
      ...fields,
      id: expect.any(String),
      status: 'TRAINING',
      features: [],
      user: { id: ada.id },
    });
    const stored = await ml.connection.collection<{ _id: string }>('ml_models').findOne({ _id: mlModel.id });
    expect(stored).toMatchObject({ model_type: 'LightGBM', status: 'training', user_id: ada.id });
  });

  it.each([
    [{ metrics: { rmse: -1 } }, ['input', 'metrics', 'rmse']],
    [{ metrics: { auc: 1.1 } }, ['input', 'metrics', 'auc']],
    [{ metrics: { mae: 'small' } }, ['input', 'metrics', 'mae']],
    [{ artifactPath: '../secrets' }, ['input', 'artifactPath']],
    [{ version: 'one two' }, ['input', 'version']],
    [{ parameters: 'none' }, ['input', 'parameters']],
  ])('is refused with %j, naming the field', async (fields, field) => {
    const input = { name: 'Bad', modelType: 'LSTM', version: '1', ...fields };
    const { userErrors } = await mutate(ada, 'registerMlModel', input, 'mlModel { id }');
    expect(userErrors).toEqual([{ code: 'INVALID_INPUT', field }]);
  });

  it('changes what is given', async () => {
    const id = await aModel(mutate, ada, { metrics: { rmse: 1 }, artifactPath: 'a/b' });
    const changes = { metrics: { rmse: 0.5 }, artifactPath: null };
    const { mlModel } = await mutate(ada, 'updateMlModel', { id, changes }, 'mlModel { name metrics artifactPath }');
    expect(mlModel).toEqual({ name: 'Momentum', ...changes });
    const unknown = await mutate(ada, 'updateMlModel', { id, changes: { featureIds: [newId()] } });
    expect(unknown.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'changes', 'featureIds'] }]);
  });

  it('is released and archived as often as asked, but not released once archived', async () => {
    const id = await aModel(mutate, ada);
    for (const [mutation, status] of [
      ['promoteModel', 'PRODUCTION'],
      ['promoteModel', 'PRODUCTION'],
      ['archiveModel', 'ARCHIVED'],
      ['archiveModel', 'ARCHIVED'],
    ] as const) {
      expect(await mutate(ada, mutation, { id }, 'model { status }')).toEqual({ model: { status }, userErrors: [] });
    }
    const { userErrors } = await mutate(ada, 'promoteModel', { id });
    expect(userErrors).toEqual([{ code: 'INVALID_STATE', field: ['input', 'id'] }]);
  });

  it('is filtered by type and status', async () => {
    const viewer = aViewer();
    await aModel(mutate, viewer, { name: 'one', modelType: 'PROPHET' });
    const two = await aModel(mutate, viewer, { name: 'two', modelType: 'PROPHET' });
    await aModel(mutate, viewer, { name: 'three' });
    await mutate(viewer, 'promoteModel', { id: two });
    const query = `query ($u: [_Any!]!) { _entities(representations: $u) { ... on User {
      prophets: mlModels(filter: { modelType: PROPHET }) { nodes { name } }
      released: mlModels(filter: { status: PRODUCTION }) { nodes { name modelType } totalCount }
    } } }`;
    const { data } = await ask(ml, viewer, query, { u: [{ __typename: 'User', id: viewer.id }] });
    expect(data._entities).toEqual([
      {
        prophets: { nodes: [{ name: 'two' }, { name: 'one' }] },
        released: { nodes: [{ name: 'two', modelType: 'PROPHET' }], totalCount: 1 },
      },
    ]);
  });
});

describe('a deployment', () => {
  it('goes to PROD with released models only, and nowhere with archived ones', async () => {
    const id = await aModel(mutate, ada);
    const refused = { deployment: null, userErrors: [{ code: 'INVALID_STATE', field: ['input', 'modelId'] }] };
    expect(await deploy(id, 'PROD')).toEqual(refused);
    expect((await deploy(id, 'DEV')).userErrors).toEqual([]);
    await mutate(ada, 'promoteModel', { id });
    expect((await deploy(id, 'PROD')).deployment).toMatchObject({ status: 'DEPLOYED', isActive: true, model: { id } });
    await mutate(ada, 'archiveModel', { id });
    expect(await deploy(id, 'DEV')).toEqual(refused);
  });

  it('takes the place of the one before, which is active again once it is rolled back', async () => {
    const viewer = ada;
    const old = await aModel(mutate, viewer, { name: 'Reversal', version: '1' });
    const next = await aModel(mutate, viewer, { name: 'Reversal', version: '2' });
    const other = await aModel(mutate, viewer, { name: 'Carry' });
    const ids = [];
    for (const id of [old, next, other]) ids.push((await deploy(id, 'STAGING')).deployment.id);
    const [first, second, third] = ids;
    const query = '{ modelDeployments(environment: STAGING) { id isActive status environment config } }';
    const listed = (await ask(ml, viewer, query)).data.modelDeployments;
    expect(listed.map(({ id, isActive }: { id: string; isActive: boolean }) => [id, isActive])).toEqual([
      [third, true],
      [second, true],
      [first, false],
    ]);
    const selection = 'deployment { status isActive } active { id }';
    const taken = { deployment: { status: 'ROLLBACK', isActive: false }, active: { id: first }, userErrors: [] };
    expect(await mutate(viewer, 'rollbackDeployment', { id: second }, selection)).toEqual(taken);
    expect(await mutate(viewer, 'rollbackDeployment', { id: second }, selection)).toEqual(taken);
    await mutate(viewer, 'archiveModel', { id: old });
    expect(await mutate(viewer, 'rollbackDeployment', { id: second }, selection)).toMatchObject({ active: null });
  });

  it('is listed within limits', async () => {
    const { errors } = await ask(ml, ada, '{ modelDeployments(limit: 0) { id } }');
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect((await ask(ml, null, '{ modelDeployments { id } }')).data.modelDeployments).toEqual([]);
  });
});
