import { isDeepStrictEqual } from 'node:util';
import { DomainError } from '@quantgraph/shared';
import type { GeneratedStrategy } from '../generated-strategy/generated-strategy.client.js';
import { completeParameters } from '../signals/parameters.js';
import { findStrategyType, getStrategyType } from '../signals/registry.js';
import { asParameters, checkParameters } from './check-parameters.js';
import { type CodeChecks, type GivenCode, readCodeSymbols, withPlace } from './code-checks.js';
import type { StrategyRecord, StrategyTypeName } from './strategy.model.js';
import type { VersionContent } from './strategy-versions.js';

/** Code and parameters as a client gives them. */
export interface GivenContent extends Omit<GivenCode, 'code'> {
  readonly code?: string | null | undefined;
}

/** What strategies consist of, checked: parameters of a built-in type, or code with those that it declares. */
export function createStrategyContents(codeChecks: CodeChecks) {
  /** What a new strategy of this type consists of, checked. */
  async function ofNew(
    strategyType: StrategyTypeName,
    { code, parameters, codeSymbols }: GivenContent,
    field: readonly string[],
  ): Promise<VersionContent> {
    if (strategyType === 'CUSTOM') {
      if (code != null) return codeChecks.assertValid({ code, parameters, codeSymbols }, field);
      throw new DomainError('INVALID_INPUT', 'Expected the code that CUSTOM runs, but got none.', [...field, 'code']);
    }
    assertNoCode(strategyType, { code, codeSymbols }, field);
    return { code: null, parameters: checkParameters(strategyType, parameters, [...field, 'parameters']) };
  }

  /** What a strategy will consist of after these changes; null where they leave that alone. */
  async function afterChanges(
    strategy: StrategyRecord,
    { code, parameters, codeSymbols }: GivenContent,
  ): Promise<VersionContent | null> {
    const { strategy_type: type, parameters: earlier } = strategy;
    const field = ['input', 'changes'];
    if (type !== 'CUSTOM') assertNoCode(type, { code, codeSymbols }, field);
    if (code == null && parameters == null) return null;
    if (strategy.code !== null && type === 'CUSTOM') {
      return codeChecks.assertValid({ code: code ?? strategy.code, parameters, codeSymbols }, field, earlier);
    }
    const place = [...field, 'parameters'];
    const merged = { ...earlier, ...asParameters(parameters, place) };
    return { code: null, parameters: checkParameters(type, merged, place) };
  }

  /** A built-in type where one is named; else the code, if it passes the check that all code has to. INVALID_STATE at `field`. */
  async function ofGenerated(
    { strategyType: named, code, parameters }: GeneratedStrategy,
    codeSymbols: GivenCode['codeSymbols'],
    field: readonly string[],
  ): Promise<{ strategyType: StrategyTypeName; content: VersionContent }> {
    const found = findStrategyType(named ?? '')?.name as StrategyTypeName | undefined;
    if (found === 'ML_SIGNAL') {
      const message = 'Expected a generated strategy that trades on prices alone, but its type is ML_SIGNAL.';
      throw new DomainError('INVALID_STATE', message, field);
    }
    if (found && found !== 'CUSTOM') {
      return { strategyType: found, content: { code: null, parameters: checkParameters(found, parameters, field) } };
    }
    const { problems, ...checked } = await codeChecks.report({
      code,
      parameters: asParameters(parameters, field),
      symbols: readCodeSymbols(codeSymbols, ['input']),
    });
    if (checked.parameters) {
      return { strategyType: 'CUSTOM', content: { code, parameters: checked.parameters } };
    }
    const reasons = problems.map(withPlace).join(' ');
    const message = `Expected a generated strategy of a built-in type, or with code that runs, but its type is ${named ?? 'none'}. ${reasons}`;
    throw new DomainError('INVALID_STATE', message, field);
  }

  return { ofNew, afterChanges, ofGenerated };
}

function assertNoCode(type: StrategyTypeName, given: Omit<GivenContent, 'parameters'>, field: readonly string[]): void {
  const name = (['code', 'codeSymbols'] as const).find((one) => given[one] != null);
  if (!name) return;
  throw new DomainError('INVALID_INPUT', `Expected ${name} for CUSTOM only, but the type is ${type}.`, [
    ...field,
    name,
  ]);
}

/** Whether a change left nothing changed, parameters that were not stored counting as their defaults. */
export function isSameContent({ code, parameters }: VersionContent, strategy: StrategyRecord): boolean {
  const earlier = completeParameters(getStrategyType(strategy.strategy_type), strategy.parameters);
  return code === (strategy.code ?? null) && isDeepStrictEqual({ ...parameters }, earlier);
}
