import { mirrored } from '../graph/arrange.ts';
import type { Dimension, Fixture, Label } from '../plan-part.ts';
import type { Host, Sign } from '../sign.ts';
import type { Opening, Wall } from '../storey.ts';
import type { Motion } from './motion.ts';

/** 0 ≤ angle < 360, without the dust of sums of fractions. */
const tidyAngle = (angleDeg: number): number => (Math.round((((angleDeg % 360) + 360) % 360) * 1e6) / 1e6) % 360;

/** Words stay readable from below and from the right: −90 < angle ≤ 90. */
function readable(angleDeg: number): number {
  const half = tidyAngle(angleDeg) % 180;
  return half > 90 ? half - 180 : half;
}

/** A mirrored box is the same box mirrored left to right and turned: its own mirror and half a turn make the other. */
export function carriedFixture(fixture: Fixture, { place, turnDeg, reflects }: Motion): Fixture {
  const angleDeg = tidyAngle(reflects ? turnDeg - fixture.angleDeg + 180 : turnDeg + fixture.angleDeg);
  return { ...fixture, position: place(fixture.position), angleDeg, mirrored: fixture.mirrored !== reflects };
}

export const carriedLabel = (label: Label, { place, turnDeg, reflects }: Motion): Label => ({
  ...label, position: place(label.position), angleDeg: readable(reflects ? turnDeg - label.angleDeg : turnDeg + label.angleDeg),
});

/** The ends change places in a mirror, so that the line of figures stays on the same side of what is measured. */
export function carriedDimension(dimension: Dimension, { place, turnDeg, reflects }: Motion): Dimension {
  const [from, to] = [place(dimension.from), place(dimension.to)];
  const along = carriedAxis(dimension.along, turnDeg);
  return reflects ? { ...dimension, from: to, to: from, along } : { ...dimension, from, to, along };
}

/** A part along an axis is one after quarter turns only; else the distance itself is measured. */
function carriedAxis(along: Dimension['along'], turnDeg: number): Dimension['along'] {
  const quarters = Math.round(tidyAngle(turnDeg) / 90);
  if (along === 'points' || Math.abs(tidyAngle(turnDeg) - quarters * 90) > 1e-3) return 'points';
  return quarters % 2 === 0 ? along : along === 'x' ? 'y' : 'x';
}

/** In a mirror a wall's body lies on the other side of its line. */
export const carriedWall = (wall: Wall, { reflects }: Motion): Wall => (reflects ? { ...wall, justify: mirrored(wall.justify) } : wall);

/** A mirrored leaf hangs at the same end of the wall and opens to the other side. */
export const carriedOpening = (opening: Opening, { reflects }: Motion): Opening =>
  reflects ? { ...opening, swing: opening.swing === 'left' ? 'right' : 'left' } : opening;

/** A mirrored wall is faced from its other side, where left and right have changed places. */
export function carriedSign(sign: Sign, { reflects }: Motion): Sign {
  if (!reflects || (sign.host.kind !== 'wall' && sign.host.kind !== 'door')) return sign;
  const host: Host = sign.host.kind === 'wall' ? { ...sign.host, side: sign.host.side === 'left' ? 'right' : 'left' } : sign.host;
  return { ...sign, host, offset: -sign.offset + 0 };
}

/** Records with some of them changed; the same records where there are none. */
export function changed<T>(records: Record<string, T>, ids: ReadonlySet<string>, change: (value: T) => T): Record<string, T> {
  if (ids.size === 0) return records;
  return Object.fromEntries(Object.entries(records).map(([id, value]) => [id, ids.has(id) ? change(value) : value]));
}
