import { DomainError, type UserErrorCode } from './domain-error.js';

export interface UserErrorPayload {
  code: UserErrorCode;
  message: string;
  field: string[] | null;
}

/** Runs a mutation's work: its result with no `userErrors`, or the `userErrors` of a DomainError. Anything else is thrown on. */
export async function settle<T extends object>(
  work: () => Promise<T>,
): Promise<Partial<T> & { userErrors: UserErrorPayload[] }> {
  try {
    return { ...(await work()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const userErrors = error.problems.map(({ code, message, field }) => ({
      code,
      message,
      field: field ? [...field] : null,
    }));
    return { userErrors } as Partial<T> & { userErrors: UserErrorPayload[] };
  }
}
