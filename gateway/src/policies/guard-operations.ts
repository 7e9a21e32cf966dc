import type { ApolloServerOptionsWithGateway, ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';
import type { GatewayContext } from '../context.js';
import { authorizeFields, type Policies } from './authorize.js';
import { type CostOptions, DEFAULT_COST, limitCost } from './cost.js';
import { DEFAULT_SIZE_LIMITS, limitOperationSize, type SizeLimits } from './limits.js';
import {
  createPersistedQueryCache,
  type PersistedOperationOptions,
  persistedOperations,
  requirePersistedOperations,
} from './persisted-operations.js';
import { refusalRule } from './refuse-operations.js';
import { refuseConditionalRoots } from './subscription-roots.js';

/** Which operations the gateway runs, and for whom. */
export interface OperationRules {
  readonly sizes: SizeLimits;
  readonly cost: CostOptions;
  readonly persisted: PersistedOperationOptions;
  /** Conditions that @policy may name, besides the built-in ones. */
  readonly policies: Policies;
}

/** The rules with the documented defaults in the place of what is not given. */
export function operationRules(given: Partial<OperationRules> = {}): OperationRules {
  return {
    sizes: given.sizes ?? DEFAULT_SIZE_LIMITS,
    cost: given.cost ?? DEFAULT_COST,
    persisted: given.persisted ?? { mode: 'off', operations: persistedOperations() },
    policies: given.policies ?? {},
  };
}

type ApolloOptions = Pick<
  ApolloServerOptionsWithGateway<GatewayContext>,
  'parseOptions' | 'validationRules' | 'allowBatchedHttpRequests' | 'persistedQueries'
>;

/** The policies about operations as Apollo Server takes them. */
export function guardOperations(
  { sizes, cost, persisted, policies }: OperationRules,
  logger: Logger,
): { readonly options: ApolloOptions; readonly plugins: readonly ApolloServerPlugin<GatewayContext>[] } {
  return {
    options: {
      parseOptions: { maxTokens: sizes.tokens },
      validationRules: [refusalRule],
      allowBatchedHttpRequests: true,
      persistedQueries: { cache: createPersistedQueryCache(persisted.operations) },
    },
    plugins: [
      ...limitOperationSize(sizes),
      refuseConditionalRoots(),
      ...requirePersistedOperations(persisted, logger),
      authorizeFields(policies),
      limitCost(cost),
    ],
  };
}
