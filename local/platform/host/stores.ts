/** What outlives a run: the document's cache, properties and lock. In memory, for as long as the runtime lives. */
export class DocumentStores {
  readonly properties = new Map<string, string>();
  private readonly cache = new Map<string, { value: string; until: number }>();
  private lockedBy: object | null = null;

  constructor(private readonly now: () => number) {}

  cached(keys: readonly string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const entry = this.cache.get(key);
      if (entry && entry.until > this.now()) found[key] = entry.value;
      else this.cache.delete(key);
    }
    return found;
  }

  putCached(values: Record<string, string>, seconds: number): void {
    for (const [key, value] of Object.entries(values))
      this.cache.set(key, { value, until: this.now() + seconds * 1000 });
  }

  removeCached(keys: readonly string[]): void {
    for (const key of keys) this.cache.delete(key);
  }

  setProperties(values: Record<string, string>, deleteOthers: boolean): void {
    if (deleteOthers) this.properties.clear();
    for (const [key, value] of Object.entries(values)) this.properties.set(key, value);
  }

  /** @param owner the run */
  lock(owner: object): boolean {
    if (this.lockedBy && this.lockedBy !== owner) return false;
    this.lockedBy = owner;
    return true;
  }

  unlock(owner: object): void {
    if (this.lockedBy === owner) this.lockedBy = null;
  }
}
