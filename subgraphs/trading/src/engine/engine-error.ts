/** What a backtest can stumble over. Each is the caller's to mend: by other data, another range, other settings or other code. */
export type EngineErrorCode =
  | 'INVALID_CONFIG'
  | 'INVALID_BARS'
  | 'INVALID_SIGNAL'
  | 'INVALID_PARAMETERS'
  | 'INVALID_ORDER'
  | 'MISSING_OPEN'
  | 'MISSING_VOLUME'
  | 'MISSING_PRICES'
  | 'UNKNOWN_STRATEGY_TYPE'
  | 'CUSTOM_CODE_FAILED'
  | 'CUSTOM_CODE_TIMEOUT'
  | 'CUSTOM_CODE_MEMORY';

/** Where it happened, as far as that is known. `date` is 'YYYY-MM-DD'; `line` and `column`, from 1, are of a strategy's own code. */
export interface EngineErrorPlace {
  symbol?: string;
  date?: string;
  line?: number;
  column?: number;
}

/** A run that cannot be done as asked. The message says what was expected and what came. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: EngineErrorCode;
  readonly symbol: string | undefined;
  readonly date: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(code: EngineErrorCode, message: string, place: EngineErrorPlace = {}) {
    super(message);
    this.code = code;
    this.symbol = place.symbol;
    this.date = place.date;
    this.line = place.line;
    this.column = place.column;
  }
}
