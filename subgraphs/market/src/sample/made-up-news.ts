/** A news item of the sample. None of them reports anything: they exist to be listed, filtered and paged. */
export interface MadeUpNews {
  readonly _id: string;
  readonly symbol: string;
  readonly title: string;
  readonly content: string;
  readonly url: null;
  readonly sentiment_score: number;
  readonly topics: readonly string[];
  readonly source: 'sample';
  readonly published_at: string;
}

const SYMBOLS = ['AAPL', 'MSFT', 'GOOG', 'IBM', 'JPM', 'XOM', 'KO', 'AMD'] as const;

const TONES = [
  { word: 'upbeat', score: 0.7, topics: ['sample', 'upbeat'] },
  { word: 'mildly upbeat', score: 0.25, topics: ['sample', 'upbeat', 'mild'] },
  { word: 'neutral', score: 0, topics: ['sample', 'neutral'] },
  { word: 'mildly gloomy', score: -0.3, topics: ['sample', 'gloomy', 'mild'] },
  { word: 'gloomy', score: -0.8, topics: ['sample', 'gloomy'] },
] as const;

/** Five items a symbol, one of each tone; pairs of symbols share their moment, so that a page's edge can fall between equals. */
export function makeUpNews(): readonly MadeUpNews[] {
  return SYMBOLS.flatMap((symbol, place) =>
    TONES.map((tone, turn): MadeUpNews => {
      const publishedAt = new Date(Date.UTC(2012, turn * 2, 3 + Math.floor(place / 2), 14, 30));
      return {
        _id: sampleId(publishedAt, place * TONES.length + turn),
        symbol,
        title: `Sample item ${turn + 1} about ${symbol} (tone: ${tone.word})`,
        content: `Made up for the sample set. It names ${symbol} and sounds ${tone.word}, and reports nothing that happened.`,
        url: null,
        sentiment_score: tone.score,
        topics: tone.topics,
        source: 'sample',
        published_at: publishedAt.toISOString(),
      };
    }),
  );
}

/** An id of the form of version 7, but the same in every build, so loading twice makes nothing twice. */
function sampleId(moment: Date, ordinal: number): string {
  const time = moment.getTime().toString(16).padStart(12, '0');
  const tail = ordinal.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${tail}`;
}
