import { byKey, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { DashboardRecord } from './dashboard.model.js';

/** Dashboards by id, as `viewer` may see them: another's loads as null, like an id that does not exist. One per request. */
export function createDashboardLoader(model: Model<DashboardRecord>, viewer: Viewer | null) {
  return byKey<string, DashboardRecord>(
    async (ids) => (viewer ? model.find({ _id: { $in: ids }, user_id: viewer.id }).lean<DashboardRecord[]>() : []),
    (dashboard) => dashboard._id,
  );
}

/** Dashboards by their user: the viewer's own. One per request. */
export function createDashboardOfUserLoader(model: Model<DashboardRecord>, viewer: Viewer | null) {
  return byKey<string, DashboardRecord>(
    async (userIds) => {
      if (!viewer || !userIds.includes(viewer.id)) return [];
      return model.find({ user_id: viewer.id }).lean<DashboardRecord[]>();
    },
    (dashboard) => dashboard.user_id,
  );
}
