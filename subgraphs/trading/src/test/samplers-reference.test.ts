import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { parameterImportances } from '../samplers/importances.js';
import { type PrunerName, type PrunerOptions, shouldPrune } from '../samplers/pruners.js';
import type { Direction, SeenTrial } from '../samplers/sampler.js';
import type { ParameterSpace, Parameters } from '../signals/types.js';

type Reports = SeenTrial['reports'];

interface Reference {
  space: ParameterSpace;
  importances: {
    direction: Direction;
    trials: { parameters: Parameters; value: number }[];
    importances: Record<string, number>;
  }[];
  pruning: {
    name: PrunerName;
    options: PrunerOptions;
    direction: Direction;
    trials: { reports: Reports; decisions: boolean[] }[];
  }[];
}

const reference: Reference = JSON.parse(
  gunzipSync(readFileSync(new URL('../../reference/samplers.json.gz', import.meta.url))).toString(),
);

describe('beside Optuna (see reference/README.md)', () => {
  it.each(reference.importances)('importances are equal to 1e-6 ($direction)', ({ direction, trials, importances }) => {
    const seen = trials.map(
      ({ parameters, value }, number): SeenTrial => ({
        number,
        state: 'completed',
        parameters,
        values: [value],
        constraints: [],
        reports: [],
      }),
    );
    const found = parameterImportances(reference.space, seen, direction);
    expect(Object.keys(found).sort()).toEqual(Object.keys(importances).sort());
    for (const [name, importance] of Object.entries(importances)) expect(found[name]).toBeCloseTo(importance, 6);
  });

  it.each(reference.pruning)('$name with $options decides the same at every report ($direction)', (one) => {
    const others: SeenTrial[] = [];
    one.trials.forEach(({ reports, decisions }, number) => {
      const at = (count: number, state: SeenTrial['state']): SeenTrial => {
        const seen = reports.slice(0, count);
        return { number, state, parameters: {}, values: [seen.at(-1)?.value ?? 0], constraints: [], reports: seen };
      };
      const found = reports.map((_, i) =>
        shouldPrune(one.name, one.options, { trial: at(i + 1, 'running'), others, direction: one.direction }),
      );
      expect(found).toEqual(decisions);
      others.push(at(reports.length, decisions.at(-1) ? 'pruned' : 'completed'));
    });
  });
});
