import { performance } from 'node:perf_hooks';
import { table } from '../report/table.js';

/** Of an answer: complete, complete but for what may fail, or neither. */
export type Outcome = 'whole' | 'partial' | 'wrong';

interface Second {
  readonly counts: Record<Outcome, number>;
  slowestMs: number;
  readonly marks: string[];
}

/** What came back in each second of a run, with what happened meanwhile. */
export interface Timeline {
  note(outcome: Outcome, durationMs: number, answer: unknown): void;
  /** Something happens now. */
  mark(event: string): void;
  /** Whether nothing was wrong, some was partial, and the last second is whole again. */
  isSound(): boolean;
  report(): string;
}

const SHOWN = 3;
const SHOWN_LENGTH = 1_000;

export function createTimeline(): Timeline {
  const start = performance.now();
  const seconds: Second[] = [];
  const wrong: string[] = [];
  const marks: string[] = [];
  let recovering: string | undefined;

  function now(): Second {
    const index = Math.floor((performance.now() - start) / 1_000);
    while (seconds.length <= index)
      seconds.push({ counts: { whole: 0, partial: 0, wrong: 0 }, slowestMs: 0, marks: [] });
    return seconds[index] as Second;
  }
  const elapsed = () => `${((performance.now() - start) / 1_000).toFixed(2)} s`;

  return {
    note(outcome, durationMs, answer) {
      const second = now();
      second.counts[outcome] += 1;
      second.slowestMs = Math.max(second.slowestMs, durationMs);
      if (outcome === 'wrong') wrong.push(JSON.stringify(answer).slice(0, SHOWN_LENGTH));
      if (outcome === 'partial' && recovering === undefined) recovering = 'partial';
      if (outcome === 'whole' && recovering === 'serving') {
        marks.push(`${elapsed()}  the first whole answer`);
        recovering = 'done';
      }
    },
    mark(event) {
      now().marks.push(event);
      marks.push(`${elapsed()}  ${event}`);
      if (recovering === 'partial' && event.endsWith('serves')) recovering = 'serving';
    },
    isSound() {
      const last = seconds.at(-1)?.counts;
      const somePartial = seconds.some(({ counts }) => counts.partial > 0);
      return wrong.length === 0 && somePartial && last?.partial === 0;
    },
    report() {
      const rows = seconds.map(({ counts, slowestMs, marks: happened }, index) => [
        String(index + 1),
        String(counts.whole),
        String(counts.partial),
        String(counts.wrong),
        String(Math.round(slowestMs)),
        happened.join(', '),
      ]);
      const title = ['second', 'whole', 'partial', 'wrong', 'slowest ms', ''];
      const examples = wrong.slice(0, SHOWN).map((text) => `  ${text}\n`);
      return `${table([title, ...rows])}\n${marks.join('\n')}\n${wrong.length > 0 ? `wrong: ${wrong.length}\n${examples.join('')}` : ''}\n`;
    },
  };
}
