import { readSettings, runSubgraph } from '@quantgraph/shared';
import { accountOptions, usersSettings } from './config.js';
import { createUsersSubgraph } from './create-subgraph.js';
import { DEVELOPMENT_MAIL } from './mail/mail-transport.js';

const settings = readSettings(usersSettings);
const accounts = accountOptions(settings, DEVELOPMENT_MAIL.publicUrl);

await runSubgraph(
  'users',
  settings,
  (options) =>
    createUsersSubgraph({ ...options, ...accounts, signingKey: settings.ACCESS_TOKEN_KEY, dataKey: settings.DATA_KEY }),
  (app, users) => app.get('/.well-known/jwks.json', async () => users.jwks),
);
