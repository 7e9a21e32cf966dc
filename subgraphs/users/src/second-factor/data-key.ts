import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** What keeps stored secrets from whoever has the store alone. All of it is bound to an owner, and is nothing under another. */
export interface DataKey {
  /** A text that only `open` with the same owner reads. */
  seal(text: string, owner: string): string;
  /** The text that was sealed; throws for any other. */
  open(sealed: string, owner: string): string;
  /** The same for the same text and owner. Without the key it can't be found by trying, as a short text's hash can. */
  digest(text: string, owner: string): string;
}

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
/** NIST SP 800-38D: a random one of 96 bits is safe for 2^32 texts under one key. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** From 32 bytes in base64; throws for any other text, without quoting it. */
export function createDataKey(base64: string): DataKey {
  const key = Buffer.from(base64, 'base64');
  if (key.length !== KEY_BYTES || key.toString('base64') !== base64) {
    throw new Error('The key that seals stored secrets: expected 32 bytes in base64, but got other text.');
  }
  const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', key, '', use, KEY_BYTES));
  const [sealing, digesting] = [keyFor('seal'), keyFor('digest')];
  return {
    seal(text, owner) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, sealing, nonce).setAAD(Buffer.from(owner));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open(sealed, owner) {
      const bytes = Buffer.from(sealed, 'base64url');
      const textAt = NONCE_BYTES + TAG_BYTES;
      const decipher = createDecipheriv(CIPHER, sealing, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(owner))
        .setAuthTag(bytes.subarray(NONCE_BYTES, textAt));
      return Buffer.concat([decipher.update(bytes.subarray(textAt)), decipher.final()]).toString('utf8');
    },
    digest: (text, owner) =>
      createHmac('sha256', digesting)
        .update(JSON.stringify([owner, text]))
        .digest('base64url'),
  };
}
