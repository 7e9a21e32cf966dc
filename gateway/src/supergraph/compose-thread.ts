import { parentPort, workerData } from 'node:worker_threads';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import type { NamedSdl } from './composed-origin.js';

/** The gateway goes by its own settings: where a subgraph answers is no part of what is composed here. */
const routingUrl = (name: string) => `http://${name}/graphql`;

const { supergraphSdl, errors } = composeServices(
  (workerData as NamedSdl[]).map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: routingUrl(name) })),
);
parentPort?.postMessage({ sdl: supergraphSdl, problems: errors?.map(({ message }) => message) ?? [] });
