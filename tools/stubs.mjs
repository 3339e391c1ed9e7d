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

/** @param language of the help that Sheets shows */
export function functionStubs({ definitions, parameters }, globalName, language) {
  const sentence = (text) => (language === 'ja' ? `${text}。` : `${text}.`);
  return definitions.map(({ name, title, summary, details, parameters: names, returns }) =>
    [
      '/**',
      ` * ${title.ja} (${title.en}): ${sentence(summary[language])}`,
      ` * ${sentence(details[language])}`,
      ' *',
      ...names.map((each) => {
        const { type, text } = parameters[each];
        return ` * @param {${type}} ${each} ${text[language]}`;
      }),
      ` * @return {${returns.type}} ${returns.text[language]}`,
      ` * @customfunction`,
      ' */',
      `function ${name}(${names.join(', ')}) {`,
      `  return ${globalName}.formula('${name}', arguments);`,
      '}',
      '',
    ].join('\n'),
  );
}
