import { performance } from 'node:perf_hooks';

const REDRAW_MS = 100;
const REPORT_MS = 10_000;
const output = process.stderr;

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/**
 * Runs a step and prints that it was done and how long it took. `work` gets a function that says how far it is, shown
 * on a terminal at once and elsewhere now and then; what it answers, if a text, stands beside the step.
 */
export async function step(title, work) {
  const start = performance.now();
  let detail = '';
  let reportedAt = start;
  const line = (mark, text) =>
    `  ${mark} ${[title, text, seconds(performance.now() - start)].filter(Boolean).join('  ')}`;
  const erase = () => output.isTTY && output.write('\r\x1b[2K');
  const timer = setInterval(() => {
    if (output.isTTY) {
      erase();
      output.write(line('…', detail).slice(0, (output.columns || 100) - 1));
    } else if (performance.now() - reportedAt > REPORT_MS) {
      reportedAt = performance.now();
      output.write(`${line('…', detail)}\n`);
    }
  }, REDRAW_MS);
  let mark = '✗';
  let note = 'failed';
  try {
    note = await work((text) => {
      detail = text;
    });
    mark = '✓';
  } finally {
    clearInterval(timer);
    erase();
    output.write(`${line(mark, note)}\n`);
  }
}

/** A failure whose message says all there is to say: shown without a stack. */
export class BuildError extends Error {}

/** Shows an error as its reader needs it and makes the process end with a failure. */
export function showFailure(error) {
  output.write(`\n${error instanceof BuildError ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
