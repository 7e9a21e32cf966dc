import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterAll } from '@jest/globals';

/** A mail as it came in. */
export interface ReceivedMail {
  readonly to: string;
  readonly headers: string;
  /** The body, decoded. */
  readonly text: string;
}

export interface MailServer {
  readonly url: string;
  /** The mails to an address so far. */
  mailsTo(address: string): readonly ReceivedMail[];
  /** The mail to an address that is the nth from now on all, once it is there. */
  mailTo(address: string, nth?: number): Promise<ReceivedMail>;
  /** The token in the link of that mail. */
  tokenTo(address: string, nth?: number): Promise<string>;
  /** Answers the next mails to an address with these lines in the place of taking them. */
  refuse(address: string, ...answers: string[]): void;
}

/** A server that speaks as much SMTP as a client needs, and keeps what it gets; closed after the tests. */
export async function aMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const refusals = new Map<string, string[]>();
  const sockets = new Set<Socket>();
  let tell = () => {};
  let told = nextTelling();

  function nextTelling(): Promise<void> {
    return new Promise((resolve) => {
      tell = resolve;
    });
  }

  function receive(mail: ReceivedMail): void {
    received.push(mail);
    tell();
    told = nextTelling();
  }

  const server = createServer((socket) => {
    sockets.add(socket);
    converse(socket, (to) => refusals.get(to)?.shift(), receive);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  const mailsTo = (address: string) => received.filter(({ to }) => to === address);

  async function mailTo(address: string, nth = 1): Promise<ReceivedMail> {
    for (;;) {
      const mail = mailsTo(address)[nth - 1];
      if (mail) return mail;
      await told;
    }
  }

  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mailsTo,
    mailTo,
    tokenTo: async (address, nth) => /#token=(\S+)/.exec((await mailTo(address, nth)).text)?.[1] ?? 'no token',
    refuse: (address, ...answers) => void refusals.set(address, answers),
  };
}

function converse(
  socket: Socket,
  refusalOf: (to: string) => string | undefined,
  receive: (mail: ReceivedMail) => void,
): void {
  let pending = '';
  let to = '';
  let isData = false;
  const say = (line: string) => socket.write(`${line}\r\n`);

  function command(line: string): void {
    const [, recipient] = /^RCPT TO:<(.*)>/.exec(line) ?? [];
    if (recipient !== undefined) {
      to = recipient;
      say(refusalOf(to) ?? '250 OK');
    } else if (line === 'DATA') {
      isData = true;
      say('354 Go on');
    } else if (line === 'QUIT') socket.end('221 Bye\r\n');
    else say('250 OK');
  }

  socket.setEncoding('utf8').on('error', () => undefined);
  socket.on('data', (chunk: string) => {
    pending += chunk;
    for (;;) {
      const end = isData ? '\r\n.\r\n' : '\r\n';
      const at = pending.indexOf(end);
      if (at < 0) return;
      const part = pending.slice(0, at);
      pending = pending.slice(at + end.length);
      if (!isData) command(part);
      else {
        isData = false;
        receive(parsed(to, part));
        say('250 Taken');
      }
    }
  });
  say('220 Ready');
}

function parsed(to: string, content: string): ReceivedMail {
  const at = content.indexOf('\r\n\r\n');
  const headers = content.slice(0, at);
  const body = content.slice(at + 4).replace(/^\.\./gm, '.');
  const isQuoted = /quoted-printable/i.test(headers);
  const text = isQuoted
    ? body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : body;
  return { to, headers, text };
}
