import { PeerError, type PeerOperation, type Peers, type SubgraphName, type Viewer } from '@quantgraph/shared';

interface Row {
  readonly subgraph: SubgraphName;
  readonly owner: string;
  readonly collection: string;
  readonly text: string;
}

const PAGE_ROWS = 2;

/** The other subgraphs as users sees them: rows that a test puts in, in pages of two. */
export class FakePeers implements Peers {
  readonly calls: { readonly subgraph: SubgraphName; readonly erases: boolean; readonly viewer: Viewer | null }[] = [];
  readonly down = new Set<SubgraphName>();
  /** Where work for someone is still under way. */
  readonly busy = new Set<SubgraphName>();
  rows: Row[] = [];
  /** Called before an answer: a test may hold it back. */
  before: (subgraph: SubgraphName) => Promise<void> = async () => {};

  async call<T>(subgraph: SubgraphName, { query, variables }: PeerOperation, viewer: Viewer | null): Promise<T> {
    const erases = query.includes('erasePersonalData');
    this.calls.push({ subgraph, erases, viewer });
    await this.before(subgraph);
    if (this.down.has(subgraph)) throw new PeerError(subgraph, `The ${subgraph} subgraph does not answer.`);
    const isOwn = (row: Row) => row.subgraph === subgraph && row.owner === viewer?.id;
    if (erases) {
      this.rows = this.rows.filter((row) => !isOwn(row));
      return { erasePersonalData: { isComplete: !this.busy.has(subgraph) } } as T;
    }
    const from = Number(variables?.after ?? 0);
    const own = this.rows.filter(isOwn);
    const rows = own
      .slice(from, from + PAGE_ROWS)
      .map(({ collection, text }) => ({ collection, document: JSON.stringify({ text }) }));
    const end = from + PAGE_ROWS;
    return { personalData: { rows, next: end < own.length ? String(end) : null } } as T;
  }
}
