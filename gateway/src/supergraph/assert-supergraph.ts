import { buildSchema } from 'graphql';

/** Throws unless a text is a whole supergraph, as composition makes it; says what is wrong with it. */
export function assertSupergraph(sdl: string): void {
  const schema = buildSchema(sdl);
  if (!schema.getType('join__Graph')) {
    throw new Error('Expected a supergraph as composition makes it, but got a schema without the enum join__Graph.');
  }
  if (!schema.getQueryType()) throw new Error('Expected a supergraph with a query type, but got none.');
}
