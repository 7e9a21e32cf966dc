import { CompositionError, composeGraph } from './compose-graph.js';
import { composedFiles, persistedOperationFiles } from './generated-files.js';
import { writeFiles } from './write-files.js';

try {
  const graph = composeGraph();
  await writeFiles(new Map([...composedFiles(graph), ...(await persistedOperationFiles())]));
  for (const warning of graph.warnings) console.warn(`warning   ${warning}`);
} catch (error) {
  if (!(error instanceof CompositionError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
