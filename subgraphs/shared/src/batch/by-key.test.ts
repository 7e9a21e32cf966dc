import { expect, it } from '@jest/globals';
import { byKey, groupedByKey } from './by-key.js';

it('fetches all keys of a tick once, in the order asked, gaps as null', async () => {
  const asked: string[][] = [];
  const loader = byKey<string, { id: string }>(
    async (keys) => {
      asked.push([...keys]);
      return [{ id: 'c' }, { id: 'a' }];
    },
    ({ id }) => id,
  );
  expect(await Promise.all(['a', 'b', 'c', 'a'].map((id) => loader.load(id)))).toEqual([
    { id: 'a' },
    null,
    { id: 'c' },
    { id: 'a' },
  ]);
  expect(asked).toEqual([['a', 'b', 'c']]);
});

it('groups values by key in the order of the fetch, a key without any as empty', async () => {
  const loader = groupedByKey<string, [string, number]>(
    async () => [
      ['b', 1],
      ['a', 2],
      ['b', 3],
    ],
    ([key]) => key,
  );
  expect(await loader.loadMany(['a', 'b', 'c'])).toEqual([
    [['a', 2]],
    [
      ['b', 1],
      ['b', 3],
    ],
    [],
  ]);
});
