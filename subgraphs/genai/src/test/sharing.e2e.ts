import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askEntities, aViewer } from '@quantgraph/shared/test-kit';
import { aGenaiSubgraph, type TestGenai } from './a-genai-subgraph.js';

const [ada, bob] = [aViewer(), aViewer()];
let genai: TestGenai;
const ids = { PromptTemplate: [] as string[], RAGDocument: [] as string[] };

const grant = (viewer: typeof ada, kind: string, id: string, access = 'READ') =>
  genai.mutate(viewer, 'grantShare', { kind, id, userId: bob.id, access }, 'share { id access user { id } }');

beforeAll(async () => {
  genai = await aGenaiSubgraph();
  const variables = { type: 'object', properties: {} };
  for (const name of ['1', '2', '3']) {
    const template = { name, template: 'Go.', variables };
    const made = await genai.mutate(ada, 'createPromptTemplate', template, 'promptTemplate { id }');
    ids.PromptTemplate.push(made.promptTemplate.id);
    const document = { documentType: 'STRATEGY', content: name };
    ids.RAGDocument.push((await genai.mutate(ada, 'indexDocument', document, 'document { id }')).document.id);
  }
  for (const id of ids.PromptTemplate) await grant(ada, 'PROMPT_TEMPLATE', id);
  for (const id of ids.RAGDocument) await grant(ada, 'DOCUMENT', id);
});
afterAll(() => genai.stop());

describe.each([
  ['PromptTemplate', 'sharedPromptTemplates', 'PROMPT_TEMPLATE'],
  ['RAGDocument', 'sharedDocuments', 'DOCUMENT'],
] as const)('shared things of type %s', (__typename, list, kind) => {
  it.each([1, 3])('are loaded by reference, %i of them by three commands', async (size) => {
    const references = ids[__typename].slice(0, size).map((id) => ({ __typename, id }));
    genai.count.reset();
    const { data } = await askEntities(genai.subgraph, bob, references, 'id user { id }');
    expect(data._entities).toEqual(references.map(({ id }) => ({ id, user: null })));
    expect(genai.count.commands).toEqual(['find', 'find', 'find']);
    const { data: unseen } = await askEntities(genai.subgraph, aViewer(), references, 'id');
    expect(unseen._entities).toEqual(references.map(() => null));
  });

  it.each([1, 3])('are listed, a page of %i by four commands', async (first) => {
    genai.count.reset();
    const selection = `${list}(first: ${first}) { edges { access node { id } } }`;
    const { data } = await askEntities(genai.subgraph, bob, [{ __typename: 'User', id: bob.id }], selection);
    const newest = ids[__typename].toReversed().slice(0, first);
    expect(data._entities[0][list].edges).toEqual(newest.map((id) => ({ access: 'READ', node: { id } })));
    expect(genai.count.commands).toEqual(['find', 'find', 'find', 'find']);
  });

  it('are granted and withdrawn by their owner alone, and of the right kind only', async () => {
    const [id = ''] = ids[__typename];
    const refused = { share: null, userErrors: [{ code: 'NOT_FOUND', field: ['input', 'id'] }] };
    expect(await grant(bob, kind, id)).toMatchObject(refused);
    expect(await grant(ada, 'STRATEGY', id)).toMatchObject(refused);
    const input = { kind, id, userId: bob.id };
    expect(await genai.mutate(bob, 'withdrawShare', input, 'share { id }')).toMatchObject(refused);
    expect(await grant(ada, kind, id, 'WRITE')).toMatchObject({ share: { id, access: 'WRITE', user: { id: bob.id } } });
    expect((await genai.mutate(ada, 'withdrawShare', input, 'share { access }')).share).toEqual({ access: 'WRITE' });
    expect((await genai.mutate(ada, 'withdrawShare', input, 'share { access }')).share).toBeNull();
    await expect(genai.mutate(null, 'withdrawShare', input, '__typename')).rejects.toThrow('UNAUTHENTICATED');
  });

  it('lose their shares when they are deleted', async () => {
    const [id = ''] = ids[__typename].slice(-1);
    const shares = () => genai.database.collection('shares').countDocuments({ subject_id: id });
    expect(await shares()).toBe(1);
    const mutation = __typename === 'RAGDocument' ? 'deleteDocument' : 'deletePromptTemplate';
    await genai.mutate(bob, mutation, { id }, '__typename');
    expect(await shares()).toBe(1);
    await genai.mutate(ada, mutation, { id }, '__typename');
    expect(await shares()).toBe(0);
  });
});
