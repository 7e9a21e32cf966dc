import type { GatewayExecutionResult, GatewayInterface } from '@apollo/server-gateway-interface';
import { ErrorCode, scalarResolvers } from '@quantgraph/shared';
import { type DocumentNode, GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { GatewayContext } from './context.js';
import { createSubgraphCaller } from './data-sources/subgraph-caller.js';
import type { SubgraphTransport } from './data-sources/transport.js';
import type { DocumentStore, KnownOperation } from './document-store.js';
import { AnswerEvents } from './execution/answer-events.js';
import { createExecutor, type ExecutionAnswer, type Executor, type OperationRequest } from './execution/executor.js';
import { createInFlightSharing } from './execution/share-in-flight.js';
import { type PlannerProcess, startPlanner } from './planning/start-planner.js';
import type { SupergraphSource } from './supergraph/supergraph-source.js';
import { createTurnstile } from './turnstile.js';

export interface FederatedGraphOptions {
  readonly supergraph: Pick<SupergraphSource, 'current' | 'onChange'>;
  readonly transports: Readonly<Record<string, SubgraphTransport>>;
  readonly logger: Logger;
  /** Whether equal queries of one viewer that are under way at the same time are executed once. */
  readonly sharing: boolean;
  /** Where validated operations are kept. */
  readonly documents: DocumentStore;
  /** Operations that are parsed and planned before the first client sends them. */
  readonly known: readonly KnownOperation[];
  /** What of an operation the viewer may have, if not all of it. */
  readonly permittedTo: (context: GatewayContext) => Permission | undefined;
}

/** What is left of an operation for a viewer, and what the client is told of the rest. */
export interface Permission {
  readonly document: DocumentNode;
  readonly errors: NonNullable<ExecutionAnswer['errors']>;
}

/** Executes client operations over the subgraphs, behind the interface by which Apollo Server knows a gateway. */
export interface FederatedGraph extends GatewayInterface {
  /** Runs an operation whose deferred parts may come late; undefined when it has none that may. */
  executeIncrementally: Executor<GatewayContext>['executeIncrementally'];
  explain: Executor<GatewayContext>['explain'];
  planCache: Executor<GatewayContext>['planCache'];
  /** The context under which a request was really executed: another's, where it shared that one's execution. */
  executedFor(context: GatewayContext): GatewayContext;
}

/** An answer that says what was kept from the viewer. */
const withPermission = (answer: ExecutionAnswer, permission: Permission | undefined): ExecutionAnswer =>
  permission ? { ...answer, errors: [...permission.errors, ...(answer.errors ?? [])] } : answer;

type SchemaListener = Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0];

/** Longer than any request takes. */
const RETIREMENT_MS = 120_000;

/** Follows the supergraph: a new one serves new requests, and those under way end on the one they began with. */
export function createFederatedGraph(options: FederatedGraphOptions): FederatedGraph {
  const { supergraph, transports, logger, permittedTo } = options;
  const turnstile = createTurnstile();
  const surroundings = createSubgraphCaller(transports, logger, turnstile.goesOn);
  const sharing = createInFlightSharing<GatewayContext, ExecutionAnswer>();
  const listeners = new Set<SchemaListener>();
  /** How many mutations each viewer has made lately. */
  const changes = new LRUCache<string, number>({ max: 10_000 });
  let executor: Executor<GatewayContext>;
  const planners = new Set<PlannerProcess>();

  /** An executor for a graph; those before it may end what they are at. */
  async function prepare(supergraphSdl: string): Promise<Executor<GatewayContext>> {
    const former = [...planners];
    const planner = await plannerOf(supergraphSdl);
    try {
      const next = createExecutor<GatewayContext>({
        supergraphSdl,
        scalars: scalarResolvers,
        planner,
        deferralPlanner: plannerOf,
        ...surroundings,
      });
      for (const one of former) retire(one);
      return next;
    } catch (error) {
      planners.delete(planner);
      await planner.close();
      throw error;
    }
  }

  /** Compiles operations before they are asked for; one that needs variables, or does not fit, waits for its client. */
  async function warm(next: Executor<GatewayContext>, operations: readonly DocumentNode[]): Promise<void> {
    await Promise.allSettled(operations.map((document) => next.explain({ document })));
  }

  async function plannerOf(supergraphSdl: string): Promise<PlannerProcess> {
    const planner = await startPlanner(supergraphSdl, logger);
    planners.add(planner);
    return planner;
  }

  /** Requests under way may still have to plan on the graph before. */
  function retire(planner: PlannerProcess): void {
    const close = async () => {
      planners.delete(planner);
      await planner.close();
    };
    setTimeout(() => void close(), RETIREMENT_MS).unref();
  }

  function announce(coreSupergraphSdl: string): void {
    for (const listener of listeners) listener({ apiSchema: executor.schemas.client, coreSupergraphSdl });
  }

  /** Notes that a viewer has changed something: no answer that was begun before is shared with them any more. */
  function noteChange({ viewer }: GatewayContext): void {
    if (viewer) changes.set(viewer.id, (changes.get(viewer.id) ?? 0) + 1);
  }

  async function execute(request: OperationRequest<GatewayContext>, isQuery: boolean): Promise<ExecutionAnswer> {
    const { document, variables, operationName, context } = request;
    const current = executor;
    const permission = permittedTo(context);
    const work = () => turnstile.begin(() => current.execute({ ...request, permitted: permission?.document }));
    if (!isQuery) {
      const answer = await work();
      noteChange(context);
      return withPermission(answer, permission);
    }
    if (!options.sharing) return withPermission(await work(), permission);
    const change = context.viewer && changes.get(context.viewer.id);
    const key = JSON.stringify([context.viewer, change, operationName, variables]);
    return withPermission(await sharing.run(permission?.document ?? document, key, context, work), permission);
  }

  async function* answers(request: OperationRequest<GatewayContext>): AsyncGenerator<ExecutionAnswer> {
    const permission = permittedTo(request.context);
    for await (const answer of executor.subscribe({ ...request, permitted: permission?.document })) {
      yield withPermission(answer, permission);
    }
  }

  function subscribe(request: OperationRequest<GatewayContext>): AnswerEvents {
    if (request.context.takesEvents) {
      return new AnswerEvents(answers(request));
    }
    throw new GraphQLError(
      'A subscription needs a transport for its events: a websocket, or a request with "accept: text/event-stream".',
      { extensions: { code: ErrorCode.BadUserInput, http: { status: 406 } } },
    );
  }

  const stopFollowing = supergraph.onChange(async (sdl) => {
    const next = await prepare(sdl);
    await warm(next, executor.compiled());
    executor = next;
    options.documents.revalidate(next.schemas.client);
    announce(sdl);
  });

  return {
    async load() {
      executor = await prepare(supergraph.current());
      await warm(executor, options.documents.warm(executor.schemas.client, options.known));
      announce(supergraph.current());
      return {
        executor: async ({ document, operationName, operation, request, context }) => {
          const { variables } = request;
          const asked = { document, operationName, variables, context: context as GatewayContext };
          if (operation.operation === 'subscription') return { data: subscribe(asked) };
          return (await execute(asked, operation.operation === 'query')) as GatewayExecutionResult;
        },
      };
    },
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: async () => {
      stopFollowing();
      await Promise.all([...planners].map((planner) => planner.close()));
    },
    // Who may not have all that is asked for gets the rest at once.
    executeIncrementally: async (request) => {
      if (permittedTo(request.context)) return undefined;
      const answer = await executor.executeIncrementally(request);
      if (answer) noteChange(request.context);
      return answer;
    },
    explain: (request) => executor.explain(request),
    planCache: () => executor.planCache(),
    executedFor: (context) => sharing.executedFor(context),
  };
}
