const documents = import.meta.glob('../../../schema/operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob('../../../schema/operations/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The order in which a newcomer tries them; documents not named here follow by name. */
const walkthrough = [
  'Dashboard',
  'SignUp',
  'LogIn',
  'StrategyTemplates',
  'CreateStrategyFromTemplate',
  'CreateBacktest',
  'RunBacktest',
  'BacktestProgress',
  'BacktestReport',
];

const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1).replace(/\.graphql$/, '');
const rankOf = (name) => (walkthrough.includes(name) ? walkthrough.indexOf(name) : walkthrough.length);

/** One editor tab per document of schema/operations, with its example variables. */
export const exampleTabs = Object.entries(documents)
  .map(([path, query]) => ({
    name: nameOf(path),
    query,
    variables: variables[path.replace(/\.graphql$/, '.variables.json')] ?? null,
  }))
  .sort((a, b) => rankOf(a.name) - rankOf(b.name) || a.name.localeCompare(b.name))
  .map(({ query, variables }) => ({ query, variables }));
