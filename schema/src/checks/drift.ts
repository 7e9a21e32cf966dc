import { relative } from 'node:path';
import { layout } from '../layout.js';
import { readIfThere } from '../write-files.js';

function firstDifference(committed: string, generated: string): string {
  const before = committed.split('\n');
  const after = generated.split('\n');
  const line = after.findIndex((text, index) => text !== before[index]);
  const at = line === -1 ? after.length : line;
  return `line ${at + 1}: expected "${(after[at] ?? '').trim()}", but got "${(before[at] ?? '').trim()}"`;
}

/** Generated files that are not what their sources generate now, each with its first difference. */
export async function findDrift(generated: ReadonlyMap<string, string>): Promise<string[]> {
  const problems: string[] = [];
  for (const [path, content] of generated) {
    const committed = await readIfThere(path);
    const name = relative(layout.repository, path);
    if (committed === undefined) problems.push(`${name} is missing.`);
    else if (committed !== content) problems.push(`${name} is out of date, ${firstDifference(committed, content)}.`);
  }
  return problems;
}
