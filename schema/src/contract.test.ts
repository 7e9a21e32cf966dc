import { expect, it } from '@jest/globals';
import { findProblems } from './find-problems.js';

it('has a committed supergraph, and types, that are what the subgraphs compose and generate now', async () => {
  const findings = await findProblems();
  expect(findings.filter(({ problems }) => problems.length > 0)).toEqual([]);
});
