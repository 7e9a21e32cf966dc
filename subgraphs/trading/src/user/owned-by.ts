import type { Viewer } from '@quantgraph/shared';

/** The condition that says which rows a caller may see. Every row has an owner, so an anonymous caller sees none. */
export const ownedBy = (viewer: Viewer | null): { user_id: string | null } => ({ user_id: viewer?.id ?? null });

/** Whether a row is the viewer's, and not just shared with them. */
export const isOwn = ({ user_id }: { user_id: string | null }, viewer: Viewer | null): boolean =>
  viewer !== null && viewer.id === user_id;

/** The owner of a row, as a reference: users has the rest. Null for whom it is shared with: a user is seen by nobody else. */
export const ownerOf = (row: { user_id: string | null }, _args: unknown, { viewer }: { viewer: Viewer | null }) =>
  viewer && isOwn(row, viewer) ? { __typename: 'User' as const, id: viewer.id } : null;
