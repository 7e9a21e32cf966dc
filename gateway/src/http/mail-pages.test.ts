import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FastifyInstance, fastify } from 'fastify';
import { parse, print } from 'graphql';
import { persistedOperations } from '../policies/persisted-operations.js';
import { serveMailPages } from './mail-pages.js';

let app: FastifyInstance;
let url: string;
beforeAll(async () => {
  app = fastify();
  serveMailPages(app);
  url = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());

const PATHS = ['/verify-email', '/reset-password'] as const;

const get = (path: string) => fetch(`${url}${path}`);

const scriptIn = (html: string): string => /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? '';

interface FakeForm {
  hidden: boolean;
  readonly dataset: Record<string, string>;
  readonly given: Record<string, string>;
  submit(): Promise<void>;
}

/** As much of a browser as the page's script needs, at an address with this fragment; `answer` is the gateway's. */
async function open(path: string, hash: string, answer: object) {
  const html = await (await get(path)).text();
  const unescaped = (text = '') => text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const forms = [...html.matchAll(/<form hidden data-takes-token="(.*?)" data-query="(.*?)" data-done="(.*?)">/g)].map(
    ([, takesToken = '', query, done]) => aForm({ takesToken, query: unescaped(query), done: unescaped(done) }),
  );
  const outcome = { textContent: '' };
  const sent: { url: string; body: { query: string; variables: { input: object } } }[] = [];
  const shown: string[] = [];
  runInNewContext(scriptIn(html), {
    document: { forms, querySelector: () => outcome },
    location: { hash, pathname: path },
    history: { replaceState: (_state: unknown, _title: unknown, address: string) => shown.push(address) },
    URLSearchParams,
    FormData: class {
      constructor(private readonly form: FakeForm) {}
      [Symbol.iterator] = () => Object.entries(this.form.given)[Symbol.iterator]();
    },
    fetch: async (url: string, { body }: { body: string }) => {
      sent.push({ url, body: JSON.parse(body) });
      return { json: async () => answer };
    },
  });
  return { withToken: forms[0] as FakeForm, without: forms[1] as FakeForm, outcome, sent, shown };
}

function aForm(dataset: Record<string, string>): FakeForm {
  let listener: (event: object) => Promise<void> = async () => {};
  const form = {
    hidden: true,
    dataset,
    given: {} as Record<string, string>,
    querySelector: () => ({ disabled: false }),
    addEventListener: (_name: string, given: typeof listener) => {
      listener = given;
    },
    submit: () => listener({ preventDefault: () => {}, currentTarget: form }),
  };
  return form;
}

const WENT_WELL = { data: { verifyEmail: { userErrors: [] } } };
const REFUSED = { data: { verifyEmail: { userErrors: [{ message: 'The token is not valid.' }] } } };

describe.each(PATHS)('the page %s', (path) => {
  it('runs its own script alone, which may talk to its own server alone, and is not kept', async () => {
    const response = await get(path);
    const body = await response.text();
    const hash = createHash('sha256').update(scriptIn(body)).digest('base64');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain(`default-src 'none'`);
    expect(policy).toContain(`script-src 'sha256-${hash}'; connect-src 'self'`);
    expect(policy).not.toContain('unsafe');
    expect(body).not.toMatch(/https?:|src=|<link/);
  });

  it('runs operations of the list of persisted ones', async () => {
    const { withToken, without } = await open(path, '', {});
    const listed = persistedOperations().map(({ body }) => body);
    for (const { dataset } of [withToken, without]) expect(listed).toContain(print(parse(dataset.query ?? '')));
  });

  it('asks for an e-mail address those who come without a token', async () => {
    const { withToken, without, shown } = await open(path, '', {});
    expect([withToken.hidden, without.hidden, shown]).toEqual([true, false, []]);
  });

  it('sends the token in the body of a request alone, once asked to, and says what came of it', async () => {
    const { withToken, without, outcome, sent, shown } = await open(path, '#token=a-b_c', WENT_WELL);
    expect([withToken.hidden, without.hidden, shown, sent]).toEqual([false, true, [path], []]);
    withToken.given.newPassword = 'correct horse';
    await withToken.submit();
    expect(sent).toMatchObject([
      { url: 'graphql', body: { variables: { input: { newPassword: 'correct horse', token: 'a-b_c' } } } },
    ]);
    expect(outcome.textContent).toBe(withToken.dataset.done);
    expect(withToken.hidden).toBe(true);
  });

  it('says why a token is refused, and offers another mail', async () => {
    const { withToken, without, outcome } = await open(path, '#token=a-b_c', REFUSED);
    await withToken.submit();
    expect(outcome.textContent).toBe('The token is not valid.');
    expect([withToken.hidden, without.hidden]).toEqual([false, false]);
  });
});
