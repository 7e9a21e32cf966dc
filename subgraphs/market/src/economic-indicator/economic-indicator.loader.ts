import { byKey, type Loader } from '@quantgraph/shared';
import type { DuckDb } from '../store/duck-db.js';
import { type EconomicIndicatorRow, readEconomicRowsById } from '../store/economic-rows.js';

/** Economic values by id; anyone may read them. One per request. */
export const createEconomicIndicatorLoader = (db: DuckDb): Loader<string, EconomicIndicatorRow | null> =>
  byKey<string, EconomicIndicatorRow>(
    (ids) => readEconomicRowsById(db, ids),
    (row) => row._id,
  );
