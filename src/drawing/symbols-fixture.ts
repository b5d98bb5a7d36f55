import { applyMatrix, type Matrix } from '../geometry/matrix.ts';
import { joinPaths, linePath, rectPath, transformPath } from '../geometry/path.ts';
import { rect } from '../geometry/rect.ts';
import { problem } from '../model/diagnostic.ts';
import type { EntityRef } from '../model/entity.ts';
import { fixtureMatrix } from '../model/fixture-place.ts';
import type { Fixture } from '../model/plan-part.ts';
import type { SymbolPath } from '../model/plan-symbol.ts';
import type { DrawContext } from './context.ts';
import type { Item } from './drawing.ts';
import type { SymbolMeaning } from './meaning.ts';
import { WHITE, type Ink } from './ink.ts';
import { SECONDARY_INK, WALL_INK } from './plan-inks.ts';
import { DASHED, type Pen } from './plan-pen.ts';
import type { Picture } from './plan-scene.ts';
import { textItems } from './plan-text.ts';
import { symbolPicture } from './symbols/draw-symbol.ts';
import { line, type SymbolLine, type SymbolPicture, type SymbolWords } from './symbols/symbol-picture.ts';

const FILLS: Readonly<Record<Exclude<SymbolPath['fill'], 'none'>, Ink>> = { paper: WHITE, tint: { cmyk: [0, 0, 0, 12] }, solid: WALL_INK };

/**
 * A fixture in plan by the symbol of its kind. A kind that the library does not have is its box with a cross, and is
 * reported (`plan.unknownSymbol`).
 */
export function fixturePicture(fixture: Fixture, ctx: DrawContext, pen: Pen, source: EntityRef): Picture {
  const symbol = Object.hasOwn(ctx.symbols, fixture.kind) ? ctx.symbols[fixture.kind] : undefined;
  const { lines, words } = symbol === undefined ? crossedBox(fixture) : symbolPicture(symbol, fixture);
  const at = fixtureMatrix(fixture);
  const meaning = meaningOf(fixture, at);
  const items = [...lines.map((drawn) => ({ ...lineItem(drawn, at, pen, source), meaning })), ...words.flatMap((written) => wordItems(written, fixture, at, ctx, source))];
  return symbol === undefined ? { items, diagnostics: [problem('plan.unknownSymbol', { kind: fixture.kind }, { subject: source })] } : { items };
}

/** Fixtures of one kind, size and number of steps are one figure; their words are written for each, since they stay upright. */
function meaningOf({ kind, width, depth, steps }: Fixture, at: Matrix): SymbolMeaning {
  return { kind: 'symbol', name: `${kind.replaceAll(/\W/g, '_')}_${width}x${depth}${steps === null ? '' : `_${steps}`}`, at };
}

function crossedBox({ width, depth }: Fixture): SymbolPicture {
  const box = rect(-width / 2, -depth / 2, width, depth);
  const cross = [linePath({ x: box.x0, y: box.y0 }, { x: box.x1, y: box.y1 }), linePath({ x: box.x0, y: box.y1 }, { x: box.x1, y: box.y0 })];
  return { lines: [line(joinPaths([rectPath(box), ...cross]))], words: [] };
}

function lineItem({ path, weight, fill, dashed }: SymbolLine, at: Matrix, pen: Pen, source: EntityRef): Item {
  const stroke = pen.stroke(weight, { ink: SECONDARY_INK, ...(dashed ? { dash: DASHED } : {}) });
  return { kind: 'path', layer: 'fixture', source, path: transformPath(at, path), stroke, ...(fill === 'none' ? {} : { fill: FILLS[fill] }) };
}

/** Words run along the symbol, and are never upside down or from right to left. */
function wordItems({ text, at, height }: SymbolWords, { angleDeg }: Fixture, matrix: Matrix, ctx: DrawContext, source: EntityRef): Item[] {
  const turned = ((angleDeg % 180) + 180) % 180;
  const upright = turned > 90 ? turned - 180 : turned;
  const place = { at: applyMatrix(matrix, at), anchor: 'middle', angleDeg: upright } as const;
  return textItems(ctx, text, place, { size: height, layer: 'fixture', ink: SECONDARY_INK, source });
}
