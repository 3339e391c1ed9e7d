/** Native modal dialogs that give the focus back whole. */

/** Shows the dialog, which is on the page, over everything. @returns what closes it and takes it off the page */
export function showModal(dialog: HTMLDialogElement): () => void {
  const before = document.activeElement;
  dialog.showModal();
  return () => {
    dialog.close();
    dialog.remove();
    if (!(before instanceof HTMLElement) || !before.isConnected) return;
    // The browser gives back the focus but not the caret, without which an editable element takes no typing.
    before.blur();
    before.focus({ preventScroll: true });
  };
}
