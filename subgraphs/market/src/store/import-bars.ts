import { brokenRules, looksSplit, reasonsOf } from '../validation/bar-rules.js';
import { type BarTable, DAILY_BARS } from './bar-tables.js';
import { type DuckDb, type DuckSession, inTransaction } from './duck-db.js';
import { findJumps } from './find-jumps.js';
import { createTurns, type InTurn } from './turns.js';

/** What became of the rows of an input; `missingDays` are trading days between two rows of a symbol that have none. */
export interface ImportCounts {
  readonly added: number;
  /** Rows that were there with other values, which are kept as an older version. */
  readonly corrected: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly missingDays: number;
}

export interface BarsImport {
  /** Equal for all attempts at one input: what an earlier one has done is not done again. */
  readonly jobId: string;
  /** Which bars its rows are: daily ones unless given. */
  readonly bars?: BarTable;
  /** Name of the data source that the rows get. */
  readonly source: string;
  /** The last day that rows may have, as `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether closes that look like those before a split are taken as they are. */
  readonly acceptsJumps: boolean;
  /** Fills the session's tables `staged` and `malformed`. */
  stage(session: DuckSession): Promise<void>;
  readonly signal: AbortSignal;
  /** Hears how much is done, from 0 to 1, after each batch. */
  onProgress(fraction: number): Promise<void>;
}

/** Brings bars into the store. One import at a time, in the order asked; reads go on meanwhile and see whole batches. */
export interface BarWriter {
  import(input: BarsImport): Promise<void>;
  /** Runs other work that changes bars, in its turn. */
  readonly inTurn: InTurn;
}

const VALUES = ['open', 'high', 'low', 'close', 'volume'] as const;

/** Rows of one transaction, as far as whole symbols allow. */
const BATCH_ROWS = 500_000;

export function createBarWriter(db: DuckDb, batchRows = BATCH_ROWS): BarWriter {
  const inTurn = createTurns();
  return { inTurn, import: (input) => inTurn(() => db.session((session) => importInto(session, input, batchRows))) };
}

const OWN_TABLES = ['staged', 'malformed', 'judged', 'notable', 'repeated', 'neighbours', 'jumps', 'outside', 'good'];

async function importInto(session: DuckSession, input: BarsImport, batchRows: number): Promise<void> {
  const { bars = DAILY_BARS } = input;
  input.signal.throwIfAborted();
  try {
    await session.execute(`SET TimeZone = '${bars.timeZone}'`);
    await input.stage(session);
    await check(session, bars, input);
    const batches = await batchesLeft(session, input.jobId, batchRows);
    if (await isBulk(session, bars, batchRows)) {
      for (const { name } of bars.indexes) await session.execute(`DROP INDEX IF EXISTS ${name}`);
    }
    for (const [index, batch] of batches.entries()) {
      input.signal.throwIfAborted();
      await inTransaction(session, () => merge(session, bars, input, batch));
      await input.onProgress((index + 1) / batches.length);
    }
  } finally {
    await session.execute('RESET TimeZone');
    for (const { statement } of bars.indexes) await session.execute(statement);
    await session.execute('DROP VIEW IF EXISTS temp.checked');
    await session.execute(OWN_TABLES.map((table) => `DROP TABLE IF EXISTS temp.${table}`).join(';'));
  }
}

const value = (column: string, type: string): string => `TRY_CAST(${column} AS ${type}) AS ${column}_value`;

/**
 * Judges the rows of `staged`: `judged` has them with the rules that each breaks by itself, `notable`, `repeated` and `jumps`
 * what is to be said of few of them among the others, `outside` the closes that don't fit into the bars that are there, and `checked`
 * all of it together.
 */
async function check(session: DuckSession, bars: BarTable, { today, acceptsJumps }: BarsImport): Promise<void> {
  const { table, time, rules } = bars;
  await session.query(
    `CREATE OR REPLACE TEMP TABLE judged AS
     WITH moments AS (
       SELECT ${time} AS came, ${bars.readTime} AS ${time}_value, ${bars.readDay} AS day_value
       FROM (SELECT DISTINCT ${time} FROM staged)
     ),
     typed AS (
       SELECT staged.*, upper(trim(symbol)) AS symbol_value, ${time}_value, day_value, ordinal,
              ${VALUES.map((column) => value(column, 'DOUBLE')).join(', ')}
       FROM staged
         LEFT JOIN moments ON moments.came = staged.${time}
         LEFT JOIN trading_days ON trading_days.date = day_value
     )
     SELECT line, coalesce(symbol_value, '') AS symbol, ${time}_value AS ${time}, ordinal,
            ${VALUES.map((column) => `${column}_value AS ${column}`).join(', ')}, ${brokenRules(rules.row)} AS broken
     FROM typed`,
    { today },
  );
  await session.execute(
    `CREATE OR REPLACE TEMP TABLE notable AS
     SELECT * FROM (
       SELECT symbol, ${time}, lag(${time}) OVER bars = ${time} AS is_repeated, ordinal - lag(ordinal) OVER bars - 1 AS missing_days,
              ${looksSplit('close', 'lag(close) OVER bars')} AS is_jump
       FROM judged WHERE broken = 0
       WINDOW bars AS (PARTITION BY symbol ORDER BY ${time})
     ) WHERE is_repeated OR is_jump OR missing_days > 0`,
  );
  await session.execute(
    `CREATE OR REPLACE TEMP TABLE repeated AS
     SELECT symbol, ${time}, min(line) AS first_line, min(hash(${VALUES.join(', ')})) <> max(hash(${VALUES.join(', ')})) AS is_conflict
     FROM judged SEMI JOIN (FROM notable WHERE is_repeated) USING (symbol, ${time}) WHERE broken = 0
     GROUP BY ALL`,
  );
  await findJumps(session, bars, acceptsJumps);
  await session.execute(
    `CREATE OR REPLACE TEMP TABLE outside AS
     SELECT judged.line FROM judged JOIN ${table} AS stored ON stored.symbol = judged.symbol AND stored.${time} = judged.${time}
     WHERE broken = 0 AND judged.high IS NULL AND NOT judged.close BETWEEN low_price * (1 - 1e-9) AND high_price * (1 + 1e-9)`,
  );
  await session.execute(`INSERT INTO judged (symbol, line, broken) SELECT '', line, -1 FROM malformed`);
  await session.execute(
    `CREATE OR REPLACE TEMP VIEW checked AS
     SELECT judged.* REPLACE (
       broken + CASE WHEN broken = 0 THEN ${brokenRules(rules.series, rules.row.length)} ELSE 0 END AS broken)
     FROM judged LEFT JOIN repeated USING (symbol, ${time}) LEFT JOIN jumps USING (symbol) LEFT JOIN outside USING (line)`,
  );
}

/**
 * Whether so much comes that indexes are made anew in less time than they would take along the way. After a crash, the next
 * start makes those that are not there.
 */
async function isBulk(session: DuckSession, { table }: BarTable, batchRows: number): Promise<boolean> {
  const came = await session.query(
    `SELECT 1 FROM judged HAVING count(*) > greatest($batchRows, (SELECT count(*) FROM ${table}))`,
    { batchRows },
  );
  return came.rowCount === 1;
}

interface Batch {
  readonly first: string;
  readonly last: string;
}

/** Ranges of symbols behind those that earlier attempts have done, of about `batchRows` rows each. */
async function batchesLeft(session: DuckSession, jobId: string, batchRows: number): Promise<Batch[]> {
  const columns = await session.query(
    `WITH counted AS (
       SELECT symbol, sum(count(*)) OVER (ORDER BY symbol ROWS UNBOUNDED PRECEDING) - count(*) AS before
       FROM judged
       WHERE symbol > (SELECT max(last_symbol) FROM ingestion_batches WHERE job_id = $jobId)
          OR NOT EXISTS (FROM ingestion_batches WHERE job_id = $jobId)
       GROUP BY symbol
     )
     SELECT min(symbol), max(symbol) FROM counted GROUP BY before // $batchRows ORDER BY 1`,
    { jobId, batchRows },
  );
  const lasts = columns.texts(1);
  return columns.texts(0).map((first, index) => ({ first: first ?? '', last: lasts[index] ?? '' }));
}

const STORED = { open: 'open_price', high: 'high_price', low: 'low_price', close: 'close_price', volume: 'volume' };

// What a source does not say contradicts nothing: closes leave the bars that they agree with as they are. Nor does the last
// digit of a division.
const DIFFERS = VALUES.map((value) => {
  const [came, kept] = [`good.${value}`, `stored.${STORED[value]}`];
  return `abs(${came} - ${kept}) > 1e-9 * abs(${kept}) OR (${came} IS NOT NULL AND ${kept} IS NULL)`;
}).join(' OR ');

// Nor do they take away what those say besides
const KEPT = (['open', 'high', 'low'] as const)
  .map((value) => `coalesce(good.${value}, stored.${STORED[value]}) AS ${value}`)
  .join(', ');

/** Brings one batch in: a bar that is there with other values is kept among the older versions. */
async function merge(
  session: DuckSession,
  { table, time, rules }: BarTable,
  { jobId, source }: BarsImport,
  { first, last }: Batch,
): Promise<void> {
  const range = { first, last };
  const now = "now() AT TIME ZONE 'UTC'";
  await session.query(
    `CREATE OR REPLACE TEMP TABLE good AS
     SELECT good.* REPLACE (${KEPT}, coalesce(round(good.volume)::BIGINT, stored.volume) AS volume), stored.symbol IS NULL AS is_new, stored.symbol IS NOT NULL AND coalesce(${DIFFERS}, false) AS is_correction
     FROM checked AS good LEFT JOIN ${table} AS stored ON stored.symbol = good.symbol AND stored.${time} = good.${time}
     WHERE broken = 0 AND good.symbol BETWEEN $first AND $last`,
    range,
  );
  await session.query(
    `INSERT INTO ${table}_versions
     SELECT symbol, ${time}, version, open_price, high_price, low_price, close_price, volume, data_source, created_at, ${now}, $source
     FROM ${table} SEMI JOIN (FROM good WHERE is_correction) USING (symbol, ${time})`,
    { source },
  );
  await session.query(
    `UPDATE ${table} SET ${VALUES.map((value) => `${STORED[value]} = good.${value}`).join(', ')},
       data_source = $source, created_at = ${now}, version = version + 1
     FROM good
     WHERE is_correction AND ${table}.symbol = good.symbol AND ${table}.${time} = good.${time}`,
    { source },
  );
  await session.query(
    `INSERT INTO ${table} (symbol, ${time}, ${VALUES.map((value) => STORED[value]).join(', ')}, data_source, created_at)
     SELECT symbol, ${time}, ${VALUES.join(', ')}, $source, ${now} FROM good WHERE is_new ORDER BY symbol, ${time}`,
    { source },
  );
  await session.query(
    `INSERT INTO rejected_rows
     SELECT $jobId, nullif(coalesce(staged.symbol, checked.symbol)::VARCHAR, ''), staged.${time}::VARCHAR, checked.line,
            CASE WHEN broken < 0 THEN to_json({ 'line': content })
                 ELSE to_json({ 'symbol': staged.symbol, '${time}': staged.${time}, 'open': staged.open, 'high': staged.high,
                                'low': staged.low, 'close': staged.close, 'volume': staged.volume }) END,
            CASE WHEN broken < 0 THEN ['Expected as many fields as the header has.'] ELSE ${reasonsOf(rules, 'broken')} END, ${now}
     FROM checked
       LEFT JOIN staged ON broken > 0 AND staged.line = checked.line
       LEFT JOIN malformed ON broken < 0 AND malformed.line = checked.line
     WHERE broken <> 0 AND checked.symbol BETWEEN $first AND $last
     ORDER BY checked.line`,
    { jobId, ...range },
  );
  await session.query(
    `INSERT INTO ingestion_batches
     SELECT $jobId, $last, count(*) FILTER (WHERE is_new), count(*) FILTER (WHERE is_correction),
            count(*) FILTER (WHERE NOT is_new AND NOT is_correction),
            (SELECT count(*) FROM checked WHERE broken <> 0 AND symbol BETWEEN $first AND $last),
            (SELECT coalesce(sum(missing_days), 0) FROM notable WHERE missing_days > 0 AND symbol BETWEEN $first AND $last)
     FROM good`,
    { jobId, ...range },
  );
}

/** What has become so far of the rows of each job, in one statement; nothing yet counts 0. */
export async function readImportCounts(
  db: DuckDb,
  jobIds: readonly string[],
): Promise<(ImportCounts & { jobId: string })[]> {
  const columns = await db.query(
    `SELECT job_id, ${['added', 'corrected', 'unchanged', 'rejected', 'missing_days'].map((count) => `sum(${count})::DOUBLE`).join(', ')}
     FROM ingestion_batches WHERE job_id IN (SELECT unnest($jobIds)) GROUP BY job_id`,
    { jobIds },
  );
  const at = (column: number, row: number) => columns.numbers(column)[row] ?? 0;
  return columns.texts(0).map((jobId, row) => ({
    jobId: jobId ?? '',
    added: at(1, row),
    corrected: at(2, row),
    unchanged: at(3, row),
    rejected: at(4, row),
    missingDays: at(5, row),
  }));
}
