/**
 * What a file holds in parts that the model has no place for. It goes by the list of parts, so that a kind nobody thought of
 * is named too, if only by its path.
 */
import type { Losses } from './losses';
import { readRelations } from './package-parts';
import { scanXml } from './xml';
import type { ZipParts } from './zip-parts';

/** Parts with a user's word; those that a sheet points at are named with the sheet. */
const KINDS: [RegExp, string][] = [
  [/^xl\/charts\/(chart|chartEx)\d*\.xml$/i, 'グラフ'],
  [/^xl\/charts\/chartex\/[^/]+\.xml$/i, 'グラフ'],
  [/^xl\/media\//, '画像'],
  [/^xl\/pivotTables\/[^/]+\.xml$/, 'ピボットテーブル'],
  [/^xl\/slicers\/[^/]+\.xml$/, 'スライサー'],
  [/^xl\/timelines\/[^/]+\.xml$/, 'タイムライン'],
  [/^xl\/tables\/[^/]+\.xml$/, 'テーブル'],
  [/^xl\/threadedComments\/[^/]+\.xml$/, 'コメントのスレッド'],
  [/^xl\/(ctrlProps|activeX)\/[^/]+\.xml$/, 'フォームの部品(ボタンなど)'],
  [/^xl\/embeddings\//, '埋め込まれたファイル'],
  [/^xl\/queryTables\/[^/]+\.xml$/, '外部データの取り込み'],
  [/^xl\/diagrams\/data[^/]*\.xml$/, 'SmartArt'],
  [/^xl\/(macrosheets|dialogsheets)\/[^/]+\.xml$/, 'マクロのシート'],
  [/^xl\/externalLinks\/[^/]+\.xml$/, '他のブックへのリンク'],
];

const WHOLE_FILE: [RegExp, string][] = [
  [/^xl\/vbaProject\.bin$/, 'マクロ(VBA)'],
  [/^xl\/connections\.xml$/, 'データ接続'],
  [/^xl\/model\//, 'データモデル(Power Pivot)'],
  [/^docProps\/custom\.xml$/, '文書のプロパティ(ユーザー設定)'],
  [/^xl\/webextensions\//, 'Office アドイン'],
  [/^xl\/richData\//, 'データ型・セルの中の画像'],
];

/** Read by the reader, or belonging to a part named above, or without meaning to the user. */
const SILENT = [
  /^\[Content_Types\]\.xml$/,
  /(^|\/)_rels\//,
  /^_xmlsignatures\//,
  /^docProps\//,
  /^customXml\//,
  /^docMetadata\//,
  /^xl\/(workbook|styles|sharedStrings|calcChain|metadata)\.xml$/,
  /^xl\/(theme|worksheets|chartsheets|printerSettings|persons|revisions|drawings|pivotCache|slicerCaches|timelineCaches|diagrams)\//,
  /^xl\/charts\/(style|colors)\d*\.xml$/,
  /^xl\/activeX\/[^/]+\.bin$/,
  /^xl\/(vbaProjectSignature[^/]*\.bin|vbaData\.xml|attachedToolbars\.bin)$/,
];

/** Relations from a sheet (or its drawing) to a part that is lost. */
export interface NamedSheet {
  name: string;
  part: string;
}

export async function nameUnsupportedParts(
  parts: ZipParts,
  sheets: NamedSheet[],
  readParts: ReadonlySet<string>,
  losses: Losses,
): Promise<void> {
  const placed = new Set<string>();
  for (const sheet of sheets) await nameFrom(sheet.part, sheet.name, parts, placed, losses);
  for (const part of parts.names) {
    if (placed.has(part) || readParts.has(part)) continue;
    const kind = KINDS.find(([pattern]) => pattern.test(part))?.[1];
    const whole = WHOLE_FILE.find(([pattern]) => pattern.test(part))?.[1];
    if (kind) losses.count(kind);
    else if (whole) losses.say(whole);
    else if (!SILENT.some((pattern) => pattern.test(part))) losses.say(`その他の部品: ${part}`);
  }
}

/** Follows a sheet's relations, and those of its drawings, to whatever is lost with it. */
async function nameFrom(
  part: string,
  sheet: string,
  parts: ZipParts,
  placed: Set<string>,
  losses: Losses,
): Promise<void> {
  for (const relation of await readRelations(parts, part)) {
    const { target } = relation;
    if (relation.external || !parts.has(target)) continue;
    const kind = KINDS.find(([pattern]) => pattern.test(target))?.[1];
    // One picture may stand in several places of the sheet; a part is named once for each place that holds it.
    if (kind) {
      losses.count(kind, sheet);
      placed.add(target);
    } else if (relation.kind === 'drawing' && !placed.has(target)) {
      placed.add(target);
      await countShapes(target, sheet, parts, losses);
      await nameFrom(target, sheet, parts, placed, losses);
    }
  }
}

/** Shapes and text boxes stand in the drawing itself. */
async function countShapes(drawing: string, sheet: string, parts: ZipParts, losses: Losses): Promise<void> {
  let group = 0;
  const shape = new Set(['sp', 'cxnSp']);
  await scanXml(parts.text(drawing), {
    open(name) {
      if (name === 'grpSp' && group++ === 0) losses.count('図形', sheet);
      else if (!group && shape.has(name)) losses.count('図形', sheet);
    },
    close(name) {
      if (name === 'grpSp') group--;
    },
  });
}
