import type { ShareRecord, Viewer } from '@quantgraph/shared';
import type { Model } from 'mongoose';

export interface AskedBacktest {
  readonly viewer: Viewer;
  readonly record: { readonly backtest_id: string };
}

/** Whether the backtests of some records are shared with those who ask, by one command for any number, in the order asked. */
export const createBacktestsShared =
  (shares: Model<ShareRecord>) =>
  async (asked: readonly AskedBacktest[]): Promise<boolean[]> => {
    const found = await shares
      .find({
        kind: 'backtest',
        subject_id: { $in: [...new Set(asked.map(({ record }) => record.backtest_id))] },
        user_id: { $in: [...new Set(asked.map(({ viewer }) => viewer.id))] },
      })
      .lean<ShareRecord[]>();
    const pairs = new Set(found.map(({ subject_id, user_id }) => `${subject_id} ${user_id}`));
    return asked.map(({ viewer, record }) => pairs.has(`${record.backtest_id} ${viewer.id}`));
  };
