import { DomainError, newId, parseInput, type ShareService, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { z } from 'zod';
import type { DocumentIndexer } from '../document-index/document-indexer.js';
import type { GeneratedStrategyClient } from '../generated-strategy/generated-strategy.client.js';
import { changedNameField, descriptionField, nameField } from '../inputs/text-fields.js';
import type { MlModelClient } from '../ml-model/ml-model.client.js';
import type { CodeCheck } from '../sandbox/check-code.js';
import type { StrategyTemplateService } from '../strategy-template/strategy-template.service.js';
import { asParameters, checkParameters } from './check-parameters.js';
import { type CodeChecks, type GivenCode, readCodeSymbols } from './code-checks.js';
import type { StrategyRecord, StrategyTypeName, StrategyVersionRecord } from './strategy.model.js';
import { createStrategyContents, type GivenContent, isSameContent } from './strategy-contents.js';
import { createStrategyVersions } from './strategy-versions.js';

export interface StrategyServiceOptions {
  readonly strategies: Model<StrategyRecord>;
  readonly versions: Model<StrategyVersionRecord>;
  readonly templates: StrategyTemplateService;
  readonly generatedStrategies: GeneratedStrategyClient;
  readonly mlModels: MlModelClient;
  readonly codeChecks: CodeChecks;
  readonly indexer: DocumentIndexer;
  readonly shares: ShareService;
}

export interface CreateStrategyInput extends GivenContent {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly strategyType: StrategyTypeName;
  readonly mlModelId?: string | null | undefined;
}

export interface CreateFromTemplateInput {
  readonly templateId: string;
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly parameters?: unknown;
  readonly mlModelId?: string | null | undefined;
}

export interface StrategyChanges extends GivenContent {
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly isActive?: boolean | null | undefined;
}

/** A version of a strategy that something runs. */
export interface RunVersion {
  readonly strategy_type: StrategyTypeName;
  readonly strategy_id: string;
  readonly strategy_version: number;
}

export type StrategyService = ReturnType<typeof createStrategyService>;

type NewStrategy = Pick<StrategyRecord, 'name' | 'description' | 'strategy_type' | 'parameters'> &
  Partial<Pick<StrategyRecord, 'code' | 'template_id' | 'generated_strategy_id' | 'ml_model_id'>>;

const texts = z.object({ name: nameField, description: descriptionField });
const changedTexts = z.object({ name: changedNameField, description: descriptionField });

/** Rules of strategies. Every method acts for the viewer, on the viewer's own strategies; `update` on shared ones, too. */
export function createStrategyService(options: StrategyServiceOptions) {
  const { strategies, templates, generatedStrategies, mlModels, codeChecks, indexer, shares } = options;
  const versions = createStrategyVersions(options.versions);
  const contents = createStrategyContents(codeChecks);

  async function create(viewer: Viewer, input: CreateStrategyInput): Promise<StrategyRecord> {
    const { name, description } = parseInput(texts, input);
    const { strategyType, mlModelId = null } = input;
    const content = await contents.ofNew(strategyType, input, ['input']);
    await assertModelFits(viewer, strategyType, mlModelId);
    return store(viewer, {
      name,
      description: description ?? null,
      strategy_type: strategyType,
      ...content,
      ml_model_id: mlModelId,
    });
  }

  async function createFromTemplate(viewer: Viewer, input: CreateFromTemplateInput): Promise<StrategyRecord> {
    const template = await templates.find(input.templateId);
    if (!template) throw new DomainError('NOT_FOUND', 'No such template.', ['input', 'templateId']);
    const { name, description } = parseInput(texts, {
      name: input.name ?? template.name,
      description: input.description ?? template.description,
    });
    const field = ['input', 'parameters'];
    const given = templates.completeParameters(template, asParameters(input.parameters, field), field);
    const parameters = checkParameters(template.strategy_type, given, field);
    const ml_model_id = input.mlModelId ?? null;
    await assertModelFits(viewer, template.strategy_type, ml_model_id);
    const strategy = await store(viewer, {
      name,
      description: description ?? null,
      strategy_type: template.strategy_type,
      parameters,
      template_id: template._id,
      ml_model_id,
    });
    await templates.countUse(template._id);
    return strategy;
  }

  async function createFromGenerated(
    viewer: Viewer,
    input: Pick<GivenCode, 'codeSymbols'> & {
      readonly generatedStrategyId: string;
      readonly name?: string | null | undefined;
    },
  ): Promise<StrategyRecord> {
    const field = ['input', 'generatedStrategyId'];
    const generated = await generatedStrategies.find(viewer, input.generatedStrategyId);
    if (!generated) throw new DomainError('NOT_FOUND', 'No such generated strategy.', field);
    const { strategyType, content } = await contents.ofGenerated(generated, input.codeSymbols, field);
    const { name, description } = parseInput(texts, {
      name: input.name ?? generated.name ?? strategyType,
      description: generated.description,
    });
    return store(viewer, {
      name,
      description: description ?? null,
      strategy_type: strategyType,
      ...content,
      generated_strategy_id: input.generatedStrategyId,
    });
  }

  async function update(viewer: Viewer, id: string, changes: StrategyChanges): Promise<StrategyRecord> {
    const strategy = await getWritable(viewer, id);
    const { name, description } = parseInput(changedTexts, changes, ['input', 'changes']);
    const set: Partial<StrategyRecord> = {};
    if (name !== undefined) set.name = name;
    if (description !== undefined) set.description = description;
    if (changes.isActive != null) set.is_active = changes.isActive;
    if (strategy.user_id !== viewer.id) assertLeavesInUse(strategy, set);
    const content = await contents.afterChanges(strategy, changes);
    if (content && !isSameContent(content, strategy)) {
      set.parameters = content.parameters;
      set.code = content.code;
      set.version = await versions.append(strategy, content);
    }
    return change(strategy, set);
  }

  /** Archiving twice is no error, so a client may safely retry. */
  async function archive(viewer: Viewer, id: string): Promise<StrategyRecord> {
    const strategy = await getOwn(viewer, id, ['input', 'id']);
    return strategy.is_active ? change(strategy, { is_active: false }) : strategy;
  }

  async function findOwn(viewer: Viewer, id: string): Promise<StrategyRecord | null> {
    return strategies.findOne({ _id: id, user_id: viewer.id }).lean<StrategyRecord>();
  }

  /** The viewer's strategy; NOT_FOUND at `field` for any other id. */
  async function getOwn(viewer: Viewer, id: string, field: readonly string[]): Promise<StrategyRecord> {
    const strategy = await findOwn(viewer, id);
    if (!strategy) throw new DomainError('NOT_FOUND', 'No such strategy.', field);
    return strategy;
  }

  /** The viewer's strategy, or one that is shared with them for writing. */
  async function getWritable(viewer: Viewer, id: string): Promise<StrategyRecord> {
    const strategy = await shares.findWritable(viewer, 'strategy', id, (condition) =>
      strategies.findOne(condition).lean<StrategyRecord>(),
    );
    if (!strategy) throw new DomainError('NOT_FOUND', 'No such strategy.', ['input', 'id']);
    return strategy;
  }

  /** The viewer's strategy, in use: INVALID_STATE for an archived one. */
  async function getRunnable(viewer: Viewer, id: string, field: readonly string[]): Promise<StrategyRecord> {
    const strategy = await getOwn(viewer, id, field);
    if (!strategy.is_active) throw new DomainError('INVALID_STATE', 'The strategy is archived.', field);
    return strategy;
  }

  async function store(viewer: Viewer, fields: NewStrategy): Promise<StrategyRecord> {
    const _id = newId();
    const { parameters, code = null } = fields;
    const version = await versions.first({ _id, user_id: viewer.id, parameters, code });
    const created = await strategies.create({ _id, ...fields, version, user_id: viewer.id });
    const strategy = created.toObject<StrategyRecord>();
    await indexer.strategyChanged(strategy);
    return strategy;
  }

  async function change(strategy: StrategyRecord, set: Partial<StrategyRecord>): Promise<StrategyRecord> {
    if (Object.keys(set).length === 0) return strategy;
    const changed = await strategies
      .findOneAndUpdate({ _id: strategy._id, user_id: strategy.user_id }, { $set: set }, { returnDocument: 'after' })
      .lean<StrategyRecord>();
    if (!changed) throw new DomainError('NOT_FOUND', 'No such strategy.', ['input', 'id']);
    if (set.parameters || set.name || set.description !== undefined) await indexer.strategyChanged(changed);
    return changed;
  }

  async function assertModelFits(viewer: Viewer, strategyType: StrategyTypeName, id: string | null): Promise<void> {
    const field = ['input', 'mlModelId'];
    if (strategyType !== 'ML_SIGNAL') {
      if (id === null) return;
      throw new DomainError(
        'INVALID_INPUT',
        `Expected a model for ML_SIGNAL only, but the type is ${strategyType}.`,
        field,
      );
    }
    if (id === null)
      throw new DomainError('INVALID_INPUT', 'Expected the model that ML_SIGNAL trades on, but got none.', field);
    if (!(await mlModels.exists(viewer, id))) throw new DomainError('NOT_FOUND', 'No such model.', field);
  }

  /** The code that a version of a strategy runs; null for all types but CUSTOM. */
  async function codeOf({ strategy_type, strategy_id, strategy_version }: RunVersion): Promise<string | null> {
    return strategy_type === 'CUSTOM' ? versions.codeOf(strategy_id, strategy_version) : null;
  }

  /** What is wrong with code, for one who writes it; nothing is kept. */
  async function checkCode({ code, parameters, codeSymbols }: GivenCode): Promise<CodeCheck> {
    const field = ['input'];
    const given = asParameters(parameters, [...field, 'parameters']);
    return codeChecks.report({ code, parameters: given, symbols: readCodeSymbols(codeSymbols, field) });
  }

  return {
    create,
    createFromTemplate,
    createFromGenerated,
    update,
    archive,
    findOwn,
    getOwn,
    getRunnable,
    codeOf,
    checkCode,
  };
}

function assertLeavesInUse(strategy: StrategyRecord, { is_active }: Partial<StrategyRecord>): void {
  if (is_active === undefined || is_active === strategy.is_active) return;
  const field = ['input', 'changes', 'isActive'];
  throw new DomainError('FORBIDDEN', 'Only its owner may take a strategy out of use, or back into it.', field);
}
