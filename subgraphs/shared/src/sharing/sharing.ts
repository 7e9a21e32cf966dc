import { DomainError } from '../errors/domain-error.js';
import type { Viewer } from '../identity/viewer.js';
import type { ShareAccess, ShareKind, ShareRecord } from './share.model.js';
import type { ShareService } from './share.service.js';

/** Finds the viewer's own thing. */
type FindOwn = (viewer: Viewer, id: string) => Promise<{ readonly _id: string } | null>;

export interface ShareInput {
  readonly kind: ShareKind;
  readonly id: string;
  readonly userId: string;
}

/** Sharing of what the viewer owns: NOT_FOUND for all else. */
export interface Sharing {
  grant(viewer: Viewer, input: ShareInput & { readonly access: ShareAccess }): Promise<ShareRecord>;
  /** Null where nothing was shared. */
  withdraw(viewer: Viewer, input: ShareInput): Promise<ShareRecord | null>;
}

/** `things` finds those of each kind that a subgraph owns. */
export function createSharing(shares: ShareService, things: Partial<Readonly<Record<ShareKind, FindOwn>>>): Sharing {
  async function targetOf(viewer: Viewer, { kind, id, userId }: ShareInput) {
    const own = await things[kind]?.(viewer, id);
    if (!own) throw new DomainError('NOT_FOUND', 'There is nothing of yours with this id.', ['input', 'id']);
    return { kind, subjectId: id, userId };
  }

  return {
    grant: async (viewer, input) => shares.grant(viewer, await targetOf(viewer, input), input.access),
    withdraw: async (viewer, input) => shares.withdraw(viewer, await targetOf(viewer, input)),
  };
}
