/** What a purchase takes out of the sleeve, as the engine books it: the value and then the commission. */
export function costOf(quantity: number, price: number, commission: number): number {
  const value = quantity * price;
  return value + value * commission;
}

/** The largest quantity whose cost is within the cash: of whole shares, or to the last bit of a fraction. 0 if there is none. */
export function affordableQuantity(cash: number, price: number, commission: number, fractional: boolean): number {
  const ratio = cash / (price * (1 + commission));
  return fractional ? shrinkToFit(ratio, cash, price, commission) : wholeShares(ratio, cash, price, commission);
}

/** The division may round across a whole number either way, so both neighbours are tried on the cost itself. */
function wholeShares(ratio: number, cash: number, price: number, commission: number): number {
  let quantity = Math.floor(ratio) + 1;
  while (quantity > 0 && costOf(quantity, price, commission) > cash) quantity--;
  return quantity;
}

/** Division, product and sum each round once, so a few units in the last place are enough; of amounts too small to shrink, nothing. */
function shrinkToFit(ratio: number, cash: number, price: number, commission: number): number {
  for (let units = 0; units <= 8; units++) {
    const quantity = ratio * (1 - units * Number.EPSILON);
    if (costOf(quantity, price, commission) <= cash) return quantity;
  }
  return 0;
}
