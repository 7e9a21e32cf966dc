import { type CompletePlanner, createPlanner } from './planner.js';

/** What the gateway asks, and what it is answered. */
export type PlanRequest = { readonly supergraphSdl: string } | PlanOrder;
export interface PlanOrder {
  readonly operation: string;
  readonly override: number;
  /** Whether the first planner is known not to be able to plan it. */
  readonly isFallback: boolean;
}
export type PlanReply =
  | { readonly overridePercentages: readonly number[] }
  | {
      readonly plan: Awaited<ReturnType<CompletePlanner['plan']>>;
      /** Why the first planner refused the operation, if it did. */
      readonly refusal?: string;
    }
  | { readonly error: string };

let planner: CompletePlanner | undefined;
let refusal: string | undefined;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function answer(request: PlanRequest): Promise<PlanReply> {
  try {
    if ('supergraphSdl' in request) {
      planner = createPlanner(request.supergraphSdl, (_operation, reason) => {
        refusal = messageOf(reason);
      });
      return { overridePercentages: planner.overridePercentages };
    }
    if (!planner) throw new Error('Expected a supergraph before the first operation.');
    refusal = undefined;
    const { operation, override, isFallback } = request;
    const plan = await (isFallback ? planner.planByFallback(operation, override) : planner.plan(operation, override));
    return refusal === undefined ? { plan } : { plan, refusal };
  } catch (error) {
    return { error: messageOf(error) };
  }
}

let last: Promise<unknown> = Promise.resolve();
process.on('message', (request: PlanRequest) => {
  // One after the other, so that the gateway knows which one a crash is about.
  last = last.then(async () => process.send?.(await answer(request)));
});
// The gateway ends this process by hanging up; signals to the whole group are the gateway's affair.
process.once('disconnect', () => process.exit(0));
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
