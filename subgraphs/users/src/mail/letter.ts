/** What a mail says. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** What mails are about: each to whoever owns an address. */
export type LetterKind = 'verify_email' | 'account_exists' | 'reset_password' | 'password_changed';

const letter = (subject: string, ...paragraphs: string[]): Letter => ({
  subject,
  text: `${paragraphs.join('\n\n')}\n\nquantgraph\n`,
});

/** Each letter to the owner of the account of this name; `link` leads to where it can be done what the letter is about. */
export const LETTERS: Readonly<Record<LetterKind, (username: string, link: string) => Letter>> = {
  verify_email: (username, link) =>
    letter(
      'Confirm your e-mail address',
      `Hello ${username},`,
      'an account was opened with this address. To confirm that it is yours, open this link within 24 hours:',
      link,
      'If you did not sign up, leave it: nothing is confirmed without the link.',
    ),
  account_exists: (username, link) =>
    letter(
      'You have an account already',
      `Hello ${username},`,
      'someone signed up with this address, which has an account already. Nothing has changed.',
      'If that was you, log in, or choose another password, which confirms the address, too:',
      link,
      'If it was not, there is nothing to do.',
    ),
  reset_password: (username, link) =>
    letter(
      'Choose another password',
      `Hello ${username},`,
      'someone asked for another password of your account. To choose one, open this link within an hour:',
      link,
      'If that was not you, leave it: your password stays as it is.',
    ),
  password_changed: (username, link) =>
    letter(
      'Your password was changed',
      `Hello ${username},`,
      'the password of your account was changed by a link from a mail, and all its sessions were ended. API keys go on.',
      'If that was not you, choose another one at once:',
      link,
    ),
};
