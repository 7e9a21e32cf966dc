import { isAllowed, type JobRecord, jobStatusOf, requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';
import { readLimit } from '../market-data/range.js';
import { EXPORT_BARS } from '../market-export/export-files.js';
import { FETCH_REFERENCE } from '../reference-data/reference-data.service.js';
import { FETCH_BARS, IMPORT_BARS } from './ingestion.service.js';

const MAX_REJECTED = 1000;
const NOTHING = { added: 0, corrected: 0, unchanged: 0, rejected: 0, missingDays: 0 };

type IngestionResolvers = Pick<
  Resolvers,
  | 'Query'
  | 'Mutation'
  | 'Subscription'
  | 'IngestionJob'
  | 'IngestionKind'
  | 'JobStatus'
  | 'ImportFormat'
  | 'PriceSourceName'
>;

export const ingestionResolvers: IngestionResolvers = {
  IngestionKind: { FETCH: FETCH_BARS, IMPORT: IMPORT_BARS, EXPORT: EXPORT_BARS, REFERENCE: FETCH_REFERENCE },
  JobStatus: { QUEUED: 'queued', RUNNING: 'running', COMPLETED: 'completed', FAILED: 'failed', CANCELLED: 'cancelled' },
  ImportFormat: { CSV: 'csv', PARQUET: 'parquet' },
  PriceSourceName: { SAMPLE: 'sample', ALPHA_VANTAGE: 'alpha_vantage' },
  Query: {
    ingestionJobs: (_root, _args, { ingestion, viewer }) => (viewer ? ingestion.list(viewer) : []),
  },
  Mutation: {
    importMarketData: (_root, { input }, { ingestion, viewer }) => {
      const me = requireViewer(viewer, 'market:ingest');
      return settle(async () => ({ job: await ingestion.import(me, input) }));
    },
    ingestMarketData: (_root, { input }, { ingestion, viewer }) => {
      const me = requireViewer(viewer, 'market:ingest');
      return settle(async () => ({ job: await ingestion.fetch(me, input) }));
    },
    cancelIngestionJob: (_root, { input }, { ingestion, viewer }) => {
      const ingests = viewer !== null && isAllowed(viewer, 'market:ingest');
      const me = requireViewer(viewer, ingests ? 'market:ingest' : 'market:export');
      return settle(async () => ({ job: await ingestion.cancel(me, input.id) }));
    },
  },
  Subscription: {
    ingestionJobProgressed: {
      subscribe: (_root, { id }, { jobFeed, viewer }) => jobFeed.watch(requireViewer(viewer), id),
      resolve: (job: JobRecord) => job,
    },
  },
  IngestionJob: {
    status: jobStatusOf,
    error: ({ reason }) => reason,
    counts: async ({ _id }, _args, { loaders }) => (await loaders.importCounts.load(_id)) ?? NOTHING,
    rejectedRows: ({ _id }, { limit }, { loaders }) =>
      loaders.rejectedRows({ limit: readLimit(limit, MAX_REJECTED) }).load(_id),
  },
};
