import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { JsonWriter } from './json-writer.js';

const writer = new JsonWriter();
const written = (write: (out: JsonWriter) => void): string => {
  writer.begin();
  write(writer);
  return writer.end().toString();
};

describe('the JSON writer', () => {
  it('writes any string as JSON.stringify does', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 700 })), (texts) => {
        const all = written((out) => {
          for (const text of texts) out.string(text);
        });
        return all === texts.map((text) => JSON.stringify(text)).join('');
      }),
    );
  });

  it('writes any value as JSON.stringify does', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => written((out) => out.value(value)) === JSON.stringify(value)));
  });

  it('takes back what was written after an earlier length, and copies what was written before', () => {
    const text = written((out) => {
      out.string('kept é');
      const { length } = out;
      out.string('taken back');
      out.length = length;
      out.again(0, length);
    });
    expect(text).toBe('"kept é""kept é"');
  });

  it('grows with what it is given', () => {
    const large = 'x'.repeat(300_000);
    expect(written((out) => out.string(large))).toBe(JSON.stringify(large));
    expect(written((out) => out.string('small'))).toBe('"small"');
  });
});
