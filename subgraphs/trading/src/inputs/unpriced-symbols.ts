import { DomainError, type Problem } from '@quantgraph/shared';

/** Throws a DomainError that names each place of a list, at `path`, whose symbol has no prices. Places without a symbol need none. */
export function assertPriced(
  places: readonly { readonly symbol?: string | null | undefined }[],
  priced: { has(symbol: string): boolean },
  path: readonly string[],
): void {
  const problems = places.flatMap(({ symbol }, i): Problem[] =>
    symbol == null || priced.has(symbol)
      ? []
      : [
          {
            code: 'INVALID_INPUT',
            message: `There are no prices of ${symbol}.`,
            field: [...path, String(i), 'symbol'],
          },
        ],
  );
  if (problems.length > 0) throw new DomainError(problems);
}
