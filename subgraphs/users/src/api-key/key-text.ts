import { randomBytes } from 'node:crypto';
import { hashApiKey, KEY_PREFIX } from '@quantgraph/shared';

const SHOWN_LENGTH = KEY_PREFIX.length + 8;
const SECRET_BYTES = 32;

/** A new key: its whole text, what is shown of it later, and the hash to store; 256 random bits need no slow hash. */
export function createKeyText(): { text: string; prefix: string; hash: string } {
  const text = `${KEY_PREFIX}${randomBytes(SECRET_BYTES).toString('base64url')}`;
  return { text, prefix: text.slice(0, SHOWN_LENGTH), hash: hashApiKey(text) };
}
