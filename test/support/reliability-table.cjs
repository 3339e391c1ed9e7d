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

  onRunComplete(_, results) {
    const lines = countedLines();
    process.stdout.write(`\n${tableOf(lines)}\n\n${verdictOf(lines, results)}\n`);
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

const sum = (lines, key) => lines.reduce((total, line) => total + (line[key] ?? 0), 0);

/** In one sentence whether everything holds; every call was tried only where EVERY_CALL is 1. */
function verdictOf(lines, { numFailedTests, numPassedTests }) {
  const isHeld =
    numFailedTests === 0 &&
    sum(lines, 'faultsInjected') === sum(lines, 'faultsSurvived') &&
    sum(lines, 'dataLost') === 0;
  const step = Number(process.env.EVERY_CALL);
  const calls = step === 1 ? 'at every service call' : `at one service call in ${step}`;
  return isHeld
    ? `HELD: every fault, ${calls}, was survived and no data was lost (${numPassedTests} tests).`
    : `NOT HELD: ${numFailedTests} tests failed; what they say stands above.`;
}

function tableOf(lines) {
  const row = (name, some) =>
    `| ${[name, ...COLUMNS.map(([key]) => sum(some, key).toLocaleString('en-US'))].join(' | ')} |`;
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
