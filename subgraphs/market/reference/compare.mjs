// Prints how far each indicator is from TA-Lib's stored values: `node subgraphs/market/reference/compare.mjs`, after a build.
import { largestDifference, readReference } from '../dist/test/ta-lib-reference.js';

for (const reference of await readReference()) {
  const { symbol, type, params, expected } = reference;
  const given = Object.entries(params).map(([name, value]) => `${name}=${value}`);
  const warmUp = expected[0].findIndex((value) => !Number.isNaN(value));
  const difference = largestDifference(reference).toExponential(1);
  process.stdout.write(
    `${type.padEnd(20)} ${symbol.padEnd(6)} warm-up ${String(warmUp).padStart(3)}  ${difference}  ${given.join(' ')}\n`,
  );
}
