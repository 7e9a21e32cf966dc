import { parse } from 'graphql';
import { findDrift } from './checks/drift.js';
import { checkOperations } from './checks/operations.js';
import { checkPartialAnswers } from './checks/partial-answers.js';
import { checkPublicAnswers } from './checks/public-answers.js';
import { clientTypes } from './client-types.js';
import { CompositionError, composeGraph } from './compose-graph.js';
import { composedFiles, persistedOperationFiles, resolverTypeFiles } from './generated-files.js';

export interface Finding {
  readonly check: string;
  readonly problems: readonly string[];
}

/** Runs every check of the contract. Nothing after composition makes sense without it, so its failure stands alone. */
export async function findProblems(): Promise<Finding[]> {
  try {
    const graph = composeGraph();
    const subgraphs = new Map([...graph.subgraphSdl].map(([name, sdl]) => [name, parse(sdl)]));
    const operations = await checkOperations(graph.api);
    const generated = [
      ...composedFiles(graph),
      ...(await resolverTypeFiles()),
      // A client can be typed, and its operations listed, from valid documents only.
      ...(operations.length === 0 ? [...(await clientTypes(graph.apiSdl)), ...(await persistedOperationFiles())] : []),
    ];
    return [
      { check: 'The subgraphs compose without a warning', problems: graph.warnings },
      { check: 'A subgraph that is down costs only its own fields', problems: checkPartialAnswers(subgraphs) },
      { check: "No answer of one viewer's is kept for everyone", problems: checkPublicAnswers(subgraphs) },
      { check: 'The named operations fit the graph', problems: operations },
      { check: 'Generated files are up to date', problems: await findDrift(new Map(generated)) },
    ];
  } catch (error) {
    if (!(error instanceof CompositionError)) throw error;
    return [{ check: 'The subgraphs compose', problems: error.problems }];
  }
}
