import { isDeepStrictEqual } from 'node:util';
import type { Model } from 'mongoose';
import { schemaProblems } from '../signals/schema-problems.js';
import type { Parameters } from '../signals/types.js';
import { parameterError } from '../strategy/parameter-error.js';
import type { StrategyTemplateRecord } from './strategy-template.model.js';
import { strategyTemplates } from './strategy-templates.js';

export type StrategyTemplateService = ReturnType<typeof createStrategyTemplateService>;

/** The product's templates: the same for everyone, kept up to date by `seed`. */
export function createStrategyTemplateService(model: Model<StrategyTemplateRecord>) {
  /** Writes those of the product's templates that are new or have changed. How often one was used is kept. */
  async function seed(): Promise<void> {
    const stored = await model.find().lean<StrategyTemplateRecord[]>();
    for (const { _id, ...template } of strategyTemplates) {
      const known = stored.find((record) => record._id === _id);
      if (known && isDeepStrictEqual({ ...known, ...template }, known)) continue;
      await model.updateOne({ _id }, { $set: template, $setOnInsert: { usage_count: 0 } }, { upsert: true });
    }
  }

  const find = (id: string): Promise<StrategyTemplateRecord | null> =>
    model.findById(id).lean<StrategyTemplateRecord>();

  async function countUse(id: string): Promise<void> {
    await model.updateOne({ _id: id }, { $inc: { usage_count: 1 } }, { timestamps: false });
  }

  /** The given parameters over the template's; a DomainError with a problem a parameter that breaks its schema, below `field`. */
  function completeParameters(
    template: StrategyTemplateRecord,
    given: Parameters,
    field: readonly string[],
  ): Parameters {
    const parameters = { ...template.default_parameters, ...given };
    const problems = schemaProblems(template.parameter_schema, parameters);
    if (problems.length === 0) return parameters;
    throw parameterError(problems, field);
  }

  return { seed, find, countUse, completeParameters };
}
