import type { BarStrategy } from '../engine/bar-strategy.js';
import type { Bars } from '../engine/types.js';
import type { Parameters } from '../signals/types.js';
import { readDecision } from './read-decision.js';
import type { Sandbox } from './sandbox.js';

/** The code's `onBar`. It knows of no bar before the engine hands it in. */
export function createBarStrategy(sandbox: Sandbox, bars: readonly Bars[], parameters: Parameters): BarStrategy {
  const symbols = bars.map(({ symbol }) => symbol);
  sandbox.call('startBars', [JSON.stringify(parameters)]);
  return {
    onBar(view) {
      const place = { date: view.date };
      const text = sandbox.call('decide', [JSON.stringify(view)], place);
      return text ? readDecision(text, symbols, place) : undefined;
    },
  };
}
