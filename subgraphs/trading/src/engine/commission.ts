import type { EngineSettings } from './settings.js';

type Rates = Pick<EngineSettings, 'commission' | 'commissionPerShare' | 'minimumCommission'>;

/** Commission of an execution before the minimum: a fraction of the value and money a share. */
export function commissionOf(quantity: number, price: number, { commission, commissionPerShare }: Rates): number {
  return quantity * price * commission + quantity * commissionPerShare;
}

/**
 * What a purchase asks of the buying power: its value and `leverage` times its commission, as that is taken out of equity. At
 * leverage 1 it is what leaves the cash.
 */
export function costOf(quantity: number, price: number, rates: Rates, leverage = 1): number {
  const due = commissionOf(quantity, price, rates);
  return quantity * price + Math.max(due, rates.minimumCommission) * leverage;
}

/** The largest quantity whose cost is within the budget: of whole shares, or to the last bit of a fraction. 0 if there is none. */
export function affordableQuantity(
  budget: number,
  price: number,
  rates: Rates,
  fractional: boolean,
  leverage = 1,
): number {
  const { commission, commissionPerShare, minimumCommission } = rates;
  const byRate = budget / (price * (1 + commission * leverage) + commissionPerShare * leverage);
  const byMinimum = (budget - minimumCommission * leverage) / price;
  const ratio = Math.min(byRate, byMinimum);
  if (!(ratio > 0)) return 0;
  const fits = (quantity: number) => costOf(quantity, price, rates, leverage) <= budget;
  return fractional ? shrinkToFit(ratio, fits) : wholeShares(ratio, fits);
}

/** The division may round across a whole number either way, so both neighbours are tried on the cost itself. */
function wholeShares(ratio: number, fits: (quantity: number) => boolean): number {
  let quantity = Math.floor(ratio) + 1;
  while (quantity > 0 && !fits(quantity)) quantity--;
  return quantity;
}

/** Each operation rounds once, so a few units in the last place are enough; of amounts too small to shrink, nothing. */
function shrinkToFit(ratio: number, fits: (quantity: number) => boolean): number {
  for (let units = 0; units <= 16; units++) {
    const quantity = ratio * (1 - units * Number.EPSILON);
    if (fits(quantity)) return quantity;
  }
  return 0;
}
