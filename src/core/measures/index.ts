/**
 * The base measures: named sums and counts of one cell (period × slice). KPIs are small formulas over them and never
 * see a row. A group is computed when first asked for, so that a single custom function pays only for what it uses.
 */
import { type ActivityMeasures, activityMeasures } from './activities';
import type { Cell } from './cell';
import { type FollowMeasures, followMeasures } from './follow';
import { type MoneyMeasures, moneyMeasures } from './money';
import { type ServiceMeasures, serviceMeasures } from './service';
import { type StockMeasures, stockMeasures } from './stocks';
import { type TenureMeasures, tenureMeasures } from './tenure';

export type { Cell } from './cell';

export interface Measures {
  readonly cell: Cell;
  readonly activities: ActivityMeasures;
  readonly stocks: StockMeasures;
  readonly service: ServiceMeasures;
  readonly follow: FollowMeasures;
  readonly money: MoneyMeasures;
  readonly tenure: TenureMeasures;
}

/** The measures of one cell by itself, whatever its slice and period. */
export class CellMeasures implements Measures {
  private readonly known = new Map<string, unknown>();

  constructor(readonly cell: Cell) {}

  get activities(): ActivityMeasures {
    return this.once('activities', activityMeasures);
  }

  get stocks(): StockMeasures {
    return this.once('stocks', stockMeasures);
  }

  get service(): ServiceMeasures {
    return this.once('service', serviceMeasures);
  }

  get follow(): FollowMeasures {
    return this.once('follow', followMeasures);
  }

  get money(): MoneyMeasures {
    return this.once('money', moneyMeasures);
  }

  get tenure(): TenureMeasures {
    return this.once('tenure', tenureMeasures);
  }

  private once<T>(group: string, compute: (cell: Cell) => T): T {
    if (!this.known.has(group)) this.known.set(group, compute(this.cell));
    return this.known.get(group) as T;
  }
}
