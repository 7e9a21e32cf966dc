import { DomainError, parseInput, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { z } from 'zod';
import type { ChatSessionService } from '../chat-session/chat-session.service.js';
import { jsonObject } from '../json-object.js';
import type { PromptTemplateService } from '../prompt-template/prompt-template.service.js';
import type { GeneratedStrategyRecord } from './generated-strategy.model.js';

const text = (max: number) =>
  z
    .string()
    .min(1, 'Expected a text.')
    .max(max, `Expected at most ${max.toLocaleString('en')} characters.`);

const saved = z.object({
  name: text(100),
  description: z.string().max(2_000, 'Expected at most 2,000 characters.').nullish(),
  strategyType: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]{0,49}$/, 'Expected capital letters, digits and "_", "SMA_CROSSOVER" say.')
    .nullish(),
  code: text(100_000),
  parameters: jsonObject('parameters').nullish(),
  prompt: text(50_000),
  modelUsed: text(100),
  promptTemplateId: z.string().nullish(),
  sessionId: z.string().nullish(),
});

/** The services of what a generated strategy may come from. */
export interface Origins {
  readonly promptTemplates: PromptTemplateService;
  readonly chatSessions: ChatSessionService;
}

export type GeneratedStrategyService = ReturnType<typeof createGeneratedStrategyService>;

/** Rules of strategies that a model wrote. They are kept as they came: changing one makes another strategy. */
export function createGeneratedStrategyService(strategies: Model<GeneratedStrategyRecord>, origins: Origins) {
  async function save(viewer: Viewer, input: object): Promise<GeneratedStrategyRecord> {
    const { promptTemplateId, sessionId, ...given } = parseInput(saved, input);
    if (promptTemplateId != null) {
      await origins.promptTemplates.assertOwn(viewer, promptTemplateId, ['input', 'promptTemplateId']);
    }
    if (sessionId != null) await origins.chatSessions.assertOwn(viewer, sessionId, ['input', 'sessionId']);
    const strategy = await strategies.create({
      name: given.name,
      description: given.description ?? null,
      strategy_type: given.strategyType ?? null,
      code: given.code,
      parameters: given.parameters ?? {},
      prompt: given.prompt,
      model_used: given.modelUsed,
      user_id: viewer.id,
      prompt_template_id: promptTemplateId ?? null,
      chat_session_id: sessionId ?? null,
    });
    return strategy.toObject();
  }

  async function remove(viewer: Viewer, id: string): Promise<GeneratedStrategyRecord> {
    const removed = await strategies.findOneAndDelete({ _id: id, user_id: viewer.id }).lean<GeneratedStrategyRecord>();
    if (!removed) throw new DomainError('NOT_FOUND', 'No such generated strategy of yours.', ['input', 'id']);
    return removed;
  }

  return { save, remove };
}
