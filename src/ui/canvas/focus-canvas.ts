/** Gives the keyboard to the canvas: typed lengths and the cross-hair are heard there. */
export const focusCanvas = (): void => document.querySelector<HTMLElement>('.canvas')?.focus({ preventScroll: true });
