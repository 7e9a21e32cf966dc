/** What has to be reached, of those that apply. */
export interface Goal {
  /** How many times as fast as others it has to be, by contestant; `best` is the fastest of them. */
  readonly times?: Readonly<Record<string, number>>;
  readonly rowsPerSecond?: number;
  readonly p50Ms?: number;
  readonly p95Ms?: number;
  /** Most of its time that may go by outside the store, 0 to 1. */
  readonly outsideStore?: number;
}

/** Work that is done by ours and by others, each in a process of its own. */
export interface Task {
  readonly title: string;
  /** `ours` and those that can do the same. */
  readonly contestants: readonly string[];
  /** What is counted: rows, or requests of their own each. */
  readonly of: 'rows' | 'requests';
  readonly goal: Goal;
}

export type Tasks<N extends string> = Readonly<Record<N, Task>>;

/** What a process that did a task answers: ms of each repeat or request, and the rows that one repeat is about. */
export interface TaskResult {
  readonly ms: readonly number[];
  readonly rows: number;
  /** Of ours: ms in the store, request by request. */
  readonly storeMs?: readonly number[];
  /** The most memory that the process had, in MB. */
  readonly peakMb?: number;
  /** A figure of the outcome: all who tell theirs have to have the same, to a millionth. */
  readonly check?: number;
}

/** By task and contestant, what came of it. */
export type Results<N extends string> = ReadonlyMap<N, Readonly<Record<string, TaskResult>>>;

/** Those of the names that `--only` gives, separated by commas; all where it is left out. */
export function pickNames<N extends string>(names: readonly N[], only: string | undefined): readonly N[] {
  if (only === undefined) return names;
  return only.split(',').map((name) => {
    const found = names.find((one) => one === name);
    if (!found) throw new Error(`--only: expected some of ${names.join(', ')}, got "${name}".`);
    return found;
  });
}

/** A whole number that an option of the command line gives. */
export function readCount(name: string, text: string, least: number, most: number): number {
  const given = Number(text);
  if (Number.isInteger(given) && given >= least && given <= most) return given;
  throw new Error(`--${name}: expected a whole number from ${least} to ${most}, got "${text}".`);
}
