import { table } from '../report/table.js';
import type { FuzzRequest } from './requests.js';
import type { FuzzAnswer } from './send-requests.js';

/** What came back, counted, and what should not have. */
export interface Tally {
  readonly answered: number;
  /** Answers with 5xx, requests without one, and answers that tell of the inside: with what was sent. */
  readonly failures: readonly string[];
  note(request: FuzzRequest, answer: FuzzAnswer | Error): void;
  report(): string;
}

/** Nothing of this may be seen from outside. */
const INSIDE = /node_modules|\/dist\/|ECONNREFUSED|MongoServerError|\bat [\w.]+ \(|file:\/\//;
/** No failure, but worth a look: nobody should be able to bring them about. */
const ODD = /INTERNAL_SERVER_ERROR|INVALID_SUBGRAPH_ANSWER/;
const CODE = /"code":"([A-Z_]+)"/g;
const SHOWN_START = 150;
const SHOWN_END = 350;
const FAILURES_SHOWN = 10;

/** Start and end of a text: what was changed is mostly near one of them. */
const shown = (text: string) =>
  text.length > SHOWN_START + SHOWN_END ? `${text.slice(0, SHOWN_START)} … ${text.slice(-SHOWN_END)}` : text;

export function createTally(): Tally {
  const statuses = new Map<string, number>();
  const codes = new Map<string, number>();
  const odd: string[] = [];
  const failures: string[] = [];
  let answered = 0;
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const told = ({ method, path, body }: FuzzRequest, what: string) =>
    `${what}\n    ${shown(`${method} ${path} ${body?.toString('utf8') ?? ''}`)}`;

  function note(request: FuzzRequest, answer: FuzzAnswer | Error): void {
    answered += 1;
    if (answer instanceof Error) {
      count(statuses, 'none');
      failures.push(told(request, `no answer: ${answer.message}`));
      return;
    }
    const { status, text } = answer;
    count(statuses, String(status));
    for (const [, code = ''] of text.matchAll(CODE)) count(codes, code);
    if (status >= 500) failures.push(told(request, `HTTP ${status}: ${shown(text)}`));
    else if (INSIDE.test(text.replaceAll(JSON.stringify(request.body?.toString('utf8') ?? ''), '')))
      failures.push(told(request, `tells of the inside: ${shown(text)}`));
    if (ODD.test(text)) odd.push(told(request, shown(text)));
  }

  const rows = (title: string, counts: Map<string, number>) =>
    table([
      [title, 'answers'],
      ...[...counts].sort(([, a], [, b]) => b - a).map(([key, n]) => [key, n.toLocaleString('en')]),
    ]);

  const list = (title: string, items: readonly string[]) =>
    items.length === 0
      ? ''
      : `${title}: ${items.length}\n${items
          .slice(0, FAILURES_SHOWN)
          .map((item) => `  ${item}\n`)
          .join('')}\n`;

  return {
    get answered() {
      return answered;
    },
    failures,
    note,
    report: () =>
      [
        rows('status', statuses),
        rows('code of an error', codes),
        list('masked failures and wrong answers of subgraphs', odd),
        list('failures', failures),
      ].join('\n'),
  };
}
