import type { GraphQLError } from 'graphql';
import { errorsOfAnswer, errorsOfFailure, type Failure, placesTakenAway, type SentCall } from './answer-errors.js';
import { type EntityRequest, requestEntities } from './entity-request.js';
import { type DataObject, isObject, type KnownLevels, type Path } from './flatten-path.js';
import { mergeInto } from './merge.js';
import { OperationFetch } from './operation-fetch.js';
import type { PossibleTypes } from './possible-types.js';
import type { PreparedCall } from './prepared-call.js';
import type { SubgraphAnswer, SubgraphCaller, SubgraphFetch } from './subgraph-fetch.js';

/** What the executor needs from its surroundings. */
export interface Surroundings<C> {
  readonly caller: SubgraphCaller<C>;
  /** Told of a call that failed as a whole; answers what the client may know of it. */
  readonly onFailure: (fetch: SubgraphFetch<C>, error: unknown) => Failure;
}

/** One execution under way: the data merged so far, and the errors. */
export interface Execution<C> {
  readonly root: DataObject;
  readonly known: KnownLevels;
  readonly errors: GraphQLError[];
  /** Tell of places whose nulls need no further error; asked only when nulls stand where none may. */
  readonly explanations: (() => readonly Path[])[];
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: C;
}

/** Runs calls, each as soon as those before it that it needs are answered. */
export async function runCalls<C>(
  calls: readonly PreparedCall[],
  execution: Execution<C>,
  surroundings: Surroundings<C>,
  types: PossibleTypes,
): Promise<void> {
  const [only] = calls;
  if (calls.length === 1 && only) return runCall(only, execution, surroundings, types);
  const answered: Promise<void>[] = [];
  for (const call of calls) {
    const needed = call.after.flatMap((index) => answered[index] ?? []);
    const run = () => runCall(call, execution, surroundings, types);
    answered.push(needed.length === 0 ? run() : Promise.all(needed).then(run));
  }
  await Promise.all(answered);
}

/** An execution that has fetched nothing yet. */
export function beginExecution<C>(variables: Execution<C>['variables'], context: C): Execution<C> {
  return { root: {}, known: new Map(), errors: [], explanations: [], variables, context };
}

async function runCall<C>(
  call: PreparedCall,
  execution: Execution<C>,
  surroundings: Surroundings<C>,
  types: PossibleTypes,
): Promise<void> {
  const { root, variables, context } = execution;
  const { requests, representations } = requestEntities(root, call.entities, types, execution.known);
  if (call.isEntitiesOnly && ![...representations.values()].some(({ size }) => size > 0)) return;
  const fetch = new OperationFetch(call, variables, representations, context);
  const sent: SentCall = { call, requests, root, types };
  let answer: SubgraphAnswer;
  try {
    answer = await surroundings.caller.send(fetch);
  } catch (error) {
    execution.errors.push(...errorsOfFailure(sent, surroundings.onFailure(fetch, error)));
    return;
  }
  takeAnswer(answer, sent, execution);
}

/** Merges a subgraph's answer into the data; errors first, while the places they name are as they were sent. */
export function takeAnswer<C>(answer: SubgraphAnswer, sent: SentCall, execution: Execution<C>): void {
  const { data, errors } = answer;
  if (errors && errors.length > 0) execution.errors.push(...errorsOfAnswer(sent, errors));
  explain(answer, sent, execution);
  if (!data) return;
  const { call, requests } = sent;
  for (const request of requests) {
    const entities = data[request.part.key];
    if (Array.isArray(entities)) takeEntities(entities, request, sent.types);
    delete data[request.part.key];
  }
  if (call.isEntitiesOnly) return;
  call.output.apply(data);
  mergeInto(execution.root, data, sent.types);
}

/**
 * A subgraph's own propagation of null may have taken more away than the fields that failed; and where it does not know
 * an entity, there is none: a reference that leads to nothing is null, as if it had never been.
 */
function explain<C>({ data, errors }: SubgraphAnswer, sent: SentCall, { explanations }: Execution<C>): void {
  const answered = sent.requests.map(({ part }) => data?.[part.key]);
  const isWhole = data && answered.every((entities) => Array.isArray(entities) && !entities.includes(null));
  if (isWhole || (!data && !errors)) return;
  explanations.push(() => placesTakenAway(sent, data !== undefined && data !== null, answered));
}

function takeEntities(entities: readonly unknown[], { part, targets }: EntityRequest, types: PossibleTypes): void {
  part.output.apply(entities);
  const keys = entities.map((entity) => (isObject(entity) ? Object.keys(entity) : []));
  targets.forEach(({ objects, indexes }, at) => {
    // Other paths may be asked for more than this one: they get objects of their own.
    const own = at === 0 || part.isShared ? entities : structuredClone(entities);
    for (let place = 0; place < objects.length; place++) {
      const index = indexes[place] as number;
      const entity = own[index];
      if (isObject(entity)) mergeInto(objects[place] as DataObject, entity, types, keys[index]);
    }
  });
}
