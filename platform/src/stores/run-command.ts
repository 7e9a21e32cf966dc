import { execFile } from 'node:child_process';

export interface CommandResult {
  /** Null when the command could not be started at all. */
  readonly code: number | null;
  /** Standard output and standard error, in the order they came. */
  readonly output: string;
}

export interface CommandOptions {
  readonly timeoutMs?: number;
  readonly env?: NodeJS.ProcessEnv;
}

const OUTPUT_LIMIT_BYTES = 16 * 1024 * 1024;

/** Runs a command to its end and answers what it said; never throws for how it ended. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    let output = '';
    const child = execFile(
      command,
      [...args],
      { timeout: options.timeoutMs ?? 0, maxBuffer: OUTPUT_LIMIT_BYTES, ...(options.env ? { env: options.env } : {}) },
      (error) => {
        if (!error) return resolve({ code: 0, output });
        const code = typeof error.code === 'number' ? error.code : child.exitCode;
        resolve({ code, output: output || error.message });
      },
    );
    child.stdin?.end();
    const append = (chunk: unknown) => {
      output += String(chunk);
    };
    child.stdout?.on('data', append);
    child.stderr?.on('data', append);
  });
}
