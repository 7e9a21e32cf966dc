import type { AggregateOptions, Model, PipelineStage, QueryOptions } from 'mongoose';

type AnyModel = Model<unknown>;
type Reader = AnyModel & { [STOP]?: AbortSignal };

const STOP = Symbol('signal');

/** A mongod stops a read whose connection is gone; the embedded store only knows this limit. */
const LONGEST_READ_MS = 30_000;

/** A model's reads, made once for each model: what a request's own copy of it adds is its signal alone. */
const readers = new WeakMap<AnyModel, Reader>();

function createReader(model: AnyModel): Reader {
  const stopWith = (reader: Reader, options?: object | null) =>
    ({ maxTimeMS: LONGEST_READ_MS, ...options, signal: reader[STOP] }) as QueryOptions;
  const reads = {
    find(this: Reader, ...[filter, projection, options]: Parameters<AnyModel['find']>) {
      return model.find(filter as never, projection, stopWith(this, options));
    },
    findOne(this: Reader, ...[filter, projection, options]: Parameters<AnyModel['findOne']>) {
      return model.findOne(filter as never, projection, stopWith(this, options));
    },
    countDocuments(this: Reader, ...[filter, options]: Parameters<AnyModel['countDocuments']>) {
      return model.countDocuments(filter, stopWith(this, options) as never);
    },
    aggregate(this: Reader, pipeline: PipelineStage[], options?: AggregateOptions) {
      return model.aggregate(pipeline, stopWith(this, options) as AggregateOptions);
    },
  };
  return Object.assign(Object.create(model), reads);
}

function readerOf(model: AnyModel): Reader {
  const known = readers.get(model);
  if (known) return known;
  const reader = createReader(model);
  readers.set(model, reader);
  return reader;
}

/**
 * The same models, whose reads are broken off with the signal's reason once it is aborted: the driver closes the
 * command's connection, so that the store lets go of it. For one request's loaders and pages; writes know no signal.
 */
export function readUntilAborted<M extends object>(models: M, signal: AbortSignal | undefined): M {
  if (!signal) return models;
  const stoppable: Record<string, unknown> = {};
  for (const [name, model] of Object.entries(models)) {
    const reader: Reader = Object.create(readerOf(model));
    reader[STOP] = signal;
    stoppable[name] = reader;
  }
  return stoppable as M;
}
