import { AnswerText } from './execution/answer-text.js';

/** Writes a response; data that is text already goes out as it is. */
export function stringifyAnswer(answer: object): string {
  const { data, ...rest } = answer as { readonly data?: unknown };
  if (!(data instanceof AnswerText)) return JSON.stringify(answer);
  const text = JSON.stringify(rest);
  return text === '{}' ? `{"data":${data.text}}` : `{"data":${data.text},${text.slice(1)}`;
}
