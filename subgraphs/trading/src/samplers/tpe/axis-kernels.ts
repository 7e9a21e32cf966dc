import type { Axis, NumericAxis } from '../axis.js';
import type { RandomSource } from '../xoshiro128.js';
import { bandwidths, type WidthRange } from './bandwidths.js';
import { drawNormal, normalCdf } from './normal.js';

/** The standard normal density at 0. */
const PHI_0 = 1 / Math.sqrt(2 * Math.PI);

/** Of all kernels, what one axis has to do with them. The last kernel is the prior. */
export interface AxisKernels {
  /** A factor of each kernel's density that is the same everywhere, into `weights`. */
  scale(weights: Float64Array): void;
  /** What a place gives to each kernel's density: a factor, or a number that is subtracted in the exponent. */
  apply(place: number, factors: Float64Array, exponents: Float64Array): void;
  draw(kernel: number, random: RandomSource): number;
}

/** At these places (units, or indices of choices), and the prior. */
export function axisKernels(axis: Axis, places: Float64Array, range: WidthRange): AxisKernels {
  if (axis.kind === 'categorical') return categoricalKernels(axis.choices.length, places);
  return axis.isDiscrete ? cellKernels(axis, normals(places, range)) : densityKernels(normals(places, range));
}

/** Normal distributions cut off at 0 and 1. */
interface Normals {
  readonly centres: Float64Array;
  readonly widths: Float64Array;
  /** Of each, how much of it is not cut off. */
  readonly masses: Float64Array;
}

function normals(places: Float64Array, range: WidthRange): Normals {
  const count = places.length + 1;
  const centres = new Float64Array(count);
  centres.set(places);
  centres[count - 1] = 0.5;
  const widths = new Float64Array(count);
  widths.set(bandwidths(places, range));
  widths[count - 1] = 1;
  const masses = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const [centre, width] = [centres[k] as number, widths[k] as number];
    masses[k] = normalCdf((1 - centre) / width) - normalCdf(-centre / width);
  }
  return { centres, widths, masses };
}

/** Normals as densities. */
function densityKernels({ centres, widths, masses }: Normals): AxisKernels {
  const count = centres.length;
  const halves = new Float64Array(count);
  for (let k = 0; k < count; k++) halves[k] = Math.SQRT1_2 / (widths[k] as number);
  return {
    scale(weights) {
      for (let k = 0; k < count; k++) {
        weights[k] = (weights[k] as number) / ((masses[k] as number) * (widths[k] as number) * Math.sqrt(2 * Math.PI));
      }
    },
    apply(place, _factors, exponents) {
      for (let k = 0; k < count; k++) {
        const z = (place - (centres[k] as number)) * (halves[k] as number);
        exponents[k] = (exponents[k] as number) + z * z;
      }
    },
    draw: (kernel, random) => drawInside(centres[kernel] as number, widths[kernel] as number, random),
  };
}

/** Cells narrower than this, in standard deviations, take the series below: its next term is under 1e-4 of the mass within two of them. */
const NARROW = 0.5;

/**
 * Normals as probabilities of a discrete axis's values: their mass in a value's cell. Of a narrow cell it is width times density in its middle, with the term of second
 * order, h phi(z) (1 + h^2 (z^2 - 1) / 24): a fraction of the time of two distribution functions.
 */
function cellKernels(axis: NumericAxis, { centres, widths, masses }: Normals): AxisKernels {
  const count = centres.length;
  const inverse = new Float64Array(count);
  for (let k = 0; k < count; k++) inverse[k] = 1 / (widths[k] as number);
  return {
    scale(weights) {
      for (let k = 0; k < count; k++) weights[k] = (weights[k] as number) / (masses[k] as number);
    },
    apply(place, factors, exponents) {
      const [from, to] = axis.cell(place);
      const middle = (from + to) / 2;
      for (let k = 0; k < count; k++) {
        const [centre, scale] = [centres[k] as number, inverse[k] as number];
        const h = (to - from) * scale;
        if (h < NARROW) {
          const z = (middle - centre) * scale;
          factors[k] = (factors[k] as number) * h * PHI_0 * (1 + (h * h * (z * z - 1)) / 24);
          exponents[k] = (exponents[k] as number) + 0.5 * z * z;
        } else {
          const inCell = normalCdf((to - centre) * scale) - normalCdf((from - centre) * scale);
          factors[k] = (factors[k] as number) * inCell;
        }
      }
    },
    draw: (kernel, random) => drawInside(centres[kernel] as number, widths[kernel] as number, random),
  };
}

/** By rejection: at least a third of a normal that is centred inside, and no wider than the interval, lies inside. */
function drawInside(centre: number, width: number, random: RandomSource): number {
  let place = centre + width * drawNormal(random);
  while (!(place >= 0 && place <= 1)) place = centre + width * drawNormal(random);
  return place;
}

/** The observed choice has 1 and each choice 1/(kernels) more, before both are divided by their sum; the prior is even. */
function categoricalKernels(choiceCount: number, places: Float64Array): AxisKernels {
  const seenCount = places.length;
  const kernels = seenCount + 1;
  const other = 1 / (kernels + choiceCount);
  const extra = kernels / (kernels + choiceCount);
  return {
    scale(weights) {
      weights[seenCount] = (weights[seenCount] as number) / choiceCount;
    },
    apply(place, factors) {
      for (let k = 0; k < seenCount; k++) {
        factors[k] = (factors[k] as number) * (places[k] === place ? other + extra : other);
      }
    },
    draw(kernel, random) {
      const u = random();
      if (kernel === seenCount) return Math.floor(u * choiceCount);
      return u < extra ? (places[kernel] as number) : Math.min(choiceCount - 1, Math.floor((u - extra) / other));
    },
  };
}
