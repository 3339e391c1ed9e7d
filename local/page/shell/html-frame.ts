/**
 * Frames with HTML of the script. A frame has an opaque origin and can do nothing to the page but send the few messages of
 * frame-messages.ts over its own port.
 */
import type { Selection } from '../../server/wire';
import type { Connection } from '../connection';
import { PORT_MESSAGE, readArguments, readFrameMessage, type PageMessage } from '../frame/frame-messages';
import { create } from './dom';
import type { Language } from './language';
import type { Line } from './line';

/** What stands around a frame. */
export interface FrameOwner {
  close(): void;
  /** Of the frame in pixels; undefined leaves a side as it is. */
  resize(width: number | undefined, height: number | undefined): void;
}

/** What the frames need of the page. */
export interface Surroundings {
  selection(): Selection;
  focusEditor(): void;
}

export interface HtmlFrame {
  element: HTMLIFrameElement;
  /** Takes it off the page. Answers to its calls that come later go nowhere. */
  remove(): void;
}

/** Never `allow-same-origin`: the frame's scripts would then own the page. */
const SANDBOX = 'allow-scripts allow-forms allow-modals allow-popups allow-downloads';

export class HtmlFrames {
  /** Calls under way by the name that the server knows them by, which no two frames share. */
  private readonly calls = new Map<string, { port: MessagePort; number: number }>();

  constructor(
    private readonly connection: Connection,
    private readonly line: Line,
    private readonly language: Language,
    private readonly surroundings: Surroundings,
  ) {
    connection.on('returned', ({ call, value }) =>
      this.answer(call, (number) => ({ type: 'returned', number, value })),
    );
    connection.on('failed', ({ call, message }) => this.fail(call, message));
    line.onChange((isUp) => {
      if (!isUp) for (const call of this.calls.keys()) this.fail(call, language.texts.callLost);
    });
  }

  /** `source`: the address, relative to the page's. The frame shows once its element is put on the page. */
  open(source: string, title: string, owner: FrameOwner): HtmlFrame {
    const element = create('iframe', { src: source, title, sandbox: SANDBOX });
    const { port1: port, port2: framesPort } = new MessageChannel();
    port.addEventListener('message', ({ data }) => this.receive(data, port, owner));
    port.start();
    // Only the first document gets the port: whatever the frame goes to afterwards is not the script's page.
    const hand = (): void => element.contentWindow?.postMessage(PORT_MESSAGE, '*', [framesPort]);
    element.addEventListener('load', hand, { once: true });
    const remove = (): void => {
      for (const [call, { port: asking }] of this.calls) if (asking === port) this.calls.delete(call);
      port.close();
      element.remove();
    };
    return { element, remove };
  }

  private receive(data: unknown, port: MessagePort, owner: FrameOwner): void {
    const message = readFrameMessage(data);
    switch (message?.type) {
      case 'call':
        return this.call(message.functionName, message.argsText, port, message.number);
      case 'resize':
        return owner.resize(message.width, message.height);
      case 'focus-editor':
        return this.surroundings.focusEditor();
      case 'close':
        return owner.close();
    }
  }

  private call(functionName: string, argsText: string, port: MessagePort, number: number): void {
    const call = crypto.randomUUID();
    this.calls.set(call, { port, number });
    const args = readArguments(argsText);
    if (args === null) return this.fail(call, this.language.texts.unreadableCall);
    if (!this.line.isUp) return this.fail(call, this.language.texts.callLost);
    this.connection.send({ type: 'call', call, functionName, args, selection: this.surroundings.selection() });
  }

  private fail(call: string, message: string): void {
    this.answer(call, (number) => ({ type: 'failed', number, message }));
  }

  private answer(call: string, message: (number: number) => PageMessage): void {
    const asked = this.calls.get(call);
    if (asked === undefined) return;
    this.calls.delete(call);
    asked.port.postMessage(message(asked.number));
  }
}
