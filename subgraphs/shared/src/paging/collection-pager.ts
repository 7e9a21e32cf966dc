import DataLoader from 'dataloader';
import type { Model, PipelineStage } from 'mongoose';
import { groupBy } from '../batch/group-by.js';
import { type Connection, toConnection } from './connection.js';
import type { Keyset } from './cursor.js';
import { type Page, type PageArgs, readPage } from './page-args.js';

/** A sort field, stored name, and its direction; ids break ties in the same direction. The field is never null. */
export interface Order {
  readonly field: string;
  readonly direction: 1 | -1;
}

/** Newest first: the order of every connection that is asked for none. */
export const NEWEST_FIRST: Order = { field: 'created_at', direction: -1 };

export interface PageQuery {
  readonly args: PageArgs;
  /** Further conditions in stored names, beside the pager's own. */
  readonly filter?: Record<string, unknown>;
  readonly order?: Order;
}

type Match = Record<string, unknown>;
interface ChildKey {
  readonly parentId: string;
  readonly page: Page;
  readonly match: Match;
  readonly order: Order;
}

/** How rows hang on a parent: by one stored field that has its id, or by a list that holds it. */
interface ChildLink {
  readonly field: string;
  readonly isList: boolean;
}

/** A row with the parent that it was found for. */
type Ranked<T> = T & { __parent?: string };

export interface CollectionPager<T> {
  /** One page of all rows that the pager may show. */
  list(query: PageQuery): Promise<Connection<T>>;
  /**
   * One page of a parent's rows; the same page of any number of parents, asked in one tick, is one command.
   * `parentKey` is the stored field with the parent's id, `metadata.strategy_id` say.
   */
  children(parentKey: string, parentId: string, query: PageQuery): Promise<Connection<T>>;
  /**
   * As `children`, where the stored field (a path, perhaps) is a list without repeats and `parentId` one of its items: a
   * row is then a child of each.
   */
  holders(listKey: string, parentId: string, query: PageQuery): Promise<Connection<T>>;
}

/**
 * Keyset pages of a collection within `visible`, the condition that says what this caller may see. One per request.
 */
export function createCollectionPager<T>(model: Model<T>, visible: Match): CollectionPager<T> {
  const pages = new Map<string, DataLoader<ChildKey, T[], string>>();
  const counts = new Map<string, DataLoader<string, number>>();

  const pageLoader = (link: ChildLink) =>
    remember(pages, link.field, () => {
      return new DataLoader<ChildKey, T[], string>((keys) => fetchChildren(model, link, keys), {
        cacheKeyFn: (key) => JSON.stringify(key),
      });
    });
  const countLoader = (link: ChildLink, match: Match) =>
    remember(counts, JSON.stringify([link.field, match]), () => {
      return new DataLoader<string, number>((ids) => countChildren(model, link, ids, match));
    });

  async function list({ args, filter, order = NEWEST_FIRST }: PageQuery): Promise<Connection<T>> {
    const page = readPage(args);
    const match = { ...visible, ...filter };
    const rows = await model
      .find(withKeyset(match, page, order) as never)
      .sort(sortOf(page, order))
      .limit(page.size + 1)
      .lean<T[]>();
    return toConnection(rows, page, keysetIn(order), async () => model.countDocuments(match as never));
  }

  async function below(link: ChildLink, parentId: string, query: PageQuery): Promise<Connection<T>> {
    const { args, filter, order = NEWEST_FIRST } = query;
    const page = readPage(args);
    const match = { ...visible, ...filter };
    const rows = await pageLoader(link).load({ parentId, page, match, order });
    return toConnection(rows, page, keysetIn(order), () => countLoader(link, match).load(parentId));
  }

  return {
    list,
    children: (field, parentId, query) => below({ field, isList: false }, parentId, query),
    holders: (field, parentId, query) => below({ field, isList: true }, parentId, query),
  };
}

function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

const keysetIn =
  ({ field }: Order) =>
  (row: unknown): Keyset => {
    const record = row as Record<string, Keyset['value']> & { _id: string };
    return { value: record[field] as Keyset['value'], id: record._id };
  };

function sortOf(page: Page, { field, direction }: Order): Record<string, 1 | -1> {
  const sign = page.backward ? -direction : direction;
  return { [field]: sign as 1 | -1, _id: sign as 1 | -1 };
}

function withKeyset(match: Match, page: Page, { field, direction }: Order): Match {
  const beyond = (edge: Keyset, sign: number) => {
    const operator = sign > 0 ? '$gt' : '$lt';
    return { $or: [{ [field]: { [operator]: edge.value } }, { [field]: edge.value, _id: { [operator]: edge.id } }] };
  };
  const edges: Match[] = [];
  if (page.after) edges.push(beyond(page.after, direction));
  if (page.before) edges.push(beyond(page.before, -direction));
  return edges.length > 0 ? { $and: [match, ...edges] } : match;
}

/** Keys that ask for the same page go together: rank the rows within each parent, keep the first ones. */
async function fetchChildren<T>(model: Model<T>, link: ChildLink, keys: readonly ChildKey[]): Promise<T[][]> {
  const results = new Map<ChildKey, T[]>();
  const alike = groupBy(keys, ({ page, match, order }) => JSON.stringify([page, match, order]));
  await Promise.all(
    [...alike.values()].map(async (group) => {
      const [sample] = group;
      if (!sample) return;
      const rows = await model.aggregate<Ranked<T>>([...childPipeline(link, group, sample), ...withoutHidden(model)]);
      const byParent = groupBy(rows, (row) => row.__parent);
      for (const row of rows) delete row.__parent;
      for (const key of group) results.set(key, byParent.get(key.parentId) ?? []);
    }),
  );
  return keys.map((key) => results.get(key) ?? []);
}

/** A find leaves out what the schema declares `select: false`; an aggregation has to be told. */
function withoutHidden<T>(model: Model<T>): PipelineStage[] {
  const hidden = Object.values(model.schema.paths).filter(({ options }) => options.select === false);
  return hidden.length > 0 ? [{ $unset: hidden.map(({ path }) => path) }] : [];
}

/** Gives each row the parent that it is to count for: one copy per parent where it hangs on several. */
function withParent({ field, isList }: ChildLink, ids: readonly string[]): PipelineStage[] {
  const tag = { $set: { __parent: `$${field}` } };
  return isList ? [tag, { $unwind: '$__parent' }, { $match: { __parent: { $in: [...ids] } } }] : [tag];
}

/** Rows of these parents; where `match` names one value for the same field, of that parent alone. */
function ofParents(match: Match, { field }: ChildLink, ids: readonly string[]): Match {
  const visible = field in match ? ids.filter((id) => id === match[field]) : ids;
  return { ...match, [field]: { $in: [...visible] } };
}

function childPipeline(link: ChildLink, group: readonly ChildKey[], sample: ChildKey): PipelineStage[] {
  const { page, match, order } = sample;
  const ids = group.map(({ parentId }) => parentId);
  const scope = ofParents(match, link, ids);
  const sort = sortOf(page, order);
  const rank =
    group.length === 1
      ? [{ $sort: sort }, { $limit: page.size + 1 }]
      : [
          { $setWindowFields: { partitionBy: '$__parent', sortBy: sort, output: { __rank: { $documentNumber: {} } } } },
          { $match: { __rank: { $lte: page.size + 1 } } },
          { $sort: sort },
          { $unset: '__rank' },
        ];
  return [{ $match: withKeyset(scope, page, order) }, ...withParent(link, ids), ...rank] as PipelineStage[];
}

async function countChildren<T>(model: Model<T>, link: ChildLink, ids: readonly string[], match: Match) {
  const rows = await model.aggregate<{ _id: string; count: number }>([
    { $match: ofParents(match, link, ids) },
    ...withParent(link, ids),
    { $group: { _id: '$__parent', count: { $sum: 1 } } },
  ]);
  const counts = new Map(rows.map((row) => [row._id, row.count]));
  return ids.map((id) => counts.get(id) ?? 0);
}
