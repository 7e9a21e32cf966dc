import { DomainError, isDuplicateKey, newId, type Problem, parseInput } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { hashPassword } from './password.js';
import { signUpInput } from './user.input.js';
import type { StoredUser, UserRecord } from './user.model.js';

export interface AccountOpening {
  /** Opens an account; CONFLICT where the e-mail address or the username is taken. */
  signUp(input: unknown): Promise<UserRecord>;
  /**
   * Opens an account; CONFLICT where the username is taken. Where the address is taken, an account that nobody can enter
   * gets the username, since else one could tell by trying the username again. Takes as many commands either way.
   */
  signUpUnseen(
    input: unknown,
  ): Promise<{ readonly user: UserRecord; readonly email: string; readonly isTaken: boolean }>;
}

type NewUser = Pick<StoredUser, 'email' | 'username' | 'password_hash'>;

/** `hashOfNobody` is the hash of a password that nobody has. */
export function createAccountOpening(model: Model<StoredUser>, hashOfNobody: Promise<string>): AccountOpening {
  async function create(account: NewUser): Promise<UserRecord> {
    const user = await model.create(account);
    const { password_hash: _secret, ...shown } = user.toObject<StoredUser>();
    return shown;
  }

  async function signUp(input: unknown): Promise<UserRecord> {
    const { email, username, password } = parseInput(signUpInput, input);
    const password_hash = await hashPassword(password);
    try {
      return await create({ email, username, password_hash });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      throw new DomainError(await conflicts(model, { email, username }));
    }
  }

  async function signUpUnseen(input: unknown) {
    const { email, username, password } = parseInput(signUpInput, input);
    const password_hash = await hashPassword(password);
    for (;;) {
      const taken = await model.find({ $or: [{ email }, { username }] }).lean<UserRecord[]>();
      if (taken.some((user) => user.username === username)) throw new DomainError([usernameTaken(username)]);
      const isTaken = taken.length > 0;
      // Like no address that a caller can give.
      const unseen = { email: `taken-${newId()}`, username, password_hash: await hashOfNobody };
      try {
        return { user: await create(isTaken ? unseen : { email, username, password_hash }), email, isTaken };
      } catch (error) {
        // Someone was faster: what is taken shows when it is looked at again.
        if (!isDuplicateKey(error)) throw error;
      }
    }
  }

  return { signUp, signUpUnseen };
}

const usernameTaken = (username: string): Problem => ({
  code: 'CONFLICT',
  message: `The username "${username}" is taken.`,
  field: ['input', 'username'],
});

/** Which of the two unique fields others have; the store's own error names at most one of them. */
async function conflicts(
  model: Model<StoredUser>,
  { email, username }: Pick<NewUser, 'email' | 'username'>,
): Promise<Problem[]> {
  const taken = await model.find({ $or: [{ email }, { username }] }).lean<UserRecord[]>();
  const problems: Problem[] = [];
  if (taken.some((user) => user.email === email)) {
    problems.push({ code: 'CONFLICT', message: `The e-mail address "${email}" is taken.`, field: ['input', 'email'] });
  }
  if (taken.some((user) => user.username === username)) problems.push(usernameTaken(username));
  if (problems.length > 0) return problems;
  return [{ code: 'CONFLICT', message: 'The account changed meanwhile: try again.' }];
}
