/** Contact sheets of the symbol library, one a category: `npx tsx tests/tools/symbol-sheet.ts FOLDER`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { nodePlatform } from '../../src/cli/node-platform.ts';
import type { DrawContext } from '../../src/drawing/context.ts';
import type { Drawing, Item } from '../../src/drawing/drawing.ts';
import { penFor } from '../../src/drawing/plan-pen.ts';
import { textItems } from '../../src/drawing/plan-text.ts';
import { fixturePicture } from '../../src/drawing/symbols-fixture.ts';
import { compose, scaling, translation } from '../../src/geometry/matrix.ts';
import { rect } from '../../src/geometry/rect.ts';
import { drawingPng } from '../../src/jobs/export-png.ts';
import { newFixture } from '../../src/model/new-fixture.ts';
import { SYMBOL_CATEGORIES, type PlanSymbol } from '../../src/model/plan-symbol.ts';
import { drawContext } from './sign-project.ts';

const CELL = 60;
const BOX = 44;
const COLUMNS = 5;

function cell(symbol: PlanSymbol, i: number, rows: number, ctx: DrawContext): Item[] {
  const [x, y] = [(i % COLUMNS) * CELL + CELL / 2, (rows - 1 - Math.floor(i / COLUMNS)) * CELL + CELL / 2 + 5];
  const scale = Math.max(symbol.width, symbol.depth) / BOX;
  const source = { kind: 'fixture', id: symbol.id, storeyId: 'st1' } as const;
  const { items } = fixturePicture({ ...newFixture(symbol, { x: 0, y: 0 }), id: symbol.id }, ctx, penFor(Math.max(1, scale)), source);
  const title = textItems(ctx, `${symbol.title.zh} ${symbol.width}×${symbol.depth}`, { at: { x, y: y - 30 }, anchor: 'middle' }, { size: 3.2, layer: 'text' });
  return [{ kind: 'group', layer: 'fixture', transform: compose(translation(x, y), scaling(1 / scale)), items }, ...title];
}

const folder = process.argv[2]!;
mkdirSync(folder, { recursive: true });
const ctx = await drawContext();
for (const category of SYMBOL_CATEGORIES) {
  const symbols = Object.values(ctx.symbols).filter((symbol) => symbol.category === category);
  const rows = Math.ceil(symbols.length / COLUMNS);
  const size = rect(0, 0, COLUMNS * CELL, rows * CELL);
  const drawing: Drawing = { title: category, size, trim: size, bleed: 0, scale: 1, items: symbols.flatMap((symbol, i) => cell(symbol, i, rows, ctx)) };
  const png = await drawingPng(nodePlatform, drawing, Math.max(1500, rows * 300));
  if (!png.ok) throw new Error(JSON.stringify(png.diagnostics));
  writeFileSync(`${folder}/${category}.png`, png.value);
}
