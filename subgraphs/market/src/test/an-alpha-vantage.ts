import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that answers as alphavantage.co documents. */
export interface TestAlphaVantage {
  readonly url: string;
  /** Parameters of each call, in order. */
  readonly calls: Record<string, string>[];
  /** What is answered from now on: an object as JSON, or a text or status as it is. */
  answer(answer: object | string | number): void;
  close(): Promise<void>;
}

export async function anAlphaVantage(): Promise<TestAlphaVantage> {
  const calls: Record<string, string>[] = [];
  let next: object | string | number = {};
  const server = createServer((request, response) => {
    calls.push(Object.fromEntries(new URL(request.url ?? '', 'http://localhost').searchParams));
    if (typeof next === 'number') response.statusCode = next;
    response.end(typeof next === 'object' ? JSON.stringify(next) : String(next));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    answer: (answer) => {
      next = answer;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A day of TIME_SERIES_DAILY_ADJUSTED, as documented: numbers are texts. */
export const aDay = (close: number, { split = 1, dividend = 0, volume = 1000 } = {}) => ({
  '1. open': `${close}`,
  '2. high': `${close + 1}`,
  '3. low': `${close - 1}`,
  '4. close': `${close}`,
  '5. adjusted close': `${close}`,
  '6. volume': `${volume}`,
  '7. dividend amount': dividend.toFixed(4),
  '8. split coefficient': split.toFixed(1),
});

export const aDailyAnswer = (symbol: string, days: Readonly<Record<string, ReturnType<typeof aDay>>>) => ({
  'Meta Data': {
    '1. Information': 'Daily Time Series with Splits and Dividend Events',
    '2. Symbol': symbol,
    '3. Last Refreshed': Object.keys(days).sort().at(-1),
    '4. Output Size': 'Full size',
    '5. Time Zone': 'US/Eastern',
  },
  'Time Series (Daily)': days,
});
