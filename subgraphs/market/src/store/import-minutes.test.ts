import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { anImport, type TestImport } from '../test/an-import.js';
import { MINUTE_BARS } from './bar-tables.js';
import { keepActions } from './corporate-actions.js';
import { readImportCounts } from './import-bars.js';

let test: TestImport;
beforeEach(async () => {
  test = await anImport(MINUTE_BARS);
});
afterEach(() => test.close());

const aCsv: TestImport['aCsv'] = (...args) => test.aCsv(...args);
const importFile: TestImport['importFile'] = (...args) => test.importFile(...args);
const rowsOf: TestImport['rowsOf'] = (sql) => test.rowsOf(sql);
const stored = () =>
  rowsOf("SELECT concat_ws(' ', symbol, timestamp, close_price) FROM minute_bars ORDER BY symbol, timestamp");
const contentHash = () =>
  rowsOf(
    `SELECT md5(string_agg(concat_ws('|', symbol, timestamp, open_price, high_price, low_price, close_price, volume, version), ',' ORDER BY symbol, timestamp)) FROM minute_bars`,
  );

/** 20 symbols with an hour each. */
const HOURS = `SELECT 'S' || s AS symbol, TIMESTAMP '2024-01-02 09:30' + INTERVAL 1 MINUTE * m::INTEGER AS timestamp,
  10 + m % 7 / 10.0 AS close FROM range(10, 30) AS symbols(s), range(60) AS minutes(m)`;

describe('an import of minute bars', () => {
  it('keeps minutes aside that do not go on from the stored ones, and what a correction of the close does not say', async () => {
    await importFile('first', await aCsv(['A,2024-01-02 09:30,10,12,9,11,100']));
    expect(await importFile('jump', await aCsv(['A,2024-01-02 09:31,22,22,22,22,1']))).toMatchObject({ rejected: 1 });
    expect(await importFile('close', await aCsv(['A,2024-01-02 09:30,,,,11.5,']))).toMatchObject({ corrected: 1 });
    expect(await importFile('outside', await aCsv(['A,2024-01-02 09:30,,,,12.5,']))).toMatchObject({ rejected: 1 });
    expect(
      await rowsOf("SELECT concat_ws(' ', open_price, high_price, low_price, close_price, volume) FROM minute_bars"),
    ).toEqual(['10.0 12.0 9.0 11.5 100']);
  });

  it('keeps bad rows aside, each with all its reasons, and takes the good ones', async () => {
    const counts = await importFile(
      'bad',
      await aCsv([
        'A,2024-01-02 09:30,10,12,9,11,100',
        'A,2024-01-02 04:00,10,12,9,11,100',
        'A,2024-01-02 09:31,11,10,9,12,-1',
        'A,2024-01-02 09:32:30,11,12,10,11,100',
        'A,2024-01-02,11,12,10,11,100',
        'A,09:33,11,12,10,11,100',
        'A,1704205800,11,12,10,11,100',
        'A,infinity,11,12,10,11,100',
        'A,2024-01-06 09:30,11,12,10,11,100',
        'A,2025-01-02 09:30,11,12,10,11,100',
        'A,2024-01-02T14:30:00Z,10,12,9,11,100',
        'A,2024-01-02 09:34,11,12,10,11,100',
        'A,2024-01-02 09:34,11,12,10,11.5,100',
        'A,2024-01-02 09:35,11',
        'SPLIT,2024-01-02 15:59,100,101,99,100,5',
        'SPLIT,2024-01-03 09:30,25,26,24,25,20',
      ]),
    );
    const rejected = await test.db.query(
      "SELECT date, array_to_string(reasons, ' ') FROM rejected_rows ORDER BY date IS NULL, line",
    );
    const reasons = rejected.texts(1);
    const NO_TIME = 'Expected a day and time as YYYY-MM-DD HH:MM:SS, in New York unless an offset says otherwise.';
    expect(rejected.texts(0).map((time, row) => `${time}: ${reasons[row]}`)).toEqual([
      '2024-01-02 09:31: Expected no price above the high. Expected a volume from 0 to 9007199254740991.',
      '2024-01-02 09:32:30: Expected the start of a minute.',
      `2024-01-02: ${NO_TIME}`,
      `09:33: ${NO_TIME}`,
      `1704205800: ${NO_TIME}`,
      `infinity: ${NO_TIME} Expected no day in the future.`,
      '2024-01-06 09:30: Expected a day on which the New York Stock Exchange trades.',
      '2025-01-02 09:30: Expected no day in the future.',
      '2024-01-02T14:30:00Z: Expected one row of a symbol and minute: this one repeats an earlier one.',
      '2024-01-02 09:34: Expected one row of a symbol and minute: there are several that differ.',
      '2024-01-02 09:34: Expected one row of a symbol and minute: there are several that differ.',
      '2024-01-02 15:59: Expected prices adjusted for splits: a later close differs from the one before it by the ratio of a split.',
      'null: Expected as many fields as the header has.',
    ]);
    expect(counts).toMatchObject({ added: 3, corrected: 0, unchanged: 0, rejected: 13 });
    expect(await stored()).toEqual([
      'A 2024-01-02 09:00:00 11.0',
      'A 2024-01-02 14:30:00 11.0',
      'SPLIT 2024-01-03 14:30:00 25.0',
    ]);
    const [row] = await rowsOf('SELECT "row"::VARCHAR FROM rejected_rows WHERE date = \'09:33\'');
    expect(JSON.parse(row ?? '')).toMatchObject({ symbol: 'A', timestamp: '09:33', close: '11' });
  });

  it('takes times as New York has them, in winter and summer, and those with an offset as the moments that they are', async () => {
    await importFile(
      'zones',
      await aCsv([
        'A,2024-01-02 09:30,1,1,1,1,1',
        'A,2024-07-02 09:30,1,1,1,1,1',
        'A,2024-07-02T18:00:00+02:00,1,1,1,1,1',
        'A,2024-07-02T19:59:00Z,1,1,1,1,1',
        'A,2024-07-02 19:59,1,1,1,1,1',
      ]),
    );
    const moments = [
      '2024-01-02 14:30',
      '2024-07-02 13:30',
      '2024-07-02 16:00',
      '2024-07-02 19:59',
      '2024-07-02 23:59',
    ];
    expect(await stored()).toEqual(moments.map((moment) => `A ${moment}:00 1.0`));
  });

  it.each([
    ["TIMESTAMP '2024-07-02 09:30'", '2024-07-02 13:30:00'],
    ["TIMESTAMPTZ '2024-07-02 09:30:00+00'", '2024-07-02 09:30:00'],
    ["TIMESTAMP_NS '2024-07-02 09:30:00'", '2024-07-02 13:30:00'],
  ])('reads the Parquet column %s', async (time, moment) => {
    await importFile('typed', await test.aParquet(`SELECT 'A' AS symbol, ${time} AS datetime, 1 AS close`));
    expect(await stored()).toEqual([`A ${moment} 1.0`]);
  });

  it('counts the trading days between two rows that have none', async () => {
    const file = await aCsv([
      'A,2024-01-12 15:59,1,1,1,1,1',
      'A,2024-01-16 09:30,1,1,1,1,1',
      'A,2024-01-19 09:30,1,1,1,1,1',
    ]);
    expect(await importFile('gaps', file)).toMatchObject({ added: 3, missingDays: 2 });
  });

  it('changes nothing when the same rows come again, and keeps what a correction replaces', async () => {
    const rows = ['A,2024-01-02 09:30,10,12,9,11,100', 'A,2024-01-02 09:31,11,12,9,12,100'];
    await importFile('first', await aCsv(rows));
    expect(await importFile('again', await aCsv(rows))).toMatchObject({ added: 0, corrected: 0, unchanged: 2 });
    const corrected = await aCsv(['A,2024-01-02 09:30,10,13,9,11,100']);
    expect(await importFile('corrected', corrected)).toMatchObject({ added: 0, corrected: 1, unchanged: 0 });
    const versions = "SELECT concat_ws(' ', timestamp, version, high_price, superseded_by) FROM minute_bars_versions";
    expect(await rowsOf(versions)).toEqual(['2024-01-02 14:30:00 1 12.0 test']);
    expect(await rowsOf("SELECT concat_ws(' ', version, high_price) FROM minute_bars ORDER BY timestamp")).toEqual([
      '2 13.0',
      '1 12.0',
    ]);
  });

  it('goes on behind what an attempt before it has done, to the same content', async () => {
    const file = await test.aParquet(HOURS);
    await importFile('whole', file);
    const hash = await contentHash();
    await test.db.query('DELETE FROM minute_bars');
    const broken = new AbortController();
    const onBatch = () => broken.abort(new Error('killed'));
    await expect(importFile('part', file, { signal: broken.signal, batchRows: 300, onBatch })).rejects.toThrow(
      'killed',
    );
    expect(await readImportCounts(test.db, ['part'])).toMatchObject([{ added: 300 }]);
    expect(await importFile('part', file, { batchRows: 300 })).toMatchObject({ added: 1200, unchanged: 0 });
    expect(await contentHash()).toEqual(hash);
  });

  it('says which columns it expected, and which came', async () => {
    await expect(importFile('daily', await aCsv(['A,2024-01-02,1'], 'symbol,date,close'))).rejects.toThrow(
      /Expected columns symbol, timestamp, .* of which timestamp must be there, but got symbol, date, close\./,
    );
  });

  it('rests on splits up to its newest minute: one of a later day rescales it, as a new version', async () => {
    await importFile('minutes', await aCsv(['A,2024-06-05 19:59,100,100,100,100,10']));
    const dividends: never[] = [];
    await keepActions(test.db, 'A', 'test', { splits: [{ date: '2024-06-05', ratio: 2 }], dividends });
    expect(await stored()).toEqual(['A 2024-06-05 23:59:00 100.0']);
    await keepActions(test.db, 'A', 'test', { splits: [{ date: '2024-06-06', ratio: 4 }], dividends });
    expect(await rowsOf("SELECT concat_ws(' ', close_price, volume, version) FROM minute_bars")).toEqual(['25.0 40 2']);
    expect(await rowsOf("SELECT concat_ws(' ', close_price, superseded_by) FROM minute_bars_versions")).toEqual([
      '100.0 split',
    ]);
  });
});
