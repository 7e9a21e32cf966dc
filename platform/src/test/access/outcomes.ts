import type { Answer } from '@quantgraph/shared/test-kit';
import { tracesOf, type World } from '../a-world.js';
import { mayLearn } from './expectations.js';
import type { Asker, Standing } from './standings.js';

/** What a row asks about, and of whom. */
export interface Row {
  readonly kind: Kind;
  readonly name: string;
  /** The name of the type that is read. */
  readonly type?: string;
  /** Asks, and tells in a few words what came of it. */
  ask(asker: Asker): Promise<string>;
}

export type Kind =
  | 'read by id'
  | 'read'
  | 'watch'
  | 'inner id'
  | 'download'
  | 'reference'
  | 'mutation by id'
  | "mutation of one's own"
  | 'mutation of administrators'
  | 'open mutation';

export const codesOf = (problems: readonly { extensions?: Record<string, unknown> }[]): string =>
  problems.map(({ extensions }) => extensions?.code).join(' ');

/** What was told of the owner, though the asker may not learn it: what kind of thing each is. */
function leaksIn(owner: World, standing: Standing, answer: unknown, asked: Iterable<string>): string[] {
  const typeOf = (id: string) => [...owner.all].find(([, ids]) => ids.has(id))?.[0];
  const learnt = tracesOf(owner, answer, asked).map((trace) => {
    if (trace === owner.mark) return 'mark';
    return trace === owner.account.email ? 'e-mail' : (typeOf(trace) ?? trace);
  });
  return [...new Set(learnt)].filter((kind) => !mayLearn(standing, kind));
}

const isNothing = (thing: unknown): boolean =>
  thing === null || (thing as { backtests?: unknown[] }).backtests?.length === 0;

/** `answered`, `nothing`, `part` of it, or the codes of errors; but first of all, what it should not have told. */
export function outcomeOfThings(
  owner: World,
  { standing }: Asker,
  { errors, things }: { errors: Answer['errors']; things: readonly unknown[] },
  asked: Iterable<string> = [],
): string {
  const leaks = leaksIn(owner, standing, [things, errors], asked);
  if (leaks.length > 0) return `tells of ${leaks.join(', ')}`;
  if (errors.length > 0) return codesOf(errors);
  const missing = things.filter(isNothing).length;
  if (missing === things.length) return 'nothing';
  return missing === 0 ? 'answered' : 'part';
}

interface UserError {
  readonly code: string;
  readonly field: readonly string[] | null;
}

/** `done`, the codes of errors, or a code of `userErrors` and which field of the input it is about. */
export function outcomeOfMutation({ data, errors }: Answer): string {
  if (errors.length > 0) return codesOf(errors);
  const { __typename, userErrors, ...things } = data;
  if (userErrors.length === 0) return 'done';
  if (Object.values(things).some((thing) => thing !== null)) return `half done: ${JSON.stringify(things)}`;
  return userErrors.map(({ code, field }: UserError) => [code, ...placeIn(field)].join(' ')).join(', ');
}

/** The path of a field of the input, without places in lists. */
const placeIn = (field: readonly string[] | null): string[] =>
  field ? [field.filter((step) => step !== 'input' && !/^\d+$/.test(step)).join('.')] : [];
