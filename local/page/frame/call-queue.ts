/**
 * Lets a limited number of calls be under way; the others wait their turn in order.
 *
 * Google: "10 concurrent calls to server functions. If you make an 11th call while 10 are still running, the server
 * function will be delayed until one of the 10 spots is freed" (developers.google.com/apps-script/guides/html/communication).
 */
export class CallQueue<Call> {
  private readonly waiting: Call[] = [];
  private underWay = 0;
  private isOpen = false;

  constructor(
    private readonly limit: number,
    private readonly start: (call: Call) => void,
  ) {}

  /** Calls wait until the queue is opened. */
  open(): void {
    this.isOpen = true;
    this.startNext();
  }

  add(call: Call): void {
    this.waiting.push(call);
    this.startNext();
  }

  /** One of the calls under way has ended. */
  ended(): void {
    this.underWay -= 1;
    this.startNext();
  }

  private startNext(): void {
    while (this.isOpen && this.underWay < this.limit && this.waiting.length > 0) {
      this.underWay += 1;
      this.start(this.waiting.shift()!);
    }
  }
}
