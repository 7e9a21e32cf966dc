/** A text that retrieval finds by its meaning, with what it is about. */
export interface IndexedDocument {
  readonly documentType: 'BACKTEST' | 'STRATEGY';
  readonly content: string;
  /** `source_id` names the thing: a later document of the same source takes its place. */
  readonly metadata: Readonly<Record<string, string | number | null>> & { readonly source_id: string };
}
