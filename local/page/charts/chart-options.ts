/** Reads the options of a chart by their dotted names. A value of another kind than wanted counts as not set, as on Google. */
import type { ChartModel } from '../../model/chart-model';

export class ChartOptions {
  constructor(private readonly table: ChartModel['options']) {}

  /** The first of the names that is set. */
  text(...names: string[]): string | undefined {
    return this.first(names, (value) => typeof value === 'string') as string | undefined;
  }
  number(...names: string[]): number | undefined {
    return this.first(names, (value) => typeof value === 'number') as number | undefined;
  }
  flag(...names: string[]): boolean | undefined {
    return this.first(names, (value) => typeof value === 'boolean') as boolean | undefined;
  }
  texts(name: string): string[] {
    const value = this.table[name];
    return Array.isArray(value) ? value.filter((part) => typeof part === 'string') : [];
  }

  private first(names: string[], fits: (value: unknown) => boolean): unknown {
    return names.map((name) => this.table[name]).find(fits);
  }
}

/** Pixels on the sheet. Google's size of a chart that was given none: 600 × 371. */
export function chartSize({ options }: Pick<ChartModel, 'options'>): { width: number; height: number } {
  const read = new ChartOptions(options);
  return { width: read.number('width') ?? 600, height: read.number('height') ?? 371 };
}
