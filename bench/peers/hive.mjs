// @graphql-hive/gateway with its default runtime or with its Rust runtime, on Node's HTTP server, as its command starts it.
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';

/** `sharing`: none, what the package does unless told otherwise, or all it can. */
const { supergraphSdl, rust, sharing } = JSON.parse(process.argv[2]);

const gateway = createGatewayRuntime({
  supergraph: () => supergraphSdl,
  logging: false,
  ...(rust && { unifiedGraphHandler }),
  ...(sharing === 'none' && { transportEntries: { '*': { options: { deduplicateInflightRequests: false } } } }),
  ...(sharing === 'all' && { inboundInflightRequestDeduplication: true }),
});

const server = createServer(gateway);
server.listen(0, '127.0.0.1', () => {
  process.send({ kind: 'listening', url: `http://127.0.0.1:${server.address().port}/graphql` });
});
