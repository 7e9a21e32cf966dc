import { createPlanner, type Planner } from '../execution/planner.js';

/** What the gateway asks, and what it is answered. */
export type PlanRequest =
  | { readonly supergraphSdl: string }
  | { readonly operation: string; readonly override: number };
export type PlanReply =
  | { readonly overridePercentages: readonly number[] }
  | { readonly plan: Awaited<ReturnType<Planner['plan']>> }
  | { readonly error: string };

let planner: Planner | undefined;

async function answer(request: PlanRequest): Promise<PlanReply> {
  try {
    if ('supergraphSdl' in request) {
      planner = createPlanner(request.supergraphSdl);
      return { overridePercentages: planner.overridePercentages };
    }
    if (!planner) throw new Error('Expected a supergraph before the first operation.');
    return { plan: await planner.plan(request.operation, request.override) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
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
