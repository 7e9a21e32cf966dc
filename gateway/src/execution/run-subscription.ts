import type { CompiledVariant } from './compile-variant.js';
import { OperationFetch } from './operation-fetch.js';
import type { PossibleTypes } from './possible-types.js';
import { callsAfterFirst } from './prepared-call.js';
import { beginExecution, type Execution, runCalls, type Surroundings, takeAnswer } from './run-plan.js';

const NO_ENTITIES = new Map<string, ReadonlyMap<string, number>>();

/** One execution an event of the source, completed across the subgraphs before the next event is asked for. */
export async function* subscribeToSource<C>(
  { calls }: CompiledVariant,
  variables: Readonly<Record<string, unknown>>,
  context: C,
  surroundings: Surroundings<C>,
  types: PossibleTypes,
): AsyncGenerator<Execution<C>> {
  const [source] = calls;
  if (source?.kind !== 'subscription')
    throw new Error('Expected a plan that begins with the source of a subscription.');
  const rest = callsAfterFirst(calls);
  const fetch = new OperationFetch(source, variables, NO_ENTITIES, context);
  const begin = (): Execution<C> => beginExecution(variables, context);
  const sent = (execution: Execution<C>) => ({
    call: source,
    requests: [],
    root: execution.root,
    types,
  });
  const fail = (error: unknown): Execution<C> => {
    const execution = begin();
    takeAnswer({ errors: [{ ...surroundings.onFailure(fetch, error), path: [] }] }, sent(execution), execution);
    return execution;
  };
  const events = surroundings.caller.subscribe(fetch)[Symbol.asyncIterator]();
  try {
    for (;;) {
      let event: Awaited<ReturnType<typeof events.next>>;
      try {
        event = await events.next();
      } catch (error) {
        yield fail(error);
        return;
      }
      if (event.done) return;
      const execution = begin();
      takeAnswer(event.value, sent(execution), execution);
      if (event.value.data) await runCalls(rest, execution, surroundings, types);
      yield execution;
    }
  } finally {
    await events.return?.();
  }
}
