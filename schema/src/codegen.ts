import { relative } from 'node:path';
import { isSubgraphName, layout, subgraphNames } from './layout.js';
import { writeResolverTypes } from './resolver-types.js';

const names = process.argv.slice(2);
const unknown = names.find((name) => !isSubgraphName(name));
if (unknown !== undefined) throw new Error(`No subgraph "${unknown}"; there are ${subgraphNames.join(', ')}.`);

for (const name of names.length > 0 ? names : subgraphNames) {
  console.log(relative(layout.repository, await writeResolverTypes(name)));
}
