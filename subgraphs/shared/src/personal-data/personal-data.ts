import type { Model, QueryFilter } from 'mongoose';
import type { StoredRecord } from '../mongo/define-model.js';
import { byUserId, readPersonalPage } from './personal-page.js';

/** Conditions that pick a user's rows. */
export type RowsOf = (userId: string) => Record<string, unknown>;

/** A collection with rows that belong to users. */
export interface PersonalCollection {
  // biome-ignore lint/suspicious/noExplicitAny: a model takes its record in and gives it out, so no common one is safe.
  readonly model: Model<any>;
  /** Which rows are a user's: those that have the user's id as `user_id`, unless said otherwise. */
  readonly rowsOf?: RowsOf;
  /** Stored fields that are nobody's to read: hashes of secrets, and what only the service's keepers are to know. */
  readonly secrets?: readonly string[];
  /** Whether the rows are part of what a user is given: true unless they are only passing by. */
  readonly exported?: boolean;
  /** How the rows are erased; they are deleted unless said otherwise. May be repeated. */
  readonly erase?: (userId: string) => Promise<void>;
}

/** All that a subgraph keeps, each collection in one of the two lists. */
export interface PersonalDataDeclaration {
  /** Parents before children: read in this order, erased in the other. */
  readonly personal: readonly PersonalCollection[];
  /** Collections that are no user's. */
  readonly shared: readonly Pick<PersonalCollection, 'model'>[];
  /**
   * Ends what is under way for a user, before anything is erased; false where some of it may still write, so that one has
   * to ask again.
   */
  readonly endWork?: (userId: string) => Promise<boolean>;
}

/** A row as JSON text, in stored names. */
export interface PersonalRow {
  readonly collection: string;
  readonly document: string;
}

export interface PersonalPage {
  readonly rows: readonly PersonalRow[];
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
}

/** What a subgraph keeps of a user. */
export interface PersonalData {
  /** A page of at most 500 rows or about 1 MB. */
  page(userId: string, after?: string | null): Promise<PersonalPage>;
  /** Erases all; false where work that is under way may still write, so that one has to ask again. May be repeated. */
  erase(userId: string): Promise<boolean>;
}

/** Says what a subgraph keeps of users. Throws where a collection of its connection is in neither list, or in both. */
export function createPersonalData(declaration: PersonalDataDeclaration): PersonalData {
  const { personal, shared, endWork = async () => true } = declaration;
  assertComplete([...personal, ...shared].map(({ model }) => model));
  const exported = personal.filter(({ exported = true }) => exported);
  return {
    page: (userId, after) => readPersonalPage(exported, userId, after ?? null),
    async erase(userId) {
      const isAtRest = await endWork(userId);
      for (const { model, rowsOf = byUserId, erase } of [...personal].reverse()) {
        if (erase) await erase(userId);
        else await model.deleteMany(rowsOf(userId) as QueryFilter<StoredRecord>);
      }
      return isAtRest;
    },
  };
}

function assertComplete(declared: readonly PersonalCollection['model'][]): void {
  const names = declared.map(({ modelName }) => modelName);
  const all = Object.keys(declared[0]?.db.models ?? {});
  const wrong = all.filter((name) => names.filter((declaredName) => declaredName === name).length !== 1);
  if (wrong.length === 0) return;
  throw new Error(`Expected each collection to be declared personal or shared, once; not so are ${wrong.join(', ')}.`);
}
