import { createHash } from 'node:crypto';

/** SHA-256 of a strategy's code, in hex; null where there is none. Equal hashes are equal code. */
export const codeHashOf = (code: string | null | undefined): string | null =>
  code == null ? null : createHash('sha256').update(code).digest('hex');
