/** A bar of a source; null where it has closes only. */
export interface SourceBar {
  readonly date: string;
  readonly open: number | null;
  readonly high: number | null;
  readonly low: number | null;
  readonly close: number;
  readonly volume: number | null;
}

/** What a source knows of a symbol in a range, with prices adjusted for all splits up to today. */
export interface PriceHistory {
  readonly bars: readonly SourceBar[];
  /** One share became `ratio` shares on `date`. */
  readonly splits: readonly { readonly date: string; readonly ratio: number }[];
  /** Dividends a share by ex-date, adjusted for splits as prices are. */
  readonly dividends: readonly { readonly date: string; readonly amount: number }[];
}

/** Where daily prices can be fetched. */
export interface PriceSource {
  /** Name that fetched rows get. */
  readonly name: string;
  /** The days of a range, both included; no bars where it has none. UnknownSymbolError where it does not know the symbol. */
  dailyHistory(symbol: string, range: { from: string; to: string }, signal: AbortSignal): Promise<PriceHistory>;
}

export class UnknownSymbolError extends Error {
  override readonly name = 'UnknownSymbolError';

  constructor(source: string, symbol: string, what = 'prices') {
    super(`${source} knows no ${what} of ${symbol}.`);
  }
}

/** The source refuses for now: its limit is reached, or it can't be. The message is for whoever asked, and holds no key. */
export class SourceUnavailableError extends Error {
  override readonly name = 'SourceUnavailableError';
}

/** What the source answered is not what it documents. Others of its answers may be. */
export class UnexpectedAnswerError extends SourceUnavailableError {}
