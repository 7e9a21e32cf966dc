import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aMarketSubgraph, type TestMarket } from './a-market-subgraph.js';

let market: TestMarket;
beforeAll(async () => {
  market = await aMarketSubgraph();
});
beforeEach(() => market.reset());
afterAll(() => market.stop());

describe('companies', () => {
  it('are found by symbol in any case, with figures as numbers, else null', async () => {
    const { data } = await market.query(`{ company(symbol: " msft ") { symbol name instrumentType sector industry
        financials { revenue { value currency year text } } profile { headquarters foundedYear } dataSource note }
      none: company(symbol: "NOPE") { name } }`);
    expect(data.company).toMatchObject({
      symbol: 'MSFT',
      name: 'Microsoft',
      instrumentType: 'EQUITY',
      sector: 'Information Technology',
      industry: 'Software',
      financials: { revenue: { currency: 'USD', text: null } },
      profile: { foundedYear: 1975 },
      dataSource: 'pytickersymbols',
    });
    expect(data.company.financials.revenue.value).toBeGreaterThan(1e11);
    expect(data.none).toBeNull();
  });

  it('tell what stands under a symbol that the company list lacks or means otherwise', async () => {
    const { data } = await market.query(`{ companies(filter: { symbols: ["FB", "GOOG", "RRC", "^GSPC", "^IXIC"] }) {
      totalCount nodes { symbol instrumentType note } } }`);
    expect(data.companies.totalCount).toBe(5);
    expect(data.companies.nodes.every((company: { note: string | null }) => company.note)).toBe(true);
    expect(
      data.companies.nodes.filter((company: { instrumentType: string }) => company.instrumentType === 'INDEX').length,
    ).toBe(2);
  });

  it('are filtered, counted, and paged forward and back without losing any', async () => {
    const page =
      'query ($after: String) { companies(filter: { sector: "Energy" }, first: 7, after: $after) { totalCount nodes { symbol } pageInfo { endCursor hasNextPage } } }';
    const seen: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { data }: Awaited<ReturnType<TestMarket['query']>> = await market.query(page, { after });
      seen.push(...data.companies.nodes.map((company: { symbol: string }) => company.symbol));
      total = data.companies.totalCount;
      after = data.companies.pageInfo.hasNextPage ? data.companies.pageInfo.endCursor : null;
    } while (after);
    expect(seen.length).toBe(total);
    expect(seen).toEqual([...new Set(seen)].sort());
    const { data } = await market.query('{ companies(filter: { sector: "Energy" }, last: 2) { nodes { symbol } } }');
    expect(data.companies.nodes.map((company: { symbol: string }) => company.symbol)).toEqual(seen.slice(-2));
  });

  it('are searched by part of the name or symbol, the search meaning nothing but itself', async () => {
    const { data } = await market.query(`{ micro: companies(filter: { search: "MICROSO" }) { nodes { symbol } }
      index: companies(filter: { search: "^G" }) { nodes { symbol } } byName: companies(orderBy: NAME, first: 1) { nodes { name } } }`);
    expect(data.micro.nodes).toEqual([{ symbol: 'MSFT' }]);
    expect(data.index.nodes).toEqual([{ symbol: '^GSPC' }]);
    expect(data.byName.nodes).toEqual([{ name: '3M' }]);
  });

  it('are found by what was meant, with one statement, and one command for what was found', async () => {
    const { data, errors } = await market.query(
      `{ searchCompanies(text: " Microsfot ") { kind edits company { symbol name } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.searchCompanies).toEqual([{ kind: 'TYPO', edits: 1, company: { symbol: 'MSFT', name: 'Microsoft' } }]);
    const finds = market.commands.commands.filter((command) => command === 'find');
    expect([finds.length, market.statements.length]).toEqual([2, 1]);
  });

  it('have peers of their sector, those of their industry first, in one command for any number of companies', async () => {
    const { data, errors } = await market.query(`{ companies(filter: { symbols: ["CVX", "XOM", "^GSPC"] }) {
      nodes { symbol sector industry peers(first: 50) { symbol sector industry } few: peers(first: 1) { symbol } } } }`);
    expect(errors).toEqual([]);
    const [chevron, exxon, index] = data.companies.nodes.sort((a: { symbol: string }, b: { symbol: string }) =>
      a.symbol < b.symbol ? -1 : 1,
    );
    const near = chevron.peers.map(({ industry }: { industry: string }) => industry === chevron.industry);
    expect(near).toEqual([...near].sort().reverse());
    expect(chevron.peers.every(({ sector }: { sector: string }) => sector === 'Energy')).toBe(true);
    const symbolsOf = (peers: { symbol: string }[]) => peers.map(({ symbol }) => symbol);
    expect(symbolsOf(chevron.peers)).not.toContain('CVX');
    expect(symbolsOf(chevron.peers)).toContain('XOM');
    expect(symbolsOf(chevron.few)).toEqual(symbolsOf(chevron.peers).slice(0, 1));
    expect(exxon.peers.length).toBe(chevron.peers.length);
    expect(index.peers).toEqual([]);
    // The page, and the peers of all on it
    expect(market.commands.commands).toEqual(['find', 'find']);
  });

  it.each([
    ['searchCompanies(text: " ") { kind }', 'Expected a text of 1 to 100 characters, but got 0.'],
    ['searchCompanies(text: "a", first: 0) { kind }', 'Expected `first` from 1 to 100, but got 0.'],
    ['company(symbol: "KO") { peers(first: 51) { symbol } }', 'Expected `first` from 1 to 50, but got 51.'],
  ])('refuse %s', async (field, message) => {
    const { errors } = await market.query(`{ ${field} }`);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('cost a constant number of commands, however many there are', async () => {
    const text = `query ($symbols: [String!]) { companies(filter: { symbols: $symbols }) { nodes { symbol
      latest { closePrice company { name } } coverage { to } splits { ratio } news(first: 3) { totalCount nodes { title company { name } } }
      marketData(from: "2012-01-03", to: "2012-01-31") { rowCount company { name } }
      technicalIndicator(type: SMA, from: "2012-01-03", to: "2012-01-31") { rowCount } } } }`;
    const costOf = async (symbols: string[]) => {
      market.reset();
      const { data, errors } = await market.query(text, { symbols });
      expect(errors).toEqual([]);
      expect(data.companies.nodes.length).toBe(symbols.length);
      return { commands: [...market.commands.commands].sort(), statements: market.statements.length };
    };
    const many = ['AAPL', 'MSFT', 'GOOG', 'IBM', 'JPM', 'XOM', 'KO', 'AMD'];
    // Asked three times, the indicator of each is kept
    for (let n = 0; n < 3; n += 1) await costOf(many);
    const cost = await costOf(['AAPL']);
    expect(await costOf(many)).toEqual(cost);
    // latest, coverage and splits; and whether the indicator is kept, and its values. Bars are in memory
    expect(cost).toEqual({ commands: ['aggregate', 'aggregate', 'find', 'find'], statements: 5 });
  });
});

describe('news', () => {
  it('are walked newest first over items of the same moment without losing or repeating one', async () => {
    const seen: { id: string; publishedAt: string }[] = [];
    let after: string | null = null;
    do {
      const { data }: Awaited<ReturnType<TestMarket['query']>> = await market.query(
        'query ($after: String) { news(first: 7, after: $after) { nodes { id publishedAt } pageInfo { endCursor hasNextPage } } }',
        { after },
      );
      seen.push(...data.news.nodes);
      after = data.news.pageInfo.hasNextPage ? data.news.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(40);
    const moments = seen.map(({ publishedAt }) => publishedAt);
    expect(moments).toEqual([...moments].sort().reverse());
    expect(new Set(moments).size).toBeLessThan(moments.length);
  });

  it('are filtered by symbol, topic, day, tone and words, all at once', async () => {
    const { data } =
      await market.query(`{ news(filter: { symbols: ["jpm", "XOM"], topics: ["gloomy"], from: "2012-09-01", to: "2012-09-30",
      minSentiment: -1, maxSentiment: -0.5, search: "Gloomy JPM" }) { totalCount nodes { symbol source sentimentScore topics url } } }`);
    expect(data.news).toEqual({
      totalCount: 1,
      nodes: [{ symbol: 'JPM', source: 'sample', sentimentScore: -0.8, topics: ['sample', 'gloomy'], url: null }],
    });
  });

  it('of a company are its own, whatever symbols the filter names', async () => {
    const { data } =
      await market.query(`{ company(symbol: "KO") { all: news { totalCount } none: news(filter: { symbols: ["XOM"] }) { totalCount nodes { id } }
      own: news(filter: { symbols: ["KO"], topics: ["neutral"] }) { nodes { symbol } } } }`);
    expect(data.company).toEqual({
      all: { totalCount: 5 },
      none: { totalCount: 0, nodes: [] },
      own: { nodes: [{ symbol: 'KO' }] },
    });
  });

  it('are made up and say so', async () => {
    const { data } = await market.query('{ news(first: 100) { nodes { source content } } }');
    for (const item of data.news.nodes) {
      expect(item.source).toBe('sample');
      expect(item.content).toMatch(/^Made up for the sample set\./);
    }
  });

  it.each([
    ['first: 0', 'Expected `first` from 1 to 100, but got 0.'],
    [
      'filter: { from: "2012-02-01", to: "2012-01-01" }',
      'Expected `from` on or before `to`, but got 2012-02-01 and 2012-01-01.',
    ],
    ['filter: { minSentiment: -2 }', 'Expected a sentiment from -1 to 1, but got -2.'],
    [
      'filter: { minSentiment: 0.5, maxSentiment: 0 }',
      'Expected `minSentiment` up to `maxSentiment`, but got 0.5 and 0.',
    ],
    ['filter: { search: "!" }', 'Expected a search of 1 to 10 words, but got 0.'],
  ])('refuse %s', async (args, message) => {
    const { errors } = await market.query(`{ news(${args}) { nodes { id } } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
