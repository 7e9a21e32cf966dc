import { requireViewer } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { AUDIT_EVENT_TYPES, type AuditEventType } from './audit-event.model.js';

const typeNames = Object.fromEntries(AUDIT_EVENT_TYPES.map((type) => [type.toUpperCase(), type])) as {
  [T in AuditEventType as Uppercase<T>]: T;
};

export const auditEventResolvers: Pick<Resolvers, 'Query' | 'User' | 'AuditEvent' | 'AuditEventType'> = {
  AuditEventType: typeNames,
  Query: {
    auditEvents: (_root, args, { auditEventPages, viewer }) =>
      auditEventPages.ofAll(requireViewer(viewer, 'audit:read'), args),
  },
  User: { auditEvents: (user, args, { auditEventPages }) => auditEventPages.ofUser(user._id, args) },
  AuditEvent: { user: ({ user_id }, _args, { loaders }) => (user_id === null ? null : loaders.user.load(user_id)) },
};
