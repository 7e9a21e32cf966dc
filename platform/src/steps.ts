import { performance } from 'node:perf_hooks';

/** How far a step is: what it is doing, and the share done (0 to 1) where that is known. */
export interface Progress {
  readonly text?: string;
  readonly share?: number;
}

export interface Step {
  progress(progress: Progress): void;
  /** Shown beside the step once it has ended: what came of it. */
  note(text: string): void;
  /** A warning, printed at once. */
  warn(text: string): void;
}

/** Runs a named piece of a start, showing that it runs, how far it is, and how long it took. */
export type RunStep = <T>(title: string, work: (step: Step) => Promise<T>) => Promise<T>;

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Steps {
  readonly run: RunStep;
  /** Prints lines of their own, above whatever runs. */
  print(text: string): void;
  /** Since the process started. */
  elapsed(): string;
}

const REDRAW_MS = 100;
/** Where the output is no terminal, a step that takes long says how far it is this often. */
const REPORT_MS = 5_000;
const BAR_WIDTH = 24;

interface Running {
  readonly title: string;
  readonly startedAt: number;
  reportedAt: number;
  progress: Progress;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

function bar(share: number): string {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * BAR_WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${String(Math.floor(share * 100)).padStart(3)} %`;
}

function describe({ title, startedAt, progress }: Running): string {
  const parts = [title];
  if (progress.share !== undefined) parts.push(bar(progress.share));
  if (progress.text) parts.push(progress.text);
  parts.push(seconds(performance.now() - startedAt));
  return parts.join('  ');
}

/**
 * Prints steps: on a terminal, running ones stand below with their progress and are redrawn; elsewhere each is one line
 * when it has ended, and one more every few seconds while it takes.
 */
export function createSteps(output: Output): Steps {
  const running = new Set<Running>();
  let drawn = 0;
  let timer: NodeJS.Timeout | undefined;

  const erase = () => {
    if (drawn > 0) output.write(`\x1b[${drawn}A\x1b[0J`);
    drawn = 0;
  };
  const draw = () => {
    if (!output.isTTY) return report();
    erase();
    const width = (output.columns || 100) - 1;
    for (const step of running) output.write(`${`  … ${describe(step)}`.slice(0, width)}\n`);
    drawn = running.size;
  };
  const report = () => {
    const now = performance.now();
    for (const step of running) {
      if (now - step.reportedAt < REPORT_MS) continue;
      step.reportedAt = now;
      output.write(`  … ${describe(step)}\n`);
    }
  };
  const print = (text: string) => {
    erase();
    output.write(`${text}\n`);
    if (output.isTTY && running.size > 0) draw();
  };

  async function run<T>(title: string, work: (step: Step) => Promise<T>): Promise<T> {
    const now = performance.now();
    const step: Running = { title, startedAt: now, reportedAt: now, progress: {} };
    const end = (mark: string, note: string) => {
      running.delete(step);
      if (running.size === 0) clearInterval(timer);
      const took = seconds(performance.now() - step.startedAt);
      print(`  ${mark} ${[title, note, took].filter(Boolean).join('  ')}`);
    };
    if (running.size === 0) timer = setInterval(draw, REDRAW_MS);
    running.add(step);
    draw();
    let outcome = '';
    try {
      const result = await work({
        progress: (progress) => {
          step.progress = progress;
        },
        note: (text) => {
          outcome = text;
        },
        warn: (text) => print(`  ! ${text}`),
      });
      end('✓', outcome);
      return result;
    } catch (error) {
      end('✗', 'failed');
      throw error;
    }
  }

  return { run, print, elapsed: () => seconds(performance.now()) };
}
