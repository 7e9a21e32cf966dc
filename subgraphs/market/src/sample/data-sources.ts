/** Where a set comes from, under which licence, and on which price basis it stands in this store. */
export interface DataSource {
  readonly name: string;
  readonly package: string;
  readonly version: string;
  readonly licence: string;
  readonly note: string;
  readonly price_basis: string | null;
}

const OURS = 'Here: adjusted for all splits up to 2022-12-28.';

export const DATA_SOURCES: readonly DataSource[] = [
  {
    name: 'bokeh_sampledata',
    package: 'bokeh_sampledata (PyPI)',
    version: '2026.1',
    licence: 'Public domain (Quandl WIKI Prices), in a package under BSD-3-Clause',
    note: 'Daily prices and volume of AAPL, FB, GOOG, IBM, MSFT, 2000 to 2013. GOOG is the share that trades as GOOGL since 2014.',
    price_basis: `As traded in the package. ${OURS}`,
  },
  {
    name: 'observablehq',
    package: '@observablehq/sample-datasets (npm)',
    version: '1.0.1',
    licence: 'ISC',
    note: 'Daily prices and volume of AAPL, 2013-05-13 to 2018-05-11.',
    price_basis: `Adjusted for splits up to 2018 in the package. ${OURS}`,
  },
  {
    name: 'skfolio',
    package: 'skfolio (PyPI)',
    version: '1.12.2',
    licence: 'BSD-3-Clause',
    note: 'Daily closes only, of 20 companies and the S&P 500, 1990 to 2022: no open, high, low or volume.',
    price_basis:
      'Adjusted for splits and dividends in the package, so these stretches hold returns with dividends. Where a symbol has prices of another source, scaled to meet them at the seam.',
  },
  {
    name: 'arch',
    package: 'arch (PyPI)',
    version: '8.0.0',
    licence: 'NCSA',
    note: 'Daily prices and volume of the S&P 500 and the Nasdaq Composite, 1999 to 2018; VIX, core CPI, WTI oil.',
    price_basis: 'Index points.',
  },
  {
    name: 'vega_datasets',
    package: 'vega-datasets (npm)',
    version: '3.2.1',
    licence:
      'BSD-3-Clause for the package, which names no terms for the S&P 500 file; the employment file is a US government work',
    note: 'Daily prices and volume of the S&P 500, 2000 to 2020; US employment by industry, 2006 to 2015, by the Bureau of Labor Statistics.',
    price_basis: 'Index points.',
  },
  {
    name: 'statsmodels',
    package: 'statsmodels (PyPI)',
    version: '0.15.0',
    licence: 'BSD-3-Clause',
    note: 'US macroeconomic series by quarter, 1959 to 2009.',
    price_basis: null,
  },
  {
    name: 'pytickersymbols',
    package: 'pytickersymbols (PyPI)',
    version: '1.17.10',
    licence: 'MIT',
    note: 'Companies of the S&P 500 with place, industries and figures, the figures read from text.',
    price_basis: null,
  },
  {
    name: 'quantgraph',
    package: 'this repository',
    version: '1',
    licence: 'MIT',
    note: 'Written by hand: names of symbols that the company list lacks, and the list of splits.',
    price_basis: null,
  },
  {
    name: 'sample',
    package: 'this repository',
    version: '1',
    licence: 'MIT',
    note: 'Made up, for trying things out: news items that report nothing real, and minutes that make up real days.',
    price_basis: OURS,
  },
];
