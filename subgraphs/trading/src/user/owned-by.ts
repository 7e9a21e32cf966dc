import type { Viewer } from '@quantgraph/shared';

/** The condition that says which rows a caller may see. Every row has an owner, so an anonymous caller sees none. */
export const ownedBy = (viewer: Viewer | null): { user_id: string | null } => ({ user_id: viewer?.id ?? null });

/** The owner of a row, as a reference: users has the rest. */
export const ownerOf = ({ user_id }: { user_id: string }) => ({ __typename: 'User' as const, id: user_id });
