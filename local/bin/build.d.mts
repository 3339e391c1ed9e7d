export function buildLocal(root: string, program?: 'kpi.cjs' | 'runtime.cjs' | 'server.cjs'): string;
export function buildPage(root: string): Promise<string>;
