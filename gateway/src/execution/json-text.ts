/** Characters that JSON escapes, and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON escapes exactly these.
const ESCAPED = /[\u0000-\u001f"\\\ud800-\udfff]/;
/** Up to here the check is faster than JSON.stringify's own. */
const SHORT = 2_000;

/** A string as JSON. */
const quote = (text: string): string =>
  text.length < SHORT && !ESCAPED.test(text) ? `"${text}"` : JSON.stringify(text);

/** Any value as JSON; what JSON does not have is null. */
export const jsonText = (value: unknown): string => {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' && Number.isFinite(value)) return `${value}`;
  return JSON.stringify(value) ?? 'null';
};
