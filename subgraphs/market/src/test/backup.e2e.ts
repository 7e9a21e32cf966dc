import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, ROLES, type Viewer } from '@quantgraph/shared';
import { ask, aViewer } from '@quantgraph/shared/test-kit';
import { readContent } from '../storage/read-content.js';
import { aMarketSubgraph, type TestMarket } from './a-market-subgraph.js';

const root: Viewer = { id: newId(), scopes: ROLES.administrator };

let market: TestMarket;
beforeAll(async () => {
  market = await aMarketSubgraph();
});
afterAll(() => market.stop());

const BACKUP = `mutation ($input: BackupMarketDataInput!) { backupMarketData(input: $input) {
  backup { name contentHash rowCount } userErrors { code message field } } }`;

const backUp = (viewer: Viewer | null, input: object) => ask(market.subgraph, viewer, BACKUP, { input });
const backups = () => readdir(path.join(path.dirname(market.duckdbPath), 'market', 'backups'));

describe('backupMarketData', () => {
  it('makes a file of all that is there, and says what it holds', async () => {
    const { contentHash, rowCount } = await readContent(market.subgraph.db, 'SELECT * FROM market_data');
    const { data } = await backUp(root, { name: 'nightly' });
    expect(data.backupMarketData).toEqual({ backup: { name: 'nightly', contentHash, rowCount }, userErrors: [] });
    expect(await backups()).toEqual(['nightly.duckdb']);
  });

  it.each([
    ['nightly', 'CONFLICT', 'Expected a new name, but there is a backup "nightly".'],
    [
      '../elsewhere',
      'INVALID_INPUT',
      'Expected 1 to 64 letters, digits, dots, dashes or underscores, but got "../elsewhere".',
    ],
  ])('refuses the name %s with %s', async (name, code, message) => {
    const { data } = await backUp(root, { name });
    expect(data.backupMarketData).toEqual({
      backup: null,
      userErrors: [{ code, message, field: ['input', 'name'] }],
    });
    expect(await backups()).toEqual(['nightly.duckdb']);
  });

  it('is for those alone who may bring data in', async () => {
    const answers = await Promise.all([null, aViewer()].map((viewer) => backUp(viewer, { name: 'mine' })));
    expect(answers.map(({ errors }) => errors[0]?.extensions?.code)).toEqual(['UNAUTHENTICATED', 'FORBIDDEN']);
    expect(await backups()).toEqual(['nightly.duckdb']);
  });
});
