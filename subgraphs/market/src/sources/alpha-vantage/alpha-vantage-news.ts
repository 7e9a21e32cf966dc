import { z } from 'zod';
import { UnknownSymbolError } from '../price-source.js';
import type { NewsRange, SourceArticle, SourceNews } from '../reference-source.js';
import type { AskAlphaVantage } from './ask-alpha-vantage.js';
import { readFigure } from './figures.js';
import { parseAnswer, parseEntries, textOf } from './parse-answer.js';

/** The most articles of one answer. */
export const MAX_ARTICLES = 1000;

const feed = z.object({ feed: z.array(z.unknown()) });

const MOMENT = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?$/;
const SCORE = 'Expected a sentiment from -1 to 1.';
const TITLE = 'Expected a title of 1 to 500 characters.';

const rating = z.object({ ticker: z.string(), ticker_sentiment_score: z.string() });

/** An article as NEWS_SENTIMENT answers: times in UTC, what each ticker's score is as text. */
const article = z
  .object({
    title: z.string(TITLE).trim().min(1, TITLE).max(500, TITLE),
    url: z.url({ protocol: /^https?$/, error: 'Expected an address as url.' }),
    time_published: z
      .string()
      .transform(readMoment)
      .refine((at) => !Number.isNaN(at.getTime()), 'Expected a moment as YYYYMMDDTHHMMSS.'),
    summary: z.string().trim().max(100_000, 'Expected a summary of at most 100000 characters.').default(''),
    source: z.string('Expected a source.').trim().min(1, 'Expected a source.'),
    topics: z.array(z.object({ topic: z.string() }), 'Expected topics.').default([]),
    ticker_sentiment: z.array(rating, 'Expected sentiments of tickers.').default([]),
  })
  .refine(
    ({ ticker_sentiment }) =>
      ticker_sentiment.every(({ ticker_sentiment_score: score }) => Math.abs(readFigure(score) ?? 0) <= 1),
    SCORE,
  );

/** Articles about a symbol, the oldest first, at most `limit` of an answer. */
export async function fetchNews(
  ask: AskAlphaVantage,
  symbol: string,
  { from, to }: NewsRange,
  signal: AbortSignal,
  limit = MAX_ARTICLES,
): Promise<SourceNews> {
  const question = { function: 'NEWS_SENTIMENT', tickers: symbol, sort: 'EARLIEST', limit: String(limit) };
  const range = { time_from: writeMoment(from), ...(to && { time_to: writeMoment(to) }) };
  const answer = await ask({ ...question, ...range }, signal);
  if (answer === null) throw new UnknownSymbolError('alpha_vantage', symbol, 'news');
  if (Object.keys(answer).length === 0) return { good: [], rejected: [], moreFrom: null };
  const entries = parseAnswer(feed, 'news', answer).feed;
  const { good, rejected } = parseEntries(article, entries, (entry) => ({
    symbol,
    date: textOf(entry, 'time_published'),
  }));
  const articles = good
    .map((one) => toArticle(symbol, one))
    .sort((a, b) => a.publishedAt.getTime() - b.publishedAt.getTime());
  return { good: articles, rejected, moreFrom: entries.length < limit ? null : nextMinute(articles, from) };
}

function toArticle(symbol: string, { title, url, summary, source, ...rest }: z.infer<typeof article>): SourceArticle {
  const rated = rest.ticker_sentiment.find(({ ticker }) => ticker === symbol);
  return {
    url,
    title,
    content: summary || title,
    sentiment: rated ? readFigure(rated.ticker_sentiment_score) : null,
    topics: rest.topics.map(({ topic }) => topic),
    publisher: source,
    publishedAt: rest.time_published,
  };
}

/** The minute of the last article, since others of it may be missing; the one after where that is what was asked from. */
function nextMinute(articles: readonly SourceArticle[], from: Date): Date {
  const last = Math.floor((articles.at(-1)?.publishedAt ?? from).getTime() / 60_000) * 60_000;
  return new Date(last > from.getTime() ? last : from.getTime() + 60_000);
}

function readMoment(text: string): Date {
  const [isMoment, year, month, date, hour, minute, second = '00'] = MOMENT.exec(text) ?? [];
  return new Date(isMoment ? `${year}-${month}-${date}T${hour}:${minute}:${second}Z` : Number.NaN);
}

/** `YYYYMMDDTHHMM`, as parameters are written. */
const writeMoment = (at: Date): string => at.toISOString().slice(0, 16).replaceAll(/[-:]/g, '');
