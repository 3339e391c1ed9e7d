export interface FoundChromium {
  executablePath: string;
  args: string[];
  /** Beside the process's own. */
  env: Record<string, string>;
}
export function findChromium(root: string): Promise<FoundChromium>;
