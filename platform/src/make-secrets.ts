import { readPlatformConfig } from './config.js';
import { loadSecrets } from './secrets.js';

// Run before the containers of docker-compose.yml that share what it makes; a second run changes nothing but a key that is too old.
await loadSecrets(readPlatformConfig().dataDir);
