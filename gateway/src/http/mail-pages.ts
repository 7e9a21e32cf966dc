import type { FastifyInstance } from 'fastify';
import { escapeHtml, sendHtmlPage } from './html-page.js';
import { MAIL_PAGE_SCRIPT } from './mail-page-script.js';

interface Form {
  /** The mutation that it runs, as it stands in `schema/operations`. */
  readonly mutation: string;
  /** Whether it is for those who come with a token. */
  readonly takesToken: boolean;
  readonly fields: string;
  readonly button: string;
  /** Said when it went well. */
  readonly done: string;
}

const EMAIL = '<label>E-mail address <input name="email" type="email" autocomplete="email" required></label>';
const PASSWORD =
  '<label>New password, 12 characters or more <input name="newPassword" type="password" ' +
  'autocomplete="new-password" minlength="12" required></label>';
const SENT = 'If the address has an account that this is for, a mail is on its way.';

/** The pages that links in mails lead to, by their path. */
const PAGES: Readonly<Record<string, { readonly title: string; readonly forms: readonly Form[] }>> = {
  '/verify-email': {
    title: 'Confirm your e-mail address',
    forms: [
      { mutation: 'verifyEmail', takesToken: true, fields: '', button: 'Confirm', done: 'The address is confirmed.' },
      { mutation: 'resendVerification', takesToken: false, fields: EMAIL, button: 'Send another mail', done: SENT },
    ],
  },
  '/reset-password': {
    title: 'Choose another password',
    forms: [
      {
        mutation: 'resetPassword',
        takesToken: true,
        fields: PASSWORD,
        button: 'Set the password',
        done: 'The password is set, and all sessions have ended: log in with the new one.',
      },
      { mutation: 'requestPasswordReset', takesToken: false, fields: EMAIL, button: 'Send a mail', done: SENT },
    ],
  },
};

/**
 * `GET /verify-email` and `/reset-password`: what links in mails lead to. The token is the fragment of the address, which
 * browsers keep to themselves, so no log of any server on the way has it.
 */
export function serveMailPages(app: FastifyInstance): void {
  for (const [path, { title, forms }] of Object.entries(PAGES)) {
    const body =
      `${forms.map(formOf).join('')}<output role="status"></output>` +
      '<noscript>This page takes JavaScript. The mutations of the graph do the same.</noscript>';
    app.get(path, (_request, reply) => sendHtmlPage(reply, { title, body, script: MAIL_PAGE_SCRIPT }));
  }
}

const formOf = ({ mutation, takesToken, fields, button, done }: Form): string =>
  `<form hidden data-takes-token="${takesToken}" data-query="${escapeHtml(queryOf(mutation))}" ` +
  `data-done="${escapeHtml(done)}">${fields}<button>${button}</button></form>`;

function queryOf(mutation: string): string {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  return `mutation ${name}($input: ${name}Input!) { ${mutation}(input: $input) { userErrors { code message field } } }`;
}
