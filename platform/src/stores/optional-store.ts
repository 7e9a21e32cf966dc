/** What is needed to start a store that the rest can do without. */
export interface OptionalStoreOptions {
  /** Of the embedded stores' environment. */
  readonly python: string;
  /** Fixed port; a free one otherwise. */
  readonly port: number | undefined;
  /** Under which the store keeps its files, in a folder of its own. */
  readonly folder: string;
  readonly logFolder: string;
  readonly readyTimeoutMs: number;
  readonly graceMs: number;
  readonly onLost: (error: Error) => void;
}

export interface OptionalStore {
  readonly url: string;
  /** For people: which store it is. */
  readonly description: string;
  stop(): Promise<void>;
}
