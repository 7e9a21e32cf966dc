import type { SubgraphName } from '@quantgraph/shared';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

const isObject = (node: { kind: Kind }): node is ObjectNode =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;

const named = (name: string) => (directive: ConstDirectiveNode) => directive.name.value === name;

function keyFields(node: ObjectNode): string[] {
  return (node.directives ?? []).filter(named('key')).flatMap((directive) => {
    const fields = directive.arguments?.find((argument) => argument.name.value === 'fields')?.value;
    return fields?.kind === Kind.STRING ? fields.value.split(/[^\w]+/) : [];
  });
}

/** Non-null fields, by entity, that one subgraph resolves; keys and @external fields come along with a reference. */
function requiredFields(document: DocumentNode): Map<string, string[]> {
  const objects = document.definitions.filter(isObject);
  const fields = new Map<string, string[]>();
  for (const name of new Set(objects.map((node) => node.name.value))) {
    const nodes = objects.filter((node) => node.name.value === name);
    const keys = nodes.flatMap(keyFields);
    const own = (field: FieldDefinitionNode) =>
      field.type.kind === Kind.NON_NULL_TYPE &&
      !keys.includes(field.name.value) &&
      !(field.directives ?? []).some((directive) => named('external')(directive) || named('shareable')(directive));
    if (keys.length === 0) continue;
    fields.set(
      name,
      nodes.flatMap((node) => (node.fields ?? []).filter(own).map((field) => field.name.value)),
    );
  }
  return fields;
}

/**
 * A subgraph that is down may cost its own fields only. A non-null field would take its whole parent with it, so the
 * non-null fields of an entity come from one subgraph: its owner, without which there is no entity at all.
 */
export function checkPartialAnswers(subgraphs: ReadonlyMap<SubgraphName, DocumentNode>): string[] {
  const required = [...subgraphs].map(([name, document]) => [name, requiredFields(document)] as const);
  const entities = new Set(required.flatMap(([, fields]) => [...fields.keys()]));
  return [...entities].flatMap((entity) => {
    const givers = required.flatMap(([name, fields]) => {
      const own = fields.get(entity) ?? [];
      return own.length > 0 ? [`${name} (${own.join(', ')})`] : [];
    });
    if (givers.length < 2) return [];
    return [`${entity} has non-null fields from several subgraphs: ${givers.join('; ')}. Only its owner's may be.`];
  });
}
