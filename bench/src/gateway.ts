import { cpus } from 'node:os';
import { ArgumentError, type Arguments, readArguments } from './arguments.js';
import { answerOf } from './graph/monolith.js';
import { deepOperation } from './graph/operations.js';
import type { ServiceName } from './graph/subgraphs.js';
import { composeSupergraph } from './graph/supergraph.js';
import { measure, type Row } from './measure.js';
import { measureMemory } from './memory.js';
import { type Child, startChild } from './processes/child.js';
import { reportBars } from './report/bars.js';
import { reportLoad, reportProfiles } from './report/measurements.js';
import type { Surroundings } from './runner.js';

const PROFILED_FUNCTIONS = 40;

const print = (text: string) => process.stdout.write(text);

async function inSurroundings(work: (surroundings: Surroundings) => Promise<boolean>): Promise<boolean> {
  const started: Child[] = [];
  async function start(script: string): Promise<Child> {
    const child = await startChild({ script });
    started.push(child);
    return child;
  }
  try {
    const subgraphs = await start('dist/subgraphs.js');
    const generator = await start('dist/load-generator.js');
    const supergraphSdl = composeSupergraph(subgraphs.ready.urls as Record<ServiceName, string>);
    return await work({ supergraphSdl, subgraphs, generator });
  } finally {
    await Promise.all(started.map((child) => child.stop()));
  }
}

async function compare(surroundings: Surroundings, options: Arguments): Promise<boolean> {
  const rows: Row[] = [];
  for (const load of options.loads) {
    rows.push(...(await measure(load, surroundings, options)));
    print(reportLoad(rows, load));
  }
  print(reportProfiles(rows, PROFILED_FUNCTIONS));
  print(reportBars(rows, options.loads));
  return rows.every(({ problem }) => problem === undefined);
}

async function describe({ connections, seconds, warmUpSeconds }: Arguments): Promise<string> {
  const [processor] = cpus();
  const bytes = JSON.stringify(await answerOf(deepOperation)).length;
  return [
    `Node ${process.version}, ${cpus().length} x ${processor?.model.trim()}`,
    `${connections} connections, ${warmUpSeconds} s to warm up, ${seconds} s measured, an answer of ${bytes.toLocaleString('en')} bytes for the identical requests\n`,
  ].join('\n');
}

try {
  const options = readArguments(process.argv.slice(2));
  print(await describe(options));
  const isRight = await inSurroundings((surroundings) =>
    options.memory ? measureMemory(surroundings, options, print) : compare(surroundings, options),
  );
  if (!isRight) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ArgumentError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
