import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CompanyService } from '../company/company.service.js';
import { aDuckDb, dailyCloses, type TestDuckDb } from '../test/a-duck-db.js';
import { createSectorService } from './sector.service.js';

const members = [
  { symbol: 'UP', sector: 'One' },
  { symbol: 'DOWN', sector: 'One' },
  { symbol: 'NEW', sector: 'One' },
  { symbol: 'UNPRICED', sector: 'Two' },
];
const companies = { sectorMembers: async () => members } as Partial<CompanyService> as CompanyService;

let db: TestDuckDb;
beforeAll(async () => {
  db = await aDuckDb();
  await db.addBars('UP', dailyCloses([100, 110, 121, 133.1]));
  await db.addBars('DOWN', dailyCloses([100, 90, 90, 72]));
  await db.addBars('NEW', { '2020-01-04': 3 });
});
afterAll(() => db.close());

describe('sectors', () => {
  it('are measured over companies with enough bars, each counting alike, in one statement', async () => {
    db.statements.length = 0;
    const [one, two] = await createSectorService(db, companies).list({ window: 2 });
    expect(db.statements.length).toBe(1);
    expect(one).toMatchObject({
      sector: 'One',
      company_count: 3,
      measured_count: 2,
      date: '2020-01-04',
      above_average_share: 0.5,
      best_symbol: 'UP',
      worst_symbol: 'DOWN',
    });
    expect(one?.mean_return).toBeCloseTo((0.21 - 0.2) / 2, 12);
    // UP grows evenly; DOWN's log returns are 0 and ln 0.8
    expect(one?.volatility).toBeCloseTo((Math.abs(Math.log(0.8)) / Math.sqrt(2) / 2) * Math.sqrt(252), 12);
    expect(two).toMatchObject({
      company_count: 1,
      measured_count: 0,
      date: null,
      mean_return: null,
      best_symbol: null,
    });
  });

  it('leave out companies without a bar in the week up to the day', async () => {
    const [one] = await createSectorService(db, companies).list({ window: 2, asOf: '2020-01-11' });
    expect(one?.measured_count).toBe(0);
  });

  it.each([1, 1001])('refuse a window of %i', async (window) => {
    await expect(createSectorService(db, companies).list({ window })).rejects.toThrow(
      `Expected \`window\` from 2 to 1000, but got ${window}.`,
    );
  });
});
