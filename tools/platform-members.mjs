/**
 * Which members of the platform the bundle uses, by the types of its sources, and which the local runtime emulates, by the
 * classes there. For the table in docs/platform.md, and for the test of the manifest's scopes.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';

const TYPES = /@types\/google-apps-script\/google-apps-script\.([\w-]+)\.d\.ts$/;

/**
 * @param {string} root the repository
 * @returns {{ service: string, owner: string, member: string, isConstant: boolean }[]} in the order of their names
 */
export function usedMembers(root) {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram([join(root, 'src/main.ts')], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const found = new Map();
  const note = (symbol) => {
    for (const declaration of symbol?.declarations ?? []) {
      const service = TYPES.exec(declaration.getSourceFile().fileName)?.[1];
      const owner = declaration.parent?.name?.text;
      // Services are declared as variables, which have no owner: `SpreadsheetApp` itself is no member.
      if (service === undefined || owner === undefined || !isMember(declaration)) continue;
      const member = declaration.name.text;
      const isConstant = ts.isEnumMember(declaration);
      found.set(`${service} ${owner} ${member}`, { service, owner, member, isConstant });
    }
  };
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (file.fileName.startsWith(join(root, 'src'))) visit(file);
  return [...found.keys()].sort().map((key) => found.get(key));
}

const isMember = (declaration) =>
  ts.isMethodSignature(declaration) || ts.isPropertySignature(declaration) || ts.isEnumMember(declaration);

/**
 * @param {string} root
 * @returns {(used: { owner: string, member: string, isConstant: boolean }) => string | null} the file that emulates it
 */
export function emulation(root) {
  const folder = join(root, 'local/platform');
  const classes = new Map();
  const constants = new Map();
  const looks = new Map();
  for (const path of ts.sys.readDirectory(folder, ['.ts'])) {
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node) => {
      // Range's looks come in pairs made from one table: getNumberFormat and getNumberFormats, setNumberFormat and …
      if (
        ts.isVariableDeclaration(node) &&
        node.name.getText() === 'LOOKS' &&
        ts.isObjectLiteralExpression(node.initializer)
      )
        for (const { name } of node.initializer.properties)
          for (const way of ['get', 'set'])
            for (const end of ['', 's']) looks.set(`${way}${name.getText()}${end}`, path);
      if (ts.isClassDeclaration(node) && node.name !== undefined) classes.set(node.name.text, classOf(node, path));
      // enumeration('SpreadsheetApp.BorderStyle', ['DOTTED', …]): names that stand in the call, or in a list that it names.
      if (ts.isCallExpression(node) && node.expression.getText() === 'enumeration') {
        const [name] = node.arguments;
        if (name !== undefined && ts.isStringLiteral(name))
          constants.set(name.text.split('.').at(-1), { path, text: source.text });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  const methodOf = (owner, member) => {
    for (let at = classes.get(owner); at !== undefined; at = classes.get(at.parent))
      if (at.members.has(member)) return at.path;
    return null;
  };
  return ({ owner, member, isConstant }) => {
    if (isConstant) {
      const known = constants.get(owner);
      return known !== undefined && known.text.includes(`'${member}'`) ? basename(known.path) : null;
    }
    const path = methodOf(owner, member) ?? (owner === 'Range' ? (looks.get(member) ?? null) : null);
    return path === null ? null : basename(path);
  };
}

function classOf(node, path) {
  const parent = node.heritageClauses?.[0]?.types[0]?.expression.getText();
  const members = node.members.flatMap((member) =>
    (ts.isMethodDeclaration(member) || ts.isGetAccessor(member) || ts.isPropertyDeclaration(member)) &&
    ts.isIdentifier(member.name) &&
    !member.name.text.startsWith('_')
      ? [member.name.text]
      : [],
  );
  return { path, parent, members: new Set(members) };
}

/** Where Google describes it. */
export function referenceOf({ service, owner }) {
  const kebab = owner.replace(/(?<=[a-z])([A-Z])/g, '-$1').toLowerCase();
  return `https://developers.google.com/apps-script/reference/${service}/${kebab}`;
}

/** Tests of the emulation whose scripts have used a member of that class, by what each has written down of its own runs. */
export function contractTests(root) {
  const folder = join(root, 'test/local');
  const files = ts.sys.readDirectory(folder, ['.ts'], undefined, ['platform*.test.ts']).map((path) => basename(path));
  const lists = files.map((name) => [name, readFileSync(join(folder, '__snapshots__', `${name}.snap`), 'utf8')]);
  return ({ owner, member }) => lists.filter(([, list]) => list.includes(`"${owner}.${member}"`)).map(([name]) => name);
}
