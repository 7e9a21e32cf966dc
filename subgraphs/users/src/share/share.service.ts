import { DomainError, type Viewer } from '@quantgraph/shared';
import type { AuditService, Origin } from '../audit-event/audit-event.service.js';
import type { UserService } from '../user/user.service.js';
import type { Share, ShareAccess, ShareClient, ShareTarget } from './share.client.js';

export interface ShareService {
  /** Lets another user at a thing of the viewer's; a second time changes the access. */
  share(viewer: Viewer, input: ShareTarget & { readonly access: ShareAccess }, origin: Origin): Promise<Share>;
  /** Takes that back; null where nothing was shared. */
  unshare(viewer: Viewer, input: ShareTarget, origin: Origin): Promise<Share | null>;
}

export function createShareService(
  client: ShareClient,
  users: Pick<UserService, 'findActive'>,
  audit: AuditService,
): ShareService {
  async function assertOther(viewer: Viewer, userId: string): Promise<void> {
    if (userId !== viewer.id && (await users.findActive(userId))) return;
    const message = 'There is no other user with this id; `profile` tells ids by username.';
    throw new DomainError('NOT_FOUND', message, ['input', 'userId']);
  }

  return {
    async share(viewer, input, origin) {
      await assertOther(viewer, input.userId);
      const share = await client.grant(viewer, input);
      const { kind, id, userId, access } = share;
      await audit.record('shared', origin, { userId: viewer.id, details: { kind, id, with: userId, access } });
      return share;
    },
    async unshare(viewer, input, origin) {
      const share = await client.withdraw(viewer, input);
      if (!share) return null;
      const { kind, id, userId } = share;
      await audit.record('unshared', origin, { userId: viewer.id, details: { kind, id, with: userId } });
      return share;
    },
  };
}
