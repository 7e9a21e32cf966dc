export { byKey, groupedByKey, type Loader } from './batch/by-key.js';
export { groupBy } from './batch/group-by.js';
export { badUserInput } from './errors/bad-user-input.js';
export { DomainError, type Problem, type UserErrorCode } from './errors/domain-error.js';
export { ErrorCode } from './errors/error-codes.js';
export { maskError } from './errors/mask-error.js';
export { parseInput } from './errors/parse-input.js';
export { settle, type UserErrorPayload } from './errors/settle.js';
export { shownValue } from './errors/shown-value.js';
export {
  type CompiledExecution,
  createCompiledExecution,
  type ExecutionRequest,
} from './graphql/compiled/compiled-execution.js';
export { createOperations, type OperationsOptions } from './graphql/operations.js';
export { scalarResolvers } from './graphql/scalars.js';
export {
  buildSubgraph,
  type CallContext,
  type Subgraph,
  type SubgraphDefinition,
  type SubgraphRequest,
} from './graphql/subgraph.js';
export { loadTypeDefs, SUBGRAPHS, type SubgraphName } from './graphql/type-defs.js';
export { addressKey } from './identity/address-key.js';
export { hashApiKey, KEY_PREFIX } from './identity/api-key.js';
export {
  ADDRESS_HEADER,
  createIdentitySigner,
  createIdentityVerifier,
  IDENTITY_HEADER,
  type IdentitySigner,
  REQUEST_ID_HEADER,
} from './identity/identity-token.js';
export { isForKeys, isPermission, PERMISSIONS, type Permission, ROLES, type Role } from './identity/permissions.js';
export { isAllowed, refuseKeys, requireViewer, SIGN_IN_FIRST, type Viewer, viewerOf } from './identity/viewer.js';
export { createJobFeed, createJobLoader, type JobStatus, jobStatusOf } from './jobs/job.loader.js';
export { createJobModel, type JobRecord } from './jobs/job.model.js';
export { FinalJobError, type JobHandler, type JobRun } from './jobs/job-handler.js';
export { createJobQueue, type JobQueue, type JobQueueOptions } from './jobs/job-queue.js';
export { JOB_PRIORITIES, type JobPriority, jobPriorityOf } from './jobs/job-turns.js';
export { connectMongo, type MongoOptions } from './mongo/connect.js';
export { contains } from './mongo/contains.js';
export { type CommandCount, countCommands } from './mongo/count-commands.js';
export { defineModel, type ModelDefinition, type StoredRecord, type UpdatedRecord } from './mongo/define-model.js';
export { isDuplicateKey } from './mongo/duplicate-key.js';
export { ensureIndexes } from './mongo/ensure-indexes.js';
export { newId } from './mongo/new-id.js';
export { readUntilAborted } from './mongo/read-until-aborted.js';
export { createLogger } from './observability/create-logger.js';
export { requestSpan, traceRequests } from './observability/http-spans.js';
export {
  activeTraceId,
  failSpan,
  inSpan,
  isTracing,
  type Span,
  type SpanDetails,
  startSpan,
  traceHeaders,
} from './observability/spans.js';
export { startTracing, type Tracing, type TracingOptions } from './observability/tracing.js';
export {
  type CollectionPager,
  createCollectionPager,
  NEWEST_FIRST,
  type Order,
  type PageQuery,
} from './paging/collection-pager.js';
export { type Connection, toConnection } from './paging/connection.js';
export { decodeCursor, encodeCursor, type Keyset } from './paging/cursor.js';
export { type ListOrder, orderOf } from './paging/list-order.js';
export { type Page, type PageArgs, readPage } from './paging/page-args.js';
export { createHttpPeers, createLocalPeers, PeerError, type PeerOperation, type Peers } from './peers/peers.js';
export {
  createPersonalData,
  type PersonalCollection,
  type PersonalData,
  type PersonalPage,
  type PersonalRow,
} from './personal-data/personal-data.js';
export { flag, port, readSettings, type SubgraphSettings, subgraphSettings } from './server/config.js';
export { runService, type Service } from './server/run-service.js';
export { runSubgraph, type SubgraphOptions } from './server/run-subgraph.js';
export { type RunningServer, type ServeOptions, serveSubgraph } from './server/serve-subgraph.js';
export { callerLeft, untilHangUp } from './server/until-hang-up.js';
export { findVisible, findVisibleParts } from './sharing/find-visible.js';
export { createSharedWithViewer, createSharesOfOwnLoader, type SharedWithViewer } from './sharing/share.loader.js';
export { createShareModel, type ShareAccess, type ShareKind, type ShareRecord } from './sharing/share.model.js';
export { createShareService, type ShareService, type ShareTarget } from './sharing/share.service.js';
export { createSharedPages, type SharedConnection, type SharedPages } from './sharing/shared-pages.js';
export { createSharing, type Sharing } from './sharing/sharing.js';
export { openChangeHints } from './subscriptions/change-hints.js';
export { endWithError } from './subscriptions/end-with-error.js';
export { EVENT_STREAM, HEARTBEAT_MS, sendResults, wantsEventStream } from './subscriptions/event-stream.js';
export { createLatestValue, type LatestValue } from './subscriptions/latest-value.js';
export { mapEvents } from './subscriptions/map-events.js';
export {
  createRecordFeed,
  type OwnedRecord,
  type RecordFeed,
  type RecordFeedOptions,
} from './subscriptions/record-feed.js';
