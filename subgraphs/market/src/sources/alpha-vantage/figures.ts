import { z } from 'zod';

/** How Alpha Vantage writes that there is no value. */
const NONE = ['None', '-', '.', ''];

/** A text of an answer; null where it says that there is none. */
export const optionalText = z
  .string()
  .nullish()
  .transform((text) => (text == null || NONE.includes(text.trim()) ? null : text.trim()));

/** Reads a figure, which answers give as text: null for none, NaN for what is no number. */
export const readFigure = (text: string | null | undefined): number | null => {
  if (text == null || NONE.includes(text.trim())) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : Number.NaN;
};

export const day = z.iso.date('Expected a day as YYYY-MM-DD.');
