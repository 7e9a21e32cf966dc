import { hash, type Options, verify } from '@node-rs/argon2';

/**
 * OWASP's password storage cheat sheet: Argon2id with at least 19 MiB, 2 passes, 1 lane. Argon2id is the library's
 * default algorithm.
 */
const ARGON2ID: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** One text for all ways of typing it (NIST SP 800-63B asks for NFKC or NFKD before hashing). */
export const normalisePassword = (password: string): string => password.normalize('NFKC');

/** The hash to store of a password. */
export const hashPassword = (password: string): Promise<string> => hash(normalisePassword(password), ARGON2ID);

/** Whether a password is the one that a hash was made of. */
export const isPasswordOf = (passwordHash: string, password: string): Promise<boolean> =>
  verify(passwordHash, normalisePassword(password));
