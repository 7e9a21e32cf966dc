import { join } from 'node:path';
import { SUBGRAPHS } from '@quantgraph/shared';
import { assertPortFree } from './lock.js';
import { runTopology } from './start.js';
import { startServices } from './topology/services.js';

// The gateway and five subgraphs as processes of their own: `npm run start:services`.
await runTopology(async ({ config, stores, secrets, steps }) => {
  for (const name of SUBGRAPHS)
    await assertPortFree(`${name.toUpperCase()}_PORT`, '127.0.0.1', config.subgraphPorts[name]);
  return steps.run('Five subgraphs and the gateway, with sample data', () =>
    startServices({
      config,
      stores,
      secrets,
      logFolder: join(config.dataDir, 'logs'),
      env: process.env,
      onLost: (error) => steps.print(`  ! ${error.message}`),
    }),
  );
});
