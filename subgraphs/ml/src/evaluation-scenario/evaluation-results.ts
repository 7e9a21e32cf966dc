import { z } from 'zod';
import { type NumbersByName, numbersByName } from '../owned/inputs.js';

/** Numbers by metric, or by model id and metric. */
export type EvaluationResults = Record<string, number | NumbersByName>;

/** Results of a scenario over these models: not empty, and no object under anything but the id of one of them. */
export const evaluationResults = (modelIds: readonly string[]) =>
  z
    .record(
      z.string().min(1, 'Expected a name.').max(100, 'Expected a name of at most 100 characters.'),
      z.union([z.number(), numbersByName], 'Expected a finite number, or an object of numbers.'),
      'Expected an object.',
    )
    .superRefine((results, context) => {
      const entries = Object.entries(results);
      if (entries.length === 0) context.addIssue({ code: 'custom', message: 'Expected at least one result.' });
      for (const [key, value] of entries) {
        if (typeof value === 'number' || modelIds.includes(key)) continue;
        const message = `Expected the id of one of the scenario's models, but got "${key}".`;
        context.addIssue({ code: 'custom', path: [key], message });
      }
    });
