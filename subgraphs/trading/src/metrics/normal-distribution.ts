const DENSITY_AT_0 = 1 / Math.sqrt(2 * Math.PI);

/** From here on the continued fraction is the quicker and the more exact. */
const SERIES_UP_TO = 3;
const FRACTIONS = 200;

/** Density of the standard normal distribution. */
export const normalDensity = (x: number): number => DENSITY_AT_0 * Math.exp((-x * x) / 2);

/** P(X <= x) of the standard normal distribution, to about 1e-14 relative, in the lower tail too. */
export function normalDistribution(x: number): number {
  if (x > 0) return 1 - normalDistribution(-x);
  return x > -SERIES_UP_TO ? 0.5 - centralPart(-x) : upperTail(-x);
}

/**
 * The x with P(X <= x) = p, for p above 0 and below 1; NaN for others. By halving an interval until it can't be halved: a few
 * dozen steps, each as exact as the distribution.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) return Number.NaN;
  if (p > 0.5) return -normalQuantile(1 - p);
  let low = -39;
  let high = 0;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return high;
    if (normalDistribution(middle) < p) low = middle;
    else high = middle;
  }
}

/** P(0 < X < x): density times x + x^3/3 + x^5/(3*5) + ... (Abramowitz and Stegun 26.2.11). */
function centralPart(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 3; term > sum * Number.EPSILON; n += 2) {
    term *= (x * x) / n;
    sum += term;
  }
  return normalDensity(x) * sum;
}

/** P(X > x): density / (x + 1/(x + 2/(x + 3/(x + ...)))) (Abramowitz and Stegun 26.2.14), from the innermost outwards. */
function upperTail(x: number): number {
  let below = x;
  for (let n = FRACTIONS; n > 0; n--) below = x + n / below;
  return normalDensity(x) / below;
}
