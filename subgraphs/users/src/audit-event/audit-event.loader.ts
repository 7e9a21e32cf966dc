import { createCollectionPager, type PageArgs, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { AuditEventPage, AuditEventRecord, AuditEventType } from './audit-event.model.js';

export interface AuditEventPageArgs extends PageArgs {
  readonly filter?: {
    readonly types?: readonly AuditEventType[] | null | undefined;
    readonly from?: Date | null | undefined;
    readonly to?: Date | null | undefined;
    readonly userId?: string | null | undefined;
  } | null;
}

export interface AuditEventPages {
  /** A page of what happened to a user's account. Asked only below a user that the viewer may see. */
  ofUser(userId: string, args: AuditEventPageArgs): Promise<AuditEventPage>;
  /** A page of what happened to anyone. For those alone who may read all. */
  ofAll(viewer: Viewer, args: AuditEventPageArgs): Promise<AuditEventPage>;
}

/** One per request. */
export function createAuditEventPages(model: Model<AuditEventRecord>): AuditEventPages {
  const pager = createCollectionPager<AuditEventRecord>(model, {});
  return {
    ofUser: (userId, args) => pager.children('user_id', userId, { args, filter: conditions(args.filter) }),
    ofAll: (_viewer, args) => pager.list({ args, filter: conditions(args.filter) }),
  };
}

function conditions(filter: AuditEventPageArgs['filter']): Record<string, unknown> {
  const { types, from, to, userId } = filter ?? {};
  const created_at = { ...(from && { $gte: from }), ...(to && { $lt: to }) };
  return {
    ...(types && { type: { $in: types } }),
    ...((from || to) && { created_at }),
    ...(userId && { user_id: userId }),
  };
}
