/** TypeScript's view of the graph's scalars, `input` as a resolver gets them and `output` as it may answer. */
export const scalars = {
  ID: { input: 'string', output: 'string' },
  DateTime: { input: 'Date', output: 'Date | string' },
  Date: { input: 'string', output: 'string' },
  SafeInt: { input: 'number', output: 'number' },
  JSON: { input: 'unknown', output: 'unknown' },
};
