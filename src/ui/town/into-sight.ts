/** What is seen between the frozen head and columns and the far edges, pixels. */
export interface Sight {
  readonly from: number;
  readonly size: number;
  readonly frozen: number;
}

/** Left of what is next to an edge, so that it is seen that the table goes on. */
const MARGIN = 16;

/** The scroll position nearest to `from` at which a span of the table is seen whole; its beginning where it is too long. */
export function scrolledTo({ from, size, frozen }: Sight, start: number, end: number): number {
  if (start < from + frozen) return Math.max(0, start - frozen);
  return end > from + size - MARGIN ? Math.min(start - frozen, end - size + MARGIN) : from;
}

/** The edge of what stays in sight, from the left edge of the frame; in a narrow window fewer columns do. */
function coveredIn(frame: HTMLElement): number {
  const heads = [...frame.querySelectorAll<HTMLElement>('thead .town-frozen')].filter((head) => getComputedStyle(head).left !== 'auto');
  return Math.max(0, ...heads.map((head) => head.getBoundingClientRect().right)) - frame.getBoundingClientRect().left;
}

/** Scrolls a table so far that a cell is seen. A cell of a column that stays in sight moves the table up and down alone. */
export function bringIntoSight(frame: HTMLElement, cell: HTMLElement, isFrozen: boolean): void {
  const head = frame.querySelector('thead');
  const { offsetTop: top, offsetLeft: x } = cell;
  frame.scrollTop = scrolledTo({ from: frame.scrollTop, size: frame.clientHeight, frozen: head?.offsetHeight ?? 0 }, top, top + cell.offsetHeight);
  if (isFrozen) return;
  frame.scrollLeft = scrolledTo({ from: frame.scrollLeft, size: frame.clientWidth, frozen: coveredIn(frame) }, x, x + cell.offsetWidth);
}
