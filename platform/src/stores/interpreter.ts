import { runCommand } from './run-command.js';

/** A Python that can make the environment of the embedded stores. */
export interface Interpreter {
  readonly command: string;
  /** As in `3.11.7`. */
  readonly version: string;
}

const OLDEST_MINOR = 10;
const NEWEST_MINOR = 13;
const CANDIDATES = ['python3', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python'];
const PROBE = `
import importlib.util, platform
has = importlib.util.find_spec
print(platform.python_implementation(), platform.python_version(), bool(has('venv') and has('ensurepip')))
`;

/** The candidate does not answer, or is one the stores' packages are not built for; the text says which. */
async function inspect(command: string): Promise<Interpreter | string> {
  const { code, output } = await runCommand(command, ['-I', '-c', PROBE], { timeoutMs: 15_000 });
  const [, implementation, version = '', hasVenv] = /^(\w+) (\S+) (True|False)\s*$/m.exec(output) ?? [];
  if (code !== 0 || !implementation) return `${command}: not found`;
  const [major, minor = 0] = version.split('.').map(Number);
  if (implementation !== 'CPython') return `${command}: ${implementation} ${version}, not CPython`;
  if (major !== 3 || minor < OLDEST_MINOR) return `${command}: ${version}, too old`;
  if (minor > NEWEST_MINOR) return `${command}: ${version}, too new`;
  if (hasVenv !== 'True') return `${command}: ${version} without the venv module (Debian: apt install python3-venv)`;
  return { command, version };
}

/** Finds the first usable Python among the candidates, or throws one error that says what stands in the way of each. */
export async function findInterpreter(candidates: readonly string[] = CANDIDATES): Promise<Interpreter> {
  const rejected: string[] = [];
  for (const candidate of candidates) {
    const found = await inspect(candidate);
    if (typeof found !== 'string') return found;
    rejected.push(found);
  }
  throw new Error(
    `The embedded stores need CPython 3.${OLDEST_MINOR} to 3.${NEWEST_MINOR} with the venv module, and none was found:\n` +
      rejected.map((line) => `  ${line}`).join('\n') +
      '\nInstall one, or bring your own stores with MONGODB_URI (and CHROMA_URL, EMBEDDINGS_URL).',
  );
}
