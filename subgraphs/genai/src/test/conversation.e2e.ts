import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@quantgraph/shared';
import { ask, askEntities, aViewer } from '@quantgraph/shared/test-kit';
import { aGenaiSubgraph, type TestGenai } from './a-genai-subgraph.js';

let genai: TestGenai;
beforeAll(async () => {
  genai = await aGenaiSubgraph();
});
afterAll(() => genai.stop());

const start = async (viewer: Viewer, context?: unknown): Promise<string> =>
  (await genai.mutate(viewer, 'startChatSession', { context }, 'session { sessionId }')).session.sessionId;
const append = (viewer: Viewer, sessionId: string, content: string, more: object = {}) =>
  genai.mutate(
    viewer,
    'appendChatMessage',
    { sessionId, role: 'USER', content, ...more },
    'message { role content citations { score document { content } } } session { messageCount }',
  );
const index = async (viewer: Viewer, content: string): Promise<string> =>
  (await genai.mutate(viewer, 'indexDocument', { documentType: 'STRATEGY', content }, 'document { id }')).document.id;
const history = async (viewer: Viewer, sessionId: string, last = '') =>
  (
    await genai.query(
      viewer,
      `query ($id: ID!) { chatSession(sessionId: $id) { conversationHistory${last} { role content citations { score document { content } } } } }`,
      { id: sessionId },
    )
  ).chatSession.conversationHistory as { content: string }[];
const stored = () => genai.database.collection<{ _id: string; [field: string]: unknown }>('chat_sessions');

describe('a conversation', () => {
  it('starts with its context, keeps messages in order and cites documents', async () => {
    const ada = aViewer();
    const sessionId = await start(ada, { backtest: { total_return: 0.35 } });
    const documentId = await index(ada, 'what was known');
    await append(ada, sessionId, 'Why?');
    const { message, session } = await append(ada, sessionId, 'Because.', {
      role: 'ASSISTANT',
      citations: [{ documentId, score: 0.9 }, { documentId }],
    });
    const citations = [
      { score: 0.9, document: { content: 'what was known' } },
      { score: null, document: { content: 'what was known' } },
    ];
    expect(message).toEqual({ role: 'ASSISTANT', content: 'Because.', citations });
    expect(session).toEqual({ messageCount: 2 });
    expect(await history(ada, sessionId)).toEqual([{ role: 'USER', content: 'Why?', citations: [] }, message]);
    expect(await history(ada, sessionId, '(last: 1)')).toEqual([message]);
    const read = await genai.query(ada, `{ chatSession(sessionId: "${sessionId}") { id context isActive } }`);
    expect(read.chatSession).toEqual({ id: sessionId, context: { backtest: { total_return: 0.35 } }, isActive: true });
    const { data } = await askEntities(
      genai.subgraph,
      ada,
      [{ __typename: 'RAGDocument', id: documentId }],
      'chatSessions { totalCount nodes { sessionId context } }',
    );
    const nodes = [{ sessionId, context: { backtest: { total_return: 0.35 } } }];
    expect(data._entities[0].chatSessions).toEqual({ totalCount: 1, nodes });
    await genai.mutate(ada, 'deleteDocument', { id: documentId }, '__typename');
    expect(await history(ada, sessionId, '(last: 1)')).toMatchObject([
      { citations: [{ score: 0.9, document: null }, {}] },
    ]);
  });

  it('keeps every one of many messages that come at once', async () => {
    const ada = aViewer();
    const sessionId = await start(ada);
    const contents = Array.from({ length: 20 }, (_, number) => `message ${number}`);
    await Promise.all(contents.map((content) => append(ada, sessionId, content)));
    expect((await history(ada, sessionId)).map(({ content }) => content).sort()).toEqual(contents.sort());
  });

  it('once ended takes no messages; ending again is no error', async () => {
    const ada = aViewer();
    const sessionId = await start(ada);
    for (const _time of [1, 2]) {
      const { session, userErrors } = await genai.mutate(ada, 'endChatSession', { sessionId }, 'session { isActive }');
      expect([session, userErrors]).toEqual([{ isActive: false }, []]);
    }
    const { userErrors } = await append(ada, sessionId, 'one more');
    expect(userErrors).toMatchObject([{ code: 'INVALID_STATE', field: ['input', 'sessionId'] }]);
    expect(await history(ada, sessionId)).toEqual([]);
  });

  it.each([
    ['1,000 messages', { message_count: 1_000 }],
    ['4 MB of text', { history_bytes: 4 * 1024 * 1024 - 2 }],
  ])('is full with %s', async (_title, state) => {
    const ada = aViewer();
    const sessionId = await start(ada);
    await stored().updateOne({ _id: sessionId }, { $set: state });
    const { userErrors } = await append(ada, sessionId, 'one more');
    expect(userErrors).toMatchObject([{ code: 'INVALID_STATE', message: expect.stringContaining('full') }]);
  });

  it.each<[string, object, string[]]>([
    ['an empty message', { content: '' }, ['content']],
    ['a message of 20,001 characters', { content: 'x'.repeat(20_001) }, ['content']],
    ['a citation by a user', { citations: [{ documentId: 'd' }] }, ['citations']],
    [
      'a score over 1',
      { role: 'ASSISTANT', citations: [{ documentId: 'd', score: 1.1 }] },
      ['citations', '0', 'score'],
    ],
  ])('refuses %s', async (_title, more, field) => {
    const ada = aViewer();
    const { userErrors } = await append(ada, await start(ada), 'x', more);
    expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', ...field] }]);
  });

  it('refuses a context that is no object, and a history of 0 or 1,001 messages', async () => {
    const ada = aViewer();
    const { userErrors } = await genai.mutate(ada, 'startChatSession', { context: [1] }, '__typename');
    expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'context'] }]);
    const id = await start(ada);
    for (const last of [0, 1_001]) {
      const text = `{ chatSession(sessionId: "${id}") { conversationHistory(last: ${last}) { content } } }`;
      const { errors } = await ask(genai.subgraph, ada, text);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });
});

describe('pages of sessions', () => {
  /** Ids of all pages of two, as the document or the user answers them. */
  async function walk(viewer: Viewer, reference: { __typename: string; id: string }, filter = ''): Promise<string[]> {
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const selection = `chatSessions(first: 2, after: ${JSON.stringify(after)}${filter}) { nodes { id messageCount } pageInfo { hasNextPage endCursor } }`;
      const { data } = await askEntities(genai.subgraph, viewer, [reference], selection);
      const page = data._entities[0].chatSessions;
      seen.push(...page.nodes.map(({ id }: { id: string }) => id));
      if (!page.pageInfo.hasNextPage) return seen;
      after = page.pageInfo.endCursor;
    }
  }

  it('go from the latest to the oldest over ties, of a user and of a cited document', async () => {
    const ada = aViewer();
    const documentId = await index(ada, 'cited');
    const sessions: string[] = [];
    for (let number = 0; number < 5; number += 1) {
      const sessionId = await start(ada);
      await append(ada, sessionId, 'x', { role: 'ASSISTANT', citations: [{ documentId }] });
      sessions.push(sessionId);
    }
    const [a, b, c, d, e] = sessions;
    const tied = new Date('2024-01-02T00:00:00Z');
    await stored().updateMany({ user_id: ada.id }, { $set: { updated_at: tied } });
    await stored().updateOne({ _id: a ?? '' }, { $set: { updated_at: new Date('2024-01-03T00:00:00Z') } });
    const expected = [a, e, d, c, b];
    expect(await walk(ada, { __typename: 'User', id: ada.id })).toEqual(expected);
    expect(await walk(ada, { __typename: 'RAGDocument', id: documentId })).toEqual(expected);
    const backward = 'chatSessions(last: 2) { nodes { id } pageInfo { hasPreviousPage hasNextPage } }';
    const { data } = await askEntities(genai.subgraph, ada, [{ __typename: 'RAGDocument', id: documentId }], backward);
    expect(data._entities[0].chatSessions).toEqual({
      nodes: [{ id: c }, { id: b }],
      pageInfo: { hasPreviousPage: true, hasNextPage: false },
    });
  });

  it('keep to active ones where asked', async () => {
    const ada = aViewer();
    const [open, ended] = [await start(ada), await start(ada)];
    await genai.mutate(ada, 'endChatSession', { sessionId: ended }, '__typename');
    const user = { __typename: 'User', id: ada.id };
    expect(await walk(ada, user, ', filter: { isActive: true }')).toEqual([open]);
    expect(await walk(ada, user, ', filter: { isActive: false }')).toEqual([ended]);
  });
});
