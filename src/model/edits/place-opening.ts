import { problem, type Diagnostic } from '../diagnostic.ts';
import { overlapsOn, rangeOnWall } from '../settle/openings.ts';
import { OPENING_KINDS, type Opening, type Storey } from '../storey.ts';
import { unknown } from './find.ts';
import { badValue, checkMm, checkOneOf, checkPositiveMm } from './values.ts';

/** Why an opening cannot stand in its wall: a bad value, no such wall, too wide, over an end, or over another opening. */
export function checkOpening(storey: Storey, opening: Opening): Diagnostic[] {
  const values = checkValues(opening);
  if (values.length > 0) return values;
  const wall = Object.hasOwn(storey.walls, opening.wallId) ? storey.walls[opening.wallId]! : null;
  if (wall === null) return [unknown('wall', opening.wallId, storey.id)];
  const place = { subject: { kind: 'opening', id: opening.id, storeyId: storey.id } } as const;
  if (wall.kind === 'virtual') return [problem('opening.in-virtual-wall', { opening: opening.id, wall: wall.id }, place)];
  const { min, max } = rangeOnWall(storey.nodes, wall, opening.width);
  const data = { opening: opening.id, wall: wall.id, at: opening.at, width: opening.width, min, max };
  if (min > max) return [problem('opening.too-wide', data, place)];
  if (opening.at < min || opening.at > max) return [problem('opening.outside-wall', data, place)];
  const openings = { ...storey.openings, [opening.id]: opening };
  const clashes = overlapsOn(openings, new Set([wall.id]), storey.id);
  return clashes.filter((clash) => clash.data?.['opening'] === opening.id || clash.data?.['other'] === opening.id);
}

const checkValues = (opening: Opening): Diagnostic[] => [
  ...checkMm('at', opening.at),
  ...checkPositiveMm('width', opening.width),
  ...checkPositiveMm('height', opening.height),
  ...(Number.isInteger(opening.sill) && opening.sill >= 0 ? [] : [badValue('sill', 'integer mm ≥ 0', opening.sill)]),
  ...checkOneOf('kind', opening.kind, OPENING_KINDS),
  ...checkOneOf('hinge', opening.hinge, ['a', 'b']),
  ...checkOneOf('swing', opening.swing, ['left', 'right']),
];
