/** Rows of cells under their titles, each column as wide as its widest cell: the first to the left, numbers to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_value, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  ');
  return `${rows.map((row) => line(row).trimEnd()).join('\n')}\n`;
}

/** A number with about three digits that count. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '-';
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(value >= 10 ? 1 : 2);
}

export const times = (value: number): string => (Number.isFinite(value) ? `${short(value)} x` : '-');
export const percent = (part: number): string => `${Math.round(part * 100)} %`;
export const megabytes = (bytes: number): string => String(Math.round(bytes / 2 ** 20));
