/** One subgraph of a case: its SDL, to which the `@link` line is added if it has none, and its resolvers over fixed data. */
export interface CaseSubgraph {
  readonly typeDefs: string;
  readonly resolvers: object;
  /** Its SDL is of Federation 1, and gets no `@link` line. */
  readonly federation1?: true;
  /** Every call to it fails. */
  readonly down?: true;
}

/** An error as the client must get it. What is left out is not compared. */
export interface ExpectedError {
  readonly path?: readonly (string | number)[];
  readonly message?: string;
  readonly code?: string;
  /** The subgraph that is to blame, in `extensions.serviceName`. */
  readonly subgraph?: string;
}

/** A question to a small federated graph, with the answer that the specification demands. */
export interface FederationCase {
  /** A sentence of the contract. */
  readonly title: string;
  readonly subgraphs: Readonly<Record<string, CaseSubgraph>>;
  readonly operation: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The exact data, its fields in the order of the operation; `undefined` when the request is refused as a whole. */
  readonly data: unknown;
  /** All errors, in any order; none when left out. */
  readonly errors?: readonly ExpectedError[];
  /** How many calls each subgraph gets, where the case is about that. A subgraph not named gets none. */
  readonly calls?: Readonly<Record<string, number>>;
  /** How many representations each subgraph is asked for, where the case is about that. A subgraph not named gets none. */
  readonly representations?: Readonly<Record<string, number>>;
}
