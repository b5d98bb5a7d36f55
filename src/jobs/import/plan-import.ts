import type { Point } from '../../geometry/point.ts';
import { rectContains, type Rect } from '../../geometry/rect.ts';
import { failure, problem, success, type Result } from '../../model/diagnostic.ts';
import type { DrawnLayer, DrawnLine, LayerRole, PlanFile } from '../../model/plan-file.ts';
import type { ImportChoices, ImportPlan } from './import-plan.ts';
import { columnOf } from './lines/columns.ts';
import { MOST_FACES, readPlan, type PlanLines } from './lines/read-plan.ts';
import { readyPlan } from './ready-plan.ts';
import { underlayOf } from './underlay-lines.ts';

/** What a dialog begins with: the stated or likely unit, the guessed roles, narrow gaps closed. */
export const defaultChoices = (file: PlanFile): ImportChoices => ({
  mmPerUnit: (file.unit ?? file.unitGuess)?.mmPerUnit ?? 1,
  roles: Object.fromEntries(file.layers.map(({ name, guess }) => [name, guess ?? 'underlay'])),
  gapMm: 300, part: null, storey: 0, roomWallMm: 0, title: file.name,
});

/** What a layer is read as. */
export const roleOf = (layer: DrawnLayer, choices: ImportChoices): LayerRole =>
  Object.hasOwn(choices.roles, layer.name) ? choices.roles[layer.name]! : (layer.guess ?? 'underlay');

/** Plans lie within 10 km of their origin; half of that leaves room to move one, mm. */
const MOST_SIZE = 5e6;

/**
 * What a file turns into with a person's choices. Pure and quick enough to be called again at each change of them; nothing
 * of the project is looked at. Fails where the unit makes the drawing too large for a plan, or too many lines are walls.
 */
export function planImport(file: PlanFile, choices: ImportChoices): Result<ImportPlan> {
  if (file.plans.length > 0) return readyPlan(file, choices);
  if (!(choices.mmPerUnit > 0) || !Number.isFinite(choices.mmPerUnit)) return failure(problem('import.badUnit', {}));
  const chosen = partOf(file.layers.filter((layer) => roleOf(layer, choices) !== 'skip'), choices.part);
  const box = boxOf(chosen);
  if (box === null) return failure(problem('import.nothingDrawn', {}));
  const size = Math.max(box.x1 - box.x0, box.y1 - box.y0) * choices.mmPerUnit;
  if (size > MOST_SIZE) return failure(problem('import.tooWide', { km: Math.round(size / 1e6), most: MOST_SIZE / 1e6 }));
  const layers = inMm(chosen, originOf(chosen, choices) ?? { x: box.x0, y: box.y0 }, choices.mmPerUnit);
  const lines = linesOf(file, layers, choices);
  const faces = [...lines.walls, ...lines.rooms].reduce((sum, { points }) => sum + points.length, 0);
  if (faces > MOST_FACES) return failure(problem('import.tooManyWalls', { count: faces, most: MOST_FACES }));
  const { used, ...read } = readPlan(lines, choices);
  const columns = new Map(lines.columns.map((line) => [line, columnOf(line)]));
  const isLeft = (line: DrawnLine): boolean => !used.has(line) && (columns.get(line) ?? []).length === 0;
  const left = layers.map((layer) => ({ ...layer, lines: layer.lines.filter(isLeft) })).filter((layer) => layer.lines.length > 0);
  return success({
    walls: read.walls, openings: read.openings, rooms: read.rooms, fixtures: [...columns.values()].flat(), labels: [], dimensions: [], underlay: underlayOf(choices.title, left),
    report: { closed: read.closed, underlay: left.map((layer) => ({ layer: layer.name, lines: layer.lines.length })) },
  });
}

/** Parts of a drawing lie on each other by their walls: what stands around them differs from storey to storey. */
function originOf(layers: readonly DrawnLayer[], choices: ImportChoices): Point | null {
  const walls = choices.part === null ? null : boxOf(layers.filter((layer) => roleOf(layer, choices) === 'wall').map((layer) => ({ ...layer, texts: [] })));
  return walls === null ? null : { x: walls.x0, y: walls.y0 };
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

/** The layers in mm about a new origin. */
function inMm(layers: readonly DrawnLayer[], origin: Point, mm: number): DrawnLayer[] {
  const place = ({ x, y }: Point): Point => ({ x: (x - origin.x) * mm, y: (y - origin.y) * mm });
  return layers.map((layer) => ({
    ...layer,
    lines: layer.lines.map((line) => ({
      ...line, points: line.points.map(place), arc: line.arc === null ? null : { ...line.arc, centre: place(line.arc.centre), radius: line.arc.radius * mm },
    })),
    texts: layer.texts.map((text) => ({ ...text, at: place(text.at), height: text.height * mm })),
  }));
}

/** The lines by what they are; words of rooms stand on layers of rooms and of texts. */
function linesOf(file: PlanFile, layers: readonly DrawnLayer[], choices: ImportChoices): PlanLines {
  const of = (...roles: LayerRole[]): DrawnLayer[] => layers.filter((layer) => roles.includes(roleOf(layer, choices)));
  const lines = (role: LayerRole): DrawnLine[] => of(role).flatMap((layer) => layer.lines);
  const wordsOf = (layer: string, { insert }: DrawnLine): string => `${layer} ${file.inserts[insert]?.block ?? ''}`.toUpperCase();
  return {
    walls: lines('wall'), columns: lines('column'), rooms: lines('room'),
    openings: of('opening').flatMap(({ name, lines: drawn }) => drawn.map((line) => ({ line, words: wordsOf(name, line) }))),
    texts: of('room', 'text').flatMap((layer) => layer.texts),
  };
}
