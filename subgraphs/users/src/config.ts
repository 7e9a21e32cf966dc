import { port, subgraphSettings } from '@quantgraph/shared';
import { z } from 'zod';

/** Settings of the users server, by name. */
export const usersSettings = subgraphSettings.extend({
  PORT: port.default(4001),
  ACCESS_TOKEN_KEY: z.string().startsWith('{', 'expected a private Ed25519 JWK, or a JWK Set of such, as JSON'),
});
