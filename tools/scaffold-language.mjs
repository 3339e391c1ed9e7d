/**
 * Begins a language: it is named in src/core/language.ts, and beside every English text stands the same text as the new language's,
 * for a translator to replace. Nothing else decides by language: what is not translated yet is English.
 */
import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';

const LIST = 'src/core/language.ts';

/** @returns the new text of every file that changes, by path */
export function addLanguage(root, code) {
  const changed = {};
  for (const path of [...sources(root, 'src'), ...sources(root, 'test')]) {
    const before = readFileSync(root + path, 'utf8');
    const after = path === LIST ? named(before, code) : withTexts(path, before, code);
    if (after !== before) changed[path] = after;
  }
  return changed;
}

const sources = (root, folder) =>
  readdirSync(root + folder, { recursive: true })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${folder}/${path}`);

const named = (text, code) =>
  text.includes(`'${code}'`) ? text : text.replace(/(LANGUAGES = \[[^\]]*)\]/, `$1, '${code}']`);

/** `{ ja: …, en: X }` becomes `{ ja: …, en: X, fr: X }`; nothing where the language already stands. */
function withTexts(path, text, code) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const additions = [];
  const visit = (node) => {
    ts.forEachChild(node, visit);
    const english = ts.isObjectLiteralExpression(node) ? member(node, 'en') : undefined;
    if (english === undefined || member(node, 'ja') === undefined || member(node, code) !== undefined) return;
    const value = ts.isShorthandPropertyAssignment(english) ? 'en' : english.initializer.getText();
    additions.push({ at: english.end, text: `, ${code}: ${value}` });
  };
  visit(file);
  return additions
    .sort((a, b) => b.at - a.at)
    .reduce((all, { at, text: more }) => all.slice(0, at) + more + all.slice(at), text);
}

const member = (literal, name) =>
  literal.properties.find((each) => each.name !== undefined && each.name.getText() === name);
