import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BARS, type BarsName } from './tasks.js';

/** Random walks, the same at every run: opens near the closes before them. */
export async function writeWalks(folder: string): Promise<void> {
  let state = 20_240_101;
  const uniform = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  for (const [name, { symbols, length, deviation }] of Object.entries(BARS)) {
    const close = new Float64Array(symbols * length);
    const open = new Float64Array(symbols * length);
    for (let symbol = 0; symbol < symbols; symbol += 1) {
      let price = 100;
      for (let index = symbol * length; index < (symbol + 1) * length; index += 1) {
        open[index] = price * (1 + deviation * (uniform() - 0.5) * 0.2);
        price *= Math.exp(deviation * (uniform() + uniform() + uniform() - 1.5));
        close[index] = price;
      }
    }
    await writeFile(join(folder, `${name}.close.f64`), close);
    await writeFile(join(folder, `${name}.open.f64`), open);
  }
}

/** Opens and closes, symbol by symbol. */
export async function readWalks(
  folder: string,
  name: BarsName,
): Promise<{ open: Float64Array; close: Float64Array }[]> {
  const { symbols, length } = BARS[name];
  const column = async (of: 'open' | 'close') => {
    const bytes = await readFile(join(folder, `${name}.${of}.f64`));
    return new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8);
  };
  const [open, close] = await Promise.all([column('open'), column('close')]);
  return Array.from({ length: symbols }, (_value, symbol) => {
    const [start, end] = [symbol * length, (symbol + 1) * length];
    return { open: open.subarray(start, end), close: close.subarray(start, end) };
  });
}
