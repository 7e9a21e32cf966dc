import { requireViewer, settle } from '@quantgraph/shared';
import type { Resolvers } from '../__generated__/resolvers.js';

const NEWEST_DAY_FIRST = { field: 'date', direction: -1 } as const;

export const predictionResolvers: Pick<Resolvers, 'Mutation' | 'Prediction' | 'MLModel' | 'Company'> = {
  Mutation: {
    recordPredictions: (_root, { input }, { predictions, viewer }) => {
      const me = requireViewer(viewer, 'model:write');
      return settle(() => predictions.record(me, input.modelId, input.predictions));
    },
  },
  Prediction: {
    model: (prediction, _args, { loaders }) => loaders.mlModel.load(prediction.model_id),
    company: (prediction) => ({ symbol: prediction.symbol }),
  },
  MLModel: {
    predictions: (model, { limit, ...range }, { predictionReads }) =>
      predictionReads.rows(model._id, range, limit ?? 1_000),
    predictionSeries: (model, range, { predictionReads }) => predictionReads.series(model._id, range),
  },
  Company: {
    __resolveReference: ({ symbol }) => ({ symbol }),
    predictions: (company, args, { pages }) =>
      pages.predictions.children('symbol', company.symbol, {
        args,
        order: NEWEST_DAY_FIRST,
        ...(args.modelId && { filter: { model_id: args.modelId } }),
      }),
  },
};
