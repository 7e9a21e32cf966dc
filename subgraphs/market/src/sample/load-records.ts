import path from 'node:path';
import type { MarketStores } from '../context.js';
import { wordsOf } from '../news/search-words.js';
import type { DuckDb } from '../store/duck-db.js';
import type { LoadProgress } from '../store/load-sample.js';
import { periodsOf, type SampleFigures } from './sample-periods.js';

/** What of the sample goes into MongoDB; periods are made of the companies. */
export const RECORD_TABLES = ['companies', 'financial_periods', 'news'] as const;

/** Puts the sample's companies, their fiscal years and news into MongoDB. Those that are there already stay as they are. */
export async function loadSampleRecords(
  db: DuckDb,
  models: MarketStores['models'],
  folder: string,
  onProgress?: LoadProgress,
): Promise<void> {
  const companies = await readRecords(db, folder, 'companies');
  const knownSymbols = new Set<unknown>(await models.company.distinct('symbol'));
  const newCompanies = companies.filter(({ symbol }) => !knownSymbols.has(symbol));
  await models.company.insertMany(newCompanies);
  onProgress?.({ table: 'companies', rows: companies.length, added: newCompanies.length });

  const periods = (companies as unknown as SampleFigures[]).flatMap(periodsOf);
  const sources = [...new Set(periods.map(({ source }) => source))];
  const knownPeriods = new Set<unknown>(await models.financialPeriod.distinct('symbol', { source: { $in: sources } }));
  const newPeriods = periods.filter(({ symbol }) => !knownPeriods.has(symbol));
  await models.financialPeriod.insertMany(newPeriods);
  onProgress?.({ table: 'financial_periods', rows: periods.length, added: newPeriods.length });

  const news = await readRecords(db, folder, 'news');
  const ids = news.map(({ _id }) => String(_id));
  const knownNews = new Set<unknown>(await models.news.distinct('_id', { _id: { $in: ids } }));
  const newNews = news.filter(({ _id }) => !knownNews.has(_id));
  await models.news.insertMany(
    newNews.map((item) => ({ ...item, search_words: wordsOf(`${item.title} ${item.content}`) })),
  );
  onProgress?.({ table: 'news', rows: news.length, added: newNews.length });
}

async function readRecords(db: DuckDb, folder: string, table: string): Promise<Record<string, unknown>[]> {
  const file = path.join(folder, `${table}.parquet`);
  const columns = await db.query(
    `SELECT to_json(record)::VARCHAR FROM (
       FROM read_parquet($file) ${table === 'news' ? "SELECT * REPLACE (strftime(published_at, '%Y-%m-%dT%H:%M:%SZ') AS published_at)" : ''}
     ) AS record`,
    { file },
  );
  return columns.texts(0).map((text) => JSON.parse(text ?? '{}') as Record<string, unknown>);
}
