/** `showModalDialog` and `showModelessDialog`: HTML of the script in a window over the page. */
import { create, iconButton } from './dom';
import { makeDraggable } from './draggable';
import type { HtmlFrames } from './html-frame';
import type { Language } from './language';
import { showModal } from './modal';

/** For a script that asks for no size. Google's own defaults are not documented. */
const DEFAULT_WIDTH = 600;
const DEFAULT_HEIGHT = 400;

export interface DialogContent {
  source: string;
  title: string;
  /** Of the HTML, in pixels. */
  width?: number;
  height?: number;
  isModal: boolean;
}

export class HtmlDialogs {
  private closeOpen: () => void = () => undefined;

  constructor(
    private readonly frames: HtmlFrames,
    private readonly language: Language,
  ) {}

  /** "The add-on can display only one at a time" (developers.google.com/workspace/add-ons/concepts/dialogs): the earlier one goes. */
  show({ source, title, width = DEFAULT_WIDTH, height = DEFAULT_HEIGHT, isModal }: DialogContent): void {
    this.closeOpen();
    const dialog = create('dialog', { class: 'dialog html-dialog', 'aria-labelledby': 'dialog-title' });
    let takeAway = (): void => dialog.remove();
    let isOpen = true;
    // Only this one: a dialog that was replaced tells late that it has closed.
    const close = (): void => {
      if (!isOpen) return;
      isOpen = false;
      frame.remove();
      takeAway();
    };
    const resize = (newWidth: number | undefined, newHeight: number | undefined): void => {
      if (newWidth !== undefined) frame.element.style.width = `${newWidth}px`;
      if (newHeight !== undefined) frame.element.style.height = `${newHeight}px`;
    };
    const frame = this.frames.open(source, title, { close, resize });
    resize(width, height);
    const heading = create('h2', { class: 'pane-title', id: 'dialog-title' }, title);
    const head = create('div', { class: 'pane-head' }, heading, iconButton('close', this.language.texts.close, close));
    dialog.append(head, frame.element);
    dialog.addEventListener('close', close);
    document.body.append(dialog);
    this.closeOpen = close;
    if (isModal) takeAway = showModal(dialog);
    else {
      dialog.show();
      makeDraggable(dialog, head);
    }
  }
}
