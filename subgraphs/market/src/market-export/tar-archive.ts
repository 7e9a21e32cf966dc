import { open } from 'node:fs/promises';

/** A file that goes into an archive. */
export interface TarEntry {
  /** In the archive; up to 100 characters of ASCII. */
  readonly name: string;
  /** Where it lies. */
  readonly file: string;
  readonly bytes: number;
}

/** An archive that is never written: any part of it can be read. */
export interface TarArchive {
  readonly bytes: number;
  /** At most `length` bytes from `start` on. Throws where a file has other bytes than was said. */
  read(start: number, length: number): Promise<Buffer>;
}

const BLOCK = 512;
/** What ends an archive. */
const END = Buffer.alloc(2 * BLOCK);

interface Part {
  readonly start: number;
  readonly bytes: number;
  read(from: number, length: number): Promise<Buffer>;
}

/** The tar archive (POSIX.1-1988, `ustar`) of files that do not change; `modifiedAt` is said of each of them. */
export function createTarArchive(entries: readonly TarEntry[], modifiedAt: Date): TarArchive {
  const parts: Part[] = [];
  let bytes = 0;
  const add = (length: number, read: Part['read']) => {
    parts.push({ start: bytes, bytes: length, read });
    bytes += length;
  };
  const addBytes = (buffer: Buffer) => add(buffer.length, async (from, length) => buffer.subarray(from, from + length));
  for (const entry of entries) {
    addBytes(headerOf(entry, modifiedAt));
    add(entry.bytes, (from, length) => readFileRange(entry.file, from, length));
    addBytes(Buffer.alloc((BLOCK - (entry.bytes % BLOCK)) % BLOCK));
  }
  addBytes(END);
  return {
    bytes,
    async read(start, length) {
      const end = start + length;
      const within = parts.filter((part) => part.start < end && part.start + part.bytes > start);
      const read = within.map((part) => {
        const from = Math.max(0, start - part.start);
        return part.read(from, Math.min(part.bytes, end - part.start) - from);
      });
      return Buffer.concat(await Promise.all(read));
    },
  };
}

function headerOf({ name, bytes }: TarEntry, modifiedAt: Date): Buffer {
  const header = Buffer.alloc(BLOCK);
  const octal = (value: number, offset: number, length: number) =>
    header.write(value.toString(8).padStart(length - 1, '0'), offset, 'ascii');
  header.write(name, 0, 100, 'ascii');
  octal(0o644, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(bytes, 124, 12);
  octal(Math.floor(modifiedAt.getTime() / 1000), 136, 12);
  // The checksum counts as blanks in itself
  header.write('        ', 148, 'ascii');
  header.write('0', 156, 'ascii');
  header.write('ustar\0', 257, 'ascii');
  header.write('00', 263, 'ascii');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'ascii');
  return header;
}

async function readFileRange(file: string, from: number, length: number): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from);
    if (bytesRead !== length) throw new Error(`Expected ${length} bytes of ${file} at ${from}, but got ${bytesRead}.`);
    return buffer;
  } finally {
    await handle.close();
  }
}
