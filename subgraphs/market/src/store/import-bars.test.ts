import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { anImport, type TestImport } from '../test/an-import.js';
import { DAILY_BARS } from './bar-tables.js';
import { readImportCounts } from './import-bars.js';
import { SAMPLE_FOLDER } from './load-sample.js';

import type { BarsFile } from './stage-bars.js';

let test: TestImport;
beforeEach(async () => {
  test = await anImport();
});
afterEach(() => test.close());

const aCsv: TestImport['aCsv'] = (...args) => test.aCsv(...args);
const importFile: TestImport['importFile'] = (...args) => test.importFile(...args);
const rowsOf: TestImport['rowsOf'] = (sql) => test.rowsOf(sql);
const barsOf = (symbol: string) =>
  rowsOf(
    `SELECT concat_ws(' ', date, open_price, high_price, low_price, close_price, volume, 'v' || version) FROM market_data
     WHERE symbol = '${symbol}' ORDER BY date`,
  );
const reasonsFor = (jobId: string) =>
  rowsOf(
    `SELECT date || ': ' || array_to_string(reasons, ' ') FROM rejected_rows WHERE job_id = '${jobId}' ORDER BY line`,
  );
const contentHash = () =>
  rowsOf(
    `SELECT md5(string_agg(concat_ws('|', symbol, date, open_price, high_price, low_price, close_price, volume, data_source, version), ',' ORDER BY symbol, date)) FROM market_data`,
  );

const indexes = () => rowsOf("SELECT index_name FROM duckdb_indexes() WHERE table_name = 'market_data' ORDER BY 1");

describe('an import of bars', () => {
  it('keeps bad rows aside, each with all its reasons, and takes the good ones', async () => {
    const counts = await importFile(
      'bad',
      await aCsv([
        'A,2024-01-02,10,12,9,11,100',
        'A,2024-01-03,11,10,9,12,100',
        'A,2024-01-04,11,12,11.5,11,100',
        'A,2024-01-05,0,12,-1,11,100',
        'A,2024-01-08,11,12,10,11,-5',
        'A,2024-01-09,11,12,10,eleven,100',
        'A,2024-01-10,11,12,10,,100',
        'A,2024-01-13,11,12,10,11,100',
        'A,2024-02-30,11,12,10,11,100',
        'A,2025-01-02,11,12,10,11,100',
        'A,2024-01-11,,12,10,11,100',
        '"",2024-01-02,11,12,10,11,100',
        'A,2024-01-02,10,12,9,11,100',
        'A,2024-01-12,11,12,10,11,100',
        'A,2024-01-12,11,12,10,11.5,100',
        'A,2024-01-16,11,12',
        'A,2024-01-17,11,12,10,11,1e300',
        'SPLIT,2024-01-02,100,101,99,100,5',
        'SPLIT,2024-01-03,25,26,24,25,20',
      ]),
    );
    const rejected = await test.db.query(
      "SELECT date, array_to_string(reasons, ' ') FROM rejected_rows ORDER BY date IS NULL, line",
    );
    const reasons = rejected.texts(1);
    expect(rejected.texts(0).map((date, row) => `${date}: ${reasons[row]}`)).toEqual([
      '2024-01-03: Expected no price above the high.',
      '2024-01-04: Expected no price below the low.',
      '2024-01-05: Expected prices above 0.',
      '2024-01-08: Expected a volume from 0 to 9007199254740991.',
      '2024-01-09: Expected numbers as prices and volume.',
      '2024-01-10: Expected a close.',
      '2024-01-13: Expected a day on which the New York Stock Exchange trades.',
      '2024-02-30: Expected a day as YYYY-MM-DD.',
      '2025-01-02: Expected no day in the future.',
      '2024-01-11: Expected an open, high and low, or none of them.',
      '2024-01-02: Expected a symbol in capitals, of up to 15 letters, digits, dots and dashes.',
      '2024-01-02: Expected one row of a symbol and day: this one repeats an earlier one.',
      '2024-01-12: Expected one row of a symbol and day: there are several that differ.',
      '2024-01-12: Expected one row of a symbol and day: there are several that differ.',
      '2024-01-17: Expected a volume from 0 to 9007199254740991.',
      '2024-01-02: Expected prices adjusted for splits: a later close differs from the one before it by the ratio of a split.',
      'null: Expected as many fields as the header has.',
    ]);
    expect(counts).toMatchObject({ added: 2, corrected: 0, unchanged: 0, rejected: 17 });
    expect(await rowsOf('SELECT id FROM market_data ORDER BY id')).toEqual(['A:2024-01-02', 'SPLIT:2024-01-03']);
  });

  it('counts the trading days that a symbol has no row of, and no days on which nobody trades', async () => {
    const file = await aCsv(['A,2024-01-12,1,1,1,1,1', 'A,2024-01-16,1,1,1,1,1', 'A,2024-01-19,1,1,1,1,1']);
    expect(await importFile('gaps', file)).toMatchObject({ added: 3, missingDays: 2 });
  });

  it('changes nothing when the same rows come again', async () => {
    const file = await aCsv(['A,2024-01-02,10,12,9,11,100', 'A,2024-01-03,11,12,9,12,100']);
    await importFile('first', file);
    const before = await contentHash();
    expect(await importFile('again', file)).toMatchObject({ added: 0, corrected: 0, unchanged: 2, rejected: 0 });
    expect(await contentHash()).toEqual(before);
  });

  it('keeps what a correction replaces, with its version and what replaced it', async () => {
    await importFile('first', await aCsv(['A,2024-01-02,10,12,9,11,100']));
    expect(await importFile('second', await aCsv(['A,2024-01-02,10,13,9,11,100']))).toMatchObject({ corrected: 1 });
    await importFile('third', await aCsv(['A,2024-01-02,10,14,9,11,100']));
    expect(await rowsOf("SELECT concat_ws(' ', version, high_price) FROM market_data")).toEqual(['3 14.0']);
    expect(
      await rowsOf(
        "SELECT concat_ws(' ', version, high_price, superseded_by) FROM market_data_versions ORDER BY version",
      ),
    ).toEqual(['1 12.0 test', '2 13.0 test']);
  });

  it('leaves a whole bar as it is where closes agree with it', async () => {
    await importFile('bars', await aCsv(['A,2024-01-02,10,12,9,11,100']));
    const closes = await aCsv(['2024-01-02,11'], 'Date,Close');
    expect(await importFile('closes', { ...closes, symbol: 'A' })).toMatchObject({ unchanged: 1 });
  });

  it('keeps what a correction of the close alone does not say, and takes none that does not fit', async () => {
    await importFile(
      'bars',
      await aCsv(['A,2024-01-02,10,12,9,11,100', 'A,2024-01-03,11,12,10,11,100', 'A,2024-01-04,,,,11,']),
    );
    const closes = await aCsv(['2024-01-02,11.5', '2024-01-03,12.5', '2024-01-04,12'], 'Date,Close');
    expect(await importFile('closes', { ...closes, symbol: 'A' })).toMatchObject({ corrected: 2, rejected: 1 });
    expect(await barsOf('A')).toEqual([
      '2024-01-02 10.0 12.0 9.0 11.5 100 v2',
      '2024-01-03 11.0 12.0 10.0 11.0 100 v1',
      '2024-01-04 12.0 v2',
    ]);
    expect(await reasonsFor('closes')).toEqual([
      '2024-01-03: Expected a close between the low and the high that are there, or an open, high and low with it.',
    ]);
  });

  it('keeps rows aside that do not go on from the stored bars around them, unless it is to take them', async () => {
    const lines = (closes: Readonly<Record<string, number>>) =>
      aCsv(Object.entries(closes).map(([date, close]) => `A,${date},,,,${close},`));
    const STORED =
      'Expected prices adjusted for splits as those that are there: the close differs from that of a neighbouring day by the ratio of a split.';
    await importFile('there', await lines({ '2024-01-08': 100, '2024-01-09': 101 }));
    const around = await lines({ '2024-01-05': 200, '2024-01-10': 202, '2024-01-11': 203 });
    expect(await importFile('around', around)).toMatchObject({ added: 0, rejected: 3 });
    expect(await reasonsFor('around')).toEqual(
      ['2024-01-05', '2024-01-10', '2024-01-11'].map((day) => `${day}: ${STORED}`),
    );
    const all = await lines({ '2024-01-05': 50, '2024-01-08': 50, '2024-01-09': 51, '2024-01-10': 51 });
    expect(await importFile('all', all)).toMatchObject({ added: 2, corrected: 2, rejected: 0 });
    const later = await lines({ '2024-02-12': 102 });
    expect(await importFile('later', later)).toMatchObject({ added: 1, rejected: 0 });
    const moved = await lines({ '2024-01-11': 102, '2024-01-12': 25.5 });
    expect(await importFile('moved', moved)).toMatchObject({ added: 0, rejected: 2 });
    expect(await importFile('accepted', moved, { acceptsJumps: true })).toMatchObject({ added: 2, rejected: 0 });
  });

  it('says which columns it expected, and which came', async () => {
    await expect(importFile('none', await aCsv(['1,2'], 'day,price'))).rejects.toThrow(
      /Expected columns .* date and close and symbol must be there, but got day, price\./,
    );
  });

  it('goes on behind what an attempt before it has done, to the same content', async () => {
    const file: BarsFile = { format: 'parquet', path: path.join(SAMPLE_FOLDER, 'market_data.parquet'), symbol: null };
    const whole = await importFile('whole', file, { batchRows: 20_000 });
    const hash = await contentHash();
    await test.db.query('DELETE FROM market_data');

    const broken = new AbortController();
    await expect(
      importFile('part', file, {
        signal: broken.signal,
        batchRows: 20_000,
        onBatch: () => broken.abort(new Error('killed')),
      }),
    ).rejects.toThrow('killed');
    expect(await indexes()).toEqual(DAILY_BARS.indexes.map(({ name }) => name).sort());
    const [part] = await readImportCounts(test.db, ['part']);
    expect(part?.added).toBeGreaterThan(0);
    expect(part?.added).toBeLessThan(whole?.added ?? 0);
    expect(await importFile('part', file, { batchRows: 20_000 })).toMatchObject({
      added: whole?.added,
      corrected: 0,
      unchanged: 0,
    });
    expect(await contentHash()).toEqual(hash);
    await expect(
      test.db.query('INSERT INTO market_data SELECT * EXCLUDE (id) FROM market_data LIMIT 1'),
    ).rejects.toThrow('Duplicate key');
  });

  it('does without indexes while more comes than is there', async () => {
    const file: BarsFile = { format: 'parquet', path: path.join(SAMPLE_FOLDER, 'market_data.parquet'), symbol: null };
    const seen: unknown[] = [];
    const onBatch = async () => seen.push(await indexes());
    await importFile('first', file, { batchRows: 150_000, onBatch });
    await importFile('second', file, { batchRows: 150_000, onBatch });
    const all = await indexes();
    expect(seen).toEqual([[], [], all, all]);
  });

  it('lets others read meanwhile, who see whole batches', async () => {
    const days = ['2024-01-02', '2024-01-03'];
    const symbols = Array.from({ length: 20 }, (_, index) => `S${index}`);
    const file = await aCsv(symbols.flatMap((symbol) => days.map((day) => `${symbol},${day},1,1,1,1,1`)));
    let isDone = false;
    const importing = importFile('read', file, { batchRows: 2 }).finally(() => {
      isDone = true;
    });
    const counts: number[] = [];
    while (!isDone) counts.push((await test.db.query('SELECT count(*)::INTEGER FROM market_data')).integers(0)[0] ?? 0);
    await importing;
    expect(counts.filter((count) => count % 2 !== 0)).toEqual([]);
    expect(counts.some((count) => count > 0 && count < 40)).toBe(true);
  });

  it('finds nothing bad in the sample, and each of its rows new', async () => {
    const file: BarsFile = { format: 'parquet', path: path.join(SAMPLE_FOLDER, 'market_data.parquet'), symbol: null };
    expect(await importFile('sample', file)).toEqual({
      jobId: 'sample',
      added: 185_149,
      corrected: 0,
      unchanged: 0,
      rejected: 0,
      missingDays: 0,
    });
  });
});
