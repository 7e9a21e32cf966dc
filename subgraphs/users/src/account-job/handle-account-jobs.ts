import type { JobQueue, Peers, PersonalData } from '@quantgraph/shared';
import type { AccountExportService } from '../account-export/account-export.service.js';
import type { AuditService } from '../audit-event/audit-event.service.js';
import type { UserService } from '../user/user.service.js';
import { ERASE_ACCOUNT, EXPORT_ACCOUNT } from './account-job.loader.js';
import { createEraseAccountJob } from './erase-account.job.js';
import { createExportAccountJob } from './export-account.job.js';
import { createPersonalDataSources } from './personal-data-source.js';

export interface AccountJobsOptions {
  readonly peers: Peers;
  /** What users keeps itself. */
  readonly personalData: PersonalData;
  readonly users: UserService;
  readonly accountExports: AccountExportService;
  readonly audit: AuditService;
}

/** Tells the queue how jobs on accounts are run. */
export function handleAccountJobs(queue: JobQueue, options: AccountJobsOptions): void {
  const { peers, personalData, users, accountExports, audit } = options;
  const sources = createPersonalDataSources(peers, personalData);
  queue.handle(
    EXPORT_ACCOUNT,
    createExportAccountJob({ sources, exports: accountExports, findUser: users.findActive }),
  );
  queue.handle(ERASE_ACCOUNT, createEraseAccountJob({ sources, findUser: users.findAny, audit }));
}
