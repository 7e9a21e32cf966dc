import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';

/** `closePrice` is stored as `close_price`, `valueAtRisk95` as `value_at_risk_95`, `id` as `_id`. */
export function storedName(field: string): string {
  if (field === 'id') return '_id';
  return field.replace(/[A-Z]|(?<=[a-zA-Z])\d+/g, (part) => `_${part.toLowerCase()}`);
}

/**
 * The one mapping from stored snake_case to the graph's camelCase: every field without a resolver of its own reads the
 * stored name where the parent has it, else its own name. Functions are called, so a parent may answer lazily.
 */
export function resolveStoredFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) field.resolve ??= readField(field.name);
  }
}

const storedFields = new WeakMap<GraphQLFieldResolver<unknown, unknown>, (record: object) => unknown>();

/** What a resolver that `resolveStoredFields` made reads from a record; undefined for any other resolver. */
export function storedFieldOf(
  resolve: GraphQLFieldResolver<unknown, unknown>,
): ((record: object) => unknown) | undefined {
  return storedFields.get(resolve);
}

function readField(name: string): GraphQLFieldResolver<unknown, unknown> {
  const stored = storedName(name);
  const read = (parent: object) => {
    const record = parent as Record<string, unknown>;
    const value = record[stored];
    return value !== undefined || stored in record ? value : record[name];
  };
  const resolve: GraphQLFieldResolver<unknown, unknown> = (parent, args, context, info) => {
    if (typeof parent !== 'object' || parent === null) return undefined;
    const value = read(parent);
    return typeof value === 'function' ? value.call(parent, args, context, info) : value;
  };
  storedFields.set(resolve, read);
  return resolve;
}
