/** What weights are bound to. */
export interface Bounds {
  /** What they add up to: above 0, at most 1. */
  readonly total: number;
  /** The most that one of them may be; `total` at most, and at least `total` over their number. */
  readonly most: number;
}
