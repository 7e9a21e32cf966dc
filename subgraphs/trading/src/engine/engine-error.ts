/** What a backtest can stumble over. Each is the caller's to mend: by other data, another range or other settings. */
export type EngineErrorCode =
  | 'INVALID_CONFIG'
  | 'INVALID_BARS'
  | 'INVALID_SIGNAL'
  | 'INVALID_PARAMETERS'
  | 'INVALID_ORDER'
  | 'MISSING_OPEN'
  | 'MISSING_VOLUME'
  | 'MISSING_PRICES'
  | 'UNKNOWN_STRATEGY_TYPE';

/** Where it happened, as far as that is known. `date` is 'YYYY-MM-DD'. */
export interface EngineErrorPlace {
  symbol?: string;
  date?: string;
}

/** A run that cannot be done as asked. The message says what was expected and what came. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: EngineErrorCode;
  readonly symbol: string | undefined;
  readonly date: string | undefined;

  constructor(code: EngineErrorCode, message: string, place: EngineErrorPlace = {}) {
    super(message);
    this.code = code;
    this.symbol = place.symbol;
    this.date = place.date;
  }
}
