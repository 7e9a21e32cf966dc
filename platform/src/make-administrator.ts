import { join } from 'node:path';
import { makeAdministrator } from '@quantgraph/users';
import { pino } from 'pino';
import { readPlatformConfig } from './config.js';
import { AlreadyRunningError, lockDataDir } from './lock.js';
import { readRunningMongo } from './running-mongo.js';
import { chooseMongo, startMongo } from './stores/mongo.js';
import { ensureVenv } from './stores/venv.js';

const USAGE = 'Expected the e-mail address of an account: npm run make-administrator -- ada@example.com';

/** The store of this installation: the given one, that of a start that runs now, or one that is started for the while. */
async function openStore(config: ReturnType<typeof readPlatformConfig>) {
  if (config.mongodbUri) return { uri: config.mongodbUri, close: async () => {} };
  try {
    const lock = await lockDataDir(config.dataDir, 'make-administrator');
    const store = await startMongo({
      kind: await chooseMongo(undefined),
      port: config.mongoPort,
      folder: config.dataDir,
      logFolder: join(config.dataDir, 'logs'),
      python: await ensureVenv(join(config.dataDir, 'venv')),
      onLost: () => undefined,
    });
    const close = async () => {
      await store.stop();
      await lock.release();
    };
    return { uri: store.uri, close };
  } catch (error) {
    if (!(error instanceof AlreadyRunningError)) throw error;
    return { uri: await readRunningMongo(config.dataDir), close: async () => {} };
  }
}

try {
  const [email, ...more] = process.argv.slice(2);
  if (!email?.includes('@') || more.length > 0) throw new Error(USAGE);
  const config = readPlatformConfig();
  const store = await openStore(config);
  try {
    const logger = pino({ level: 'silent' });
    await makeAdministrator({ mongoUri: store.uri, dbPrefix: config.dbPrefix, logger }, email);
  } finally {
    await store.close();
  }
  process.stdout.write(`${email} is an administrator, from the next log-in on.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
