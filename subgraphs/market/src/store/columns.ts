import type { DuckDBDataChunk, DuckDBMaterializedResult } from '@duckdb/node-api';

/** A result read column by column, by position: a series never becomes row objects. */
export interface Columns {
  readonly rowCount: number;
  /** Numbers of a DOUBLE or BIGINT column; NaN stands for null. */
  numbers(column: number): Float64Array;
  /** Whole numbers of an INTEGER column without nulls. */
  integers(column: number): Int32Array;
  /** Texts of a VARCHAR column. */
  texts(column: number): (string | null)[];
}

export async function readColumns(result: DuckDBMaterializedResult): Promise<Columns> {
  const chunks = await result.fetchAllChunks();
  const rowCount = chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0);
  return {
    rowCount,
    numbers(column) {
      const values = new Float64Array(rowCount);
      eachItem(chunks, column, (value, row) => {
        values[row] = value === null ? Number.NaN : Number(value);
      });
      return values;
    },
    integers(column) {
      const values = new Int32Array(rowCount);
      eachItem(chunks, column, (value, row) => {
        values[row] = value as number;
      });
      return values;
    },
    texts(column) {
      const values = new Array<string | null>(rowCount).fill(null);
      eachItem(chunks, column, (value, row) => {
        values[row] = value as string | null;
      });
      return values;
    },
  };
}

function eachItem(
  chunks: readonly DuckDBDataChunk[],
  column: number,
  take: (item: unknown, row: number) => void,
): void {
  let start = 0;
  for (const chunk of chunks) {
    const vector = chunk.getColumnVector(column);
    for (let index = 0; index < chunk.rowCount; index += 1) take(vector.getItem(index), start + index);
    start += chunk.rowCount;
  }
}
