/** What an HTML frame of the script and the page around it say to each other, over a MessageChannel of their own. */

/** The one message that does not go over the channel: it brings the frame its port. */
export const PORT_MESSAGE = 'route-kpi-port';

export type FrameMessage =
  /** `argsText` is the JSON of the arguments: nothing but plain data can be in it. */
  | { type: 'call'; number: number; functionName: string; argsText: string }
  | { type: 'close' }
  | { type: 'resize'; width?: number; height?: number }
  | { type: 'focus-editor' };

export type PageMessage =
  { type: 'returned'; number: number; value: unknown } | { type: 'failed'; number: number; message: string };

const LARGEST_SIDE = 10_000;

/** What a frame sent, if it is one of the messages that a frame may send; otherwise null. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, number, functionName, argsText, width, height } = data as Record<string, unknown>;
  switch (type) {
    case 'call':
      return Number.isSafeInteger(number) &&
        typeof functionName === 'string' &&
        functionName !== '' &&
        typeof argsText === 'string'
        ? { type, number: number as number, functionName, argsText }
        : null;
    case 'resize':
      return isSide(width) && isSide(height) ? { type, width, height } : null;
    case 'close':
    case 'focus-editor':
      return { type };
    default:
      return null;
  }
}

/** The arguments of a call, or null when the text is no JSON list. */
export function readArguments(argsText: string): unknown[] | null {
  try {
    const args: unknown = JSON.parse(argsText);
    return Array.isArray(args) ? args : null;
  } catch {
    return null;
  }
}

function isSide(pixels: unknown): pixels is number | undefined {
  return pixels === undefined || (typeof pixels === 'number' && pixels >= 1 && pixels <= LARGEST_SIDE);
}
