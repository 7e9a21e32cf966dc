import { z } from 'zod';
import { COST_MODES, DEFAULT_COST } from './cost.js';
import type { OperationRules } from './guard-operations.js';
import { DEFAULT_SIZE_LIMITS } from './limits.js';
import { PERSISTED_OPERATION_MODES, persistedOperations } from './persisted-operations.js';

const count = (standard: number) => z.coerce.number().int().min(1).default(standard);

/** Settings of the policies about operations, by name. */
export const operationSettings = {
  MAX_DEPTH: count(DEFAULT_SIZE_LIMITS.depth),
  MAX_NESTING: count(DEFAULT_SIZE_LIMITS.nesting),
  MAX_ALIASES: count(DEFAULT_SIZE_LIMITS.aliases),
  MAX_DIRECTIVES: count(DEFAULT_SIZE_LIMITS.directives),
  MAX_FIELDS: count(DEFAULT_SIZE_LIMITS.fields),
  MAX_ROOT_FIELDS: count(DEFAULT_SIZE_LIMITS.rootFields),
  MAX_TOKENS: count(DEFAULT_SIZE_LIMITS.tokens),
  MAX_BODY_BYTES: count(DEFAULT_SIZE_LIMITS.bodyBytes),
  MAX_BATCH_SIZE: count(DEFAULT_SIZE_LIMITS.batchSize),
  COST_MODE: z.enum(COST_MODES).default(DEFAULT_COST.mode),
  MAX_COST: count(DEFAULT_COST.limit),
  COST_LIST_SIZE: count(DEFAULT_COST.listSize),
  PERSISTED_OPERATIONS: z.enum(PERSISTED_OPERATION_MODES).default('off'),
  PERSISTED_OPERATIONS_FILE: z.string().optional(),
} as const;

type OperationSettings = z.infer<z.ZodObject<typeof operationSettings>>;

/** The rules that the settings ask for. Reads the list of persisted operations. */
export function rulesFromSettings(settings: OperationSettings): Omit<OperationRules, 'policies'> {
  return {
    sizes: {
      depth: settings.MAX_DEPTH,
      nesting: settings.MAX_NESTING,
      aliases: settings.MAX_ALIASES,
      directives: settings.MAX_DIRECTIVES,
      fields: settings.MAX_FIELDS,
      rootFields: settings.MAX_ROOT_FIELDS,
      tokens: settings.MAX_TOKENS,
      bodyBytes: settings.MAX_BODY_BYTES,
      batchSize: settings.MAX_BATCH_SIZE,
    },
    cost: { mode: settings.COST_MODE, limit: settings.MAX_COST, listSize: settings.COST_LIST_SIZE },
    persisted: {
      mode: settings.PERSISTED_OPERATIONS,
      operations: persistedOperations(settings.PERSISTED_OPERATIONS_FILE),
    },
  };
}
