import { z } from 'zod';
import { isCommonPassword } from './common-passwords.js';
import { normalisePassword } from './password.js';

const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** An e-mail address as it is stored and looked up. */
export const normaliseEmail = (email: string): string => email.trim().toLowerCase();

const email = z
  .string()
  .transform(normaliseEmail)
  .pipe(
    z
      .string()
      .max(254, { message: 'Expected an e-mail address of at most 254 characters.', abort: true })
      .regex(EMAIL, 'Expected an e-mail address such as ada@example.com.'),
  );

const username = z
  .string('Expected a username.')
  .regex(/^[A-Za-z0-9_-]{3,30}$/, 'Expected 3 to 30 letters, digits, "_" or "-".');

const password = z
  .string()
  .transform(normalisePassword)
  .refine(
    (text) => {
      const { length } = [...text];
      return length >= 12 && length <= 256;
    },
    { message: 'Expected a password of 12 to 256 characters.', abort: true },
  )
  .refine(
    (text) => !isCommonPassword(text),
    'Expected a password that few others have; this is one of the most common ones.',
  );

export const emailInput = z.object({ email });

export const signUpInput = z.object({ email, username, password });

export const passwordChange = z.object({ currentPassword: z.string(), newPassword: password });

export const passwordReset = z.object({ token: z.string(), newPassword: password });

export const userChanges = z.object({ username: username.optional() });
