/** Rows of a source that don't go into the store, and why. */
export interface RejectedRows {
  readonly source: string;
  readonly symbol: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

export const REJECTED_ROWS: readonly RejectedRows[] = [
  {
    source: 'bokeh_sampledata',
    symbol: 'AAPL',
    from: '2003-01-29',
    to: '2003-01-29',
    reason:
      "Repeats the day before's open, high, low and close with another volume; skfolio has a move of 2.7 %. The day is filled from skfolio.",
  },
  {
    source: 'skfolio',
    symbol: 'RRC',
    from: '1990-01-01',
    to: '1990-04-09',
    reason: 'One value on all days, then exactly a third of it: no prices of trades.',
  },
];
