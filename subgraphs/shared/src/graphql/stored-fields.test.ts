import { expect, it } from '@jest/globals';
import { buildSchema, graphql } from 'graphql';
import { resolveStoredFields, storedName } from './stored-fields.js';

it.each([
  ['id', '_id'],
  ['closePrice', 'close_price'],
  ['valueAtRisk95', 'value_at_risk_95'],
  ['name', 'name'],
  ['userErrors', 'user_errors'],
])('stores %s as %s', (field, stored) => {
  expect(storedName(field)).toBe(stored);
});

it('reads the stored name where there is one, else the own name, and calls lazy values', async () => {
  const schema = buildSchema('type Query { id: ID, closePrice: Float, totalCount: Int, none: Int }');
  resolveStoredFields(schema);
  const rootValue = { _id: 'x', close_price: null, closePrice: 1, totalCount: () => 3 };
  const { data } = await graphql({ schema, source: '{ id closePrice totalCount none }', rootValue });
  expect(data).toEqual({ id: 'x', closePrice: null, totalCount: 3, none: null });
});
