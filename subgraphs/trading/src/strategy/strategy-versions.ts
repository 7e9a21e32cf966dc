import { DomainError, isDuplicateKey } from '@quantgraph/shared';
import type { Model } from 'mongoose';
import type { StrategyRecord, StrategyVersionRecord } from './strategy.model.js';

/** What a version keeps of its strategy. */
export type VersionContent = Pick<StrategyRecord, 'parameters' | 'code'>;

/** The parameters and the code that strategies have had. A version is written before its strategy points to it. */
export function createStrategyVersions(versions: Model<StrategyVersionRecord>) {
  async function first(strategy: Pick<StrategyRecord, '_id' | 'user_id'> & VersionContent): Promise<number> {
    return write(strategy, 1, strategy);
  }

  /** Answers the new version's number. Two changes at a time want the same one, and one loses with CONFLICT. */
  async function append(strategy: StrategyRecord, content: VersionContent): Promise<number> {
    const latest = await versions
      .findOne({ strategy_id: strategy._id })
      .sort({ version: -1 })
      .select({ version: 1 })
      .lean<StrategyVersionRecord>();
    try {
      return await write(strategy, (latest?.version ?? strategy.version) + 1, content);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      throw new DomainError('CONFLICT', 'The strategy was changed at the same time. Read it again, then change it.');
    }
  }

  async function write(
    { _id, user_id }: Pick<StrategyRecord, '_id' | 'user_id'>,
    version: number,
    { parameters, code }: VersionContent,
  ): Promise<number> {
    await versions.create({ strategy_id: _id, version, parameters, code, user_id });
    return version;
  }

  /** The code of a version; null where its type has none. */
  async function codeOf(strategy_id: string, version: number): Promise<string | null> {
    const found = await versions.findOne({ strategy_id, version }).orFail().lean<StrategyVersionRecord>();
    return found?.code ?? null;
  }

  return { first, append, codeOf };
}
