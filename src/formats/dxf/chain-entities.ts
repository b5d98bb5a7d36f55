import { applyMatrix } from '../../geometry/matrix.ts';
import type { Point } from '../../geometry/point.ts';
import type { Item } from '../../drawing/drawing.ts';
import type { ChainMeaning, Stretch } from '../../drawing/meaning.ts';
import type { DxfDimension, DxfEntity, DxfLook } from './document.ts';
import { layerOf } from './drawing-layers.ts';
import { dimStyleName, FIGURES, MIDDLE, TICK } from './drawing-styles.ts';
import { enlargement, turnOf, type Place } from './item-place.ts';
import { textEntity } from './text-entities.ts';

/** What a dimension looks like takes its colour. */
const PART: DxfLook = { layer: '0', colour: 'byBlock' };
/** Extension lines begin so far off what is measured, mm of paper. */
const OFFSET = 2;

/** A dimension line as dimensions, one a stretch, each with a block that shows it. */
export const chainEntities = (chain: ChainMeaning, first: Item, place: Place): DxfEntity[] =>
  chain.stretches.map((stretch) => dimensionOf(stretch, chain, { layer: layerOf(first).name }, place));

const minus = (p: Point, q: Point): Point => ({ x: p.x - q.x, y: p.y - q.y });
const plus = (p: Point, q: Point, share = 1): Point => ({ x: p.x + q.x * share, y: p.y + q.y * share });

function dimensionOf(stretch: Stretch, chain: ChainMeaning, look: DxfLook, place: Place): DxfDimension {
  const on = (p: Point): Point => applyMatrix(place.at, p);
  const [a, b] = stretch.ends;
  const along = minus(on(b), on(a));
  const measured = Math.hypot(along.x, along.y);
  const { figure } = stretch;
  const up = { x: -Math.sin((figure.angleDeg * Math.PI) / 180), y: Math.cos((figure.angleDeg * Math.PI) / 180) };
  const figureAt = plus(figure.at, up, MIDDLE * figure.size);
  const above = minus(figureAt, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const height = (above.x * up.x + above.y * up.y) / figure.size;
  const [from, to] = stretch.begins.map((p) => on(plus(p, chain.past, -(OFFSET * place.scale) / (enlargement(place.at) * Math.hypot(chain.past.x, chain.past.y)))));
  return {
    kind: 'dimension', ...look,
    block: place.blocks.dimension(pictureOf(stretch, chain, place)),
    style: dimStyleName(place.scale),
    from: from!, to: to!, line: on(b),
    angleDeg: (Math.atan2(along.y, along.x) * 180) / Math.PI,
    figureAt: on(figureAt),
    // Right above the line is where a program puts it.
    isMoved: height < 0 || height > 1.1,
    measured,
    // A drawing that is reduced on its sheet says what it is in truth.
    ...(Math.round(measured) === Number(figure.text) ? {} : { figure: figure.text }),
  };
}

/** Extension lines, dimension line, ticks and figure. */
function pictureOf({ begins, ends, figure }: Stretch, { past, tick }: ChainMeaning, place: Place): DxfEntity[] {
  const on = (p: Point): Point => applyMatrix(place.at, p);
  const line = (p: Point, q: Point): DxfEntity => ({ kind: 'line', ...PART, from: on(p), to: on(q) });
  const size = 2 * Math.abs(enlargement(place.at) * Math.hypot(tick.x, tick.y)) * Math.SQRT1_2;
  const angleDeg = (Math.atan2(tick.y, tick.x) * 180) / Math.PI - 45 + turnOf(place.at);
  const [a, b] = ends;
  return [
    ...begins.map((p, i) => line(p, plus(ends[i]!, past))),
    line(a, b),
    ...ends.map((p): DxfEntity => ({ kind: 'insert', ...PART, block: TICK.name, at: on(p), angleDeg, scale: [size, size] })),
    textEntity(figure, PART, FIGURES.name, place),
  ];
}
