import type { Connection } from 'mongoose';
import { activeSpan, failSpan, type Span, startSpan } from './spans.js';

interface CommandEvent {
  readonly requestId: number;
  readonly connectionId?: string | number | undefined;
}

/**
 * A span for each command that a connection sends on behalf of something traced; what runs by itself, as a look for
 * jobs, makes no traces. The connection must have been opened with `monitorCommands`. Values of commands stay out.
 */
export function traceCommands(connection: Connection): void {
  const running = new Map<string, Span>();
  const key = ({ connectionId, requestId }: CommandEvent) => `${connectionId} ${requestId}`;
  const end = (event: CommandEvent, error?: unknown) => {
    const span = running.get(key(event));
    if (!span) return;
    running.delete(key(event));
    if (error !== undefined) failSpan(span, error);
    span.end();
  };
  const client = connection.getClient();
  client.on('commandStarted', (event) => {
    if (!activeSpan()) return;
    const { commandName, databaseName } = event;
    const collection: unknown = event.command[commandName];
    const on = typeof collection === 'string' ? { 'db.collection.name': collection } : {};
    const span = startSpan(typeof collection === 'string' ? `${commandName} ${collection}` : commandName, {
      kind: 'client',
      attributes: {
        'db.system.name': 'mongodb',
        'db.namespace': databaseName,
        'db.operation.name': commandName,
        'server.address': event.address,
        ...on,
      },
    });
    if (span) running.set(key(event), span);
  });
  client.on('commandSucceeded', (event) => end(event));
  client.on('commandFailed', (event) => end(event, event.failure));
}
