import {
  type Connection,
  type IndexDefinition,
  type IndexOptions,
  type Model,
  Schema,
  type SchemaDefinition,
} from 'mongoose';
import { newId } from './new-id.js';

/** What every stored record has. */
export interface StoredRecord {
  _id: string;
  created_at: Date;
}

/** A stored record that changes. */
export interface UpdatedRecord extends StoredRecord {
  updated_at: Date;
}

export interface ModelDefinition {
  readonly collection: string;
  /** The stored fields, snake_case, with their validators; `_id` and the dates are added. */
  readonly fields: SchemaDefinition;
  readonly indexes: readonly (readonly [IndexDefinition, IndexOptions?])[];
  /** Whether the record keeps `updated_at` beside `created_at`: true unless it never changes. */
  readonly updates?: boolean;
}

/**
 * The one way to declare a collection on a subgraph's connection: string ids, dates kept by mongoose, unknown fields
 * refused, empty objects kept, indexes made only by `ensureIndexes`.
 */
export function defineModel<T extends StoredRecord>(
  connection: Connection,
  name: string,
  { collection, fields, indexes, updates = true }: ModelDefinition,
): Model<T> {
  const schema = new Schema(
    { _id: { type: String, default: newId }, ...fields },
    {
      collection,
      timestamps: { createdAt: 'created_at', updatedAt: updates ? 'updated_at' : false },
      strict: 'throw',
      strictQuery: 'throw',
      minimize: false,
      versionKey: false,
      autoIndex: false,
    },
  );
  for (const [fieldsOfIndex, options] of indexes) schema.index(fieldsOfIndex, options ?? {});
  return connection.model(name, schema) as unknown as Model<T>;
}
