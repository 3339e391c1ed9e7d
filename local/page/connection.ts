/** The page's end of the wire: sends, hands out what comes in, and comes back by itself after a lost connection. */
import type { ClientMessage, ServerMessage } from '../server/wire';

type Of<T extends ServerMessage['type']> = Extract<ServerMessage, { type: T }>;

export interface Connection {
  send(message: ClientMessage): void;
  /** Several listeners of one type are called in the order in which they were added. */
  on<T extends ServerMessage['type']>(type: T, listener: (message: Of<T>) => void): void;
  /** Told when the line is lost (false) and when it is back (true). */
  onLine(listener: (isUp: boolean) => void): void;
}

const FIRST_WAIT = 250;
const LONGEST_WAIT = 5_000;
const TAB_KEY = 'route-kpi-tab';

export function connect(): Connection {
  const listeners = new Map<string, ((message: never) => void)[]>();
  const lineListeners: ((isUp: boolean) => void)[] = [];
  const address = new URL('wire', location.href);
  address.protocol = 'ws:';
  const tab = tabName();
  let socket: WebSocket | null = null;
  let wait = FIRST_WAIT;

  const open = (): void => {
    const fresh = new WebSocket(address);
    fresh.addEventListener('open', () => {
      socket = fresh;
      wait = FIRST_WAIT;
      send({ type: 'hello', tab });
      for (const listener of lineListeners) listener(true);
    });
    fresh.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const message = JSON.parse(data) as ServerMessage;
      for (const listener of listeners.get(message.type) ?? []) listener(message as never);
    });
    fresh.addEventListener('close', () => {
      if (socket === fresh) for (const listener of lineListeners) listener(false);
      socket = null;
      setTimeout(open, wait);
      wait = Math.min(LONGEST_WAIT, wait * 2);
    });
  };
  /** What is sent while the line is down is lost: the state that comes with the next hello is the server's. */
  const send = (message: ClientMessage): void => socket?.send(JSON.stringify(message));
  open();
  return {
    send,
    on: (type, listener) => {
      listeners.set(type, [...(listeners.get(type) ?? []), listener]);
    },
    onLine: (listener) => {
      lineListeners.push(listener);
    },
  };
}

function tabName(): string {
  const known = sessionStorage.getItem(TAB_KEY);
  if (known !== null) return known;
  const made = crypto.randomUUID();
  sessionStorage.setItem(TAB_KEY, made);
  return made;
}
