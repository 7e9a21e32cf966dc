import { findProblems } from './find-problems.js';

const findings = await findProblems();
for (const { check, problems } of findings) {
  console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${check}`);
  for (const problem of problems) console.log(`         ${problem}`);
}
if (findings.some(({ problems }) => problems.length > 0)) {
  console.log('\nGenerated files are renewed by `pnpm schema:compose` and then `pnpm codegen`.');
  process.exitCode = 1;
}
