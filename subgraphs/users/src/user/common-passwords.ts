import { dictionary } from '@zxcvbn-ts/language-common';

const common = new Set(dictionary['passwords-common']);

/** Whether a password, in whatever case, is among the 50,000 that leaks show most often: the first that are tried. */
export const isCommonPassword = (password: string): boolean => common.has(password.toLowerCase());
