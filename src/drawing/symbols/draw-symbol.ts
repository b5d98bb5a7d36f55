import { applyMatrix, compose, scaling, translation, type Matrix } from '../../geometry/matrix.ts';
import { parsePathData } from '../../geometry/path-data.ts';
import { transformPath, type Path } from '../../geometry/path.ts';
import { rectCentre, rectHeight, rectWidth } from '../../geometry/rect.ts';
import type { PlanSymbol, SymbolPath } from '../../model/plan-symbol.ts';
import { piecesOf } from '../../model/symbol-pieces.ts';
import { cornerCounter } from './corner-counters.ts';
import { ramp } from './ramp.ts';
import { roundTable, seatLines, tableBox } from './seated.ts';
import { lStair, outerSteps, straightStair, uStair } from './stairs.ts';
import type { SymbolBox, SymbolLine, SymbolPicture } from './symbol-picture.ts';

/** A symbol in a box of a size: how its lines follow the size is said by the symbol. */
export function symbolPicture(symbol: PlanSymbol, box: SymbolBox): SymbolPicture {
  const { scale } = symbol;
  switch (scale.kind) {
    case 'drawn':
      return drawnByCode(scale, box);
    case 'repeat':
      return repeated(symbol, scale.unit, box);
    case 'seated': {
      const table = tableBox(scale, box);
      const middle = rectCentre(table);
      const natural = tableBox(scale, symbol);
      const fit = compose(translation(middle.x, middle.y), scaling(rectWidth(table) / rectWidth(natural), rectHeight(table) / rectHeight(natural)));
      const own = scale.round ? [roundTable(table)] : [];
      const laid = placed(symbol, compose(fit, translation(-rectCentre(natural).x, -rectCentre(natural).y)));
      return { lines: [...seatLines(scale, box), ...own, ...laid.lines], words: laid.words };
    }
    case 'stretch':
    case 'fixed':
      return placed(symbol, scaling(box.width / symbol.width, box.depth / symbol.depth));
  }
}

function drawnByCode({ shape, down }: Extract<PlanSymbol['scale'], { kind: 'drawn' }>, box: SymbolBox): SymbolPicture {
  switch (shape) {
    case 'straightStair':
      return straightStair(box, down);
    case 'lStair':
      return lStair(box);
    case 'uStair':
      return uStair(box);
    case 'ramp':
      return ramp(box);
    case 'outerSteps':
      return outerSteps(box);
    case 'lCounter':
      return cornerCounter(box, 1);
    case 'uCounter':
      return cornerCounter(box, 2);
  }
}

/** Pieces side by side from the left; the symbol's own lines are one piece, `unit` mm wide. */
function repeated(symbol: PlanSymbol, unit: number, box: SymbolBox): SymbolPicture {
  const count = piecesOf(symbol, box);
  const wide = box.width / count;
  const fit = scaling(wide / unit, box.depth / symbol.depth);
  const pieces = Array.from({ length: count }, (_, i) => placed(symbol, compose(translation((i + 0.5) * wide - box.width / 2, 0), fit)));
  return { lines: pieces.flatMap(({ lines }) => lines), words: pieces.flatMap(({ words }) => words) };
}

function placed({ paths, texts }: PlanSymbol, at: Matrix): SymbolPicture {
  const share = Math.min(Math.abs(at[0]), Math.abs(at[3]));
  return {
    lines: paths.map((path): SymbolLine => ({ ...path, path: transformPath(at, pathOf(path)) })),
    words: texts.map(({ text, x, y, height }) => ({ text, at: applyMatrix(at, { x, y }), height: height * share })),
  };
}

const read = new WeakMap<SymbolPath, Path>();

/** The path of a symbol's line, read once. */
function pathOf(line: SymbolPath): Path {
  const path = read.get(line) ?? parsePathData(line.d);
  read.set(line, path);
  return path;
}
