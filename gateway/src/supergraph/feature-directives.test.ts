import { expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { featureDirective } from './feature-directives.js';

const supergraph = (link: string) => parse(`schema ${link} { query: Query } type Query { a: Int }`);

it.each([
  ['by its own name', '@link(url: "https://specs.apollo.dev/cost/v0.1")', 'cost', 'cost'],
  ['with the prefix of its feature', '@link(url: "https://specs.apollo.dev/cost/v0.1")', 'listSize', 'cost__listSize'],
  ['imported', '@link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@listSize"])', 'listSize', 'listSize'],
  [
    'imported under another name',
    '@link(url: "https://specs.apollo.dev/cost/v0.1", import: [{ name: "@listSize", as: "@size" }])',
    'listSize',
    'size',
  ],
  ['of a renamed feature', '@link(url: "https://specs.apollo.dev/cost/v0.1", as: "price")', 'cost', 'price'],
  ['of a feature that is not linked', '@link(url: "https://specs.apollo.dev/join/v0.5")', 'cost', undefined],
])('finds a directive %s', (_how, link, directive, name) => {
  expect(featureDirective(supergraph(link), 'cost', directive)).toBe(name);
});
