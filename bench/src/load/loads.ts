import {
  DISTINCT_COUNT,
  deepOperation,
  distinctOperation,
  type Operation,
  operationWithVariables,
} from '../graph/operations.js';

export const LOADS = ['identical', 'distinct', 'variables'] as const;
export type LoadName = (typeof LOADS)[number];

interface Load {
  readonly title: string;
  /** The operation of a number. Numbers from `DISTINCT_COUNT` on are for warming up and for checks. */
  operation(number: number): Operation;
  /** How many answers are checked before a contestant is measured. */
  readonly checks: number;
  /** After so many requests the load would repeat itself, and ends. */
  readonly limit: number;
}

export const loads: Readonly<Record<LoadName, Load>> = {
  identical: {
    title: 'identical requests',
    operation: () => deepOperation,
    checks: 1,
    limit: Number.MAX_SAFE_INTEGER,
  },
  distinct: {
    title: `${DISTINCT_COUNT.toLocaleString('en')} different operations, none seen before`,
    operation: distinctOperation,
    checks: 50,
    limit: DISTINCT_COUNT,
  },
  variables: {
    title: `one operation, ${DISTINCT_COUNT.toLocaleString('en')} different sets of variables`,
    operation: operationWithVariables,
    checks: 20,
    limit: DISTINCT_COUNT,
  },
};
