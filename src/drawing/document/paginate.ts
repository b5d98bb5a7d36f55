import { heightOf, type Placed, type Strip } from './strip.ts';

/** Rounding of many heights added up, mm. */
const SLACK = 1e-6;

interface Filling {
  readonly pages: Placed[][];
  used: number;
  readonly room: number;
}

/** Strips that may not be parted: each but the last keeps with the next. */
function groupsOf(strips: readonly Strip[]): Strip[][] {
  const groups: Strip[][] = [];
  let open = false;
  for (const strip of strips) {
    if (open) groups.at(-1)!.push(strip);
    else groups.push([strip]);
    open = strip.keepWithNext;
  }
  return groups;
}

const isEmpty = (filling: Filling): boolean => filling.pages.at(-1)!.length === 0;

function newPage(filling: Filling): void {
  filling.pages.push([]);
  filling.used = 0;
}

function put(filling: Filling, strip: Strip): void {
  filling.pages.at(-1)!.push({ strip, top: filling.used });
  filling.used += strip.height;
}

/** Height of a group where the page stands, and at the top of a page. */
function needed(group: readonly Strip[]): { here: number; fresh: number } {
  const gaps = group.reduce((sum, { before }, i) => sum + (i === 0 ? 0 : before), 0);
  const height = heightOf(group) + gaps;
  return { here: height + group[0]!.before, fresh: height + heightOf(group[0]!.head) };
}

/** Puts a strip, on the next page where this one has no room, in parts where no page has. */
function place(filling: Filling, strip: Strip): void {
  const gap = isEmpty(filling) ? 0 : strip.before;
  if (isEmpty(filling)) for (const head of strip.head) put(filling, head);
  const free = filling.room - filling.used - gap;
  if (strip.height <= free + SLACK) {
    filling.used += gap;
    put(filling, strip);
    return;
  }
  const isFresh = filling.pages.at(-1)!.length <= strip.head.length;
  const parts = isFresh || strip.height + heightOf(strip.head) > filling.room + SLACK ? strip.split(free) : null;
  if (parts) {
    filling.used += gap;
    put(filling, parts[0]);
    newPage(filling);
    place(filling, parts[1]);
  } else if (isFresh) {
    put(filling, strip);
  } else {
    newPage(filling);
    place(filling, strip);
  }
}

/**
 * Fills pages of `room` mm with strips from the top. What keeps together goes to the next page as a whole if it has room
 * there; a strip is cut only where no page would hold it. Heads of tables come again. One page at least.
 */
export function paginate(strips: readonly Strip[], room: number): readonly (readonly Placed[])[] {
  const filling: Filling = { pages: [[]], used: 0, room };
  for (const group of groupsOf(strips)) {
    const { here, fresh } = needed(group);
    if (!isEmpty(filling) && filling.used + here > room + SLACK && fresh <= room + SLACK) newPage(filling);
    for (const strip of group) place(filling, strip);
  }
  return filling.pages;
}
