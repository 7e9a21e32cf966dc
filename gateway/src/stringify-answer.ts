import { AnswerText } from './execution/answer-text.js';

/** Writes a response; data that is text already goes out as it is. */
export function stringifyAnswer(answer: object): string {
  const { data } = answer as { readonly data?: unknown };
  return data instanceof AnswerText ? `${data.opening.toString()}${stringifyRest(answer)}` : JSON.stringify(answer);
}

/** What follows the data in a response, to its end. */
export function stringifyRest(answer: object): string {
  const { data: _data, ...rest } = answer as { readonly data?: unknown };
  const text = JSON.stringify(rest);
  return text === '{}' ? '}' : `,${text.slice(1)}`;
}
