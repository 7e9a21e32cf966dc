export * from './__generated__/graphql.js';
export { type GraphAnswer, type GraphClientOptions, request } from './client.js';
