/** Prints what the suites of `npm run reliability` have counted (`reliability-figures.ts`), as a Markdown table. */
const { existsSync, readFileSync, readdirSync, rmSync } = require('node:fs');
const { join } = require('node:path');

const FOLDER = join(__dirname, '..', '..', '.cache', 'reliability');
const COLUMNS = [
  ['faultsInjected', 'faults injected'],
  ['faultsSurvived', 'survived'],
  ['dataLost', 'data lost'],
  ['cellsWaiting', 'formulas put back'],
  ['interleavings', 'interleavings'],
  ['fuzzCases', 'fuzz cases'],
  ['payloads', 'payloads'],
];

module.exports = class ReliabilityTable {
  onRunStart() {
    rmSync(FOLDER, { recursive: true, force: true });
  }

  onRunComplete() {
    process.stdout.write(`\n${tableOf(countedLines())}\n`);
  }
};

function countedLines() {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER).flatMap((file) =>
    readFileSync(join(FOLDER, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
}

function tableOf(lines) {
  const sum = (some, key) => some.reduce((total, line) => total + (line[key] ?? 0), 0).toLocaleString('en-US');
  const row = (name, some) => `| ${[name, ...COLUMNS.map(([key]) => sum(some, key))].join(' | ')} |`;
  const suites = [...new Set(lines.map(({ suite }) => suite))].sort();
  return [
    `| suite | ${COLUMNS.map(([, title]) => title).join(' | ')} |`,
    `|---|${COLUMNS.map(() => '--:').join('|')}|`,
    ...suites.map((name) =>
      row(
        name,
        lines.filter(({ suite }) => suite === name),
      ),
    ),
    row('**all**', lines),
  ].join('\n');
}
