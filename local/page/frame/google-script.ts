/**
 * The global `google.script` of the script's HTML pages. The server puts this, bundled, in front of a page's own scripts. The
 * page lives in a frame of an opaque origin; everything goes over the one port that the page around it hands in.
 */
import { argumentsText } from './arguments';
import { CallQueue } from './call-queue';
import { PORT_MESSAGE, type FrameMessage, type PageMessage } from './frame-messages';
import { fail, runner, succeed, type Handlers } from './runner';

interface Call {
  functionName: string;
  argsText: string;
  handlers: Handlers;
}

const CALLS_AT_ONCE = 10;

let port: MessagePort | null = null;
let lastNumber = 0;
const underWay = new Map<number, Handlers>();
const beforePort: FrameMessage[] = [];

const queue = new CallQueue<Call>(CALLS_AT_ONCE, ({ functionName, argsText, handlers }) => {
  lastNumber += 1;
  underWay.set(lastNumber, handlers);
  tell({ type: 'call', number: lastNumber, functionName, argsText });
});

function tell(message: FrameMessage): void {
  if (port === null) beforePort.push(message);
  else port.postMessage(message);
}

function receive(message: PageMessage): void {
  const handlers = underWay.get(message.number);
  if (handlers === undefined) return;
  underWay.delete(message.number);
  queue.ended();
  if (message.type === 'returned') succeed(handlers, message.value);
  else fail(handlers, new Error(message.message));
}

window.addEventListener('message', function accept(event: MessageEvent): void {
  const [handed] = event.ports;
  if (event.source !== window.parent || event.data !== PORT_MESSAGE || handed === undefined) return;
  window.removeEventListener('message', accept);
  event.stopImmediatePropagation();
  port = handed;
  port.addEventListener('message', ({ data }: MessageEvent<PageMessage>) => receive(data));
  port.start();
  for (const message of beforePort.splice(0)) port.postMessage(message);
  queue.open();
});

/**
 * "The form becomes a single object with field names as keys and field values as values. The values are all converted to
 * strings" (developers.google.com/apps-script/guides/html/communication, "Forms"). Of several fields with one name the values make a list.
 */
function fieldsOf(value: unknown): Record<string, unknown> | null {
  if (!(value instanceof HTMLFormElement)) return null;
  const data = new FormData(value);
  return Object.fromEntries(
    [...new Set(data.keys())].map((name) => {
      const values = data.getAll(name).map((field) => {
        if (typeof field !== 'string') throw new TypeError(`Files in a form are not emulated: field ${name}`);
        return field;
      });
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

/** developers.google.com/apps-script/guides/html/reference/host */
const host = Object.freeze({
  /** The frame's own origin is opaque; its address is the host's. */
  origin: location.origin,
  close: () => tell({ type: 'close' }),
  setHeight: (height: number) => tell({ type: 'resize', height }),
  setWidth: (width: number) => tell({ type: 'resize', width }),
  editor: Object.freeze({ focus: () => tell({ type: 'focus-editor' }) }),
});

const script = Object.freeze({
  run: runner((functionName, args, handlers) =>
    queue.add({ functionName, argsText: argumentsText(args, fieldsOf), handlers }),
  ),
  host,
  get history(): never {
    throw new Error('google.script.history is not emulated: it exists in web apps only');
  },
  get url(): never {
    throw new Error('google.script.url is not emulated: it exists in web apps only');
  },
});

Object.assign(window, { google: Object.freeze({ script }) });
