/** The built sidebar page, for the tests (see sidebar.mjs). */
export function sidebarHtml(root: string): Promise<string>;
