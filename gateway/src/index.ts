export { DEVELOPMENT_ORIGINS, type GatewayConfig, readGatewayConfig } from './config.js';
export { createGateway, type Gateway, type GatewayOptions } from './create-gateway.js';
export { createHttpTransport, type HttpTransportOptions } from './data-sources/http-transport.js';
export { createInProcessTransport } from './data-sources/in-process-transport.js';
export type { SubgraphAnswer, SubgraphTransport } from './data-sources/transport.js';
export { EXPLORER_FOLDER } from './http/explorer.js';
export { ACCESS_TOKENS, type AccessTokenRules } from './policies/authenticate.js';
export { loadSupergraph } from './supergraph/load-supergraph.js';
