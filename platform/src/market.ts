import { join } from 'node:path';
import { runMarketCommand } from '@quantgraph/market';
import { readPlatformConfig } from './config.js';
import { AlreadyRunningError, lockDataDir } from './lock.js';

try {
  const { dataDir, market } = readPlatformConfig();
  const lock = await lockDataDir(dataDir, 'market').catch((error: unknown) => {
    if (!(error instanceof AlreadyRunningError)) throw error;
    throw new Error(`${error.message} Backups alone go on beside it: backupMarketData makes them.`);
  });
  try {
    const { retention = [], duckdbPath = join(dataDir, 'market.duckdb') } = market;
    const target = { duckdbPath, retention, now: Date.now() };
    process.stdout.write(`${await runMarketCommand(process.argv.slice(2), target)}\n`);
  } finally {
    await lock.release();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
