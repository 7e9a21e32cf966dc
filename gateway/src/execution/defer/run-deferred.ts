import { GraphQLError } from 'graphql';
import type { AnswerText } from '../answer-text.js';
import { brokenFieldErrors, knownNulls } from '../broken-field-errors.js';
import type { DataObject, Path } from '../flatten-path.js';
import type { PossibleTypes } from '../possible-types.js';
import { callsAfterFirst } from '../prepared-call.js';
import { beginExecution, type Execution, runCalls, type Surroundings } from '../run-plan.js';
import { clientPath } from '../safe-keys.js';
import type { CompiledPart, EntityContinuation } from './compile-deferred.js';
import { returnField } from './deferral-supergraph.js';

/** A deferred part of one object. */
export interface LateAnswer {
  readonly label: string | undefined;
  /** Where the object stands in the answer. */
  readonly path: Path;
  readonly data: AnswerText | null;
  readonly errors?: readonly GraphQLError[];
}

/** What running a part needs of the first answer. */
export interface FirstAnswer<C> {
  readonly execution: Execution<C>;
  /** Whether an object at this place of the answer has not become null. */
  readonly stands: (path: Path) => boolean;
}

type Run<C> = { readonly surroundings: Surroundings<C>; readonly types: PossibleTypes };

/** Fetches a part for all objects that it belongs to. */
export async function runPart<C>(part: CompiledPart, first: FirstAnswer<C>, run: Run<C>): Promise<LateAnswer[]> {
  if ('root' in part) return [await runRoot(part, part.root, first, run)];
  const places = placesUnder(first.execution.root, part.path).filter(({ path }) => first.stands(clientPath(path)));
  const answers = part.continuations.map((continuation) => {
    const own = places.filter(({ object }) => (object.__typename ?? continuation.typename) === continuation.typename);
    return own.length === 0 ? [] : goOn(part.label, continuation, own, first.execution, run);
  });
  return (await Promise.all(answers)).flat();
}

async function runRoot<C>(
  { label }: CompiledPart,
  variant: Extract<CompiledPart, { root: unknown }>['root'],
  { execution: { variables, context } }: FirstAnswer<C>,
  { surroundings, types }: Run<C>,
): Promise<LateAnswer> {
  const execution = beginExecution(variables, context);
  if (variant.introspect) Object.assign(execution.root, variant.introspect(variables));
  await runCalls(variant.calls, execution, surroundings, types);
  const { data, isBroken } = variant.project(execution.root);
  const errors = [
    ...execution.errors,
    ...(isBroken ? brokenFieldErrors(variant.shape, execution.root, knownNulls(execution)) : []),
  ];
  return lateAnswer(label, [], data, errors);
}

interface Place {
  readonly object: DataObject;
  readonly path: Path;
}

async function goOn<C>(
  label: string | undefined,
  { typename, key, variant, shape, project }: EntityContinuation,
  places: readonly Place[],
  { variables, context }: Execution<C>,
  { surroundings, types }: Run<C>,
): Promise<LateAnswer[]> {
  const objects = [...new Set(places.map(({ object }) => object))];
  const entities = objects.map((object): DataObject => {
    const identity = key.map((name) => [name, object[name]]);
    return { __typename: typename, ...Object.fromEntries(identity) };
  });
  const execution = beginExecution(variables, context);
  execution.root[returnField(typename)] = entities;
  // The first call would ask the answer for the entities, which are here.
  await runCalls(callsAfterFirst(variant.calls), execution, surroundings, types);
  return places.map(({ object, path }) => {
    const index = objects.indexOf(object);
    const entity = entities[index] ?? {};
    const { data, isBroken } = project(entity);
    const own = execution.errors.filter((error) => error.path?.[1] === index);
    const known = isBroken ? knownNulls(execution).filter((place) => place?.[1] === index) : [];
    const broken = isBroken
      ? brokenFieldErrors(
          shape,
          entity,
          known.map((place) => place?.slice(2)),
        )
      : [];
    const at = clientPath(path);
    const errors = [
      ...own.map((error) => atPath(error, [...at, ...(error.path?.slice(2) ?? [])])),
      ...broken.map((error) => atPath(error, [...at, ...(error.path ?? [])])),
    ];
    return lateAnswer(label, at, data, errors);
  });
}

const atPath = ({ message, extensions }: GraphQLError, path: Path): GraphQLError =>
  new GraphQLError(message, { path, extensions });

const lateAnswer = (
  label: string | undefined,
  path: Path,
  data: AnswerText | null,
  errors: readonly GraphQLError[],
): LateAnswer => ({ label, path, data, ...(errors.length > 0 && { errors }) });

/** The objects to which names lead, through lists of any depth. */
function placesUnder(root: unknown, [name, ...names]: readonly string[], path: Path = []): readonly Place[] {
  if (Array.isArray(root)) {
    const rest = name === undefined ? names : [name, ...names];
    return root.flatMap((item, index) => placesUnder(item, rest, [...path, index]));
  }
  if (typeof root !== 'object' || root === null) return [];
  const object = root as DataObject;
  if (name === undefined) return [{ object, path }];
  return placesUnder(object[name], names, [...path, name]);
}
