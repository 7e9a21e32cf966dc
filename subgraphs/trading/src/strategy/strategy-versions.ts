import { DomainError, isDuplicateKey } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { Parameters } from '../signals/types.js';
import type { StrategyRecord, StrategyVersionRecord } from './strategy.model.js';

/** The sets of parameters that strategies have had. A version is written before its strategy points to it. */
export function createStrategyVersions(versions: Model<StrategyVersionRecord>) {
  async function first(strategy: Pick<StrategyRecord, '_id' | 'user_id' | 'parameters'>): Promise<number> {
    return write(strategy, 1, strategy.parameters);
  }

  /** Answers the new version's number. Two changes at a time want the same one, and one loses with CONFLICT. */
  async function append(strategy: StrategyRecord, parameters: Parameters): Promise<number> {
    const latest = await versions
      .findOne({ strategy_id: strategy._id })
      .sort({ version: -1 })
      .lean<StrategyVersionRecord>();
    try {
      return await write(strategy, (latest?.version ?? strategy.version) + 1, parameters);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      throw new DomainError('CONFLICT', 'The strategy was changed at the same time. Read it again, then change it.');
    }
  }

  async function write(
    { _id, user_id }: Pick<StrategyRecord, '_id' | 'user_id'>,
    version: number,
    parameters: Parameters,
  ): Promise<number> {
    await versions.create({ strategy_id: _id, version, parameters, user_id });
    return version;
  }

  return { first, append };
}
