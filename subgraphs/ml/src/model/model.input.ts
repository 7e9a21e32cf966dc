import { z } from 'zod';
import { name, numbersByName, openObject, references } from '../owned/inputs.js';
import { isArtifactPath } from './artifact-path.js';

const version = z
  .string('Expected a version.')
  .regex(/^\S{1,50}$/, 'Expected a version of 1 to 50 characters without space.');

/** Bounds of the metrics that are known by name. */
const BOUNDS: Readonly<Record<string, { min?: number; max?: number }>> = {
  rmse: { min: 0 },
  mae: { min: 0 },
  auc: { min: 0, max: 1 },
  r2: { max: 1 },
};

const metrics = numbersByName.superRefine((numbers, context) => {
  for (const [metric, value] of Object.entries(numbers)) {
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = BOUNDS[metric] ?? {};
    if (value >= min && value <= max) continue;
    const bound = value < min ? `at least ${min}` : `at most ${max}`;
    context.addIssue({
      code: 'custom',
      path: [metric],
      message: `Expected \`${metric}\` of ${bound}, but got ${value}.`,
    });
  }
});

const artifactPath = z
  .string()
  .refine(isArtifactPath, 'Expected a relative path without "..", or an address s3://bucket/key.')
  .nullable();

const modelType = z.enum(['LightGBM', 'CatBoost', 'Prophet', 'LSTM']);

export const newModel = z.object({
  name,
  modelType,
  version,
  parameters: openObject.default({}),
  metrics: metrics.default({}),
  artifactPath: artifactPath.default(null),
  featureIds: references,
});

export const modelChanges = newModel
  .omit({ modelType: true })
  .extend({ parameters: openObject, metrics, artifactPath })
  .partial();
