export { type GraphAnswer, type GraphClientOptions, request } from './client.js';
