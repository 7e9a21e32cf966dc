import type { FetchNodePathSegment, OutputRewrite } from '@graphql-hive/router-query-planner';
import type { DataObject, Path } from './flatten-path.js';
import type { PossibleTypes } from './possible-types.js';

interface Rename {
  readonly path: readonly FetchNodePathSegment[];
  readonly key: string;
  readonly to: string;
}

/** Gives fields that a fetch had to ask for under another name the client's names back. */
export interface OutputRewriter {
  /** Renames in place. */
  apply(value: unknown): void;
  /** A path in the subgraph's answer, by the client's names; it ends before a field that the client did not ask for. */
  path(path: Path): Path;
}

const INTERNAL_ALIAS = /^_(internal_qp_alias|required)_/;

export function compileOutputRewrites(rewrites: readonly OutputRewrite[], types: PossibleTypes): OutputRewriter {
  const renames = rewrites.flatMap((rewrite): Rename[] => {
    if (!('KeyRenamer' in rewrite)) return [];
    const { path, renameKeyTo } = rewrite.KeyRenamer;
    const last = path.at(-1);
    return last && 'Key' in last ? [{ path: path.slice(0, -1), key: last.Key, to: renameKeyTo }] : [];
  });
  const names = new Map(renames.map(({ key, to }) => [key, to]));
  return {
    apply: (value) => {
      for (const rename of renames) renameAt(value, rename, 0, types);
    },
    path: (path) => {
      const renamed = path.map((segment) => names.get(String(segment)) ?? segment);
      const internal = renamed.findIndex((segment) => INTERNAL_ALIAS.test(String(segment)));
      return internal === -1 ? renamed : renamed.slice(0, internal);
    },
  };
}

function renameAt(value: unknown, rename: Rename, depth: number, types: PossibleTypes): void {
  if (Array.isArray(value)) {
    for (const item of value) renameAt(item, rename, depth, types);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const object = value as DataObject;
  const segment = rename.path[depth];
  if (segment === undefined) {
    if (!Object.hasOwn(object, rename.key)) return;
    object[rename.to] = object[rename.key];
    delete object[rename.key];
  } else if ('Key' in segment) {
    renameAt(object[segment.Key], rename, depth + 1, types);
  } else if (segment.TypenameEquals.some((condition) => types.satisfies(object.__typename, condition))) {
    renameAt(object, rename, depth + 1, types);
  }
}
