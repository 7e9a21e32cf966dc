// Stock @apollo/gateway under @apollo/server, as its documentation starts it.
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

const { supergraphSdl } = JSON.parse(process.argv[2]);

const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }) });
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
process.send({ kind: 'listening', url: new URL('/graphql', url).href });
