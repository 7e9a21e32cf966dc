import type { RandomSource } from '../xoshiro128.js';

/** Steps of the table in one standard deviation, and where it ends: beyond, the tail is below 1e-15. */
const PER_UNIT = 64;
const END = 8;

const cdf = new Float64Array(2 * END * PER_UNIT + 1);
const density = new Float64Array(cdf.length);
fillTables();

/**
 * The standard normal distribution function, to 1e-9: cubic Hermite interpolation in a table, since the mixtures of a suggestion ask
 * for it a hundred thousand times.
 */
export function normalCdf(z: number): number {
  if (z <= -END) return 0;
  if (z >= END) return 1;
  const position = (z + END) * PER_UNIT;
  const i = Math.floor(position);
  const t = position - i;
  const [a, b] = [cdf[i] as number, cdf[i + 1] as number];
  const [slopeA, slopeB] = [(density[i] as number) / PER_UNIT, (density[i + 1] as number) / PER_UNIT];
  const rest = 1 - t;
  return rest * rest * ((1 + 2 * t) * a + t * slopeA) + t * t * ((3 - 2 * t) * b - rest * slopeB);
}

/** A standard normal number: Box and Muller 1958, one of the pair. Takes two random numbers. */
export function drawNormal(random: RandomSource): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function fillTables(): void {
  const at = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  density[0] = at(-END);
  for (let i = 1; i < cdf.length; i++) {
    const z = i / PER_UNIT - END;
    density[i] = at(z);
    const middle = at(z - 0.5 / PER_UNIT);
    // Simpson's rule: its error over such a step is below 1e-12.
    cdf[i] =
      (cdf[i - 1] as number) + ((density[i - 1] as number) + 4 * middle + (density[i] as number)) / (6 * PER_UNIT);
  }
}
