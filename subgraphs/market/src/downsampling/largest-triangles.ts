/**
 * Rows to draw of a line, ascending: `count` of them (3 or more), or all where there are no more. The first and the last
 * are always among them. Largest-Triangle-Three-Buckets: the rows between fall into `count - 2` buckets of equal number, and of each that is
 * kept which spans the largest triangle with the one kept before and the mean of the bucket after (Steinarsson,
 * "Downsampling Time Series for Visual Representation", 2013, 4.2). A chart of closes keeps its peaks; O(n).
 */
export function largestTriangles(x: ArrayLike<number>, y: Float64Array, count: number): Int32Array {
  const size = y.length;
  if (size <= count) return Int32Array.from(y, (_value, row) => row);
  const kept = new Int32Array(count);
  const width = (size - 2) / (count - 2);
  const startOf = (bucket: number) => Math.min(Math.floor(bucket * width) + 1, size - 1);
  for (let bucket = 0; bucket < count - 2; bucket += 1) {
    const [start, end] = [startOf(bucket), startOf(bucket + 1)];
    const [meanX, meanY] = meanPoint(x, y, end, bucket === count - 3 ? size : startOf(bucket + 2));
    const before = kept[bucket] ?? 0;
    const [beforeX, beforeY] = [x[before] ?? 0, y[before] ?? 0];
    let largest = -1;
    for (let row = start; row < end; row += 1) {
      const area = Math.abs(
        (beforeX - meanX) * ((y[row] ?? 0) - beforeY) - (beforeX - (x[row] ?? 0)) * (meanY - beforeY),
      );
      if (area > largest) {
        largest = area;
        kept[bucket + 1] = row;
      }
    }
  }
  kept[count - 1] = size - 1;
  return kept;
}

function meanPoint(x: ArrayLike<number>, y: Float64Array, start: number, end: number): [number, number] {
  let [sumX, sumY] = [0, 0];
  for (let row = start; row < end; row += 1) {
    sumX += x[row] ?? 0;
    sumY += y[row] ?? 0;
  }
  return [sumX / (end - start), sumY / (end - start)];
}
