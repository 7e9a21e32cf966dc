const { stringify } = JSON;

const MAX_MESSAGE_LENGTH = 500;
const MAX_STACK_LENGTH = 4_000;

/** What an error says of itself: `{ name, message, stack }` as JSON. Anything can be thrown. */
export function describe(error: unknown): string {
  if (error instanceof Error) {
    return stringify({
      name: cut(error.name, 100),
      message: cut(error.message, MAX_MESSAGE_LENGTH),
      stack: cut(error.stack ?? '', MAX_STACK_LENGTH),
    });
  }
  const text = typeof error === 'object' && error !== null ? 'an object that is no Error' : String(error);
  return stringify({ name: 'Thrown', message: cut(text, MAX_MESSAGE_LENGTH), stack: '' });
}

function cut(value: unknown, length: number): string {
  return String(value).slice(0, length);
}
