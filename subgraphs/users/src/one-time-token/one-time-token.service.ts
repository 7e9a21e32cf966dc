import { createHash, randomBytes } from 'node:crypto';
import { DomainError } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { OneTimeTokenRecord, TokenKind } from './one-time-token.model.js';

const SECRET_BYTES = 32;
const HOUR_MS = 3_600_000;

const LIFETIME_MS: Readonly<Record<TokenKind, number>> = { verify_email: 24 * HOUR_MS, reset_password: HOUR_MS };

export interface OneTimeTokenService {
  /** A new token of an account, to be sent to its owner; the one of this kind before holds no more. */
  issue(kind: TokenKind, userId: string): Promise<string>;
  /** The id of the account whose token this is; it holds no more. INVALID_CREDENTIALS for any other text. */
  use(kind: TokenKind, token: string): Promise<string>;
  /** From now on no token of this kind of the account holds. */
  drop(kind: TokenKind, userId: string): Promise<void>;
  /** From now on no token of the account holds. */
  dropAll(userId: string): Promise<void>;
}

const idOf = (kind: TokenKind, userId: string): string => `${kind}:${userId}`;

/** 256 random bits need no slow hash. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

export function createOneTimeTokenService(model: Model<OneTimeTokenRecord>, now: () => number): OneTimeTokenService {
  return {
    async issue(kind, userId) {
      const token = randomBytes(SECRET_BYTES).toString('base64url');
      const expires_at = new Date(now() + LIFETIME_MS[kind]);
      await model.updateOne(
        { _id: idOf(kind, userId) },
        { $set: { kind, user_id: userId, token_hash: hashOf(token), expires_at } },
        { upsert: true },
      );
      return token;
    },
    async use(kind, token) {
      const held = { kind, token_hash: hashOf(token), expires_at: { $gt: new Date(now()) } };
      const used = await model.findOneAndDelete(held).lean<OneTimeTokenRecord>();
      if (used) return used.user_id;
      const message = 'The token is not valid, was used before, or has expired: ask for another mail.';
      throw new DomainError('INVALID_CREDENTIALS', message, ['input', 'token']);
    },
    async drop(kind, userId) {
      await model.deleteOne({ _id: idOf(kind, userId) });
    },
    async dropAll(userId) {
      await model.deleteMany({ user_id: userId });
    },
  };
}
