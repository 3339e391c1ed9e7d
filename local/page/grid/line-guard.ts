/** While the line to the server is down nothing can be changed, or it would be lost; what is being typed stays where it is. */

const CHANGING = [
  'keydown',
  'beforeinput',
  'paste',
  'cut',
  'drop',
  'pointerdown',
  'mousedown',
  'dblclick',
  'contextmenu',
];

/** @returns to be told whether the line is up */
export function guardLine(element: HTMLElement): (isUp: boolean) => void {
  let isDown = false;
  for (const type of CHANGING) {
    element.addEventListener(
      type,
      (event) => {
        if (!isDown) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }
  return (isUp) => {
    isDown = !isUp;
    element.setAttribute('aria-busy', String(isDown));
  };
}
