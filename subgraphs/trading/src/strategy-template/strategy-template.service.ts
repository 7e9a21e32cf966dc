import { isDeepStrictEqual } from 'node:util';
import { DomainError } from '@quantgraph/shared';
import { Ajv2020 as JsonSchemaValidator } from 'ajv/dist/2020.js';
import type { Model } from 'mongoose';
import type { Parameters } from '../signals/types.js';
import type { StrategyTemplateRecord } from './strategy-template.model.js';
import { strategyTemplates } from './strategy-templates.js';

export type StrategyTemplateService = ReturnType<typeof createStrategyTemplateService>;

/** The product's templates: the same for everyone, kept up to date by `seed`. */
export function createStrategyTemplateService(model: Model<StrategyTemplateRecord>) {
  const validator = new JsonSchemaValidator({ allErrors: true });

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
    const validate = validator.compile(template.parameter_schema);
    if (validate(parameters)) return parameters;
    throw new DomainError(
      (validate.errors ?? []).map(({ instancePath, keyword, params, message }) => {
        const path = instancePath.split('/').slice(1);
        const name = keyword === 'additionalProperties' ? String(params.additionalProperty) : path[0];
        const known = Object.keys(template.default_parameters).join(', ') || 'none';
        return {
          code: 'INVALID_INPUT' as const,
          message:
            keyword === 'additionalProperties'
              ? `Expected only the template's parameters (${known}), but got ${name}.`
              : `${name ?? 'The parameters'} ${message ?? keyword}.`,
          field: name ? [...field, name] : field,
        };
      }),
    );
  }

  return { seed, find, countUse, completeParameters };
}
