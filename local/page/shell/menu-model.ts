/** How the add-on's menus stand in the bar, and where the keys lead inside one. */
import type { Menu, MenuEntry, MenuItem } from '../../platform/protocol';

/** Menus of add-ons stand together under one, as Google puts them under its menu of extensions. */
export function menuBarOf(menus: readonly Menu[], extensions: string): Menu[] {
  const own = menus.filter((menu) => !menu.addon);
  const ofAddons = menus.filter((menu) => menu.addon);
  return ofAddons.length === 0 ? own : [{ label: extensions, entries: ofAddons }, ...own];
}

/** All items, those of submenus too. */
export function itemsOf(menus: readonly Menu[]): MenuItem[] {
  return menus
    .flatMap((menu) => menu.entries)
    .flatMap((entry) => (isMenu(entry) ? itemsOf([entry]) : isSeparator(entry) ? [] : [entry]));
}

export const isMenu = (entry: MenuEntry): entry is Menu => 'entries' in entry;
export const isSeparator = (entry: MenuEntry): entry is { separator: true } => 'separator' in entry;

export type Step = 'next' | 'previous' | 'first' | 'last';

/** The place that a key leads to among `count` places, round and round. -1 stands for none; so does the result when there is no place. */
export function placeAfter(step: Step, place: number, count: number): number {
  if (count === 0) return -1;
  switch (step) {
    case 'first':
      return 0;
    case 'last':
      return count - 1;
    case 'next':
      return (place + 1) % count;
    case 'previous':
      return place <= 0 ? count - 1 : place - 1;
  }
}

/** The next place, round and round, whose label starts with what was typed; -1 when there is none. */
export function placeStartingWith(typed: string, labels: readonly string[], place: number): number {
  const start = typed.toLowerCase();
  for (let step = 1; step <= labels.length; step += 1) {
    const candidate = (place + step) % labels.length;
    if (labels[candidate]!.toLowerCase().startsWith(start)) return candidate;
  }
  return -1;
}
