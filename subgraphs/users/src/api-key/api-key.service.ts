import { DomainError, isAllowed, parseInput, ROLES, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { type AccessEndService, keySubject } from '../access-end/access-end.service.js';
import type { AuditService, Origin } from '../audit-event/audit-event.service.js';
import type { UserService } from '../user/user.service.js';
import { apiKeyInput } from './api-key.input.js';
import type { ApiKeyRecord } from './api-key.model.js';
import { createKeyText } from './key-text.js';

const MOST_KEYS = 50;

/** Whom a key speaks for. */
export interface KeyHolder {
  userId: string;
  keyId: string;
  /** What the key may do and its owner may do, too, as things stand. */
  scopes: string[];
  expiresAt: Date;
}

export interface ApiKeyService {
  /** A new key, whose text is answered this once. INVALID_INPUT for a scope that the viewer does not have. */
  create(viewer: Viewer, input: unknown, origin: Origin): Promise<{ apiKey: ApiKeyRecord; secret: string }>;
  /** Ends a key at once; no error where it has ended already. */
  revoke(viewer: Viewer, id: string, origin: Origin): Promise<ApiKeyRecord>;
  /** Ends all keys of a user. */
  revokeAll(userId: string): Promise<void>;
  /** Whom the key with this hash speaks for; null where it is unknown, ended or expired, or its owner's account is closed. */
  holderOf(hash: string): Promise<KeyHolder | null>;
}

export function createApiKeyService(
  model: Model<ApiKeyRecord>,
  users: Pick<UserService, 'findActive'>,
  accessEnds: AccessEndService,
  audit: AuditService,
): ApiKeyService {
  async function create(viewer: Viewer, input: unknown, origin: Origin) {
    const { name, scopes, expiresAt } = parseInput(apiKeyInput, input);
    const missing = scopes.filter((scope) => !isAllowed(viewer, scope));
    if (missing.length > 0) {
      const message = `Expected scopes that you have yourself, but got ${missing.join(', ')}.`;
      throw new DomainError('INVALID_INPUT', message, ['input', 'scopes']);
    }
    const live = await model.countDocuments({ user_id: viewer.id, revoked_at: null, expires_at: { $gt: new Date() } });
    if (live >= MOST_KEYS) {
      throw new DomainError('INVALID_STATE', `There are ${MOST_KEYS} keys already: revoke one first.`);
    }
    const { text, prefix, hash } = createKeyText();
    const created = await model.create({
      user_id: viewer.id,
      name,
      prefix,
      key_hash: hash,
      scopes,
      expires_at: expiresAt,
    });
    await audit.record('api_key_created', origin, { userId: viewer.id, details: { prefix, scopes } });
    return { apiKey: created.toObject<ApiKeyRecord>(), secret: text };
  }

  async function revoke(viewer: Viewer, id: string, origin: Origin): Promise<ApiKeyRecord> {
    const own = { _id: id, user_id: viewer.id };
    const revoked = await model.findOneAndUpdate({ ...own, revoked_at: null }, { $set: { revoked_at: new Date() } });
    await accessEnds.add([keySubject(id)]);
    const key = await model.findOne(own).lean<ApiKeyRecord>();
    if (!key) throw new DomainError('NOT_FOUND', 'No such API key.', ['input', 'id']);
    if (revoked) await audit.record('api_key_revoked', origin, { userId: viewer.id, details: { prefix: key.prefix } });
    return key;
  }

  async function revokeAll(userId: string): Promise<void> {
    const live = await model.find({ user_id: userId, revoked_at: null }).select('_id').lean<ApiKeyRecord[]>();
    await model.updateMany({ user_id: userId, revoked_at: null }, { $set: { revoked_at: new Date() } });
    await accessEnds.add(live.map(({ _id }) => keySubject(_id)));
  }

  async function holderOf(hash: string): Promise<KeyHolder | null> {
    const now = new Date();
    const key = await model
      .findOneAndUpdate({ key_hash: hash, revoked_at: null, expires_at: { $gt: now } }, { $set: { last_used_at: now } })
      .lean<ApiKeyRecord>();
    const owner = key && (await users.findActive(key.user_id));
    if (!owner) return null;
    const allowed: readonly string[] = ROLES[owner.role];
    const scopes = key.scopes.filter((scope) => allowed.includes(scope));
    return { userId: owner._id, keyId: key._id, scopes, expiresAt: key.expires_at };
  }

  return { create, revoke, revokeAll, holderOf };
}
