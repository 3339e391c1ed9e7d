/**
 * The global functions at the end of dist/Code.js. Sheets shows a custom function while one types only if a JSDoc comment
 * with `@customfunction` stands directly above a top-level declaration in the deployed file, which bundlers drop: so these
 * are generated after bundling, from the KPI definitions.
 */
export function entryStubs({ actions, calls }, globalName) {
  return [
    ...actions.map((name) => `function ${name}(argument) {\n  return ${globalName}.actions.${name}(argument);\n}\n`),
    ...calls.map((name) => `function ${name}(argument) {\n  return ${globalName}.calls.${name}(argument);\n}\n`),
  ];
}

export function kpiStubs(kpis, globalName) {
  return kpis.map((kpi) =>
    [
      '/**',
      ` * ${kpi.name.ja} (${kpi.name.en}): ${kpi.summary.ja}。`,
      ` * 計算: ${kpi.formula.ja}。`,
      ' *',
      ' * @param {string} period 期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月',
      ' * @param {string} filter 絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員',
      ' * @param {any} more 表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい',
      ' * @return {number} 値がないときは空欄',
      ' * @customfunction',
      ' */',
      `function ${kpi.functionName}(period, filter, more) {`,
      `  return ${globalName}.kpi('${kpi.id}', arguments);`,
      '}',
      '',
    ].join('\n'),
  );
}
