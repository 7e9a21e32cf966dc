import { FinalJobError, type JobHandler } from '@quantgraph/shared';
import type { BarSelection } from '../storage/bar-selection.js';
import type { ExportFiles } from './export-files.js';

/** Writes the bars of a selection into the folder of the job. */
export const createExportBarsJob = (files: ExportFiles): JobHandler<BarSelection> => ({
  async run({ id, payload, signal, progress }) {
    const rowCount = await files.write(id, payload, { signal, onProgress: progress });
    if (rowCount === 0) throw new FinalJobError('Expected symbols and days with at least one bar, but there is none.');
    // Of a job that is cancelled in its last moment nothing stays either
    if (signal.aborted) await files.remove(id);
    else await files.sweep();
  },
});
