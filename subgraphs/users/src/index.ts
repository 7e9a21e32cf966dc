export { makeAdministrator } from './administration/make-administrator.js';
export { createUsersSubgraph, type UsersOptions, type UsersSubgraph } from './create-subgraph.js';
export { generateSigningKey, TOKEN_AUDIENCE, TOKEN_ISSUER } from './session/access-token.js';
