/**
 * What the last refresh left in each block, so that the next one writes only what has changed. It stands in one document
 * property, as digests, and is only a help: without it, or where it does not fit, everything is written.
 *
 * It is not believed
 * - in another file: the record carries the spreadsheet's id, should Google copy properties with a file;
 * - where the block stands on another sheet;
 * - where the cells are not what it says (a person's edit, a restored version, a refresh that broke off): see
 *   {@link WrittenBlock.values}.
 */
import type { WrittenChart } from './charts';
import type { LookPart } from './write-cells';

type Properties = GoogleAppsScript.Properties.Properties;

/** Plain JSON, some 400 bytes: nine blocks stay far below the 9 KB of one property (Google: "Quotas for Google Services"). */
export interface WrittenBlock {
  readonly sheetId: number;
  /** Of the block, to tell a column that a person inserted from one that an older version of the add-on did not have. */
  readonly columns: number;
  /** Digest of the cells as they are read back, the stamp left out. */
  readonly values: string;
  /** Whether cells of it are formulas, which have to be read for the comparison. */
  readonly hasFormulas: boolean;
  readonly looks: Readonly<Record<LookPart, string>>;
  readonly choices: string;
  readonly notes: string;
  readonly rules: string;
  /** What tells the block's own rules from people's: {@link import('./highlights').ruleSigns}. */
  readonly ruleSigns: readonly string[];
  readonly charts: Readonly<Record<string, WrittenChart>>;
}

const PROPERTY = 'written';

interface Stored {
  readonly file: string;
  readonly blocks: Record<string, WrittenBlock>;
  /** Names of the blocks that a refresh had no time for: absent where it had. */
  readonly left?: readonly string[];
}

export class WrittenState {
  private changed = false;

  private constructor(
    private readonly properties: Properties | null,
    private stored: Stored,
  ) {}

  static read(file: string): WrittenState {
    // Null where there is no document, as in a web app (reference: PropertiesService.getDocumentProperties).
    const properties = PropertiesService.getDocumentProperties() as Properties | null;
    const stored = parsed(properties?.getProperty(PROPERTY) ?? null);
    return new WrittenState(properties, stored?.file === file ? stored : { file, blocks: {} });
  }

  of(blockName: string, sheetId: number): WrittenBlock | null {
    const block = this.stored.blocks[blockName];
    return block?.sheetId === sheetId ? block : null;
  }

  /** Blocks that the last refresh left for the next one, since its time was up. */
  get left(): readonly string[] {
    return this.stored.left ?? [];
  }

  leave(left: readonly string[]): void {
    if (left.join() === this.left.join()) return;
    const { file, blocks } = this.stored;
    this.stored = { file, blocks, ...(left.length === 0 ? {} : { left }) };
    this.changed = true;
  }

  /**
   * At once, before anything is written that the cells' values do not show: a run that breaks off leaves no lie behind.
   * @param columns that the block is about to get
   */
  doubt(blockName: string, columns?: number): void {
    const block = this.stored.blocks[blockName];
    if (block === undefined) return;
    const next = { ...doubted(block), columns: columns ?? block.columns };
    if (JSON.stringify(next) === JSON.stringify(block)) return;
    this.stored.blocks[blockName] = next;
    this.save();
  }

  remember(blockName: string, block: WrittenBlock): void {
    if (JSON.stringify(this.stored.blocks[blockName]) === JSON.stringify(block)) return;
    this.stored.blocks[blockName] = block;
    this.changed = true;
  }

  /** To be called when what is remembered has really been written. */
  keep(): void {
    if (this.changed) this.save();
  }

  private save(): void {
    this.properties?.setProperty(PROPERTY, JSON.stringify(this.stored));
    this.changed = false;
  }
}

/** Fits no cells, so everything is written anew; but it still says which charts and rules are the block's own. */
export function doubted(block: WrittenBlock): WrittenBlock {
  const charts = Object.entries(block.charts).map(([key, chart]) => [key, { ...chart, spec: '' }] as const);
  return { ...block, values: '', charts: Object.fromEntries(charts) };
}

function parsed(text: string | null): Stored | null {
  try {
    return text === null ? null : (JSON.parse(text) as Stored);
  } catch {
    return null;
  }
}
