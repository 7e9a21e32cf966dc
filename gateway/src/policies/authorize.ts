import type { ApolloServerPlugin } from '@apollo/server';
import { ErrorCode, isAllowed, SIGN_IN_FIRST } from '@quantgraph/shared';
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context.js';
import { type AccessRules, type Requirement, readAccessRules } from './authorize/access-rules.js';
import { type DeniedField, OperationWalk } from './authorize/denied-fields.js';
import { asksNothing, removeDenied } from './authorize/remove-denied.js';

/** Named conditions for @policy. One that is not there is never met. */
export type Policies = Readonly<Record<string, (context: GatewayContext) => boolean | Promise<boolean>>>;

export const BUILT_IN_POLICIES: Policies = {
  administrator: ({ viewer }) => viewer !== null && isAllowed(viewer, 'user:administer'),
};

/** What of an operation its caller may not read. Made once for each document and kind of caller. */
export interface Denials {
  /** Tells apart what is compiled for callers who are denied different fields of one document. */
  readonly key: string;
  /** What to plan and fetch: the operation without the denied fields. */
  readonly document: DocumentNode;
  /** Nothing is left to fetch. */
  readonly isEmpty: boolean;
  /** One for each denied field, at its path of response keys. */
  readonly errors: readonly GraphQLError[];
}

/** Decides who may read which fields of one supergraph. */
export interface Authorizer {
  /** Undefined when the caller may read all that the operation asks for. */
  denialsFor(
    context: GatewayContext,
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ): Promise<Denials | undefined>;
}

interface KnownOperation {
  readonly walk: OperationWalk;
  readonly requirements: readonly Requirement[];
  readonly denials: Map<string, Denials | undefined>;
}

export function createAuthorizer(supergraphSdl: string, policies: Policies): Authorizer {
  const rules: AccessRules = readAccessRules(supergraphSdl);
  const known = new WeakMap<OperationDefinitionNode, KnownOperation>();

  function read(document: DocumentNode, operation: OperationDefinitionNode): KnownOperation {
    const found = known.get(operation);
    if (found) return found;
    const walk = new OperationWalk(rules, document, operation);
    const entry = { walk, requirements: walk.requirements(), denials: new Map<string, Denials | undefined>() };
    known.set(operation, entry);
    return entry;
  }

  return {
    async denialsFor(context, document, operation) {
      const { walk, requirements, denials } = read(document, operation);
      if (requirements.length === 0) return undefined;
      const met = await metBy(context, requirements, { ...BUILT_IN_POLICIES, ...policies });
      const isSignedIn = context.viewer !== null;
      const key = `${isSignedIn ? 1 : 0}${requirements.map((requirement) => (met.has(requirement) ? 1 : 0)).join('')}`;
      if (!denials.has(key)) {
        const denied = walk.deniedFields((requirement) => met.has(requirement));
        denials.set(key, denied.length > 0 ? compileDenials(key, document, operation, denied, isSignedIn) : undefined);
      }
      return denials.get(key);
    },
  };
}

/** Which of the requirements a caller meets; each policy is asked once. */
async function metBy(
  context: GatewayContext,
  requirements: readonly Requirement[],
  policies: Policies,
): Promise<ReadonlySet<Requirement>> {
  const { viewer } = context;
  const names = new Set(requirements.flatMap(({ ...rule }) => (rule.kind === 'policies' ? rule.anyOf.flat() : [])));
  const granted = new Set<string>();
  for (const name of names) {
    const policy = Object.hasOwn(policies, name) ? policies[name] : undefined;
    if (policy && (await policy(context)) === true) granted.add(name);
  }
  const isMet = (requirement: Requirement): boolean => {
    if (requirement.kind === 'authenticated') return viewer !== null;
    const has = (name: string) =>
      requirement.kind === 'scopes' ? viewer !== null && isAllowed(viewer, name) : granted.has(name);
    return requirement.anyOf.some((all) => all.every(has));
  };
  return new Set(requirements.filter(isMet));
}

function compileDenials(
  key: string,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  denied: readonly DeniedField[],
  isSignedIn: boolean,
): Denials {
  const nodes = new Set(denied.map(({ node }) => node));
  const remaining = removeDenied(document, operation, nodes);
  const errors = new Map(denied.map((field) => [field.path.join('.'), denialError(field, isSignedIn)]));
  return {
    key,
    document: remaining,
    isEmpty: asksNothing(remaining),
    errors: [...errors.values()],
  };
}

function denialError({ path, node, unmet }: DeniedField, isSignedIn: boolean): GraphQLError {
  const required = (kind: 'scopes' | 'policies') => unmet.flatMap((rule) => (rule.kind === kind ? [rule.anyOf] : []));
  const scopes = required('scopes');
  const policies = required('policies');
  const extensions = {
    code: isSignedIn ? ErrorCode.Forbidden : ErrorCode.Unauthenticated,
    ...(scopes.length > 0 && { requiredScopes: scopes }),
    ...(policies.length > 0 && { requiredPolicies: policies }),
  };
  const message = isSignedIn ? `${demand(node.name.value, scopes, policies)}.` : SIGN_IN_FIRST;
  return new GraphQLError(message, { path, extensions });
}

type AnyOf = readonly (readonly string[])[];

function demand(field: string, scopes: readonly AnyOf[], policies: readonly AnyOf[]): string {
  const spell = (anyOf: AnyOf) => anyOf.map((all) => all.join(' and ')).join(', or ');
  const demands = [
    ...scopes.map((anyOf) => `the scopes ${spell(anyOf)}`),
    ...policies.map((anyOf) => `the policies ${spell(anyOf)}`),
  ];
  return `The field "${field}" takes ${demands.join(', and ')}`;
}

/** Without its source a subscription has nothing to begin with. */
function refusedSource({ errors: [first] }: Denials): GraphQLError {
  const { message = SIGN_IN_FIRST, extensions } = first ?? {};
  const status = extensions?.code === ErrorCode.Forbidden ? 403 : 401;
  return new GraphQLError(message, { extensions: { ...extensions, http: { status } } });
}

const denied = new WeakMap<GatewayContext, Denials>();

/** What of a request's operation is denied; undefined when nothing is. Known once the operation is resolved. */
export function denialsOf(context: GatewayContext): Denials | undefined {
  return denied.get(context);
}

/** Keeps for every request what its caller may not read. The executor leaves it out. */
export function authorizeFields(policies: Policies): ApolloServerPlugin<GatewayContext> {
  const authorizers = new WeakMap<GraphQLSchema, Authorizer>();
  return {
    serverWillStart: async () => ({
      schemaDidLoadOrUpdate({ apiSchema, coreSupergraphSdl }) {
        if (!coreSupergraphSdl) throw new Error('Who may read what stands in the supergraph, and there is none.');
        authorizers.set(apiSchema, createAuthorizer(coreSupergraphSdl, policies));
      },
    }),
    requestDidStart: async () => ({
      async didResolveOperation({ schema, document, operation, contextValue }) {
        if (!operation) return;
        const authorizer = authorizers.get(schema);
        if (!authorizer) throw new Error('The operation belongs to a graph whose rules are not known.');
        const denials = await authorizer.denialsFor(contextValue, document, operation);
        if (!denials) return;
        if (denials.isEmpty && operation.operation === 'subscription') throw refusedSource(denials);
        denied.set(contextValue, denials);
      },
    }),
  };
}
