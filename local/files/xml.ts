/** Streaming XML, and small trees for the pieces that are kept as they are. */
import { SaxesParser } from 'saxes';
import { escapeXml } from './ooxml-text';

export type Attributes = Record<string, string>;

export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Some programs write every name of the main namespace with a prefix (`x:worksheet`). Only the prefix of the root is taken off:
 * `x14:conditionalFormatting` has to stay apart from `conditionalFormatting`.
 */
export async function scanXml(pieces: AsyncIterable<string>, handler: XmlHandler): Promise<void> {
  const parser = new SaxesParser();
  let prefix: string | undefined;
  const local = (name: string): string => (prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name);
  parser.on('opentag', (tag) => {
    prefix ??= tag.name.slice(0, tag.name.indexOf(':') + 1);
    handler.open(local(tag.name), tag.attributes as Attributes);
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', (tag) => handler.close?.(local(tag.name)));
  parser.on('error', (error) => {
    throw error;
  });
  for await (const piece of pieces) parser.write(piece);
  parser.close();
}

/** An element kept whole: plain data, so that it survives structured cloning and JSON. */
export interface XmlElement {
  name: string;
  attributes: Attributes;
  children: XmlElement[];
  text: string;
}

const MAX_DEPTH = 40;

/** Builds one tree from the events that follow; feed it until `done`. */
export class TreeBuilder {
  readonly root: XmlElement;
  private readonly stack: XmlElement[];

  constructor(name: string, attributes: Attributes) {
    this.root = { name, attributes: { ...attributes }, children: [], text: '' };
    this.stack = [this.root];
  }

  get done(): boolean {
    return this.stack.length === 0;
  }

  open(name: string, attributes: Attributes): void {
    if (this.stack.length > MAX_DEPTH) throw new Error('XML nested too deeply');
    const element: XmlElement = { name, attributes: { ...attributes }, children: [], text: '' };
    this.stack[this.stack.length - 1]?.children.push(element);
    this.stack.push(element);
  }

  text(text: string): void {
    const top = this.stack[this.stack.length - 1];
    if (top) top.text += text;
  }

  close(): void {
    const element = this.stack.pop();
    if (element?.children.length) element.text = '';
  }
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((c) => c.name === name);
}

/** Elements of that name at any depth. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((c) => (c.name === name ? [c, ...descendants(c, name)] : descendants(c, name)));
}

const NAME = /^[A-Za-z_][\w.-]*(:[A-Za-z_][\w.-]*)?$/;

/** Only well-formed names are written: the tree may come from a model that something else made. */
export function renderXml(element: XmlElement): string {
  if (!NAME.test(element.name)) throw new Error(`Not an XML name: ${element.name}`);
  let xml = `<${element.name}`;
  for (const [name, value] of Object.entries(element.attributes)) {
    if (!NAME.test(name)) throw new Error(`Not an XML name: ${name}`);
    xml += ` ${name}="${escapeXml(value)}"`;
  }
  const inner = element.children.length ? element.children.map(renderXml).join('') : escapeXml(element.text);
  return inner ? `${xml}>${inner}</${element.name}>` : `${xml}/>`;
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** For the small parts (styles, workbook, relations): the whole part as a tree. */
export async function readTree(pieces: AsyncIterable<string>): Promise<XmlElement> {
  let tree: TreeBuilder | undefined;
  await scanXml(pieces, {
    open: (name, attributes) => (tree ? tree.open(name, attributes) : (tree = new TreeBuilder(name, attributes))),
    text: (text) => tree?.text(text),
    close: () => tree?.close(),
  });
  if (!tree) throw new Error('No XML');
  return tree.root;
}
