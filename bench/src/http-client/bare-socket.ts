import { connect, type Socket } from 'node:net';
import type { Post } from './clients.js';

interface Call {
  readonly text: string;
  readonly resolve: (answer: string) => void;
  readonly reject: (error: Error) => void;
}

interface Connection {
  readonly socket: Socket;
  call: Call | undefined;
  received: Buffer;
}

const HEAD_END = '\r\n\r\n';
const LENGTH = /content-length: *(\d+)/i;

/** HTTP/1.1 with next to nothing around it: what is the least that a call could cost. It reads bodies of a told length only. */
export function postBare(url: string, path: string, headers: Readonly<Record<string, string>>, most: number): Post {
  const { hostname, port, host } = new URL(url);
  const lines = Object.entries({ host, connection: 'keep-alive', ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  const head = `POST ${path} HTTP/1.1\r\n${lines.join('')}content-length: `;
  const idle: Connection[] = [];
  const waiting: Call[] = [];
  let open = 0;

  function send(connection: Connection, call: Call): void {
    connection.call = call;
    connection.socket.write(call.text);
  }

  function connection(): Connection {
    open += 1;
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    socket.unref();
    const made: Connection = { socket, call: undefined, received: Buffer.alloc(0) };
    socket.on('data', (part) => receive(made, part));
    socket.on('error', (error) => made.call?.reject(error));
    return made;
  }

  function receive(from: Connection, part: Buffer): void {
    from.received = from.received.length === 0 ? part : Buffer.concat([from.received, part]);
    const start = from.received.indexOf(HEAD_END) + HEAD_END.length;
    if (start < HEAD_END.length) return;
    const length = Number(LENGTH.exec(from.received.toString('latin1', 0, start))?.[1]);
    if (from.received.length < start + length) return;
    const answer = from.received.toString('utf8', start, start + length);
    const { call } = from;
    from.call = undefined;
    from.received = Buffer.alloc(0);
    const next = waiting.shift();
    if (next) send(from, next);
    else idle.push(from);
    call?.resolve(answer);
  }

  return (body) =>
    new Promise((resolve, reject) => {
      const call = { text: `${head}${Buffer.byteLength(body)}${HEAD_END}${body}`, resolve, reject };
      const free = idle.pop();
      if (free) send(free, call);
      else if (open < most) send(connection(), call);
      else waiting.push(call);
    });
}
