/** Which rep this browser showed last. Where the browser keeps nothing (a private window), the rep is chosen anew. */
const KEY = 'routeKpi.rep';

export function rememberedRep(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function rememberRep(rep: string): void {
  try {
    localStorage.setItem(KEY, rep);
  } catch {
    return;
  }
}
