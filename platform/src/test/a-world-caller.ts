import { type Answer, readAnswer } from '@quantgraph/shared/test-kit';
import { getNamedType } from 'graphql';
import { API, selectionOf } from './a-world-schema.js';

/** One who asks the gateway, and takes its answers as they come. */
export interface Caller {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Runs a subscription to its end, and answers all that it told, or the one answer that it was refused with. */
  watch(query: string): Promise<Answer[]>;
  /** Runs a mutation and answers its payload with all fields, and those of the objects in it. */
  mutate(mutation: string, input: object): Promise<Answer>;
  /** Sends a body as it is, and answers what comes as text. */
  post(body: string, accept?: string): Promise<{ readonly status: number; readonly text: string }>;
}

/** A caller of the graph at `url`: signed in by a token, or anonymous. */
export function aCaller(url: string, accessToken?: string): Caller {
  async function post(body: string, accept = 'application/json') {
    const headers = {
      'content-type': 'application/json',
      accept,
      ...(accessToken && { authorization: `Bearer ${accessToken}` }),
    };
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    return { status: response.status, text: await response.text() };
  }

  async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const { text } = await post(JSON.stringify({ query, variables }));
    return readAnswer(text);
  }

  async function mutate(mutation: string, input: object): Promise<Answer> {
    const { data, errors } = await ask(documentOf(mutation), { input });
    return { data: data?.[mutation] ?? null, errors };
  }

  async function watch(query: string): Promise<Answer[]> {
    const { text } = await post(JSON.stringify({ query }), 'text/event-stream');
    const events = [...text.matchAll(/^event: next\ndata: (.*)$/gm)].map(([, json = '']) => json);
    // A refusal is no stream.
    return (text.startsWith('{') ? [text] : events).map((json) => ({ data: null, errors: [], ...JSON.parse(json) }));
  }

  return { ask, watch, mutate, post };
}

const documents = new Map<string, string>();

function documentOf(mutation: string): string {
  const known = documents.get(mutation);
  if (known) return known;
  const field = API.getMutationType()?.getFields()[mutation];
  if (!field) throw new Error(`Expected a mutation, but there is no ${mutation}.`);
  const input = field.args.map(({ type }) => String(type)).join();
  const payload = selectionOf(getNamedType(field.type), 1);
  const document = `mutation ($input: ${input}) { ${mutation}(input: $input) { ${payload} } }`;
  documents.set(mutation, document);
  return document;
}
