import { randomInt } from 'node:crypto';

const COUNT = 10;
const GROUP_LETTERS = 5;
/** Without those that are easily taken for others: a code of two groups has 49 bits. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

const aGroup = (): string => Array.from({ length: GROUP_LETTERS }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** New codes as they are shown, `xxxxx-xxxxx`; each of them once stands in for the authenticator. */
export const createRecoveryCodes = (): string[] => Array.from({ length: COUNT }, () => `${aGroup()}-${aGroup()}`);

/** One text for all ways of typing a code. */
export const normaliseCode = (code: string): string => code.replace(/[\s-]/g, '').toLowerCase();
