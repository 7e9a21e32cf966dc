import { PeerError, type PeerOperation, type Peers, type SubgraphName, type Viewer } from '@quantgraph/shared';
import { type Columns, readAapl, within } from './real-bars.js';

export interface GeneratedStrategyFixture {
  readonly id: string;
  readonly owner: string;
  readonly name: string;
  readonly strategyType: string | null;
  readonly parameters: unknown;
  readonly code?: string;
}

type Variables = Record<string, unknown>;
type Representation = { readonly __typename: string; readonly id: string; readonly symbol: string };

const SECTORS: Readonly<Record<string, string>> = { AAPL: 'Information Technology', TWO: 'Industrials' };

/** The other subgraphs as trading sees them: AAPL's real prices, and what a test puts in. */
export class FakePeers implements Peers {
  readonly calls: { readonly subgraph: SubgraphName; readonly variables: Variables; readonly viewer: Viewer | null }[] =
    [];
  readonly down = new Set<SubgraphName>();
  readonly generated: GeneratedStrategyFixture[] = [];
  /** Model ids by owner. */
  readonly models: { readonly id: string; readonly owner: string }[] = [];
  readonly documents: { readonly input: Variables; readonly owner: string }[] = [];
  /** By symbol: one share became `ratio` shares. The prices are adjusted for it. */
  readonly splits = new Map<string, { readonly date: string; readonly ratio: number }[]>();
  /** Called before bars are answered: a test may hold them back, or fail. */
  beforeBars: () => Promise<void> = async () => {};

  private readonly series = new Map<string, Columns>([['AAPL', readAapl()]]);

  constructor() {
    const aapl = within(readAapl(), '2015-01-01', '2016-12-31');
    this.series.set('CLOSES', { ...aapl, openPrice: aapl.openPrice.map(() => null) });
    this.series.set('TWO', within(readAapl(), '2014-01-01', '2016-12-31'));
  }

  async call<T>(subgraph: SubgraphName, operation: PeerOperation, viewer: Viewer | null): Promise<T> {
    const variables = operation.variables ?? {};
    this.calls.push({ subgraph, variables, viewer });
    if (this.down.has(subgraph)) throw new PeerError(subgraph, `The ${subgraph} subgraph does not answer.`);
    return (await this.answer(subgraph, operation.query, variables, viewer)) as T;
  }

  private async answer(subgraph: SubgraphName, query: string, variables: Variables, viewer: Viewer | null) {
    if (query.includes('marketDataBatch')) return this.bars(variables);
    if (query.includes('snapshot(id')) return { snapshot: variables.id === 'a-cut' ? { id: 'a-cut' } : null };
    if (query.includes('indexDocument')) return this.index(variables, viewer);
    const representations = variables.representations as Representation[];
    const entity = {
      market: ({ symbol }: Representation) => this.company(symbol),
      genai: ({ id }: Representation) =>
        this.generated
          .filter((one) => one.id === id && one.owner === viewer?.id)
          .map((one) => ({ code: 'hold()', ...one }))[0],
      ml: ({ id }: Representation) =>
        this.models.some((one) => one.id === id && one.owner === viewer?.id) && this.model(id, variables),
    }[subgraph as 'market' | 'genai' | 'ml'];
    return { _entities: representations.map((representation) => entity(representation) || null) };
  }

  private async bars({ symbols, from, to }: Variables) {
    await this.beforeBars();
    const known = (symbols as string[]).flatMap((symbol) => {
      const columns = this.series.get(symbol);
      return columns ? [{ symbol, columns: within(columns, from as string | null, to as string | null) }] : [];
    });
    return { marketDataBatch: known };
  }

  private company(symbol: string) {
    const columns = this.series.get(symbol);
    if (!columns) return null;
    const open = columns.date.filter((_date, i) => columns.openPrice[i] !== null);
    const [from, to] = [columns.date[0], columns.date.at(-1)];
    const latest = { date: to, closePrice: columns.closePrice.at(-1) };
    const known = { symbol, sector: SECTORS[symbol] ?? null, splits: this.splits.get(symbol) ?? [] };
    return { ...known, latest, coverage: { from, to, openFrom: open[0] ?? null, openTo: open.at(-1) ?? null } };
  }

  /** Predicts that every day rises which did, so a run on it is easily told from others. */
  private model(id: string, { symbols = [] }: Variables) {
    const predictionSeries = (symbols as string[]).map((symbol) => {
      const { date, closePrice } = this.series.get(symbol) ?? { date: [], closePrice: [] };
      return { symbol, dates: date, values: closePrice.map((close, i) => close - (closePrice[i - 1] ?? close)) };
    });
    return { id, predictionSeries };
  }

  private index(variables: Variables, viewer: Viewer | null) {
    this.documents.push({ input: variables.input as Variables, owner: viewer?.id ?? '' });
    return { indexDocument: { userErrors: [] } };
  }
}
