/** Codes of `UserError`, as in schema/shared.graphql. */
export type UserErrorCode =
  | 'INVALID_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'INVALID_STATE'
  | 'FORBIDDEN'
  | 'INVALID_CREDENTIALS'
  | 'EMAIL_NOT_VERIFIED'
  | 'SECOND_FACTOR_REQUIRED'
  | 'TOO_MANY_ATTEMPTS'
  | 'UNAVAILABLE';

/** One thing that the caller can mend; `field` is the path from `input` on. */
export interface Problem {
  readonly code: UserErrorCode;
  readonly message: string;
  readonly field?: readonly string[] | null;
}

/** A rule that the caller broke and can mend. Services throw it; `settle` answers it as `userErrors`. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly problems: readonly Problem[];

  constructor(code: UserErrorCode, message: string, field?: readonly string[]);
  constructor(problems: readonly Problem[]);
  constructor(codeOrProblems: UserErrorCode | readonly Problem[], message = '', field?: readonly string[]) {
    const problems =
      typeof codeOrProblems === 'string' ? [{ code: codeOrProblems, message, field: field ?? null }] : codeOrProblems;
    super(problems.map((problem) => problem.message).join(' '));
    this.problems = problems;
  }

  /** Code of the first problem. */
  get code(): UserErrorCode | undefined {
    return this.problems[0]?.code;
  }

  /** Field path of the first problem. */
  get field(): readonly string[] | null {
    return this.problems[0]?.field ?? null;
  }
}
