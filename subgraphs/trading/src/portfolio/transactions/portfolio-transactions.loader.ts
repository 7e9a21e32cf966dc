import { findVisibleParts, groupedByKey, type SharedWithViewer, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { RecordingRecord } from './portfolio-transactions.model.js';

export type { RecordingRecord } from './portfolio-transactions.model.js';

/** Recordings by portfolio, oldest first, of own portfolios and of shared ones: of any other none. One per request. */
export const createRecordingsLoader = (
  model: Model<RecordingRecord>,
  viewer: Viewer | null,
  shared: SharedWithViewer,
) =>
  groupedByKey<string, RecordingRecord>(
    (ids) =>
      findVisibleParts(ids, {
        kind: 'portfolio',
        viewer,
        shared,
        find: (condition) => model.find(condition).sort({ portfolio_id: 1, version: 1 }).lean<RecordingRecord[]>(),
        key: 'portfolio_id',
        parentKey: 'portfolio_id',
        parentsOf: async (keys) => [...keys],
      }),
    (recording) => recording.portfolio_id,
  );
