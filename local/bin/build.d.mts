export function buildLocal(root: string): string;
