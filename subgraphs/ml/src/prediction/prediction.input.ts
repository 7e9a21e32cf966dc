import { z } from 'zod';

const MAX_PREDICTIONS = 5_000;

/** A symbol as it is stored. */
export const normaliseSymbol = (symbol: string): string => symbol.trim().toUpperCase();

const prediction = z.object({
  symbol: z
    .string()
    .transform(normaliseSymbol)
    .pipe(z.string().regex(/^[A-Z0-9.^-]{1,15}$/, 'Expected a symbol of 1 to 15 of A-Z, 0-9, ".", "^" and "-".')),
  date: z.iso.date('Expected a day, as YYYY-MM-DD.'),
  value: z.number('Expected a finite number.'),
});

export type GivenPrediction = z.infer<typeof prediction>;

/** What a model has at most once: a day of a symbol. */
export const dayKey = ({ symbol, date }: { symbol: string; date: string }): string => `${symbol} ${date}`;

export const predictionList = z
  .array(prediction)
  .min(1, `Expected 1 to ${MAX_PREDICTIONS} predictions.`)
  .max(MAX_PREDICTIONS, `Expected 1 to ${MAX_PREDICTIONS} predictions.`)
  .superRefine((list, context) => {
    const seen = new Set<string>();
    for (const [index, given] of list.entries()) {
      const key = dayKey(given);
      if (seen.has(key)) {
        const message = `Expected each day of a symbol once, but got ${given.symbol} on ${given.date} again.`;
        context.addIssue({ code: 'custom', path: [index], message });
      }
      seen.add(key);
    }
  });
