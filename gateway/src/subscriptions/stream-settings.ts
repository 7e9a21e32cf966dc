import { z } from 'zod';
import type { StreamSettings } from './serve-streams.js';

const count = z.coerce.number().int().min(1);

/** Settings of the streams, by name. */
export const streamSettings = {
  STREAM_CONNECTIONS: count.max(100_000).default(1_000),
  STREAM_OPERATIONS_PER_CONNECTION: count.max(10_000).default(50),
  STREAM_OPERATIONS_PER_CALLER: count.max(10_000).default(100),
  STREAM_INIT_TIMEOUT_MS: count.max(60_000).default(3_000),
  STREAM_MESSAGE_BYTES: count.max(16 * 1_024 * 1_024).default(256 * 1_024),
} as const;

/** The streams that the settings ask for. */
export function streamsFromSettings(settings: z.infer<z.ZodObject<typeof streamSettings>>): StreamSettings {
  return {
    limits: {
      connections: settings.STREAM_CONNECTIONS,
      perConnection: settings.STREAM_OPERATIONS_PER_CONNECTION,
      perCaller: settings.STREAM_OPERATIONS_PER_CALLER,
    },
    connectionInitTimeoutMs: settings.STREAM_INIT_TIMEOUT_MS,
    maxMessageBytes: settings.STREAM_MESSAGE_BYTES,
  };
}
