/**
 * Who may touch the workbook when. Runs of the script share it, as on Google; an edit has it alone, so that it is never in the
 * middle of a run. First come, first served: a run that was asked for after an edit sees the edit.
 */
export class Turns {
  private readonly waiting: { isShared: boolean; start: () => void }[] = [];
  private sharing = 0;
  private isAlone = false;

  share<T>(task: () => Promise<T> | T): Promise<T> {
    return this.take(true, task);
  }

  alone<T>(task: () => Promise<T> | T): Promise<T> {
    return this.take(false, task);
  }

  private async take<T>(isShared: boolean, task: () => Promise<T> | T): Promise<T> {
    await new Promise<void>((start) => {
      this.waiting.push({ isShared, start });
      this.next();
    });
    try {
      return await task();
    } finally {
      if (isShared) this.sharing--;
      else this.isAlone = false;
      this.next();
    }
  }

  private next(): void {
    for (;;) {
      const first = this.waiting[0];
      if (!first || this.isAlone || (!first.isShared && this.sharing > 0)) return;
      this.waiting.shift();
      if (first.isShared) this.sharing++;
      else this.isAlone = true;
      first.start();
    }
  }
}
