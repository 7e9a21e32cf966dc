import { isDuplicateKey, parseInput, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import { z } from 'zod';
import type { DashboardRecord } from './dashboard.model.js';

const object = z.record(z.string(), z.unknown(), 'Expected an object.');

const dashboardInput = z.object({
  layout: object.optional(),
  widgets: z.array(object, 'Expected a list of objects.').max(100, 'Expected at most 100 widgets.').optional(),
});

export interface DashboardService {
  /** Saves what is given; the user's only dashboard is made where there is none. */
  save(viewer: Viewer, input: unknown): Promise<DashboardRecord>;
}

export function createDashboardService(model: Model<DashboardRecord>): DashboardService {
  const update = (viewer: Viewer, given: z.infer<typeof dashboardInput>) =>
    model
      .findOneAndUpdate({ user_id: viewer.id }, { $set: given }, { returnDocument: 'after', runValidators: true })
      .lean<DashboardRecord>();

  // Not an upsert: when two come at once, the embedded store answers the later one with nothing instead of an error.
  async function save(viewer: Viewer, input: unknown): Promise<DashboardRecord> {
    const given = parseInput(dashboardInput, input);
    const updated = await update(viewer, given);
    if (updated) return updated;
    try {
      const dashboard = await model.create({ layout: {}, widgets: [], ...given, user_id: viewer.id });
      return dashboard.toObject<DashboardRecord>();
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return update(viewer, given).orFail();
    }
  }

  return { save };
}
