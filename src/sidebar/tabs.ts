/** Tabs after the pattern of the ARIA Authoring Practices: arrow keys move and open, only the open tab is in the tab order. */

/**
 * Panels are hidden and shown, never made anew: what was typed in one stays.
 * @param opened told when a tab is opened, the first one included
 */
export function tabs(list: HTMLElement, opened: (panelId: string) => void): void {
  const all = Array.from(list.querySelectorAll<HTMLButtonElement>('[role=tab]'));
  const panelIdOf = (tab: HTMLButtonElement): string => tab.getAttribute('aria-controls')!;
  const open = (tab: HTMLButtonElement): void => {
    for (const each of all) {
      const isOpen = each === tab;
      each.setAttribute('aria-selected', String(isOpen));
      each.tabIndex = isOpen ? 0 : -1;
      document.getElementById(panelIdOf(each))!.hidden = !isOpen;
    }
    opened(panelIdOf(tab));
  };
  all.forEach((tab, index) => {
    tab.addEventListener('click', () => open(tab));
    tab.addEventListener('keydown', ({ key }) => {
      const places: Readonly<Record<string, number>> = {
        ArrowRight: index + 1,
        ArrowLeft: index - 1 + all.length,
        Home: 0,
        End: all.length - 1,
      };
      const next = all[(places[key] ?? -1) % all.length];
      if (next === undefined) return;
      open(next);
      next.focus();
    });
  });
  open(all[0]!);
}
