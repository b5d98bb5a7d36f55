import { flattenPath } from '../../geometry/flatten.ts';
import { applyMatrix, compose } from '../../geometry/matrix.ts';
import type { Path } from '../../geometry/path.ts';
import type { Point } from '../../geometry/point.ts';
import type { GroupItem, Item } from '../../drawing/drawing.ts';
import type { Ink } from '../../drawing/ink.ts';
import type { Meaning, SymbolMeaning } from '../../drawing/meaning.ts';
import { chainEntities } from './chain-entities.ts';
import { colourOf, isGrey } from './colours.ts';
import type { DxfEntity, DxfLook } from './document.ts';
import { layerOf } from './drawing-layers.ts';
import { enlargement, inverse, strokeLook, toleranceOf, turnOf, within, type Place } from './item-place.ts';
import { strokeEntities } from './path-entities.ts';
import { textEntities } from './text-entities.ts';

/**
 * Items of a drawing as entities, in their order. What has a meaning becomes what it means: a text, a dimension, a block that
 * is placed; all else lines, polylines, arcs, circles, and hatches where it is filled.
 */
export function itemEntities(items: readonly Item[], place: Place): DxfEntity[] {
  const entities: DxfEntity[] = [];
  for (let i = 0; i < items.length; ) {
    const first = items[i]!;
    const end = first.meaning === undefined ? i + 1 : endOf(items, i, first.meaning);
    for (const entity of meantEntities(items.slice(i, end), first, place)) entities.push(entity);
    i = end;
  }
  return entities;
}

function endOf(items: readonly Item[], from: number, meaning: Meaning): number {
  let end = from + 1;
  while (items[end]?.meaning === meaning) end += 1;
  return end;
}

function meantEntities(items: readonly Item[], first: Item, place: Place): DxfEntity[] {
  const { meaning } = first;
  switch (meaning?.kind) {
    case 'text':
      return textEntities(meaning, first, place);
    case 'chain':
      return chainEntities(meaning, first, place);
    case 'symbol':
      return [insertOf(items, meaning, first, place)];
    case 'poche':
      place.cut(items.flatMap((item) => (item.kind === 'path' ? ringsOf(item.path, place) : [])));
      return [];
    // It hides hairs between walls that this file draws as one.
    case 'seam':
      return [];
    default:
      return items.flatMap((item) => plainEntities(item, place));
  }
}

function plainEntities(item: Item, place: Place): DxfEntity[] {
  switch (item.kind) {
    case 'group':
      return groupEntities(item, place);
    case 'image':
      return [{ kind: 'polyline', layer: layerOf(item).name, closed: true, points: corners(item.at, place) }];
    case 'glyph':
      return hatchOf(item, item.fill, ringsOf(item.outline.path, within(place, item.at)));
    case 'path': {
      const isLined = item.stroke !== undefined;
      const filled = item.fill === undefined || (isLined && isWhite(item.fill)) ? [] : hatchOf(item, item.fill, ringsOf(item.path, place));
      return item.stroke ? [...filled, ...strokeEntities(item.path, place.at, strokeLook(item, item.stroke, place), toleranceOf(place))] : filled;
    }
  }
}

const groupEntities = ({ items, transform }: GroupItem, place: Place): DxfEntity[] => itemEntities(items, within(place, transform));

/** An empty frame in place of a picture, whose file a DXF could only point to. */
const corners = (at: Place['at'], place: Place): Point[] =>
  [[0, 0], [1, 0], [1, 1], [0, 1]].map(([x, y]) => applyMatrix(compose(place.at, at), { x: x!, y: y! }));

const isWhite = ({ cmyk, spot }: Ink): boolean => spot === undefined && cmyk.every((share) => share === 0);
/** Black goes by the layer, so that it is seen on a dark screen. */
const isBlack = (ink: Ink): boolean => isGrey(ink) && ink.cmyk[3] >= 85;

function ringsOf(path: Path, place: Place): Point[][] {
  const runs = flattenPath(path, toleranceOf(place) / enlargement(place.at));
  return runs.map(({ points }) => points.map((p) => applyMatrix(place.at, p))).filter((ring) => ring.length >= 3);
}

const hatchOf = (item: Item, ink: Ink, rings: readonly (readonly Point[])[]): DxfEntity[] =>
  rings.length === 0 ? [] : [{ kind: 'hatch', layer: layerOf(item).name, ...(isBlack(ink) ? {} : { colour: colourOf(ink) }), rings }];

/** A symbol in its own space as a block, and that block where the symbol stands. */
function insertOf(items: readonly Item[], meaning: SymbolMeaning, first: Item, place: Place): DxfEntity {
  const at = compose(place.at, meaning.at);
  const size = enlargement(at);
  const inBlock: Place = { ...place, at: inverse(meaning.at), scale: place.scale / size };
  const content = items.flatMap((item) => plainEntities(item, inBlock));
  const look: DxfLook = { layer: layerOf(first).name };
  const isMirrored = at[0] * at[3] - at[1] * at[2] < 0;
  const name = place.blocks.symbol(meaning.name, content);
  return { kind: 'insert', ...look, block: name, at: { x: at[4], y: at[5] }, angleDeg: turnOf(at), scale: [size, isMirrored ? -size : size] };
}
