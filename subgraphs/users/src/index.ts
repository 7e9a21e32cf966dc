export { makeAdministrator } from './administration/make-administrator.js';
export { accountOptions, accountSettings } from './config.js';
export { createUsersSubgraph, type UsersOptions, type UsersSubgraph } from './create-subgraph.js';
export { TOKEN_AUDIENCE, TOKEN_ISSUER } from './session/access-token.js';
export {
  generateSigningKey,
  readSigningKeys,
  renewSigningKeys,
  rotateSigningKeys,
  writeSigningKeys,
} from './session/signing-keys.js';
export { openVerifiedAccount } from './user/open-verified-account.js';
