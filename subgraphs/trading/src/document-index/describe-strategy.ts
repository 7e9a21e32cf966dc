import { getStrategyType } from '../signals/registry.js';
import type { Parameters, ParameterValue } from '../signals/types.js';
import type { StrategyRecord } from '../strategy/strategy.loader.js';
import type { IndexedDocument } from './indexed-document.js';

/** A strategy in words, for retrieval. */
export function describeStrategy(strategy: StrategyRecord): IndexedDocument {
  const { _id, name, description, strategy_type, parameters } = strategy;
  const sentences = [
    `Strategy "${name}" of type ${strategy_type}.`,
    getStrategyType(strategy_type).description,
    listParameters(parameters),
    description,
  ];
  return {
    documentType: 'STRATEGY',
    content: sentences.filter(Boolean).join(' '),
    metadata: {
      source_id: `strategy:${_id}`,
      strategy_id: _id,
      strategy_name: name,
      strategy_type,
    },
  };
}

/** `Parameters: short_window 20, long_window 50.`; nothing for none. */
export function listParameters(parameters: Parameters): string {
  const values = Object.entries(parameters).map(([name, value]) => `${name} ${inWords(value)}`);
  return values.length > 0 ? `Parameters: ${values.join(', ')}.` : '';
}

/** `AAPL 0.6 and MSFT 0.4` for weights. */
function inWords(value: ParameterValue): string {
  if (typeof value !== 'object') return String(value);
  const weights = Object.entries(value).map(([symbol, weight]) => `${symbol} ${weight}`);
  return weights.join(' and ') || 'equal';
}
