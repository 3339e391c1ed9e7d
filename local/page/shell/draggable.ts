/** Moves a window with the pointer by its title bar; the title bar always stays within reach. */
export function makeDraggable(pane: HTMLElement, handle: HTMLElement): void {
  handle.classList.add('drag-handle');
  handle.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || (event.target as Element).closest('button') !== null) return;
    const { left, top } = pane.getBoundingClientRect();
    const grip = { x: event.clientX - left, y: event.clientY - top };
    const move = ({ clientX, clientY }: PointerEvent): void => {
      const bottom = innerHeight - handle.offsetHeight;
      pane.style.margin = '0';
      pane.style.left = `${within(clientX - grip.x, handle.offsetHeight - pane.offsetWidth, innerWidth - handle.offsetHeight)}px`;
      pane.style.top = `${within(clientY - grip.y, 0, bottom)}px`;
    };
    // Frames would swallow a pointer that is ahead of the window: captured is not enough where they live in processes of their own.
    document.body.classList.add('dragging');
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', move);
    // The last stretch may come with the release alone.
    handle.addEventListener('pointerup', move, { once: true });
    const drop = (): void => {
      document.body.classList.remove('dragging');
      handle.removeEventListener('pointermove', move);
    };
    handle.addEventListener('lostpointercapture', drop, { once: true });
  });
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
