import { randomBytes } from 'node:crypto';
import { DomainError, isDuplicateKey, parseInput, type Role, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { type AccountOpening, createAccountOpening } from './account-opening.js';
import { hashPassword, isPasswordOf } from './password.js';
import { normaliseEmail, passwordChange, userChanges } from './user.input.js';
import type { StoredUser, UserRecord } from './user.model.js';

export interface UserService extends AccountOpening {
  /**
   * The open account with this e-mail address and password, or null; and whose address it is, right password or not. Takes as
   * long whether or not there is one.
   */
  findByCredentials(
    email: string,
    password: string,
  ): Promise<{ readonly user: UserRecord | null; readonly userId: string | null }>;
  /** The account, unless it is closed. */
  findActive(id: string): Promise<UserRecord | null>;
  /** The account with this address, closed or open. */
  findByEmail(email: string): Promise<UserRecord | null>;
  /** INVALID_STATE where no administrator would be left. */
  setRole(userId: string, role: Role): Promise<{ readonly user: UserRecord; readonly before: Role }>;
  update(viewer: Viewer, changes: unknown): Promise<UserRecord>;
  /** Closes the account for good; INVALID_CREDENTIALS where the password is not the account's. */
  close(viewer: Viewer, password: string): Promise<UserRecord>;
  /** Closes a member's account for good; NOT_FOUND where there is no such open account, INVALID_STATE for an administrator's. */
  closeMember(userId: string): Promise<UserRecord>;
  /** Nothing where the password is the account's; else INVALID_CREDENTIALS. To be guarded by who calls it (`AttemptGuard`). */
  assertPassword(viewer: Viewer, password: string): Promise<void>;
  /** The account, closed or not. */
  findAny(id: string): Promise<UserRecord | null>;
  /** Leaves of a closed account that there was one: nothing of it tells whose it was. May be repeated. */
  bury(id: string): Promise<void>;
  /** Another password in the place of the current one; INVALID_CREDENTIALS where that does not match. */
  changePassword(viewer: Viewer, input: unknown): Promise<UserRecord>;
  /** Sets another password of an open account and takes its address for confirmed; answers it as it was before. */
  resetPassword(id: string, newPassword: string): Promise<UserRecord | null>;
  /** Takes the address of an open account for confirmed; null where there is none. */
  verify(id: string): Promise<UserRecord | null>;
}

export function createUserService(model: Model<StoredUser>): UserService {
  const hashOfNobody = hashPassword(randomBytes(32).toString('base64'));

  async function findByCredentials(email: string, password: string) {
    const stored = await model
      .findOne({ email: normaliseEmail(email) })
      .select('+password_hash')
      .lean<StoredUser>();
    const isRight = await isPasswordOf(stored?.password_hash ?? (await hashOfNobody), password);
    const userId = stored?._id ?? null;
    if (!stored?.is_active || !isRight) return { user: null, userId };
    const { password_hash: _secret, ...shown } = stored;
    return { user: shown, userId };
  }

  async function update(viewer: Viewer, changes: unknown): Promise<UserRecord> {
    const checked = parseInput(userChanges, changes, ['input', 'changes']);
    try {
      const user = await model
        .findOneAndUpdate(
          { _id: viewer.id, is_active: true },
          { $set: checked },
          { returnDocument: 'after', runValidators: true },
        )
        .lean<UserRecord>();
      if (!user) throw new DomainError('NOT_FOUND', 'The account is closed.');
      return user;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      throw new DomainError('CONFLICT', `The username "${checked.username}" is taken.`, [
        'input',
        'changes',
        'username',
      ]);
    }
  }

  async function changePassword(viewer: Viewer, input: unknown): Promise<UserRecord> {
    const { currentPassword, newPassword } = parseInput(passwordChange, input);
    const own = { _id: viewer.id, is_active: true };
    const stored = await model.findOne(own).select('+password_hash').lean<StoredUser>();
    if (!stored) throw new DomainError('NOT_FOUND', 'The account is closed.');
    const user =
      (await isPasswordOf(stored.password_hash, currentPassword)) &&
      (await model
        .findOneAndUpdate(
          // Of two changes at once, the second no longer knows the current password.
          { ...own, password_hash: stored.password_hash },
          { $set: { password_hash: await hashPassword(newPassword) } },
          { returnDocument: 'after' },
        )
        .lean<UserRecord>());
    if (user) return user;
    throw new DomainError('INVALID_CREDENTIALS', 'This is not the current password.', ['input', 'currentPassword']);
  }

  async function resetPassword(id: string, newPassword: string): Promise<UserRecord | null> {
    const changes = { password_hash: await hashPassword(newPassword), is_verified: true };
    return model.findOneAndUpdate({ _id: id, is_active: true }, { $set: changes }).lean<UserRecord>();
  }

  async function assertPassword(viewer: Viewer, password: string): Promise<void> {
    const own = { _id: viewer.id, is_active: true };
    const stored = await model.findOne(own).select('+password_hash').lean<StoredUser>();
    if (!stored) throw new DomainError('NOT_FOUND', 'The account is closed.');
    if (!(await isPasswordOf(stored.password_hash, password))) {
      throw new DomainError('INVALID_CREDENTIALS', "This is not the account's password.", ['input', 'password']);
    }
  }

  async function close(viewer: Viewer, password: string): Promise<UserRecord> {
    await assertPassword(viewer, password);
    const own = { _id: viewer.id, is_active: true };
    const user = await model
      .findOneAndUpdate(own, { $set: { is_active: false } }, { returnDocument: 'after' })
      .lean<UserRecord>();
    if (!user) throw new DomainError('NOT_FOUND', 'The account is closed.');
    return user;
  }

  async function closeMember(userId: string): Promise<UserRecord> {
    const open = { _id: userId, is_active: true };
    const closing = { $set: { is_active: false } };
    const user = await model
      .findOneAndUpdate({ ...open, role: 'member' }, closing, { returnDocument: 'after' })
      .lean<UserRecord>();
    if (user) return user;
    const field = ['input', 'userId'];
    if (!(await model.exists(open))) throw new DomainError('NOT_FOUND', 'No such open account.', field);
    throw new DomainError('INVALID_STATE', "Expected a member's account, but this is an administrator's.", field);
  }

  async function bury(id: string): Promise<void> {
    const nobody = `erased-${id}`;
    const password_hash = await hashPassword(randomBytes(32).toString('base64'));
    const role = 'member' as const;
    await model.updateOne(
      { _id: id },
      { $set: { email: nobody, username: nobody, password_hash, role, is_active: false, is_verified: false } },
    );
  }

  const findAny = (id: string) => model.findById(id).lean<UserRecord>();

  async function setRole(userId: string, role: Role) {
    const changed = await model
      .findOneAndUpdate({ _id: userId, is_active: true, role: { $ne: role } }, { $set: { role } })
      .lean<UserRecord>();
    const before = changed ?? (await findActive(userId));
    if (!before) throw new DomainError('NOT_FOUND', 'No such open account.', ['input', 'userId']);
    const isLost = before.role === 'administrator' && role !== 'administrator';
    // Looked at afterwards: of two who go at once, each sees that the other has gone.
    if (isLost && !(await model.exists({ role: 'administrator', is_active: true }))) {
      await model.updateOne({ _id: userId }, { $set: { role: before.role } });
      throw new DomainError('INVALID_STATE', 'There has to be another administrator first.', ['input', 'role']);
    }
    return { user: { ...before, role }, before: before.role };
  }

  const verify = (id: string) =>
    model.findOneAndUpdate({ _id: id, is_active: true }, { $set: { is_verified: true } }).lean<UserRecord>();

  const findByEmail = (email: string) => model.findOne({ email: normaliseEmail(email) }).lean<UserRecord>();
  const findActive = (id: string) => model.findOne({ _id: id, is_active: true }).lean<UserRecord>();

  return {
    ...createAccountOpening(model, hashOfNobody),
    findByCredentials,
    findByEmail,
    findActive,
    setRole,
    findAny,
    update,
    changePassword,
    resetPassword,
    verify,
    assertPassword,
    close,
    closeMember,
    bury,
  };
}
