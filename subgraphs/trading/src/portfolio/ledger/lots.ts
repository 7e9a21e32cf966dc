import type { CostMethod, Lot } from './types.js';

/** Quantities that differ by less than this part of them are equal: what floating point leaves of fractions of shares. */
const ROUNDING = 1e-9;

/** The lots of one symbol. Quantities in one unit throughout. */
export class LotBook {
  private lots: Lot[] = [];
  private held = 0;

  constructor(private readonly method: CostMethod) {}

  get quantity(): number {
    return this.held;
  }

  get open(): readonly Lot[] {
    return this.lots;
  }

  add(lot: Lot): void {
    const [first] = this.lots;
    if (this.method === 'average' && first) this.lots = [merged(first, lot)];
    else this.lots.push(lot);
    this.held += lot.quantity;
  }

  /** Whether as many are held. */
  has(quantity: number): boolean {
    return quantity <= this.held * (1 + ROUNDING);
  }

  /** Takes shares out, the oldest first, and answers what they had cost: null where that of any is not known. Ask `has` before. */
  take(quantity: number): number | null {
    const before = this.held;
    let left = quantity >= before * (1 - ROUNDING) ? before : quantity;
    this.held = before - left;
    let cost: number | null = 0;
    let emptied = 0;
    for (const lot of this.lots) {
      const taken = this.held === 0 ? lot.quantity : Math.min(lot.quantity, left);
      if (taken === 0) break;
      left -= taken;
      cost = cost === null || lot.unitCost === null ? null : cost + taken * lot.unitCost;
      const rest = lot.quantity - taken;
      if (rest <= before * ROUNDING) emptied++;
      else this.lots[emptied] = { ...lot, quantity: rest };
    }
    this.lots.splice(0, emptied);
    return cost;
  }
}

function merged(a: Lot, b: Lot): Lot {
  const quantity = a.quantity + b.quantity;
  const cost = a.unitCost === null || b.unitCost === null ? null : a.quantity * a.unitCost + b.quantity * b.unitCost;
  return { symbol: a.symbol, date: a.date, quantity, unitCost: cost === null ? null : cost / quantity };
}
