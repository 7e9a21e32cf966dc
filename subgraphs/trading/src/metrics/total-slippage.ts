/** Money lost to slippage over all fills; null where a fill does not say. */
export function totalSlippage(trades: readonly { slippage?: number }[]): number | null {
  let sum = 0;
  for (const { slippage } of trades) {
    if (slippage === undefined) return null;
    sum += slippage;
  }
  return sum;
}
