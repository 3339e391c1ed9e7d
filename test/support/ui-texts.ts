/** Every text for people that stands in the sources, by language: from `ja` and `en` properties, choices by language, and text files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './cli';
import { JAPANESE } from './japanese';

type Spoken = 'ja' | 'en';

export interface UiText {
  /** From the root, with the line: what a failed test shows. */
  readonly place: string;
  readonly language: Spoken;
  readonly text: string;
}

export function uiTexts(): UiText[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.generated.ts'))
    .flatMap((path) => textsIn(path.replaceAll('\\', '/')));
}

function textsIn(path: string): UiText[] {
  const texts: UiText[] = [];
  const source = ts.createSourceFile(path, readFileSync(join(root, 'src', path), 'utf8'), ts.ScriptTarget.Latest, true);
  const add = (node: ts.Node, text: string, language: Spoken): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    if (text.trim() !== '') texts.push({ place: `src/${path}:${line + 1}`, language, text: text.trim() });
  };
  const visit = (node: ts.Node, language: Spoken | null): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isNoText(node)) return;
    if (isText(node) && language !== null) add(node, node.text, language);
    // The sample says both languages in one string.
    else if (isText(node) && path.startsWith('sample/') && node.text.includes('|'))
      node.text.split(';').forEach((pair) => {
        const [ja, en, more] = pair.split('|');
        // Three are a name, its reading and its Latin form.
        if (ja === undefined || en === undefined || more !== undefined) return;
        add(node, ja, 'ja');
        add(node, en, 'en');
      });
    ts.forEachChild(node, (child) => visit(child, language ?? languageOf(child, node)));
  };
  visit(source, (/texts-(ja|en)\.tsx?$/.exec(path)?.[1] as Spoken | undefined) ?? null);
  return texts;
}

type Text = ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail | ts.JsxText;
const isText = (node: ts.Node): node is Text =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node) ||
  ts.isJsxText(node);

/** A property's name, a key, a value that is compared, or the name of a language. */
function isNoText(node: ts.Node): boolean {
  if (!ts.isStringLiteralLike(node)) return false;
  const { parent } = node;
  return (
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isElementAccessExpression(parent) ||
    ts.isCaseClause(parent) ||
    (ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText())) ||
    node.text === 'ja' ||
    node.text === 'en'
  );
}

/** `[Japanese, English]`, as the tables of sentences in `reports` have it. */
const isPair = (node: ts.Node): node is ts.ArrayLiteralExpression =>
  ts.isArrayLiteralExpression(node) &&
  node.elements.length === 2 &&
  node.elements.every(isText) &&
  JAPANESE.test((node.elements[0] as Text).text);

const NAMED: ReadonlyMap<string, Spoken> = new Map([
  ['ja', 'ja'],
  ['japanese', 'ja'],
  ['en', 'en'],
  ['english', 'en'],
]);

/** `{ ja: … }`, what is called `ja` or `japanese`, and `language === 'ja' ? … : …`. */
function languageOf(node: ts.Node, parent: ts.Node): Spoken | null {
  if ((ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) && node === parent.initializer)
    return NAMED.get(parent.name.getText()) ?? null;
  if (ts.isFunctionDeclaration(node)) return NAMED.get(node.name?.text ?? '') ?? null;
  if (isPair(parent) && parent.getSourceFile().fileName.startsWith('reports/'))
    return node === parent.elements[0] ? 'ja' : 'en';
  if (!ts.isConditionalExpression(parent) || !/ === 'ja'$/.test(parent.condition.getText())) return null;
  return node === parent.whenTrue ? 'ja' : node === parent.whenFalse ? 'en' : null;
}
