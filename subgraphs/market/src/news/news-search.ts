import type { Model } from 'mongoose';
import type { NewsRecord } from './news.model.js';
import { wordsOf } from './search-words.js';

/** An item and how well it matches. */
export interface FoundNews {
  readonly news: NewsRecord;
  readonly score: number;
}

// So many candidates, the newest, are ranked: a word that stands in more of them tells little anyway
const MAX_CANDIDATES = 1000;
const TITLE_WEIGHT = 2;

/**
 * The best matches for any of the words, best first, newer before older of equal ones. Each word that an item holds counts its inverse
 * document frequency ln(1 + (N - n + 0.5) / (n + 0.5)), where n of all N items that the conditions allow hold it (Robertson and Zaragoza, "The
 * Probabilistic Relevance Framework", 2009, 3.1, with Lucene's 1 + that keeps it above 0), twice where the title holds it. How
 * often an item repeats a word is not kept, so BM25's other factor is left out.
 */
export async function searchNews(
  model: Model<NewsRecord>,
  words: readonly string[],
  conditions: Readonly<Record<string, unknown>>,
  limit: number,
): Promise<FoundNews[]> {
  const holding = { ...conditions, search_words: { $in: [...words] } };
  const [total, counts, candidates] = await Promise.all([
    model.countDocuments(conditions),
    model.aggregate<{ _id: string; count: number }>([
      { $match: holding },
      { $unwind: '$search_words' },
      { $match: { search_words: { $in: [...words] } } },
      { $group: { _id: '$search_words', count: { $sum: 1 } } },
    ]),
    model.find(holding).sort({ published_at: -1, _id: -1 }).limit(MAX_CANDIDATES).lean<NewsRecord[]>(),
  ]);
  const weights = new Map(counts.map(({ _id, count }) => [_id, Math.log(1 + (total - count + 0.5) / (count + 0.5))]));
  const scoreOf = ({ title, search_words }: NewsRecord): number => {
    const titleWords = new Set(wordsOf(title));
    const found = words.filter((word) => search_words.includes(word));
    return found.reduce((sum, word) => sum + (weights.get(word) ?? 0) * (titleWords.has(word) ? TITLE_WEIGHT : 1), 0);
  };
  // Sorting is stable, so what is equal stays newest first
  return candidates
    .map((news) => ({ news, score: scoreOf(news) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}
