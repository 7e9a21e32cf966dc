import { badUserInput } from '@quantgraph/shared';
import type { CompanyService } from '../company/company.service.js';
import type { DuckDb } from '../store/duck-db.js';
import { readSectors, type SectorRow } from '../store/sector-rows.js';

export interface SectorService {
  /** Every sector that a company stands in, by name, measured in one statement. */
  list(args: { readonly window: number; readonly asOf?: string | null }): Promise<SectorRow[]>;
}

const MIN_WINDOW = 2;
const MAX_WINDOW = 1000;

export const createSectorService = (db: DuckDb, companies: CompanyService): SectorService => ({
  async list({ window, asOf }) {
    if (window < MIN_WINDOW || window > MAX_WINDOW) {
      throw badUserInput(`Expected \`window\` from ${MIN_WINDOW} to ${MAX_WINDOW}, but got ${window}.`);
    }
    return readSectors(db, await companies.sectorMembers(), { window, asOf: asOf ?? null });
  },
});
