import { PeerError, type PeerOperation, type Peers, type SubgraphName, type Viewer } from '@quantgraph/shared';

interface Input {
  readonly kind: string;
  readonly id: string;
  readonly userId: string;
  readonly access?: string;
}

const CREATED_AT = '2024-01-01T00:00:00.000Z';

/** The subgraphs that own what is shared, as users sees them: things and shares that a test looks at. */
export class FakeShares implements Peers {
  readonly down = new Set<SubgraphName>();
  /** Ids of things by the subgraph and the owner: `trading <owner>`. */
  readonly things = new Map<string, string[]>();
  /** Access by the thing and whom it is shared with. */
  readonly shares = new Map<string, string>();

  async call<T>(subgraph: SubgraphName, { query, variables }: PeerOperation, viewer: Viewer | null): Promise<T> {
    if (this.down.has(subgraph)) throw new PeerError(subgraph, `The ${subgraph} subgraph does not answer.`);
    const input = variables?.input as Input;
    return { answer: this.answer(subgraph, query, input, viewer) } as T;
  }

  private answer(subgraph: SubgraphName, query: string, { id, userId, access }: Input, viewer: Viewer | null) {
    if (!this.things.get(`${subgraph} ${viewer?.id}`)?.includes(id)) {
      return { share: null, userErrors: [{ code: 'NOT_FOUND', message: 'Nothing.', field: ['input', 'id'] }] };
    }
    const key = `${id} ${userId}`;
    const before = this.shares.get(key);
    if (query.includes('withdrawShare')) {
      this.shares.delete(key);
      return { share: before ? { access: before, createdAt: CREATED_AT } : null, userErrors: [] };
    }
    this.shares.set(key, access ?? '');
    return { share: { access, createdAt: CREATED_AT }, userErrors: [] };
  }
}
