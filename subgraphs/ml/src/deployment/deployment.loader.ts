import { badUserInput, byKey, type Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { ModelDeploymentRecord } from './deployment.record.js';

/** What deployments follow each other in: one environment, for the models of one name. */
export const slotOf = ({ environment, model_name }: Pick<ModelDeploymentRecord, 'environment' | 'model_name'>) =>
  `${environment} ${model_name}`;

/** The viewer's active deployment of each slot: the newest that is not rolled back. One per request. */
export function createActiveDeploymentLoader(model: Model<ModelDeploymentRecord>, viewer: Viewer | null) {
  return byKey<string, ModelDeploymentRecord>(async (slots) => {
    if (!viewer) return [];
    const wanted = slots.map((slot) => {
      const [environment = '', ...rest] = slot.split(' ');
      return { environment, model_name: rest.join(' ') };
    });
    return model.aggregate<ModelDeploymentRecord>([
      {
        $match: {
          user_id: viewer.id,
          status: 'deployed',
          environment: { $in: [...new Set(wanted.map(({ environment }) => environment))] },
          model_name: { $in: [...new Set(wanted.map(({ model_name }) => model_name))] },
        },
      },
      { $sort: { deployed_at: -1, _id: -1 } },
      { $group: { _id: { environment: '$environment', model_name: '$model_name' }, newest: { $first: '$$ROOT' } } },
      { $replaceRoot: { newRoot: '$newest' } },
    ]);
  }, slotOf);
}

const MAX_LISTED = 1_000;

export interface DeploymentListArgs {
  readonly environment?: ModelDeploymentRecord['environment'] | null | undefined;
  readonly limit?: number | null | undefined;
}

/** The viewer's deployments, newest first. */
export async function listDeployments(
  model: Model<ModelDeploymentRecord>,
  viewer: Viewer | null,
  { environment, limit }: DeploymentListArgs,
): Promise<ModelDeploymentRecord[]> {
  const size = limit ?? 100;
  if (size < 1 || size > MAX_LISTED) {
    throw badUserInput(`Expected \`limit\` from 1 to ${MAX_LISTED}, but got ${size}.`);
  }
  if (!viewer) return [];
  return model
    .find({ user_id: viewer.id, ...(environment && { environment }) })
    .sort({ deployed_at: -1, _id: -1 })
    .limit(size)
    .lean<ModelDeploymentRecord[]>();
}
