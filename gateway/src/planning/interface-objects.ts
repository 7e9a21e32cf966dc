import type { InputRewrite, PlanNode, QueryPlan, RequiresSelection } from '@graphql-hive/router-query-planner';
import {
  buildASTSchema,
  type ConstDirectiveNode,
  type FieldNode,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Mends of Hive's planner for interfaces that some subgraph knows as an object alone. */
export interface InterfaceObjects {
  /** Whether an operation asks something of only some types of such an interface. */
  tellsTypesApart(operation: string): boolean;
  /**
   * The operation with `__typename` where it tells types of such an interface apart: the planner forgets the key by which
   * another subgraph would know the type.
   */
  withTypenames(operation: string): string;
  /**
   * The plan with entity fetches that name the interface to subgraphs that know no more, which the planner forgets at
   * times. Where the operation tells several types apart, they are for all of them: the planner mixes up for which a
   * fetch is. Some are asked for more than is needed.
   */
  mended(plan: QueryPlan, operation: string): QueryPlan;
}

const NONE: InterfaceObjects = {
  tellsTypesApart: () => false,
  withTypenames: (operation) => operation,
  mended: (plan) => plan,
};

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

export function createInterfaceObjects(supergraphSdl: string): InterfaceObjects {
  if (!/isInterfaceObject:\s*true/.test(supergraphSdl)) return NONE;
  const schema = buildASTSchema(parse(supergraphSdl, { noLocation: true }), {
    assumeValid: true,
    assumeValidSDL: true,
  });
  const bySubgraph = interfaceObjectsOf(schema);
  const interfaces = new Set([...bySubgraph.values()].flatMap((names) => [...names]));
  const isOne = (typename: string): boolean => {
    const type = schema.getType(typename);
    return isObjectType(type) && type.getInterfaces().some(({ name }) => interfaces.has(name));
  };

  /** The types of such interfaces that fragments of an operation are on. */
  const typesOf = (operation: string): ReadonlySet<string> => {
    const types = new Set<string>();
    const note = (name: string | undefined): void => {
      if (name !== undefined && isOne(name)) types.add(name);
    };
    visit(parse(operation, { noLocation: true }), {
      InlineFragment: ({ typeCondition }) => note(typeCondition?.name.value),
      FragmentDefinition: ({ typeCondition }) => note(typeCondition.name.value),
    });
    return types;
  };

  return {
    tellsTypesApart: (operation) => typesOf(operation).size > 0,
    withTypenames: (operation) =>
      typesOf(operation).size > 0 ? addTypenames(operation, schema, interfaces) : operation,
    mended(plan, operation) {
      const mend = new PlanMend(schema, bySubgraph, typesOf(operation).size > 1);
      return plan.node ? { ...plan, node: mend.node(plan.node) } : plan;
    },
  };
}

/** The interfaces that each subgraph knows as an object alone, by the subgraph's name. */
function interfaceObjectsOf(schema: GraphQLSchema): ReadonlyMap<string, ReadonlySet<string>> {
  const bySubgraph = new Map<string, Set<string>>();
  const graphs = schema.getType('join__Graph');
  const subgraphOf = (graph: string | undefined): string | undefined =>
    isEnumType(graphs) ? argumentOf(graphs.getValue(graph ?? '')?.astNode?.directives?.[0], 'name') : undefined;
  for (const type of Object.values(schema.getTypeMap())) {
    for (const directive of type.astNode?.directives ?? []) {
      const subgraph = subgraphOf(argumentOf(directive, 'graph'));
      if (subgraph === undefined || argumentOf(directive, 'isInterfaceObject') !== 'true') continue;
      bySubgraph.set(subgraph, (bySubgraph.get(subgraph) ?? new Set<string>()).add(type.name));
    }
  }
  return bySubgraph;
}

function argumentOf(directive: ConstDirectiveNode | undefined, name: string): string | undefined {
  const value = directive?.arguments?.find((argument) => argument.name.value === name)?.value;
  return value && 'value' in value ? String(value.value) : undefined;
}

function addTypenames(operation: string, schema: GraphQLSchema, interfaces: ReadonlySet<string>): string {
  const info = new TypeInfo(schema);
  const extended = visit(
    parse(operation, { noLocation: true }),
    visitWithTypeInfo(info, {
      SelectionSet: (set) => {
        const isNarrowed = set.selections.some(({ kind }) => kind !== Kind.FIELD);
        if (!isNarrowed || !interfaces.has(info.getParentType()?.name ?? '')) return undefined;
        return { ...set, selections: [TYPENAME, ...set.selections] };
      },
    }),
  );
  return stripIgnoredCharacters(print(extended));
}

interface EntityRules {
  readonly requires?: RequiresSelection[];
  readonly inputRewrites?: InputRewrite[];
}

class PlanMend {
  readonly #schema: GraphQLSchema;
  readonly #bySubgraph: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #isWidened: boolean;

  constructor(schema: GraphQLSchema, bySubgraph: ReadonlyMap<string, ReadonlySet<string>>, isWidened: boolean) {
    this.#schema = schema;
    this.#bySubgraph = bySubgraph;
    this.#isWidened = isWidened;
  }

  node(node: PlanNode): PlanNode {
    switch (node.kind) {
      case 'Sequence':
      case 'Parallel':
        return { ...node, nodes: node.nodes.map((child) => this.node(child)) };
      case 'Flatten':
        return { ...node, node: this.node(node.node) };
      case 'Fetch':
        return this.#rules(node, node.serviceName);
      case 'BatchFetch': {
        const aliases = node.entityBatch.aliases.map((alias) => this.#rules(alias, node.serviceName));
        return { ...node, entityBatch: { ...node.entityBatch, aliases } };
      }
      default:
        return node;
    }
  }

  #rules<R extends EntityRules>(rules: R, subgraph: string): R {
    const { requires = [], inputRewrites = [] } = rules;
    const conditions = new Set(
      requires.map((selection) => selection.kind === 'InlineFragment' && selection.typeCondition),
    );
    const known = [...(this.#bySubgraph.get(subgraph) ?? [])].filter((name) =>
      [...conditions].some((condition) => condition !== false && this.#isOf(condition, name)),
    );
    const [typename] = known;
    if (typename === undefined) return rules;
    const named = known.map((name): InputRewrite => {
      const path = [{ TypenameEquals: [name] }, { Key: '__typename' }];
      return { ValueSetter: { path, setValueTo: name } };
    });
    const widened = requires.map((selection) =>
      selection.kind === 'InlineFragment' ? { ...selection, typeCondition: typename } : selection,
    );
    const isMixedUp = this.#isWidened && conditions.size === 1;
    return { ...rules, requires: isMixedUp ? widened : requires, inputRewrites: [...inputRewrites, ...named] };
  }

  #isOf(typename: string, name: string): boolean {
    const type = this.#schema.getType(typename);
    const known = this.#schema.getType(name);
    return typename === name || (isInterfaceType(known) && isObjectType(type) && this.#schema.isSubType(known, type));
  }
}
