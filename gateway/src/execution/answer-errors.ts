import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { EntityRequest } from './entity-request.js';
import { type DataObject, type Path, placesAt } from './flatten-path.js';
import { entityKeys, rootKeys } from './missed-fields.js';
import type { PossibleTypes } from './possible-types.js';
import type { PreparedCall } from './prepared-call.js';
import { clientPath } from './safe-keys.js';

/** A call as it went out, for telling the client of its failures. */
export interface SentCall {
  readonly call: PreparedCall;
  readonly requests: readonly EntityRequest[];
  /** The client's data so far. */
  readonly root: DataObject;
  readonly types: PossibleTypes;
}

export interface Failure {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** One error for each field that the client misses when a call fails as a whole, in each of its places. */
export function errorsOfFailure(sent: SentCall, { message, extensions }: Failure): GraphQLError[] {
  const { call, requests } = sent;
  const paths: Path[] = rootKeys(call).map((key) => call.output.path([key]));
  for (const request of requests) {
    for (const { places, object } of placesOf(sent, request)) {
      const keys = entityKeys(call, request.part.key, object.__typename);
      for (const place of places) {
        for (const key of keys) paths.push([...place, ...request.part.output.path([key])]);
      }
    }
  }
  return paths.map((path) => located(message, path, extensions, call.subgraph));
}

/** A subgraph's own errors, at the client's paths: one for each place of an entity. */
export function errorsOfAnswer(sent: SentCall, errors: readonly GraphQLFormattedError[]): GraphQLError[] {
  const known = new Map<EntityRequest, WaitingEntity[]>();
  const waitingFor = (request: EntityRequest): WaitingEntity[] => {
    const waiting = known.get(request) ?? placesOf(sent, request);
    known.set(request, waiting);
    return waiting;
  };
  return errors.flatMap(({ message, path, extensions }) =>
    clientPaths(sent, path, waitingFor).map((at) => located(message, at, extensions ?? {}, sent.call.subgraph)),
  );
}

/** The places that an answer leaves empty: of missing entities, by request, and of root fields where there is no data. */
export function placesTakenAway(sent: SentCall, hasData: boolean, answered: readonly unknown[]): readonly Path[] {
  const { call, requests } = sent;
  const roots = hasData ? [] : rootKeys(call).map((key) => call.output.path([key]));
  const entities = requests.flatMap((request, at) => {
    const list = answered[at];
    return placesOf(sent, request).flatMap(({ index, places }) =>
      Array.isArray(list) && list[index] !== null ? [] : places,
    );
  });
  return [...roots, ...entities];
}

function clientPaths(
  sent: SentCall,
  path: Path | undefined,
  waitingFor: (request: EntityRequest) => readonly WaitingEntity[],
): readonly Path[] {
  const { call, requests } = sent;
  if (!path || path.length === 0) return fallbackPaths(sent);
  const request = requests.find(({ part }) => part.key === path[0]);
  if (!request) return [call.output.path(path)];
  const [, at, ...rest] = path;
  const waiting = waitingFor(request).filter(({ index }) => typeof at !== 'number' || index === at);
  const inside = request.part.output.path(rest);
  const paths = waiting.flatMap(({ places }) => places.map((place) => [...place, ...inside]));
  return paths.length > 0 ? paths : fallbackPaths(sent);
}

/** An error that names no place stands at the first one that waits for the call. */
function fallbackPaths(sent: SentCall): readonly Path[] {
  const [first] = errorsOfFailure(sent, { message: '', extensions: {} });
  return [first?.path ?? []];
}

/** An entity of the client's data that a call asks about, with all its places. */
interface WaitingEntity {
  readonly object: DataObject;
  /** Its representation's place in what was sent. */
  readonly index: number;
  readonly places: readonly Path[];
}

function placesOf({ root, types }: SentCall, { targets }: EntityRequest): WaitingEntity[] {
  return targets.flatMap(({ path, objects, indexes }) => {
    const places = placesAt(root, path, types);
    return objects.map((object, at) => ({ object, index: indexes[at] ?? -1, places: places.get(object) ?? [] }));
  });
}

function located(
  message: string,
  path: Path,
  extensions: Readonly<Record<string, unknown>>,
  serviceName: string,
): GraphQLError {
  // A status that a subgraph's server chose for its own response must not become that of the client's.
  const { http: _http, ...rest } = extensions;
  return new GraphQLError(message, {
    path: path.length > 0 ? clientPath(path) : undefined,
    extensions: { ...rest, serviceName },
  });
}
