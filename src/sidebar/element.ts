/** An element that sidebar.html has. */
export const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
