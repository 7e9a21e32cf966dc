import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@quantgraph/shared';
import { ask, aViewer } from '@quantgraph/shared/test-kit';
import { aMarketSubgraph, type TestMarket } from './a-market-subgraph.js';
import {
  aFeed,
  anAlphaVantage,
  anArticle,
  anIndicator,
  anOverview,
  aStatement,
  type TestAlphaVantage,
} from './an-alpha-vantage.js';

const root: Viewer = { ...aViewer(), scopes: ['market:ingest'] };

let market: TestMarket;
let alphaVantage: TestAlphaVantage;
beforeAll(async () => {
  alphaVantage = await anAlphaVantage();
  market = await aMarketSubgraph({
    ingestion: { alphaVantage: { key: 'a-key', url: alphaVantage.url, callsPerMinute: 1000 } },
  });
});
beforeEach(() => {
  alphaVantage.calls.length = 0;
});
afterAll(async () => {
  await market?.stop();
  await alphaVantage.close();
});

const JOB = `id kind status progress error counts { added corrected unchanged rejected missingDays }
  rejectedRows { symbol date line row reasons }`;

async function mutate(input: object, viewer: Viewer | null = root, subgraph = market.subgraph) {
  const { data, errors } = await ask(
    subgraph,
    viewer,
    `mutation ($input: IngestReferenceDataInput!) { ingestReferenceData(input: $input) {
      job { ${JOB} } userErrors { code message field } } }`,
    { input },
  );
  return { errors, ...data?.ingestReferenceData };
}

/** The job as it ends, and what it told on its way. */
async function ended(input: object) {
  const { job, userErrors, errors } = await mutate(input);
  expect({ userErrors, errors }).toEqual({ userErrors: [], errors: [] });
  const told: { error: string | null; counts: Record<string, number>; rejectedRows: unknown[] }[] = [];
  const events = market.subgraph.subscribe({
    query: `subscription ($id: ID!) { ingestionJobProgressed(id: $id) { ${JOB} } }`,
    variables: { id: job.id },
    viewer: root,
    requestId: 'request-1',
  });
  for await (const { data } of events) told.push(data?.ingestionJobProgressed as (typeof told)[number]);
  return { told, job: told.at(-1) };
}

const query = async (text: string) => {
  const { data, errors } = await ask(market.subgraph, null, text);
  expect(errors).toEqual([]);
  return data;
};

const asked = () =>
  alphaVantage.calls.map(({ function: name, symbol, tickers }) => [name, symbol ?? tickers].join(' '));

describe('companies', () => {
  it('are added or told anew, and twice is no different from once; an unknown one is rejected', async () => {
    alphaVantage.answer(({ symbol = '' }) => (symbol === 'NOPE' ? {} : anOverview(symbol, { Country: 'Taiwan' })));
    const input = { kinds: ['COMPANY'], symbols: ['newco', 'NOPE', 'AAPL'] };
    expect((await ended(input)).job).toMatchObject({
      kind: 'REFERENCE',
      status: 'COMPLETED',
      progress: 1,
      error: null,
      counts: { added: 1, corrected: 1, unchanged: 0, rejected: 1, missingDays: 0 },
      rejectedRows: [
        { symbol: 'NOPE', date: null, line: 1, row: {}, reasons: ['alpha_vantage knows no overview of NOPE.'] },
      ],
    });
    expect((await ended(input)).job?.counts).toMatchObject({ added: 0, corrected: 0, unchanged: 2, rejected: 1 });
    const fields = `name sector industry industries dataSource instrumentType profile { headquarters website foundedYear }
      financials { revenue { value year } employees { value } }`;
    const { aapl, newco } = await query(
      `{ aapl: company(symbol: "AAPL") { ${fields} } newco: company(symbol: "NEWCO") { ${fields} } }`,
    );
    expect(newco).toEqual({
      name: 'NEWCO Corporation',
      sector: 'Information Technology',
      industry: 'SOFTWARE - INFRASTRUCTURE',
      industries: ['TECHNOLOGY', 'SOFTWARE - INFRASTRUCTURE'],
      dataSource: 'alpha_vantage',
      instrumentType: 'EQUITY',
      profile: {
        headquarters: '1 MAIN STREET, ARMONK, NY, US',
        website: 'https://www.newco.example',
        foundedYear: null,
      },
      financials: { revenue: null, employees: null },
    });
    // Its classification is that of its peers, and what the source does not tell stays
    expect(aapl).toMatchObject({
      name: 'AAPL Corporation',
      industry: 'Computers, Phones & Household Electronics',
      industries: expect.arrayContaining(['Phones & Handheld Devices', 'SOFTWARE - INFRASTRUCTURE']),
      profile: { website: 'https://www.aapl.example', foundedYear: 1976 },
      financials: { revenue: { value: 416_000_000_000, year: 2025 }, employees: { value: 166_000 } },
    });
  });

  it('have revenue of the last twelve months while none of a year is known', async () => {
    alphaVantage.answer(anOverview('NEWCO'));
    expect((await ended({ kinds: ['COMPANY'], symbols: ['NEWCO'] })).job?.counts).toMatchObject({ corrected: 1 });
    const revenue = 'company(symbol: "NEWCO") { financials { revenue { value currency year } } }';
    const { company } = await query(`{ ${revenue} }`);
    expect(company.financials.revenue).toEqual({ value: 62_582_002_000, currency: 'USD', year: null });
  });
});

describe('statements', () => {
  const HISTORY = `financialHistory { periodType fiscalYear periodEnd currency revenue netIncome totalEquity figures source }`;
  const input = { kinds: ['FINANCIALS'], symbols: ['NEWCO'] };
  const income = (revenue: string) =>
    aStatement(
      'NEWCO',
      { '2022-12-31': { totalRevenue: '90' }, '2023-12-31': { totalRevenue: revenue, netIncome: 'None' } },
      { '2023-12-31': { totalRevenue: '30' } },
    );

  it('are kept by year and quarter, the newest year as the figures of the company', async () => {
    alphaVantage.answer(({ function: name }) => (name === 'INCOME_STATEMENT' ? income('100') : {}));
    expect((await ended(input)).job?.counts).toMatchObject({ added: 3, corrected: 0, unchanged: 0 });
    expect((await ended(input)).job?.counts).toMatchObject({ added: 0, corrected: 0, unchanged: 3 });
    const { company } = await query(`{ company(symbol: "NEWCO") { ${HISTORY}
      years: financialHistory(periodType: ANNUAL, limit: 1) { revenue }
      financials { revenue { value currency year text } } } }`);
    const known = { currency: 'USD', netIncome: null, totalEquity: null, source: 'alpha_vantage' };
    const year = { ...known, periodType: 'ANNUAL' };
    expect(company.financialHistory).toEqual([
      { ...year, fiscalYear: 2023, periodEnd: '2023-12-31', revenue: 100, figures: { totalRevenue: 100 } },
      {
        ...known,
        periodType: 'QUARTERLY',
        fiscalYear: 2023,
        periodEnd: '2023-12-31',
        revenue: 30,
        figures: { totalRevenue: 30 },
      },
      { ...year, fiscalYear: 2022, periodEnd: '2022-12-31', revenue: 90, figures: { totalRevenue: 90 } },
    ]);
    expect(company.years).toEqual([{ revenue: 100 }]);
    expect(company.financials.revenue).toEqual({ value: 100, currency: 'USD', year: 2023, text: null });
  });

  it('that are restated keep what was said before', async () => {
    alphaVantage.answer(({ function: name }) => (name === 'INCOME_STATEMENT' ? income('101') : {}));
    expect((await ended(input)).job?.counts).toMatchObject({ added: 0, corrected: 1, unchanged: 2 });
    const stored = await market.subgraph.connection
      .collection('financial_periods')
      .findOne({ symbol: 'NEWCO', period_type: 'annual', fiscal_year: 2023 });
    expect(stored).toMatchObject({ revenue: 101, earlier: [{ currency: 'USD', figures: { totalRevenue: 100 } }] });
  });

  it('of a company that is not kept are not asked for', async () => {
    const { job } = await ended({ ...input, symbols: ['NOPE'] });
    expect(job?.rejectedRows).toMatchObject([
      { symbol: 'NOPE', reasons: ['Expected a known company, but there is no NOPE: fetch COMPANY before FINANCIALS.'] },
    ]);
    expect(alphaVantage.calls).toEqual([]);
  });

  it('of the sample are those years that its figures name, in one command for any number of companies', async () => {
    market.reset();
    const { companies } = await query(`{ companies(filter: { symbols: ["COF", "IBM", "^GSPC"] }) { nodes { symbol
      financialHistory { periodType fiscalYear periodEnd currency revenue operatingIncome figures source } } } }`);
    expect(market.commands.commands).toEqual(['find', 'find']);
    const year = { periodType: 'ANNUAL', periodEnd: null, currency: 'USD', source: 'pytickersymbols' };
    const [cof, ibm, index] = companies.nodes;
    expect(cof.financialHistory).toEqual([
      { ...year, fiscalYear: 2025, revenue: 53.4e9, operatingIncome: null, figures: { revenue: 53.4e9 } },
      {
        ...year,
        fiscalYear: 2024,
        revenue: null,
        operatingIncome: 5.91e9,
        figures: { operating_income: 5.91e9, total_assets: 490.14e9, total_equity: 61.8e9 },
      },
    ]);
    expect(ibm.financialHistory.length).toBe(1);
    expect(index.financialHistory).toEqual([]);
  });
});

describe('economic series', () => {
  const input = { kinds: ['ECONOMIC'], series: ['REAL_GDP'] };
  const gdp = (values: Record<string, string>, unit = 'billions of dollars') => anIndicator(unit, 'quarterly', values);

  it('are kept with unit and frequency, and a corrected value as a new version', async () => {
    alphaVantage.answer(gdp({ '2023-07-01': '5600', '2023-04-01': '5500.5', '2023-01-01': '.', '2022-10-01': 'n/a' }));
    expect((await ended(input)).job).toMatchObject({
      counts: { added: 2, corrected: 0, unchanged: 0, rejected: 1 },
      rejectedRows: [
        {
          symbol: null,
          date: '2022-10-01',
          line: 4,
          row: { date: '2022-10-01', value: 'n/a' },
          reasons: ['Expected a number as value.'],
        },
      ],
    });
    alphaVantage.answer(gdp({ '2023-10-01': '5700', '2023-07-01': '5601', '2023-04-01': '5500.5' }));
    expect((await ended(input)).job?.counts).toMatchObject({ added: 1, corrected: 1, unchanged: 1 });
    const { economicSeries: series } = await query(`{ economicSeries(indicatorType: "REAL_GDP") {
      unit frequency source columns { date value } } }`);
    expect(series).toEqual({
      unit: 'billions of dollars, quarterly',
      frequency: 'QUARTERLY',
      source: 'alpha_vantage',
      columns: { date: ['2023-04-01', '2023-07-01', '2023-10-01'], value: [5500.5, 5601, 5700] },
    });
    const versions = await market.subgraph.db.query(
      "SELECT concat_ws(' ', id, value, unit, superseded_by) FROM economic_indicator_versions",
    );
    expect(versions.texts(0)).toEqual(['REAL_GDP:2023-07-01 5600.0 billions of dollars, quarterly alpha_vantage']);
  });

  it('that answer otherwise than documented stop no others, and are asked for first the next time', async () => {
    alphaVantage.answer(({ function: name }) =>
      name === 'CPI' ? gdp({ '2023-01-01': '300' }, 'index 1982-1984=100') : { Surprise: true },
    );
    const both = { kinds: ['ECONOMIC'], series: ['UNEMPLOYMENT', 'CPI_MONTHLY'] };
    expect((await ended(both)).job).toMatchObject({
      status: 'COMPLETED',
      counts: { added: 1, rejected: 1 },
      rejectedRows: [{ reasons: ['Expected values of UNEMPLOYMENT from alpha_vantage, but got Surprise.'] }],
    });
    alphaVantage.calls.length = 0;
    await ended({ kinds: ['ECONOMIC'], series: ['REAL_GDP', 'CPI_MONTHLY', 'INFLATION'] });
    expect(asked()).toEqual(['INFLATION ', 'REAL_GDP ', 'CPI ']);
  });
});

describe('news', () => {
  const input = { kinds: ['NEWS'], symbols: ['NEWCO'], from: '2024-03-01' };
  const first = anArticle('one', '20240304T093000', { NEWCO: '0.5', OTHER: '-0.9' });
  const second = anArticle('two', '20240305T160000', { NEWCO: '-0.25' });

  it('are found by their words and tone, one for each address', async () => {
    alphaVantage.answer(aFeed(first, second, first, { ...second, url: 'two' }));
    expect((await ended(input)).job).toMatchObject({
      counts: { added: 2, unchanged: 1, rejected: 1 },
      rejectedRows: [{ symbol: 'NEWCO', date: '20240305T160000', line: 4, reasons: ['Expected an address as url.'] }],
    });
    const { searchNews, newsSentiment } = await query(`{
      searchNews(text: "margins", filter: { symbols: ["NEWCO"] }) { news { url title source sentimentScore topics publishedAt } }
      newsSentiment(symbols: ["NEWCO"]) { date count meanSentiment } }`);
    expect(searchNews).toMatchObject([
      { news: { url: 'https://news.example/two', sentimentScore: -0.25 } },
      {
        news: {
          url: 'https://news.example/one',
          title: 'About one',
          source: 'Example News',
          sentimentScore: 0.5,
          topics: ['Earnings'],
          publishedAt: '2024-03-04T09:30:00.000Z',
        },
      },
    ]);
    expect(newsSentiment).toEqual([
      { date: '2024-03-04', count: 1, meanSentiment: 0.5 },
      { date: '2024-03-05', count: 1, meanSentiment: -0.25 },
    ]);
  });

  it('are asked for only where days are missing', async () => {
    alphaVantage.answer({ Information: 'No articles found. Please adjust the time range.' });
    expect((await ended({ ...input, from: '2024-02-28' })).job?.counts).toMatchObject({ added: 0, rejected: 0 });
    const [before, today] = alphaVantage.calls;
    expect(before).toMatchObject({ tickers: 'NEWCO', time_from: '20240228T0000', time_to: '20240229T2359' });
    // The day goes on
    expect(today?.time_from).toMatch(/T0000$/);
    expect(today).not.toHaveProperty('time_to');
    expect(alphaVantage.calls.length).toBe(2);
  });

  it('of more than one answer go on with the last article, also after a limit, and with the newest on its day', async () => {
    const article = (index: number) => {
      const at = new Date(Date.UTC(2023, 0, 1, 0, 5 * index)).toISOString();
      return anArticle(`p${index}`, at.replaceAll(/[-:]|\.\d+Z/g, ''), { PAGED: '0.1' });
    };
    const full = Array.from({ length: 1000 }, (_, index) => article(index));
    let isRefused = false;
    alphaVantage.answer(({ time_from = '' }) => {
      if (time_from === '20230101T0000') return aFeed(...full);
      const wasRefused = isRefused;
      isRefused = true;
      if (wasRefused) return aFeed(article(999), article(1000));
      return { Information: 'Our standard API rate limit is 25 requests per day.' };
    });
    const paged = { kinds: ['NEWS'], symbols: ['PAGED'], from: '2023-01-01' };
    expect((await ended(paged)).job).toMatchObject({
      status: 'COMPLETED',
      counts: { added: 1001, unchanged: 1, rejected: 0 },
    });
    const last = '20230104T1115';
    expect(alphaVantage.calls.map((call) => call.time_from)).toEqual(['20230101T0000', last, last]);
  }, 20_000);

  it('of an unknown symbol are rejected, and asked for again the next time', async () => {
    alphaVantage.answer({ Information: 'Invalid inputs. Please refer to the API documentation.' });
    const unknown = { ...input, symbols: ['NOPE'] };
    for (const _ of [1, 2]) {
      expect((await ended(unknown)).job?.rejectedRows).toMatchObject([
        { symbol: 'NOPE', reasons: ['alpha_vantage knows no news of NOPE.'] },
      ]);
    }
    expect(alphaVantage.calls.length).toBe(2);
  });
});

describe('a job', () => {
  it('that a limit stops goes on with what is left, and counts all of it', async () => {
    let left = 3;
    alphaVantage.answer(({ function: name, symbol = '' }) => {
      left -= 1;
      if (left === 0) return { Note: 'Thank you for using Alpha Vantage! Please wait.' };
      return name === 'OVERVIEW' ? anOverview(symbol) : anIndicator('percent', 'annual', { '2023-01-01': '4.1' });
    });
    const input = { kinds: ['ECONOMIC', 'COMPANY'], symbols: ['LIM', 'LIMA', 'LIMB'], series: ['INFLATION'] };
    const { job, told } = await ended(input);
    expect(told.map(({ error }) => error)).toContain(
      'alpha_vantage refuses for now: Thank you for using Alpha Vantage! Please wait.',
    );
    expect(job).toMatchObject({ status: 'COMPLETED', progress: 1, error: null, counts: { added: 4 } });
    expect(asked()).toEqual(['OVERVIEW LIM', 'OVERVIEW LIMA', 'OVERVIEW LIMB', 'OVERVIEW LIMB', 'INFLATION ']);
  }, 20_000);

  it.each([
    [{ kinds: [] }, /^Expected at least one kind/],
    [{ kinds: ['COMPANY'] }, /^Expected symbols for COMPANY, FINANCIALS and NEWS/],
    [{ kinds: ['COMPANY'], symbols: [] }, /^Expected at least one symbol/],
    [{ kinds: ['COMPANY'], symbols: ['no symbol'] }, /^Expected a symbol such as "AAPL", but got "no symbol"\.$/],
    [{ kinds: ['ECONOMIC'], series: [] }, /^Expected at least one series/],
    [{ kinds: ['COMPANY'], symbols: ['KO'], series: ['REAL_GDP'] }, /^Expected ECONOMIC among the kinds/],
    [{ kinds: ['NEWS'], symbols: ['KO'] }, /^Expected the first day of news where NEWS is among the kinds/],
    [{ kinds: ['COMPANY'], symbols: ['KO'], from: '2024-01-01' }, /^Expected the first day of news/],
    [{ kinds: ['NEWS'], symbols: ['KO'], from: '2999-01-01' }, /^Expected a day up to .*, but got 2999-01-01\.$/],
  ])('refuses %j', async (input, message) => {
    const { job, userErrors } = await mutate(input);
    expect({ job, userErrors }).toEqual({
      job: null,
      userErrors: [expect.objectContaining({ code: 'INVALID_INPUT', message: expect.stringMatching(message) })],
    });
  });

  it('is begun by whoever may, where there is a key', async () => {
    const input = { kinds: ['ECONOMIC'] };
    expect((await mutate(input, aViewer())).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await mutate(input, null)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    const other = await aMarketSubgraph({ hasSample: false });
    try {
      expect(await mutate(input, root, other.subgraph)).toMatchObject({
        job: null,
        userErrors: [{ code: 'UNAVAILABLE', message: 'There is no key for alpha_vantage here.' }],
      });
    } finally {
      await other.stop();
    }
  });
});
