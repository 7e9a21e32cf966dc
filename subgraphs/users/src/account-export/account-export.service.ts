import { newId, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { AccountExportChunkRecord, AccountExportRecord } from './account-export.model.js';

/** Characters of a chunk. */
const CHUNK_LENGTH = 512 * 1024;

/** A file that is being written. */
export interface ExportFile {
  write(text: string): Promise<void>;
  /** Makes the file one that can be loaded. */
  finish(): Promise<void>;
}

export interface ExportChunk {
  readonly text: string;
  readonly chunkCount: number;
  readonly byteLength: number;
}

export interface AccountExportService {
  /** Begins an export afresh: what an earlier attempt left of it goes. */
  begin(exportId: string, userId: string): Promise<ExportFile>;
  /** A piece of a whole export of the viewer's; null for any other. */
  chunk(viewer: Viewer, exportId: string, index: number): Promise<ExportChunk | null>;
}

export function createAccountExportService(
  exports: Model<AccountExportRecord>,
  chunks: Model<AccountExportChunkRecord>,
): AccountExportService {
  async function begin(exportId: string, userId: string): Promise<ExportFile> {
    await exports.deleteOne({ _id: exportId });
    await chunks.deleteMany({ export_id: exportId });
    // Its own, so that an attempt that was given up and still writes does not mix with this one.
    const run = newId();
    let pending = '';
    let chunk_count = 0;
    let byte_length = 0;

    async function put(text: string): Promise<void> {
      await chunks.create({ _id: `${run}:${chunk_count}`, export_id: exportId, user_id: userId, text });
      chunk_count += 1;
      byte_length += Buffer.byteLength(text);
    }

    return {
      async write(text) {
        pending += text;
        while (pending.length > CHUNK_LENGTH) {
          const end = cutAt(pending, CHUNK_LENGTH);
          await put(pending.slice(0, end));
          pending = pending.slice(end);
        }
      },
      async finish() {
        if (pending !== '') await put(pending);
        await exports.create({ _id: exportId, user_id: userId, run, chunk_count, byte_length });
      },
    };
  }

  async function chunk(viewer: Viewer, exportId: string, index: number): Promise<ExportChunk | null> {
    const whole = await exports.findOne({ _id: exportId, user_id: viewer.id }).lean<AccountExportRecord>();
    const found = whole && (await chunks.findById(`${whole.run}:${index}`).lean<AccountExportChunkRecord>());
    return found && { text: found.text, chunkCount: whole.chunk_count, byteLength: whole.byte_length };
  }

  return { begin, chunk };
}

/** Where to cut a text at `length` or one before, so that no character of two code units is cut in half. */
function cutAt(text: string, length: number): number {
  const last = text.charCodeAt(length - 1);
  return last >= 0xd800 && last <= 0xdbff ? length - 1 : length;
}
