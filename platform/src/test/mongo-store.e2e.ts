import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import { readPlatformConfig } from '../config.js';
import { freePort } from '../stores/free-port.js';
import { chooseMongo, type MongoStoreOptions, startMongo } from '../stores/mongo.js';
import { ensureVenv } from '../stores/venv.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quantgraph-mongo-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** An embedded store of the test's own. */
async function anEmbeddedStore(options: Partial<MongoStoreOptions> = {}): Promise<MongoStoreOptions> {
  const python = await ensureVenv(join(readPlatformConfig().dataDir, 'venv'));
  return { kind: 'embedded', folder, logFolder: join(folder, 'logs'), python, onLost: () => {}, ...options };
}

/** A program on the PATH that says it is a mongod of this version, and serves as the embedded store does. */
async function aMongod(version: string, python = 'false'): Promise<string> {
  const path = join(folder, 'mongod-program');
  const script = `#!/bin/sh
if [ "$1" = --version ]; then echo "db version v${version}"; exit; fi
exec '${python}' -I -c 'import sys; from secantus.cli import main; sys.exit(main())' --storage-path "$2" --port "$4" --host "$6"
`;
  await writeFile(path, script);
  await chmod(path, 0o755);
  return path;
}

describe('the choice of MongoDB', () => {
  it('is MONGODB_URI, else a mongod on the PATH, else the embedded one', async () => {
    const mongod = await aMongod('8.0.4');
    await expect(chooseMongo('mongodb://127.0.0.1:1', mongod)).resolves.toBe('given');
    await expect(chooseMongo(undefined, mongod)).resolves.toBe('mongod');
    await expect(chooseMongo(undefined, join(folder, 'nowhere'))).resolves.toBe('embedded');
  });

  it('says what to do about a mongod that is too old', async () => {
    await expect(chooseMongo(undefined, await aMongod('4.4.29'))).rejects.toThrow(
      'The mongod on the PATH is version 4.4.29; 6.0 or newer is needed. ' +
        'Update it, take it off the PATH (an embedded store is used then), or set MONGODB_URI.',
    );
  });

  it('runs a mongod on a port and folder of its own, with journaled writes', async () => {
    const { python } = await anEmbeddedStore();
    const mongod = await aMongod('8.0.4', python);
    const port = await freePort();
    const store = await startMongo(await anEmbeddedStore({ kind: 'mongod', mongod, port }));
    expect(store.uri).toBe(`mongodb://127.0.0.1:${port}/?journal=true`);
    await store.stop();
  });

  it('says which address does not answer, without the password in it', async () => {
    const uri = `mongodb://ada:secret@127.0.0.1:${await freePort()}/?serverSelectionTimeoutMS=500`;
    const started = startMongo(await anEmbeddedStore({ kind: 'given', uri }));
    const error = (await started.catch((thrown: Error) => thrown)) as Error;
    expect(error.message).toMatch(/^MongoDB at mongodb:\/\/127\.0\.0\.1:\d+\/.* can't be used: .*ECONNREFUSED/);
    expect(error.message).not.toContain('secret');
  });
});

describe('the embedded MongoDB', () => {
  it('says so when its port is taken', async () => {
    const port = await freePort();
    const server = createServer((socket) => socket.destroy()).listen(port, '127.0.0.1');
    await expect(startMongo(await anEmbeddedStore({ port }))).rejects.toThrow(
      `MONGO_PORT: port ${port} is taken by another program.`,
    );
    server.close();
  });

  it('loses none of 1,000 acknowledged writes when it is killed among them', async () => {
    const store = await startMongo(await anEmbeddedStore());
    const acknowledged = await writeUntilKilled(store.uri, 1_000, () =>
      process.kill(-(store.child?.pid ?? 0), 'SIGKILL'),
    );
    expect(acknowledged).toBeGreaterThanOrEqual(1_000);

    const again = await startMongo(await anEmbeddedStore());
    const connection = await mongoose.createConnection(again.uri, { dbName: 'durability' }).asPromise();
    const kept = await connection
      .collection<{ _id: number }>('writes')
      .find({ _id: { $lt: acknowledged } })
      .toArray();
    await connection.close();
    await again.stop();
    expect(kept).toHaveLength(acknowledged);
  });
});

/** Writes one small document after the other, kills the store after `count`, and answers how many were acknowledged. */
async function writeUntilKilled(uri: string, count: number, kill: () => void): Promise<number> {
  const options = { dbName: 'durability', serverSelectionTimeoutMS: 1_000, retryWrites: false };
  const connection = await mongoose.createConnection(uri, options).asPromise();
  const writes = connection.collection<{ _id: number }>('writes');
  let acknowledged = 0;
  try {
    while (true) {
      const pending = writes.insertOne({ _id: acknowledged });
      // The one under way when the store dies may or may not be kept; those before it must be.
      if (acknowledged === count) kill();
      await pending;
      acknowledged += 1;
    }
  } catch {
    return acknowledged;
  } finally {
    await connection.close(true);
  }
}
