import {
  type DuckDBConnection,
  DuckDBInstance,
  type DuckDBPreparedStatement,
  type DuckDBValue,
  LIST,
  listValue,
  VARCHAR,
} from '@duckdb/node-api';
import { inSpan } from '@quantgraph/shared';
import { type Columns, readColumns } from './columns.js';
import { createWriteCounter, type TableWrites, type WriteListener } from './table-writes.js';
import { stopQueriesWith } from './until-aborted.js';

export type Parameter = string | number | null | readonly string[];
export type Parameters = Readonly<Record<string, Parameter>>;

/** One connection, in exclusive use. */
export interface DuckSession {
  /** Runs one statement; the same text is prepared once a connection, where it takes parameters. */
  query(sql: string, parameters?: Parameters): Promise<Columns>;
  /** Runs statements that take no parameters and answer nothing of interest. */
  execute(sql: string): Promise<void>;
  readonly connection: DuckDBConnection;
}

export interface DuckDbOptions {
  readonly poolSize?: number;
  readonly threads?: number;
  /** Hears of each statement before it runs: tests count them. */
  readonly onStatement?: (sql: string) => void;
}

/** The time-series store: one file, held by this process alone; a pool of connections with their prepared statements. */
export interface DuckDb {
  query(sql: string, parameters?: Parameters): Promise<Columns>;
  /** The same store, whose queries are broken off with the signal's reason once it is aborted. */
  untilAborted(signal: AbortSignal | undefined): DuckDb;
  /** Runs `work` on one connection, in no transaction: temporary tables are its own until it ends. */
  session<T>(work: (session: DuckSession) => Promise<T>): Promise<T>;
  /** Runs `work` on one connection, in a transaction: all of it is kept, or nothing. */
  transaction<T>(work: (session: DuckSession) => Promise<T>): Promise<T>;
  /** What has been written by the statements of this store. */
  readonly writes: TableWrites;
  /** Waits for running statements, writes everything into the file, and lets go of it. */
  close(): Promise<void>;
}

const PREPARED_LIMIT = 64;

/** Opens the file, or makes it. A file that another process holds is said so in one line. */
export async function openDuckDb(path: string, options: DuckDbOptions = {}): Promise<DuckDb> {
  const instance = await openInstance(path, options.threads);
  const sessions: PooledSession[] = [];
  const writes = createWriteCounter();
  for (let index = 0; index < (options.poolSize ?? 4); index += 1) {
    sessions.push(createSession(await instance.connect(), writes.listener(), options.onStatement));
  }
  const pool = createPool(sessions);

  const use = async <T>(work: (session: DuckSession) => Promise<T>): Promise<T> => {
    const session = await pool.acquire();
    try {
      return await work(session);
    } finally {
      pool.release(session);
    }
  };

  const db: DuckDb = {
    query: (sql, parameters) => use((session) => session.query(sql, parameters)),
    untilAborted: (signal) => (signal ? stopQueriesWith(signal, db, use) : db),
    session: use,
    transaction: (work) => use((session) => inTransaction(session, () => work(session))),
    writes,
    async close() {
      for (const session of await pool.drain()) session.close();
      instance.closeSync();
    },
  };
  return db;
}

/** Keeps all that `work` does in the session, or nothing. */
export async function inTransaction<T>(session: DuckSession, work: () => Promise<T>): Promise<T> {
  await session.execute('BEGIN TRANSACTION');
  try {
    const result = await work();
    await session.execute('COMMIT');
    return result;
  } catch (error) {
    await session.execute('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

async function openInstance(path: string, threads: number | undefined): Promise<DuckDBInstance> {
  try {
    return await DuckDBInstance.create(path, threads ? { threads: String(threads) } : {});
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Error(`DuckDB can't open ${path}: ${reason}. Only one process may hold the file.`);
  }
}

interface PooledSession extends DuckSession {
  close(): void;
}

function createSession(
  connection: DuckDBConnection,
  writes: WriteListener,
  onStatement?: (sql: string) => void,
): PooledSession {
  const prepared = new Map<string, DuckDBPreparedStatement>();

  async function prepare(sql: string): Promise<DuckDBPreparedStatement> {
    const known = prepared.get(sql);
    if (known) return known;
    const [oldest] = prepared;
    if (oldest && prepared.size >= PREPARED_LIMIT) {
      oldest[1].destroySync();
      prepared.delete(oldest[0]);
    }
    const statement = await connection.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  }

  // DuckDB plans a statement without parameters once, by the figures of then: later rows fail it, or are left out in silence
  function forget(sql: string): void {
    prepared.get(sql)?.destroySync();
    prepared.delete(sql);
  }

  return {
    connection,
    query(sql, parameters = {}) {
      onStatement?.(sql);
      return inStatementSpan(sql, async () => {
        const statement = await prepare(sql);
        try {
          bind(statement, parameters);
          const columns = await readColumns(await statement.run());
          writes.ran(sql);
          return columns;
        } finally {
          if (statement.parameterCount === 0) forget(sql);
        }
      });
    },
    async execute(sql) {
      onStatement?.(sql);
      await inStatementSpan(sql, () => connection.run(sql));
      writes.ran(sql);
    },
    close() {
      for (const statement of prepared.values()) statement.destroySync();
      connection.closeSync();
    },
  };
}

/** Values are bound, so that the text of a statement holds none. */
function inStatementSpan<T>(sql: string, run: () => Promise<T>): Promise<T> {
  const attributes = { 'db.system.name': 'duckdb', 'db.query.text': sql };
  return inSpan('duckdb', { kind: 'client', attributes }, run);
}

function bind(statement: DuckDBPreparedStatement, parameters: Parameters): void {
  statement.clearBindings();
  for (const [name, value] of Object.entries(parameters)) {
    const index = statement.parameterIndex(name);
    if (typeof value === 'object' && value !== null) statement.bindList(index, listValue([...value]), LIST(VARCHAR));
    else statement.bindValue(index, value as DuckDBValue);
  }
}

function createPool(sessions: readonly PooledSession[]) {
  const idle = [...sessions];
  const waiting: ((session: PooledSession) => void)[] = [];
  let isClosed = false;
  const take = (): Promise<PooledSession> => {
    const session = idle.pop();
    return session ? Promise.resolve(session) : new Promise((resolve) => waiting.push(resolve));
  };
  return {
    async acquire(): Promise<PooledSession> {
      if (isClosed) throw new Error('The time-series store is closed.');
      return take();
    },
    release(session: DuckSession): void {
      const next = waiting.shift();
      if (next) next(session as PooledSession);
      else idle.push(session as PooledSession);
    },
    /** All sessions, once nobody uses one any more. */
    async drain(): Promise<PooledSession[]> {
      isClosed = true;
      const drained: PooledSession[] = [];
      while (drained.length < sessions.length) drained.push(await take());
      return drained;
    },
  };
}
