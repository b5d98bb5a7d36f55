import type { Point } from '../../geometry/point.ts';
import { rectContains, type Rect } from '../../geometry/rect.ts';
import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import type { DrawnLayer, DrawnLine, LayerRole, PlanFile } from '../../model/plan-file.ts';
import type { ImportChoices, ImportPlan } from './import-plan.ts';
import { readyImport } from './ready-plan.ts';
import { underlayOf } from './underlay-lines.ts';

/** What a dialog begins with: the stated or likely unit, the guessed roles, no gap closed but what openings and columns explain. */
export const defaultChoices = (file: PlanFile): ImportChoices => ({
  mmPerUnit: (file.unit ?? file.unitGuess)?.mmPerUnit ?? 1,
  roles: Object.fromEntries(file.layers.map(({ name, guess }) => [name, guess ?? 'underlay'])),
  gapMm: 300, part: null, storey: 0, roomWallMm: 0, title: file.name,
});

/** What a layer is read as. */
export const roleOf = (layer: DrawnLayer, choices: ImportChoices): LayerRole =>
  Object.hasOwn(choices.roles, layer.name) ? choices.roles[layer.name]! : (layer.guess ?? 'underlay');

/** Places of a plan lie within this of its origin, mm. */
const MOST_SIZE = 5e6;

/**
 * What a file turns into with a person's choices. Pure and quick enough to be called again at each change of them; nothing
 * of the project is looked at. Fails where the unit makes the drawing too large for a plan.
 */
export function planImport(file: PlanFile, choices: ImportChoices): Result<ImportPlan> {
  const ready = file.plans[choices.storey];
  if (ready !== undefined) return success(readyImport(ready));
  if (!(choices.mmPerUnit > 0) || !Number.isFinite(choices.mmPerUnit)) return failure(problem('import.badUnit', {}));
  const layers = partOf(file.layers.filter((layer) => roleOf(layer, choices) !== 'skip'), choices.part);
  const box = boxOf(layers);
  if (box === null) return failure(problem('import.nothingDrawn', {}));
  const size = Math.max(box.x1 - box.x0, box.y1 - box.y0) * choices.mmPerUnit;
  if (size > MOST_SIZE) return failure(problem('import.tooWide', { km: Math.round(size / 1e6), most: MOST_SIZE / 1e6 }));
  const origin = { x: box.x0, y: box.y0 };
  return success({
    walls: [], openings: [], rooms: [], fixtures: [], labels: [], dimensions: [],
    underlay: underlayOf(choices.title, layers, origin, choices.mmPerUnit),
    report: { closed: [], underlay: layers.map(({ name, lines }) => ({ layer: name, lines: lines.length })) },
  });
}

/** The lines and texts that lie wholly in a part of the drawing. */
function partOf(layers: readonly DrawnLayer[], part: Rect | null): DrawnLayer[] {
  if (part === null) return [...layers];
  const isIn = (line: DrawnLine): boolean => line.points.every((p) => rectContains(part, p));
  return layers.map((layer) => ({ ...layer, lines: layer.lines.filter(isIn), texts: layer.texts.filter(({ at }) => rectContains(part, at)) }));
}

function boxOf(layers: readonly DrawnLayer[]): Rect | null {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  const take = ({ x, y }: Point): void => {
    [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
  };
  for (const { lines, texts } of layers) {
    for (const line of lines) line.points.forEach(take);
    for (const { at } of texts) take(at);
  }
  return x0 > x1 ? null : { x0, y0, x1, y1 };
}
