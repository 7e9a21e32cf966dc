import type { Representations } from './entity-request.js';
import type { PreparedCall } from './prepared-call.js';
import { givenVariable } from './safe-keys.js';
import type { OperationKind, SubgraphFetch } from './subgraph-fetch.js';

type Variables = Readonly<Record<string, unknown>>;

/** A prepared call with the values of one execution. */
export class OperationFetch<C> implements SubgraphFetch<C> {
  readonly context: C;
  readonly #call: PreparedCall;
  readonly #given: Variables;
  readonly #representations: Representations;
  #values: Record<string, unknown> | undefined;
  #body: string | undefined;

  constructor(call: PreparedCall, given: Variables, representations: Representations, context: C) {
    this.#call = call;
    this.#given = given;
    this.#representations = representations;
    this.context = context;
  }

  get subgraph(): string {
    return this.#call.subgraph;
  }

  get kind(): OperationKind {
    return this.#call.kind;
  }

  get query(): string {
    return this.#call.query;
  }

  get variables(): Record<string, unknown> {
    if (this.#values) return this.#values;
    const values: Record<string, unknown> = {};
    for (const name of this.#call.variables) {
      const value = this.#given[givenVariable(name)];
      if (value !== undefined) values[name] = value;
    }
    for (const [name, list] of this.#representations) values[name] = JSON.parse(listText(list));
    this.#values = values;
    return values;
  }

  get body(): string {
    if (this.#body !== undefined) return this.#body;
    const variables: string[] = [];
    for (const name of this.#call.variables) {
      const text = JSON.stringify(this.#given[givenVariable(name)]);
      if (text !== undefined) variables.push(`"${name}":${text}`);
    }
    for (const [name, list] of this.#representations) variables.push(`"${name}":${listText(list)}`);
    const end = variables.length > 0 ? `,"variables":{${variables.join(',')}}}` : '}';
    this.#body = this.#call.bodyStart + end;
    return this.#body;
  }
}

const listText = (list: ReadonlyMap<string, number>): string => `[${[...list.keys()].join(',')}]`;
