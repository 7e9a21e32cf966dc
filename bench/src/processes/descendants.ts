import { readdirSync, readFileSync } from 'node:fs';

export interface Consumption {
  readonly cpuMs: number;
  readonly rssBytes: number;
}

/** What Linux counts processor time in for its readers, whatever it counts in itself. */
const TICK_MS = 10;

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}

function consumptionOf(pid: number): Consumption {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The fields begin after the name, which may hold spaces and brackets; user and system time are the 14th and 15th of all.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const resident = /^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return {
    cpuMs: (Number(fields[11]) + Number(fields[12])) * TICK_MS,
    rssBytes: Number(resident?.[1] ?? 0) * 1_024,
  };
}

/**
 * What the processes that a process started use, and those that they started, as far as the system tells: on others than
 * Linux it does not, and one that ends meanwhile is left out.
 */
export function usedByDescendants(pid: number): Consumption {
  let cpuMs = 0;
  let rssBytes = 0;
  try {
    for (const child of childrenOf(pid)) {
      const [own, below] = [consumptionOf(child), usedByDescendants(child)];
      cpuMs += own.cpuMs + below.cpuMs;
      rssBytes += own.rssBytes + below.rssBytes;
    }
  } catch (error) {
    if (!['ENOENT', 'ESRCH'].includes(String((error as NodeJS.ErrnoException).code))) throw error;
  }
  return { cpuMs, rssBytes };
}
