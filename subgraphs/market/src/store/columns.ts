import {
  type DuckDBDataChunk,
  DuckDBDoubleVector,
  DuckDBIntegerVector,
  type DuckDBMaterializedResult,
} from '@duckdb/node-api';

/** A result read column by column, by position: a series never becomes row objects. */
export interface Columns {
  readonly rowCount: number;
  /** Numbers of a DOUBLE or BIGINT column, in `values` where they are given; NaN stands for null. */
  numbers(column: number, values?: Float64Array): Float64Array;
  /** Whole numbers of an INTEGER column without nulls. */
  integers(column: number): Int32Array;
  /** Texts of a VARCHAR column. */
  texts(column: number): (string | null)[];
  /** The text of one row of a VARCHAR column. */
  text(column: number, row: number): string | null;
}

export async function readColumns(result: DuckDBMaterializedResult): Promise<Columns> {
  const chunks = await result.fetchAllChunks();
  const rowCount = chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0);
  return {
    rowCount,
    numbers(column, values = new Float64Array(rowCount)) {
      eachChunk(chunks, (chunk, start) => copyNumbers(chunk, column, values.subarray(start, start + chunk.rowCount)));
      return values;
    },
    integers(column) {
      const values = new Int32Array(rowCount);
      eachChunk(chunks, (chunk, start) => copyIntegers(chunk, column, values.subarray(start, start + chunk.rowCount)));
      return values;
    },
    texts(column) {
      const values: (string | null)[] = [];
      for (const chunk of chunks) chunk.appendColumnValues(column, values);
      return values;
    },
    text(column, row) {
      let before = row;
      for (const chunk of chunks) {
        if (before < chunk.rowCount) return chunk.getColumnVector(column).getItem(before) as string | null;
        before -= chunk.rowCount;
      }
      return null;
    },
  };
}

function eachChunk(chunks: readonly DuckDBDataChunk[], read: (chunk: DuckDBDataChunk, start: number) => void): void {
  let start = 0;
  for (const chunk of chunks) {
    read(chunk, start);
    start += chunk.rowCount;
  }
}

/** What a vector of numbers holds, which the package keeps to itself and gives out item by item, at ten times the cost. */
interface Held<Items> {
  readonly items: Items;
  /** A bit for each item, the lowest first, which is 0 where it is null; null where none is. */
  readonly validity: { readonly data: BigUint64Array | null };
}

function copyNumbers(chunk: DuckDBDataChunk, column: number, values: Float64Array): void {
  const vector = chunk.getColumnVector(column);
  if (vector instanceof DuckDBDoubleVector) {
    const { items, validity } = vector as unknown as Held<Float64Array>;
    values.set(items);
    if (validity.data) markNulls(validity.data, values);
    return;
  }
  for (let row = 0; row < values.length; row += 1) {
    const value = vector.getItem(row);
    values[row] = value === null ? Number.NaN : Number(value);
  }
}

function markNulls(validity: BigUint64Array, values: Float64Array): void {
  const bits = new Uint8Array(validity.buffer, validity.byteOffset, validity.byteLength);
  for (let row = 0; row < values.length; row += 1) {
    if (((bits[row >> 3] ?? 0) & (1 << (row & 7))) === 0) values[row] = Number.NaN;
  }
}

function copyIntegers(chunk: DuckDBDataChunk, column: number, values: Int32Array): void {
  const vector = chunk.getColumnVector(column);
  if (!(vector instanceof DuckDBIntegerVector)) throw new Error(`Expected an INTEGER column, but got ${vector.type}.`);
  values.set((vector as unknown as Held<Int32Array>).items);
}
