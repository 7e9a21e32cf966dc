import {
  DomainError,
  ErrorCode,
  PeerError,
  type PeerOperation,
  type Peers,
  type UserErrorPayload,
  type Viewer,
} from '@quantgraph/shared';

export type ShareKind = 'STRATEGY' | 'BACKTEST' | 'PORTFOLIO' | 'PROMPT_TEMPLATE' | 'DOCUMENT';
export type ShareAccess = 'READ' | 'WRITE';

/** A thing and whom it is shared with. */
export interface ShareTarget {
  readonly kind: ShareKind;
  readonly id: string;
  readonly userId: string;
}

/** That a thing is shared, as the subgraph that owns the thing tells it. */
export interface Share extends ShareTarget {
  readonly access: ShareAccess;
  readonly createdAt: Date;
}

/** Shares in the subgraphs that own what is shared. Both throw what these refuse as DomainError, UNAVAILABLE where they don't answer. */
export interface ShareClient {
  grant(viewer: Viewer, target: ShareTarget & { readonly access: ShareAccess }): Promise<Share>;
  /** Null where nothing was shared. */
  withdraw(viewer: Viewer, target: ShareTarget): Promise<Share | null>;
}

const OWNERS = {
  STRATEGY: 'trading',
  BACKTEST: 'trading',
  PORTFOLIO: 'trading',
  PROMPT_TEMPLATE: 'genai',
  DOCUMENT: 'genai',
} as const satisfies Readonly<Record<ShareKind, string>>;

const ANSWER = 'share { access createdAt } userErrors { code message field }';
const GRANT = `mutation GrantShare($input: GrantShareInput!) { answer: grantShare(input: $input) { ${ANSWER} } }`;
const WITHDRAW = `mutation WithdrawShare($input: WithdrawShareInput!) { answer: withdrawShare(input: $input) { ${ANSWER} } }`;

const PASSING: readonly (string | undefined)[] = [undefined, ErrorCode.Unavailable, ErrorCode.Internal];

interface Answer {
  readonly answer: {
    readonly share: { readonly access: ShareAccess; readonly createdAt: string | Date } | null;
    readonly userErrors: readonly UserErrorPayload[];
  };
}

export function createShareClient(peers: Peers): ShareClient {
  async function ask(viewer: Viewer, { kind, id, userId }: ShareTarget, operation: PeerOperation) {
    const { share, userErrors } = (await orUnavailable(peers.call<Answer>(OWNERS[kind], operation, viewer))).answer;
    if (userErrors.length > 0) throw new DomainError(userErrors);
    return share && { kind, id, userId, access: share.access, createdAt: new Date(share.createdAt) };
  }

  return {
    async grant(viewer, { kind, id, userId, access }) {
      const operation = { query: GRANT, variables: { input: { kind, id, userId, access } } };
      const share = await ask(viewer, { kind, id, userId }, operation);
      if (!share) throw new Error('Expected a share or user errors, but got neither.');
      return share;
    },
    withdraw(viewer, { kind, id, userId }) {
      return ask(viewer, { kind, id, userId }, { query: WITHDRAW, variables: { input: { kind, id, userId } } });
    },
  };
}

async function orUnavailable<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof PeerError) || !PASSING.includes(error.code)) throw error;
    throw new DomainError('UNAVAILABLE', "Sharing can't be done at the moment. Try again later.");
  }
}
