import { type QueryPlan, QueryPlanner } from '@graphql-hive/router-query-planner';
import type { FallbackPlanner } from './fallback-planner.js';
import { createInterfaceObjects } from './interface-objects.js';
import { nameRequiredFields } from './required-fields.js';
import { restoreRequired } from './restore-required.js';

/** Splits an operation into the fetches that answer it. */
export interface Planner {
  /** Shares of requests, in percent, from which an override of fields takes them over. */
  readonly overridePercentages: readonly number[];
  /** The plan of the document's only operation, for a request that drew this share. */
  plan(operation: string, override: number): Promise<QueryPlan>;
}

export interface CompletePlanner extends Planner {
  /** Plans without the first planner, slowly: for what that one crashes on. */
  planByFallback: Planner['plan'];
}

/** No override by label is active: such fields stay with the subgraph that had them before. */
const ACTIVE_LABELS = new Set<string>();

/**
 * A planner for one supergraph, in this process; throws when the supergraph can't be read. Hive's planner is the first,
 * for it is fast; Apollo's is loaded for the operations that the first refuses, of which `onRefusal` is told.
 */
export function createPlanner(
  supergraphSdl: string,
  onRefusal: (operation: string, reason: unknown) => void = () => undefined,
): CompletePlanner {
  const required = nameRequiredFields(supergraphSdl);
  const { overridePercentages, ...first } = firstPlanner(required.supergraphSdl);
  const interfaceObjects = createInterfaceObjects(required.supergraphSdl);
  let fallback: Promise<FallbackPlanner> | undefined;

  async function load(): Promise<FallbackPlanner> {
    const { createFallbackPlanner } = await import('./fallback-planner.js');
    return createFallbackPlanner(required.supergraphSdl, overridePercentages);
  }

  /**
   * Not for what tells types of an interface object apart: there Apollo's planner may ask for one what was asked for
   * another, or not come to an end in time.
   */
  const planByFallback: Planner['plan'] = async (operation, override) => {
    if (interfaceObjects.tellsTypesApart(operation)) {
      throw new Error('Expected an operation that does not tell types of an interface object apart.');
    }
    fallback ??= load().catch((error: unknown) => {
      fallback = undefined;
      throw error;
    });
    const plan = await fallback;
    return restoreRequired(plan(operation, override), required);
  };

  return {
    overridePercentages,
    planByFallback,
    async plan(operation, override) {
      try {
        const plan = first.plan(interfaceObjects.withTypenames(operation), override);
        return restoreRequired(interfaceObjects.mended(plan, operation), required);
      } catch (error) {
        onRefusal(operation, error);
        return planByFallback(operation, override);
      }
    },
  };
}

function firstPlanner(supergraphSdl: string) {
  const planner = new QueryPlanner(supergraphSdl);
  return {
    overridePercentages: planner.overridePercentages,
    plan: (operation: string, override: number): QueryPlan =>
      planner.plan(operation, undefined, ACTIVE_LABELS, override),
  };
}
