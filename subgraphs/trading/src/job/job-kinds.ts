import type { JobRecord } from '@quantgraph/shared';
import type { RunBacktestPayload } from '../backtest-execution/backtest-execution.service.js';
import type { RunStudyPayload } from '../optimization-study/optimization-study.service.js';

/** The job that runs an execution has its id. */
export const jobIdOfExecution = (executionId: string): string => executionId;

/** The job that makes a study's trials: each time that it is resumed another one. */
export const jobIdOfStudy = ({ _id, resumed }: { readonly _id: string; readonly resumed?: number }): string =>
  resumed ? `study:${_id}:${resumed}` : `study:${_id}`;

/** The execution that a job runs; null for one of another kind. */
export const executionIdOf = ({ kind, payload }: JobRecord): string | null =>
  kind === 'run_backtest' ? (payload as RunBacktestPayload).executionId : null;

/** The study that a job works on; null for one of another kind. */
export const studyIdOf = ({ kind, payload }: JobRecord): string | null =>
  kind === 'run_study' ? (payload as RunStudyPayload).studyId : null;
