import {
  BREAK,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type NameNode,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import { markContested } from './contested-keys.js';
import { dataKey, sentVariable } from './safe-keys.js';

/** One operation with its conditions decided: no directive is left in it but @defer. */
export interface DecidedOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

const CONDITIONS: readonly string[] = ['skip', 'include'];
const DEFER = 'defer';

const conditionOf = ({ arguments: given }: Pick<DirectiveNode, 'arguments'>) =>
  given?.find(({ name }) => name.value === 'if')?.value;

/** Names of the variables on which a document's @skip, @include and @defer depend. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      const value = conditionOf(directive);
      const isCondition = [...CONDITIONS, DEFER].includes(directive.name.value);
      if (isCondition && value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

/** Whether anything in a document or an operation is marked with a directive. */
export function hasDirectives(node: DocumentNode | OperationDefinitionNode): boolean {
  let found = false;
  const find = () => {
    found = true;
    return BREAK;
  };
  visit(node, { Directive: find });
  return found;
}

export function operationOf(
  document: DocumentNode,
  operationName?: string | null,
): OperationDefinitionNode | undefined {
  return document.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION && (!operationName || definition.name?.value === operationName),
  );
}

/** Decides each @skip, @include and @defer with the given values: what remains deferred is all that is still marked. */
export function decideConditions(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  values: Readonly<Record<string, unknown>>,
): DecidedOperation {
  const isSet = (directive: Pick<DirectiveNode, 'arguments'>): boolean => {
    const value = conditionOf(directive);
    if (value?.kind === Kind.BOOLEAN) return value.value;
    return value?.kind === Kind.VARIABLE && values[value.name.value] === true;
  };
  const isIncluded = ({ directives = [] }: SelectionNode): boolean =>
    directives.every((directive) => {
      if (directive.name.value === 'skip') return !isSet(directive);
      return directive.name.value !== 'include' || isSet(directive);
    });
  const decide = (selectionSet: SelectionSetNode): SelectionSetNode => ({
    ...selectionSet,
    selections: selectionSet.selections.filter(isIncluded).map((selection) => {
      const directives = selection.directives?.filter(
        (directive) => directive.name.value === DEFER && (!conditionOf(directive) || isSet(directive)),
      );
      if (selection.kind === Kind.FRAGMENT_SPREAD || !selection.selectionSet) return { ...selection, directives };
      return { ...selection, directives, selectionSet: decide(selection.selectionSet) };
    }),
  });
  const isDecided = !hasDirectives(document);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const decided = isDecided ? definition : { ...definition, selectionSet: decide(definition.selectionSet) };
    fragments.set(definition.name.value, decided);
  }
  return markContested({
    operation: isDecided ? operation : { ...operation, selectionSet: decide(operation.selectionSet) },
    fragments,
  });
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
const INTROSPECTION: readonly string[] = ['__schema', '__type'];

/**
 * An operation as the planner gets it: without introspection, which the gateway answers by itself, without fragments
 * that nothing spreads, and with `__typename` where the conditions left nothing to select.
 */
export function printForPlanner({ operation, fragments }: DecidedOperation): string {
  const used = new Set<string>();
  const fill = (selectionSet: SelectionSetNode): SelectionSetNode => {
    const selections = selectionSet.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        use(selection.name.value);
        return [{ ...selection, directives: [] }];
      }
      if (selection.kind === Kind.FIELD) return fillField(selection);
      return [{ ...selection, directives: [], selectionSet: fill(selection.selectionSet) }];
    });
    return { ...selectionSet, selections: selections.length > 0 ? selections : [TYPENAME] };
  };
  const fillField = (field: FieldNode): FieldNode[] => {
    if (INTROSPECTION.includes(field.name.value)) return [];
    // However often and under whatever name the client asks for it: things tell their type once.
    if (field.name.value === TYPENAME.name.value) return [TYPENAME];
    const renamed = withDataKey(field);
    return [field.selectionSet ? { ...renamed, selectionSet: fill(field.selectionSet) } : renamed];
  };
  const filled: FragmentDefinitionNode[] = [];
  const use = (name: string): void => {
    const fragment = fragments.get(name);
    if (used.has(name) || !fragment) return;
    used.add(name);
    filled.push({ ...fragment, selectionSet: fill(fragment.selectionSet) });
  };
  const main = { ...operation, selectionSet: fill(operation.selectionSet) };
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [withUsedVariables(main, filled), ...filled] };
  const renamed = visit(document, {
    Variable: (variable) => ({ ...variable, name: named(sentVariable(variable.name.value)) }),
  });
  return stripIgnoredCharacters(print(renamed));
}

function withDataKey(field: FieldNode): FieldNode {
  const key = dataKey(field);
  return key === field.name.value ? { ...field, alias: undefined } : { ...field, alias: named(key) };
}

const named = (value: string): NameNode => ({ kind: Kind.NAME, value });

/** Without variables that only decided conditions used: subgraphs must not be sent those. */
function withUsedVariables(
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): OperationDefinitionNode {
  const used = new Set<string>();
  const note = { Variable: ({ name }: { name: { value: string } }) => void used.add(name.value) };
  visit(operation.selectionSet, note);
  for (const fragment of fragments) visit(fragment.selectionSet, note);
  const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value));
  return { ...operation, variableDefinitions: variableDefinitions ?? [], directives: [] };
}
