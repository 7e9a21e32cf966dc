/** What a test tells a process that it starts, by its arguments. */
export function readProcessOptions(): { mongoUri: string; dbPrefix: string; stall: boolean } {
  const [mongoUri, dbPrefix, mode] = process.argv.slice(2);
  if (!mongoUri || !dbPrefix) throw new Error('Expected a MongoDB address and a database prefix.');
  return { mongoUri, dbPrefix, stall: mode === 'stall' };
}
