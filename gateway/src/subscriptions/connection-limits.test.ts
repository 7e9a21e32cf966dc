import { describe, expect, it } from '@jest/globals';
import { createConnectionCounter } from './connection-limits.js';

const caller = (id: string | null, address = '10.0.0.1') => ({
  viewer: id === null ? null : { id },
  client: { address, name: null, version: null },
});

describe('the counter of streams', () => {
  it('gives each connection back once, however often it is told', () => {
    const counter = createConnectionCounter({ connections: 2, perConnection: 9, perCaller: 9 });
    const [first, second] = [counter.connect(), counter.connect()];
    expect(counter.connect()).toBeNull();
    first?.();
    first?.();
    expect(counter.open.connections).toBe(1);
    expect(counter.connect()).not.toBeNull();
    second?.();
  });

  it('counts by viewer wherever they are, and anonymous callers by their network', () => {
    const counter = createConnectionCounter({ connections: 9, perConnection: 9, perCaller: 1 });
    const end = counter.begin(caller('ada', '10.0.0.1'), {});
    expect(() => counter.begin(caller('ada', '10.0.0.2'), {})).toThrow(/at most 1 operations under way in all/);
    counter.begin(caller('bob', '10.0.0.1'), {});
    counter.begin(caller(null, '2001:db8::1'), {});
    expect(() => counter.begin(caller(null, '2001:db8::2'), {})).toThrow(/in all/);
    end();
    counter.begin(caller('ada'), {});
    expect(counter.open.operations).toBe(3);
  });
});
