import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { SERVICES, type ServiceName, typeDefs } from './subgraphs.js';

/** The supergraph of the services at these addresses. */
export function composeSupergraph(urls: Readonly<Record<ServiceName, string>>): string {
  const { supergraphSdl, errors } = composeServices(
    SERVICES.map((name) => ({ name, typeDefs: parse(typeDefs[name]), url: urls[name] })),
  );
  if (supergraphSdl === undefined) throw new Error(errors?.map(String).join('\n'));
  return supergraphSdl;
}
