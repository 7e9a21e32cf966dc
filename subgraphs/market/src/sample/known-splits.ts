/** A share split: one share became `ratio` shares on `date`, the first day that traded on the new basis. */
export interface Split {
  readonly symbol: string;
  readonly date: string;
  readonly ratio: number;
  /** How it stands in the sample's own files. */
  readonly evidence: string;
}

/**
 * Every split of a symbol with as-traded or partly adjusted prices, from its first such row to 2022-12-28. The series
 * of skfolio are adjusted for theirs already, which it doesn't list.
 */
export const KNOWN_SPLITS: readonly Split[] = [
  {
    symbol: 'AAPL',
    date: '2000-06-21',
    ratio: 2,
    evidence: 'A jump of that size in bokeh_sampledata, none in skfolio.',
  },
  {
    symbol: 'AAPL',
    date: '2005-02-28',
    ratio: 2,
    evidence: 'A jump of that size in bokeh_sampledata, none in skfolio.',
  },
  {
    symbol: 'AAPL',
    date: '2014-06-09',
    ratio: 7,
    evidence: 'observablehq is adjusted for it; with it, bokeh_sampledata and observablehq meet skfolio at one ratio.',
  },
  {
    symbol: 'AAPL',
    date: '2020-08-31',
    ratio: 4,
    evidence: 'With it, observablehq meets skfolio on 2018-05-11 but for the dividends paid since.',
  },
  {
    symbol: 'MSFT',
    date: '2003-02-18',
    ratio: 2,
    evidence: 'A jump of that size in bokeh_sampledata, none in skfolio.',
  },
  {
    symbol: 'GOOG',
    date: '2014-04-03',
    ratio: 2,
    evidence: "The adjusted close in bokeh_sampledata is half the close; that of today's GOOGL.",
  },
  {
    symbol: 'GOOG',
    date: '2022-07-18',
    ratio: 20,
    evidence: "After the symbol's last row: public knowledge, not visible in the sample's files.",
  },
];
