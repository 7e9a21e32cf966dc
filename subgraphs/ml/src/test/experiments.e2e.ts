import { describe, expect, it } from '@jest/globals';
import { newId } from '@quantgraph/shared';
import { ask, aViewer } from '@quantgraph/shared/test-kit';
import { aModel, anMlSubgraph } from './an-ml-subgraph.js';

const { ml, mutate } = await anMlSubgraph();
const ada = aViewer();
const bob = aViewer();

describe('an experiment', () => {
  it('compares models in the order in which they were added, each once', async () => {
    const low = await aModel(mutate, ada, { metrics: { rmse: 1 } });
    const high = await aModel(mutate, ada, { metrics: { rmse: 2 } });
    const input = { name: 'Both', parameters: { folds: 5 }, modelIds: [high, high] };
    const { experiment } = await mutate(ada, 'createExperiment', input, 'experiment { id }');
    const added = await mutate(
      ada,
      'addModelsToExperiment',
      { id: experiment.id, modelIds: [low, high] },
      'experiment { models { id } metrics best: bestModel(metric: "rmse", goal: MINIMIZE) { id } none: bestModel(metric: "auc", goal: MAXIMIZE) { id } }',
    );
    expect(added.experiment).toEqual({
      models: [{ id: high }, { id: low }],
      metrics: {},
      best: { id: low },
      none: null,
    });
    const changes = { description: 'Again', modelIds: [low], metrics: { rmse: 1 } };
    const selection = 'experiment { description models { id } metrics }';
    const updated = await mutate(ada, 'updateExperiment', { id: experiment.id, changes }, selection);
    expect(updated.experiment).toEqual({ description: 'Again', models: [{ id: low }], metrics: { rmse: 1 } });
  });

  it("refuses models that are another's or nobody's, naming the field", async () => {
    const theirs = await aModel(mutate, bob);
    const refused = { userErrors: [{ code: 'NOT_FOUND', field: ['input', 'modelIds'] }] };
    expect(await mutate(ada, 'createExperiment', { name: 'Theirs', modelIds: [theirs] })).toEqual(refused);
    const { experiment } = await mutate(ada, 'createExperiment', { name: 'Mine' }, 'experiment { id }');
    const more = { id: experiment.id, modelIds: [newId()] };
    expect(await mutate(ada, 'addModelsToExperiment', more)).toEqual(refused);
  });
});

describe('an evaluation scenario', () => {
  it('measures models within an experiment, and stays when that is deleted', async () => {
    const model = await aModel(mutate, ada);
    const { experiment } = await mutate(ada, 'createExperiment', { name: 'Crash' }, 'experiment { id }');
    const input = {
      name: 'March 2020',
      config: { from: '2020-02-20' },
      modelIds: [model],
      experimentId: experiment.id,
    };
    const selection = 'evaluationScenario { id config models { id } experiment { id } results user { id } }';
    const { evaluationScenario } = await mutate(ada, 'createEvaluationScenario', input, selection);
    expect(evaluationScenario).toMatchObject({
      config: { from: '2020-02-20' },
      models: [{ id: model }],
      experiment: { id: experiment.id },
      results: null,
      user: { id: ada.id },
    });
    const { id } = evaluationScenario;
    const results = { coverage: 0.9, [model]: { rmse: 0.04 } };
    const recorded = await mutate(ada, 'recordEvaluationResults', { id, results }, selection);
    expect(recorded.evaluationScenario.results).toEqual(results);
    const bad = await mutate(ada, 'recordEvaluationResults', { id, results: { [newId()]: { rmse: 1 } } });
    expect(bad.userErrors).toEqual([{ code: 'INVALID_INPUT', field: ['input', 'results', expect.any(String)] }]);
    await mutate(ada, 'deleteExperiment', { id: experiment.id });
    const query = 'query ($id: ID!) { evaluationScenario(id: $id) { name experiment { id } } }';
    const kept = (await ask(ml, ada, query, { id })).data.evaluationScenario;
    expect(kept).toEqual({ name: 'March 2020', experiment: null });
    const changed = await mutate(ada, 'updateEvaluationScenario', { id, changes: { modelIds: [] } }, selection);
    expect(changed.evaluationScenario).toMatchObject({ models: [], results });
    await mutate(ada, 'deleteEvaluationScenario', { id });
    expect((await ask(ml, ada, query, { id })).data.evaluationScenario).toBeNull();
  });

  it("refuses another's experiment and models, naming the field", async () => {
    const { experiment } = await mutate(bob, 'createExperiment', { name: 'Theirs' }, 'experiment { id }');
    const refused = (field: string) => ({ userErrors: [{ code: 'NOT_FOUND', field: ['input', field] }] });
    const name = 'Mine';
    expect(await mutate(ada, 'createEvaluationScenario', { name, experimentId: experiment.id })).toEqual(
      refused('experimentId'),
    );
    expect(await mutate(ada, 'createEvaluationScenario', { name, modelIds: [newId()] })).toEqual(refused('modelIds'));
  });
});
