import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A file below a folder, as it was written. */
export interface WrittenFile {
  /** From the folder on, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

export async function describeFile(folder: string, file: string): Promise<WrittenFile> {
  const hash = createHash('sha256');
  const whole = path.join(folder, file);
  await pipeline(createReadStream(whole), hash);
  const { size } = await stat(whole);
  return { path: file.split(path.sep).join('/'), bytes: size, sha256: hash.digest('hex') };
}

/** Throws, naming the file, unless each is there and holds what was written. */
export async function verifyFiles(folder: string, files: readonly WrittenFile[]): Promise<void> {
  for (const file of files) {
    const found = await describeFile(folder, file.path).catch(() => null);
    if (found === null) throw new Error(`Expected ${file.path} in ${folder}, but it can't be read.`);
    if (found.sha256 !== file.sha256) {
      throw new Error(
        `Expected ${file.path} in ${folder} with the SHA-256 ${file.sha256}, but got ${found.sha256}: it is damaged.`,
      );
    }
  }
}
