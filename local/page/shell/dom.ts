/** Elements. Text always goes in as text: what users and scripts write is never HTML. */

type Attributes = Record<string, string>;

export function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A button that submits nothing. `look` is its class. */
export function button(look: string, label: Node | string, onClick: () => void): HTMLButtonElement {
  const made = create('button', { type: 'button', class: look }, label);
  made.addEventListener('click', onClick);
  return made;
}

/** A button with an icon only; `name` is what a screen reader says and what the pointer shows. */
export function iconButton(icon: Icon, name: string, onClick: () => void): HTMLButtonElement {
  const made = button('icon-button', drawIcon(icon), onClick);
  rename(made, name);
  return made;
}

export function rename(element: HTMLElement, name: string): void {
  element.setAttribute('aria-label', name);
  element.title = name;
}

/** An element of index.html. */
export function part<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`index.html has no #${id}`);
  return element as T;
}

const ICONS = {
  close: 'M6 6l12 12M18 6L6 18',
  right: 'M9 6l6 6-6 6',
  warning: 'M12 4l9 16H3zM12 10v4M12 17v.5',
};
export type Icon = keyof typeof ICONS;

/** Drawn with the text's colour, on a field of 24 by 24. */
export function drawIcon(icon: Icon): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', ICONS[icon]);
  svg.append(path);
  return svg;
}
