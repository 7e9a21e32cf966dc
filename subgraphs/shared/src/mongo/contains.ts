import { badUserInput } from '../errors/bad-user-input.js';

const MAX_LENGTH = 200;

/**
 * A condition for "has this text in it, in any case"; what the text would mean as a pattern has no effect. BAD_USER_INPUT for a text
 * that is too long, or that no pattern may have.
 */
export function contains(text: string): { $regex: string; $options: string } {
  if (text.length > MAX_LENGTH) {
    throw badUserInput(`Expected a search of at most ${MAX_LENGTH} characters, but got ${text.length}.`);
  }
  if (text.includes('\0')) throw badUserInput('Expected a search without the character U+0000, but got one with it.');
  return { $regex: text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), $options: 'i' };
}
