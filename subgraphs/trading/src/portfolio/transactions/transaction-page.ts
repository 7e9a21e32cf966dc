import { type Connection, type Keyset, type PageArgs, readPage, toConnection } from '@quantgraph/shared';
import type { TransactionRecord } from '../ledger/types.js';
import type { RecordingRecord } from './portfolio-transactions.loader.js';

export type TransactionPage = Connection<TransactionRecord>;

interface Row {
  readonly transaction: TransactionRecord;
  readonly keyset: Keyset;
}

/** A page of what recordings leave, newest first: by date, within a day what was recorded last. */
export function transactionPage(recordings: readonly RecordingRecord[], args: PageArgs): TransactionPage {
  const page = readPage(args);
  const rows = rowsOf(recordings);
  const { after, before, backward, size } = page;
  const within = rows.filter(
    ({ keyset }) => (!after || compare(keyset, after) > 0) && (!before || compare(keyset, before) < 0),
  );
  const ordered = backward ? within.reverse() : within;
  const { nodes, edges, pageInfo } = toConnection(
    ordered.slice(0, size + 1),
    page,
    ({ keyset }) => keyset,
    async () => rows.length,
  );
  return {
    nodes: nodes.map(({ transaction }) => transaction),
    edges: edges.map(({ cursor, node }) => ({ cursor, node: node.transaction })),
    pageInfo,
    totalCount: async () => rows.length,
  };
}

function rowsOf(recordings: readonly RecordingRecord[]): Row[] {
  const removed = new Set(recordings.flatMap((recording) => recording.removed));
  return recordings
    .flatMap(({ version, transactions }) =>
      transactions.map((transaction, i) => ({
        transaction,
        keyset: { value: transaction.date, id: `${padded(version)}${padded(i)}` },
      })),
    )
    .filter(({ transaction }) => !removed.has(transaction.id))
    .sort((a, b) => compare(a.keyset, b.keyset));
}

const padded = (count: number): string => String(count).padStart(8, '0');

/** Below 0 where `a` comes first. */
function compare(a: Keyset, b: Keyset): number {
  const [left, right] = [`${a.value} ${a.id}`, `${b.value} ${b.id}`];
  return left > right ? -1 : left < right ? 1 : 0;
}
