import { describe, expect, it } from '@jest/globals';
import { newId } from '@quantgraph/shared';
import { ask, askEntities, aViewer } from '@quantgraph/shared/test-kit';
import { aModel, anMlSubgraph, denied } from './an-ml-subgraph.js';

const { ml, count, mutate } = await anMlSubgraph();
const ada = aViewer();
const bob = aViewer();

const model = await aModel(mutate, ada);
const { feature } = await mutate(ada, 'createFeature', { name: 'F', featureType: 'numeric' }, 'feature { id }');
const version = { featureId: feature.id, version: '1.0.0', schema: {} };
const { featureVersion } = await mutate(ada, 'createFeatureVersion', version, 'featureVersion { id }');
const deployed = { modelId: model, environment: 'DEV' };
const { deployment } = await mutate(ada, 'deployModel', deployed, 'deployment { id }');
const compared = { name: 'E', modelIds: [model] };
const { experiment } = await mutate(ada, 'createExperiment', compared, 'experiment { id }');
const measured = { name: 'S', modelIds: [model], experimentId: experiment.id };
const { evaluationScenario } = await mutate(ada, 'createEvaluationScenario', measured, 'evaluationScenario { id }');

const entities = [
  ['Feature', 'feature', feature.id],
  ['FeatureVersion', 'featureVersion', featureVersion.id],
  ['MLModel', 'mlModel', model],
  ['ModelDeployment', 'modelDeployment', deployment.id],
  ['Experiment', 'experiment', experiment.id],
  ['EvaluationScenario', 'evaluationScenario', evaluationScenario.id],
] as const;

describe.each(entities)('%s', (__typename, root, id) => {
  it('is null to others by id and by reference, and there for its owner', async () => {
    const query = `query ($id: ID!) { ${root}(id: $id) { id user { id } } }`;
    expect((await ask(ml, ada, query, { id })).data[root]).toEqual({ id, user: { id: ada.id } });
    for (const stranger of [bob, null]) {
      expect((await ask(ml, stranger, query, { id })).data[root]).toBeNull();
      expect((await askEntities(ml, stranger, [{ __typename, id }], 'id')).data._entities).toEqual([null]);
    }
  });

  it('loads any number of references in one command, in order and with gaps', async () => {
    count.reset();
    const references = [newId(), id, newId(), id].map((key) => ({ __typename, id: key }));
    const { data } = await askEntities(ml, ada, references, 'id');
    expect(data._entities).toEqual([null, { id }, null, { id }]);
    expect(count.commands).toEqual(['find']);
  });
});

it('User is known to themselves only', async () => {
  const references = [{ __typename: 'User', id: ada.id }];
  const selection = `features { nodes { id } } mlModels { nodes { id } } experiments { totalCount } evaluationScenarios { totalCount }`;
  expect((await askEntities(ml, ada, references, selection)).data._entities).toEqual([
    {
      features: { nodes: [{ id: feature.id }] },
      mlModels: { nodes: [{ id: model }] },
      experiments: { totalCount: 1 },
      evaluationScenarios: { totalCount: 1 },
    },
  ]);
  for (const stranger of [bob, null]) {
    expect((await askEntities(ml, stranger, references, selection)).data._entities).toEqual([null]);
  }
});

const changes = { name: 'Mine now' };

it.each([
  ['updateFeature', { id: feature.id, changes }, 'id'],
  ['deleteFeature', { id: feature.id }, 'id'],
  ['createFeatureVersion', { featureId: feature.id, version: '2.0.0', schema: {} }, 'featureId'],
  ['promoteFeatureVersion', { id: featureVersion.id }, 'id'],
  ['registerMlModel', { name: 'M', modelType: 'LSTM', version: '1', featureIds: [feature.id] }, 'featureIds'],
  ['updateMlModel', { id: model, changes }, 'id'],
  ['promoteModel', { id: model }, 'id'],
  ['archiveModel', { id: model }, 'id'],
  ['deployModel', { modelId: model, environment: 'DEV' }, 'modelId'],
  ['rollbackDeployment', { id: deployment.id }, 'id'],
  ['createExperiment', { name: 'E', modelIds: [model] }, 'modelIds'],
  ['updateExperiment', { id: experiment.id, changes }, 'id'],
  ['addModelsToExperiment', { id: experiment.id, modelIds: [] }, 'id'],
  ['deleteExperiment', { id: experiment.id }, 'id'],
  ['createEvaluationScenario', { name: 'S', experimentId: experiment.id }, 'experimentId'],
  ['updateEvaluationScenario', { id: evaluationScenario.id, changes }, 'id'],
  ['recordEvaluationResults', { id: evaluationScenario.id, results: { rmse: 1 } }, 'id'],
  ['deleteEvaluationScenario', { id: evaluationScenario.id }, 'id'],
  ['recordPredictions', { modelId: model, predictions: [{ symbol: 'A', date: '2024-01-02', value: 1 }] }, 'modelId'],
])('%s is denied to others and to anonymous callers', async (mutation, input, field) => {
  expect(await mutate(bob, mutation, input)).toEqual(denied(field));
  expect(await mutate(null, mutation, input)).toBe('UNAUTHENTICATED');
});

it('createFeature needs a signed-in user', async () => {
  expect(await mutate(null, 'createFeature', { name: 'F', featureType: 'numeric' })).toBe('UNAUTHENTICATED');
});

it('relations of any number of models are read in a constant number of commands', async () => {
  const viewer = aViewer();
  const selection = `features { id } deployments(first: 3) { nodes { id isActive } } experiments(first: 3) { nodes { name models { id } } }
    evaluationScenarios(first: 3) { nodes { name } totalCount }`;
  const commandsFor = async (size: number) => {
    const ids: string[] = [];
    while (ids.length < size) {
      const id = await aModel(mutate, viewer);
      await mutate(viewer, 'deployModel', { modelId: id, environment: 'DEV' });
      await mutate(viewer, 'createExperiment', { name: id, modelIds: [id] });
      await mutate(viewer, 'createEvaluationScenario', { name: id, modelIds: [id] });
      ids.push(id);
    }
    count.reset();
    const references = ids.map((id) => ({ __typename: 'MLModel', id }));
    const { data } = await askEntities(ml, viewer, references, selection);
    for (const [index, id] of ids.entries()) {
      expect(data._entities[index].experiments.nodes).toEqual([{ name: id, models: [{ id }] }]);
      expect(data._entities[index].evaluationScenarios).toEqual({ nodes: [{ name: id }], totalCount: 1 });
      expect(data._entities[index].deployments.nodes).toHaveLength(1);
    }
    return [...count.commands].sort();
  };
  const one = await commandsFor(1);
  expect(await commandsFor(6)).toEqual(one);
});
