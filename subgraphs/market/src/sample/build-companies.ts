import type { DuckDBConnection } from '@duckdb/node-api';
import { classifyIndustries } from './classify-industries.js';
import { createFromRows } from './create-from-rows.js';
import { parseCount, parseMoney, yearIn } from './parse-figure.js';

interface SourceCompany {
  readonly symbol: string;
  readonly name: string;
  readonly country: string;
  readonly industries: readonly string[];
  readonly metadata: string;
}

interface SampleCompany {
  readonly symbol: string;
  readonly name: string;
  readonly instrument_type: 'equity' | 'index';
  readonly sector: string | null;
  readonly industry: string | null;
  readonly industries: readonly string[];
  readonly financials: object;
  readonly profile: object;
  readonly data_source: string;
  readonly note: string | null;
}

const MONEY_FIGURES = ['revenue', 'operating_income', 'net_income', 'total_assets', 'total_equity'] as const;

const GOOG_NOTE =
  'The prices under this symbol are of the share that traded as GOOG until 2014 and trades as GOOGL since, up to 2013-03-01.';

/** Puts table `companies` together: the source's list, and the symbols that have prices but no record in it. */
export async function buildCompanies(connection: DuckDBConnection, folder: string): Promise<void> {
  const reader = await connection.runAndReadAll(
    `SELECT symbol, name, country, industries, metadata::VARCHAR AS metadata
     FROM read_json('${folder}/pytickersymbols-sp500-companies.json.gz', columns = {
       symbol: 'VARCHAR', name: 'VARCHAR', country: 'VARCHAR', industries: 'VARCHAR[]', metadata: 'JSON'})`,
  );
  const listed = (reader.getRowObjectsJson() as unknown as SourceCompany[]).map(toCompany);
  await createFromRows(connection, 'companies', [...listed, ...UNLISTED], {
    symbol: 'VARCHAR',
    name: 'VARCHAR',
    instrument_type: 'VARCHAR',
    sector: 'VARCHAR',
    industry: 'VARCHAR',
    industries: ['VARCHAR'],
    financials: 'JSON',
    profile: 'JSON',
    data_source: 'VARCHAR',
    note: 'VARCHAR',
  });
}

function toCompany({ symbol, name, country, industries, metadata }: SourceCompany): SampleCompany {
  const texts = JSON.parse(metadata) as Record<string, unknown>;
  const textOf = (key: string): string | null => (key in texts ? String(texts[key]).trim() : null);
  const employees = textOf('employees');
  const money = MONEY_FIGURES.flatMap((key) => {
    const text = textOf(key);
    return text === null ? [] : [[key, parseMoney(text)] as const];
  });
  return {
    symbol,
    name,
    instrument_type: 'equity',
    ...classifyIndustries(industries),
    industries,
    financials: { ...Object.fromEntries(money), ...(employees === null ? {} : { employees: parseCount(employees) }) },
    profile: {
      headquarters: textOf('headquarters') ?? country,
      website: textOf('website'),
      founded_year: yearIn(textOf('founded') ?? ''),
    },
    data_source: 'pytickersymbols',
    note: symbol === 'GOOG' ? GOOG_NOTE : null,
  };
}

const unlisted = (symbol: string, name: string, rest: Partial<SampleCompany>): SampleCompany => ({
  symbol,
  name,
  instrument_type: 'equity',
  sector: null,
  industry: null,
  industries: [],
  financials: {},
  profile: { headquarters: null, website: null, founded_year: null },
  data_source: 'quantgraph',
  note: null,
  ...rest,
});

const UNLISTED: readonly SampleCompany[] = [
  unlisted('FB', 'Facebook', {
    sector: 'Communication Services',
    note: 'The symbol of Meta Platforms (META) until 2022; prices of its first months, up to 2013-03-01.',
  }),
  unlisted('RRC', 'Range Resources', {
    sector: 'Energy',
    note: 'Not in the company list, so it has no figures. No usable prices before 1990-04-10.',
  }),
  unlisted('^GSPC', 'S&P 500', { instrument_type: 'index', note: 'Index, without dividends.' }),
  unlisted('^IXIC', 'Nasdaq Composite', { instrument_type: 'index', note: 'Index, without dividends.' }),
];
