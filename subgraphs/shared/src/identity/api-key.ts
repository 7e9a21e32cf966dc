import { createHash } from 'node:crypto';

/** How every API key begins, so that one is known for what it is, by the gateway and by scanners for leaked secrets. */
export const KEY_PREFIX = 'qgk_';

/** What is stored, and sent between services, in the place of a key. */
export const hashApiKey = (key: string): string => createHash('sha256').update(key).digest('base64url');
