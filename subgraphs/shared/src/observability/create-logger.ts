import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';
import { hideSecrets } from './hide-secrets.js';

/** A logger that writes lines of JSON, to standard output by default, and secrets in none of them. */
export function createLogger({ level }: Pick<LoggerOptions, 'level'>, destination?: DestinationStream): Logger {
  const options: LoggerOptions = { ...(level !== undefined && { level }), hooks: { streamWrite: hideSecrets } };
  return destination ? pino(options, destination) : pino(options);
}
