import { requireViewer, settle } from '@quantgraph/shared';
import type { MlModelFilter, Resolvers } from '../__generated__/resolvers.js';
import { namedPage } from '../owned/owned-pager.js';

type Maybe<T> = T | null | undefined;
const conditions = (filter: Maybe<MlModelFilter>) => ({ model_type: filter?.modelType, status: filter?.status });

export const mlModelResolvers: Pick<
  Resolvers,
  'Query' | 'Mutation' | 'MLModel' | 'Feature' | 'User' | 'MLModelType' | 'MLModelStatus'
> = {
  MLModelType: { LIGHTGBM: 'LightGBM', CATBOOST: 'CatBoost', PROPHET: 'Prophet', LSTM: 'LSTM' },
  MLModelStatus: { TRAINING: 'training', PRODUCTION: 'production', ARCHIVED: 'archived' },
  Query: { mlModel: (_root, { id }, { loaders }) => loaders.mlModel.load(id) },
  Mutation: {
    registerMlModel: (_root, { input }, { mlModels, viewer }) => {
      const me = requireViewer(viewer, 'model:write');
      return settle(async () => ({ mlModel: await mlModels.register(me, input) }));
    },
    updateMlModel: (_root, { input }, { mlModels, viewer }) => {
      const me = requireViewer(viewer, 'model:write');
      return settle(async () => ({ mlModel: await mlModels.update(me, input.id, input.changes) }));
    },
    promoteModel: (_root, { input }, { mlModels, viewer }) => {
      const me = requireViewer(viewer, 'model:write');
      return settle(async () => ({ model: await mlModels.promote(me, input.id) }));
    },
    archiveModel: (_root, { input }, { mlModels, viewer }) => {
      const me = requireViewer(viewer, 'model:write');
      return settle(async () => ({ model: await mlModels.archive(me, input.id) }));
    },
  },
  MLModel: {
    __resolveReference: ({ id }, { loaders }) => loaders.mlModel.load(id),
    features: (model, _args, { listed }) => listed.features(model.feature_ids),
    user: (model) => ({ id: model.user_id }),
  },
  Feature: {
    mlModels: (feature, args, { pages }) =>
      pages.mlModels.holders('feature_ids', feature._id, namedPage(args, conditions(args.filter))),
  },
  User: {
    mlModels: (user, args, { pages }) =>
      pages.mlModels.children('user_id', user.id, namedPage(args, conditions(args.filter))),
  },
};
