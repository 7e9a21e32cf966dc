import { readPlatformConfig } from './config.js';
import { rotateKeys } from './secrets.js';

try {
  const config = readPlatformConfig();
  if (config.accessTokenKey !== undefined) {
    throw new Error(
      'The key comes from ACCESS_TOKEN_KEY: make that a JWK Set, with the new key before the present one.',
    );
  }
  await rotateKeys(config.dataDir, Date.now());
  process.stdout.write(
    'A new key is in front. Restart quantgraph: from then on it signs access tokens, and those of the key before hold until they expire.\n',
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
