import type { Connection } from 'mongoose';

const HOUSEKEEPING = new Set(['hello', 'ping', 'endSessions', 'isMaster', 'buildInfo', 'saslStart', 'saslContinue']);

export interface CommandCount {
  /** Names of the commands sent since the start or the last reset, in order. */
  readonly commands: readonly string[];
  reset(): void;
  stop(): void;
}

/** Records each command that a connection made with `monitorCommands` sends to the store. */
export function countCommands(connection: Connection): CommandCount {
  const commands: string[] = [];
  const client = connection.getClient();
  const onStart = (event: { commandName: string }) => {
    if (!HOUSEKEEPING.has(event.commandName)) commands.push(event.commandName);
  };
  client.on('commandStarted', onStart);
  return {
    commands,
    reset: () => {
      commands.length = 0;
    },
    stop: () => {
      client.off('commandStarted', onStart);
    },
  };
}
