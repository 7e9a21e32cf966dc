import { createPersonalData, type PersonalData } from '@quantgraph/shared';
import type { MlModels } from './models.js';

/** What ml keeps of a user. Of models' artifacts it knows the paths alone: the files are elsewhere, with their owner. */
export const createMlPersonalData = (models: MlModels): PersonalData =>
  createPersonalData({
    personal: [
      { model: models.feature },
      { model: models.featureVersion },
      { model: models.mlModel },
      { model: models.deployment },
      { model: models.prediction },
      { model: models.experiment },
      { model: models.evaluationScenario },
    ],
    shared: [],
  });
