import { port, subgraphSettings } from '@quantgraph/shared';
import { z } from 'zod';
import type { UsersOptions } from './create-subgraph.js';
import { DEVELOPMENT_MAIL } from './mail/mail-transport.js';
import { SIGN_UP_MODES } from './sign-up/sign-up.service.js';

/** Settings of sign-ups and mails, by name. */
export const accountSettings = z.object({
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'expected an smtp:// or smtps:// address' }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>\r\n]*<[^\s@<>]+@[^\s@<>]+>$|^[^\s@<>]+@[^\s@<>]+$/, 'expected an e-mail address, or "Name <address>"')
    .default(DEVELOPMENT_MAIL.from),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'expected an http:// or https:// address' }).optional(),
  SIGN_UP: z.enum(SIGN_UP_MODES).default('open'),
  NODE_ENV: z.string().default('development'),
});

/** Settings of the users server, by name. */
export const usersSettings = subgraphSettings.extend({
  PORT: port.default(4001),
  ACCESS_TOKEN_KEY: z.string().startsWith('{', 'expected a private Ed25519 JWK as JSON'),
  DATA_KEY: z.string().regex(/^[A-Za-z0-9+/]{43}=$/, 'expected 32 bytes in base64'),
  ...accountSettings.shape,
});

/** How sign-ups and mails go by these settings; `gatewayUrl` is where clients reach the gateway unless PUBLIC_URL says so. */
export function accountOptions(
  settings: z.infer<typeof accountSettings>,
  gatewayUrl: string,
): Required<Pick<UsersOptions, 'mail' | 'signUp'>> {
  const publicUrl = (settings.PUBLIC_URL ?? gatewayUrl).replace(/\/+$/, '');
  const isProduction = settings.NODE_ENV === 'production';
  return {
    mail: { smtpUrl: settings.SMTP_URL, from: settings.MAIL_FROM, publicUrl, isProduction },
    signUp: settings.SIGN_UP,
  };
}
