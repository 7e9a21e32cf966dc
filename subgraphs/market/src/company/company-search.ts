import type { DuckDb } from '../store/duck-db.js';

/** How a company matches: its symbol as a whole, a start of its symbol, of its name or of a word in it, or but for typing errors. */
export type MatchKind = 'SYMBOL' | 'PREFIX' | 'TYPO';

/** What is searched, one of each a company. */
export interface Nameable {
  readonly symbol: string;
  readonly name: string;
}

export interface NameMatch {
  readonly symbol: string;
  readonly kind: MatchKind;
  readonly edits: number;
}

// A word of the name is compared with as many of its letters as were typed and one more, so that an unfinished word counts no missing rest
const SEARCH = `
  WITH named AS (
    SELECT unnest($symbols) AS symbol, unnest($names) AS name
  ), compared AS (
    SELECT symbol, lower(symbol) = $text AS is_symbol,
           starts_with(lower(symbol), $text) OR starts_with(lower(name), $text) OR contains(lower(name), ' ' || $text) AS is_prefix,
           least(
             damerau_levenshtein(lower(symbol), $text),
             damerau_levenshtein(lower(name), $text),
             list_min(list_transform(string_split(lower(name), ' '),
               lambda word: least(damerau_levenshtein(word, $text),
                                  damerau_levenshtein(left(word, length($text)::INTEGER), $text),
                                  damerau_levenshtein(left(word, length($text)::INTEGER + 1), $text))))
           ) AS edits
    FROM named
  )
  SELECT symbol, CASE WHEN is_symbol THEN 'SYMBOL' WHEN is_prefix THEN 'PREFIX' ELSE 'TYPO' END AS kind,
         CASE WHEN is_symbol OR is_prefix THEN 0 ELSE edits END::INTEGER AS errors
  FROM compared WHERE is_symbol OR is_prefix OR edits <= length($text) // 4
  ORDER BY is_symbol DESC, is_prefix DESC, errors, symbol LIMIT $limit::INTEGER`;

/**
 * The best matches for a text, best first: whole symbols, then starts, then typing errors by their number, and by symbol. An error
 * is a letter too many, missing, wrong or swapped with the next (Damerau 1964); one is allowed for each four letters typed.
 */
export async function searchNames(
  db: DuckDb,
  companies: readonly Nameable[],
  text: string,
  limit: number,
): Promise<NameMatch[]> {
  const columns = await db.query(SEARCH, {
    symbols: companies.map(({ symbol }) => symbol),
    names: companies.map(({ name }) => name),
    text: text.toLowerCase(),
    limit,
  });
  const [kinds, errors] = [columns.texts(1), columns.integers(2)];
  return columns.texts(0).map((symbol, row) => ({
    symbol: symbol ?? '',
    kind: (kinds[row] ?? 'TYPO') as MatchKind,
    edits: errors[row] ?? 0,
  }));
}
