import { DomainError, isDuplicateKey, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { AuditService, Origin } from '../audit-event/audit-event.service.js';
import type { SessionEnder } from '../session/session.service.js';
import type { AttemptGuard } from '../sign-in-attempt/attempt-guard.js';
import type { UserRecord } from '../user/user.loader.js';
import type { UserService } from '../user/user.service.js';
import type { DataKey } from './data-key.js';
import { createRecoveryCodes, normaliseCode } from './recovery-codes.js';
import type { SecondFactorRecord } from './second-factor.model.js';
import { type SecondFactorCodes, wrongCode } from './second-factor-codes.js';
import { createTotpSecret, stepOfCode, totpUri } from './totp.js';

const BEGUN_MS = 10 * 60_000;

/** What an authenticator is set up with. */
export interface BegunSecondFactor {
  readonly secret: string;
  readonly uri: string;
  readonly expiresAt: Date;
}

/** With what a change to a second factor that is on has to come. */
export interface Proof {
  readonly password: string;
  readonly code: string;
}

export interface WithRecoveryCodes {
  readonly user: UserRecord;
  /** In plain, this once. */
  readonly recoveryCodes: string[];
}

/** INVALID_CREDENTIALS where the password or the code is wrong, which counts as a failed sign-in to the account. */
export interface SecondFactorService {
  /** A secret that is no second factor yet, in the place of one begun before. INVALID_STATE where one is on. */
  begin(viewer: Viewer, password: string, origin: Origin): Promise<BegunSecondFactor>;
  /** Turns on what was begun, by a code of it. INVALID_STATE where nothing was begun in the last 10 minutes. */
  confirm(viewer: Viewer, code: string, origin: Origin): Promise<WithRecoveryCodes>;
  /** INVALID_STATE where none is on. */
  disable(viewer: Viewer, proof: Proof, origin: Origin): Promise<UserRecord>;
  /** New recovery codes; the ones before work no more. INVALID_STATE where no second factor is on. */
  renewCodes(viewer: Viewer, proof: Proof, origin: Origin): Promise<WithRecoveryCodes>;
  /** Turns off the second factor of who has lost it, and ends their sessions; no error where none is on. */
  remove(userId: string, origin: Origin): Promise<UserRecord>;
  /** Forgets all of a user's. */
  forget(userId: string): Promise<void>;
}

export interface SecondFactorServiceOptions {
  readonly model: Model<SecondFactorRecord>;
  readonly codes: SecondFactorCodes;
  readonly dataKey: DataKey;
  readonly users: Pick<UserService, 'findActive' | 'assertPassword'>;
  readonly guard: AttemptGuard;
  readonly sessions: SessionEnder;
  readonly audit: AuditService;
  readonly now: () => number;
}

export function createSecondFactorService(options: SecondFactorServiceOptions): SecondFactorService {
  const { model, codes, dataKey, users, guard, sessions, audit, now } = options;

  async function assertOpen(userId: string, field?: readonly string[]): Promise<UserRecord> {
    const user = await users.findActive(userId);
    if (!user) throw new DomainError('NOT_FOUND', 'No such open account.', field);
    return user;
  }

  async function assertProof(viewer: Viewer, { password, code }: Proof, origin: Origin): Promise<void> {
    await users.assertPassword(viewer, password);
    if (!(await codes.isOn(viewer.id))) throw new DomainError('INVALID_STATE', 'There is no second factor.');
    if (!(await codes.use(viewer.id, code, origin))) throw wrongCode();
  }

  function newCodes(userId: string) {
    const recoveryCodes = createRecoveryCodes();
    return { recoveryCodes, hashes: recoveryCodes.map((code) => dataKey.digest(normaliseCode(code), userId)) };
  }

  async function begin(viewer: Viewer, password: string, origin: Origin): Promise<BegunSecondFactor> {
    await guard.check(viewer, origin, () => users.assertPassword(viewer, password));
    const { _id, email } = await assertOpen(viewer.id);
    const secret = createTotpSecret();
    const expiresAt = new Date(now() + BEGUN_MS);
    const begun = { secret: dataKey.seal(secret, _id), expires_at: expiresAt };
    try {
      await model.updateOne({ _id, enabled_at: null }, { $set: begun }, { upsert: true });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      throw new DomainError('INVALID_STATE', 'There is a second factor already: turn it off first.');
    }
    return { secret, uri: totpUri(secret, email), expiresAt };
  }

  async function turnOn(userId: string, code: string): Promise<string[]> {
    const begun = { _id: userId, enabled_at: null, expires_at: { $gt: new Date(now()) } };
    const factor = await model.findOne(begun).lean<SecondFactorRecord>();
    if (!factor) throw nothingBegun();
    const step = stepOfCode(dataKey.open(factor.secret, userId), normaliseCode(code), now());
    if (step === null) throw wrongCode();
    const { recoveryCodes, hashes } = newCodes(userId);
    const on = { enabled_at: new Date(now()), expires_at: null, last_step: step, recovery_code_hashes: hashes };
    const { matchedCount } = await model.updateOne({ ...begun, secret: factor.secret }, { $set: on });
    if (matchedCount === 0) throw nothingBegun();
    return recoveryCodes;
  }

  async function confirm(viewer: Viewer, code: string, origin: Origin): Promise<WithRecoveryCodes> {
    const user = await assertOpen(viewer.id);
    const recoveryCodes = await guard.check(viewer, origin, () => turnOn(viewer.id, code));
    await audit.record('second_factor_enabled', origin, { userId: viewer.id });
    return { user, recoveryCodes };
  }

  async function disable(viewer: Viewer, proof: Proof, origin: Origin): Promise<UserRecord> {
    const user = await assertOpen(viewer.id);
    await guard.check(viewer, origin, async () => {
      await assertProof(viewer, proof, origin);
      await forget(viewer.id);
    });
    await audit.record('second_factor_disabled', origin, { userId: viewer.id });
    return user;
  }

  async function renewCodes(viewer: Viewer, proof: Proof, origin: Origin): Promise<WithRecoveryCodes> {
    const user = await assertOpen(viewer.id);
    await guard.check(viewer, origin, () => assertProof(viewer, proof, origin));
    const { recoveryCodes, hashes } = newCodes(viewer.id);
    await model.updateOne({ _id: viewer.id, enabled_at: { $ne: null } }, { $set: { recovery_code_hashes: hashes } });
    await audit.record('recovery_codes_renewed', origin, { userId: viewer.id });
    return { user, recoveryCodes };
  }

  async function remove(userId: string, origin: Origin): Promise<UserRecord> {
    const user = await assertOpen(userId, ['input', 'userId']);
    const { deletedCount } = await model.deleteOne({ _id: userId, enabled_at: { $ne: null } });
    if (deletedCount === 0) return user;
    await sessions.revokeAll(userId);
    await audit.record('second_factor_disabled', origin, { userId });
    return user;
  }

  async function forget(userId: string): Promise<void> {
    await model.deleteOne({ _id: userId });
  }

  return { begin, confirm, disable, renewCodes, remove, forget };
}

const nothingBegun = (): DomainError =>
  new DomainError('INVALID_STATE', 'Expected a second factor that was begun in the last 10 minutes: begin it first.');
