import { readSettings, runSubgraph } from '@quantgraph/shared';
import { usersSettings } from './config.js';
import { createUsersSubgraph } from './create-subgraph.js';

const settings = readSettings(usersSettings);

await runSubgraph(
  'users',
  settings,
  (options) => createUsersSubgraph({ ...options, signingKey: settings.ACCESS_TOKEN_KEY, dataKey: settings.DATA_KEY }),
  (app, users) => app.get('/.well-known/jwks.json', async () => users.jwks),
);
