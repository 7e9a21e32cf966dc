import mongoose, { type Connection } from 'mongoose';
import { traceCommands } from '../observability/command-spans.js';
import { isTracing } from '../observability/spans.js';

const OLDEST_VERSION = 6;

export interface MongoOptions {
  readonly mongoUri: string;
  /** Databases are named `<dbPrefix>_<subgraph>`. */
  readonly dbPrefix: string;
  /** Emits a driver event per command, which `countCommands` listens to. */
  readonly monitorCommands?: boolean;
}

/** Opens a subgraph's own database. A store that is down or too old is said so in one line, without credentials. */
export async function connectMongo(subgraph: string, options: MongoOptions): Promise<Connection> {
  const connection = mongoose.createConnection(options.mongoUri, {
    dbName: `${options.dbPrefix}_${subgraph}`,
    autoIndex: false,
    autoCreate: false,
    bufferCommands: false,
    serverSelectionTimeoutMS: 5_000,
    monitorCommands: options.monitorCommands || isTracing(),
    maxPoolSize: 20,
  });
  try {
    await connection.asPromise();
    await assertVersion(connection);
  } catch (error) {
    await connection.close().catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`MongoDB at ${withoutCredentials(options.mongoUri)} can't be used: ${reason}`);
  }
  if (isTracing()) traceCommands(connection);
  return connection;
}

async function assertVersion(connection: Connection): Promise<void> {
  const { version } = (await connection.getClient().db('admin').command({ buildInfo: 1 })) as { version: string };
  if (Number.parseInt(version, 10) < OLDEST_VERSION) {
    throw new Error(`it is version ${version}; ${OLDEST_VERSION}.0 or newer is needed.`);
  }
}

function withoutCredentials(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, '//');
}
