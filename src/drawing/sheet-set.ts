import { polygonBounds } from '../geometry/polygon.ts';
import { rectHeight, rectWidth } from '../geometry/rect.ts';
import type { Edit } from '../model/edits/edit.ts';
import { openingTypes } from '../model/opening-types.ts';
import { planOf } from '../model/plan.ts';
import type { Project } from '../model/project.ts';
import type { Sheet, SheetView } from '../model/sheet.ts';
import { signOnWall } from '../model/sign-on-wall.ts';
import type { Storey } from '../model/storey.ts';
import { faceAt, facing, placeOfFace, type WallPlace } from '../model/wall-place.ts';
import { signsOnStorey } from './plan-sign-place.ts';
import { freeArea } from './sheets/layout.ts';
import { frameRect, PAPER_ORDER, PAPERS } from './sheets/paper.ts';
import { wallTitle } from './wall-words.ts';
import { wallViewOf } from './wall-view.ts';

/** Numbers that the set gives: 建施-01, 建施-02 … A sheet with any other number was numbered by a person and keeps it. */
const SERIES = '建施-';
const NUMBERED = /^建施-\d+$/u;

/** Paper mm that dimensions, axes and caption take around a plan, on both sides together. */
const AROUND_PLAN = { width: 84, height: 100 } as const;
const USUAL_SCALE = 100;

type Wanted = Pick<Sheet, 'title' | 'view' | 'paper'>;

/**
 * The edits that give a project its whole set of drawings, in the order of the set: site, plans, sign positions, gate, walls
 * with signs, doors and windows, areas. A sheet whose view is there already keeps its paper, scale and title; only its
 * number and its place follow the set. Sheets of other views, and those that a person numbered, stay as they are at the
 * end; sheets of storeys and walls that are gone are removed. No edits where all is as it should be.
 */
export function sheetSet(project: Project): readonly Edit[] {
  const gone = project.sheets.filter((sheet) => isGone(project, sheet.view));
  const removal: Edit[] = gone.length === 0 ? [] : [{ verb: 'removeEntities', args: { refs: gone.map(({ id }) => ({ kind: 'sheet', id })) } }];
  return [...removal, ...arranged(project, project.sheets.filter((sheet) => !gone.includes(sheet)))];
}

/** Every view of the set with its title, in order. */
export function wantedSheets(project: Project): readonly Wanted[] {
  const { site, storeys, signs } = project;
  const drawn = storeys.filter(({ walls }) => Object.keys(walls).length > 0);
  const hasSite = site.outline.length > 2 || Object.keys(site.features).length > 0;
  return [
    ...(hasSite ? [{ title: '总平面图', view: { kind: 'site' }, paper: 'A3' } as const] : []),
    ...drawn.map((storey): Wanted => ({ title: `${storey.name}平面图`, view: { kind: 'plan', storeyId: storey.id }, paper: paperFor(storey) })),
    ...drawn
      .filter(({ id }) => signsOnStorey(project, id).length > 0)
      .map((storey): Wanted => ({ title: `${storey.name}标牌布置图`, view: { kind: 'signPositions', storeyId: storey.id }, paper: paperFor(storey) })),
    ...(Object.values(signs).some(({ host }) => !('storeyId' in host)) || hasSite ? [{ title: '大门立面图', view: { kind: 'gate' }, paper: 'A3' } as const] : []),
    ...drawn.flatMap((storey) => wallsWithSigns(project, storey)).map((place) => wallSheet(project, place)),
    ...(openingTypes(project).types.length > 0 ? [{ title: '门窗表', view: { kind: 'openings' }, paper: 'A3' } as const] : []),
    ...(drawn.some(({ rooms }) => Object.keys(rooms).length > 0) ? [{ title: '房间面积表', view: { kind: 'rooms' }, paper: 'A3' } as const] : []),
  ];
}

/** The smallest paper from A3 on that holds the storey's outline with its dimensions at 1:100. */
function paperFor(storey: Storey): Sheet['paper'] {
  const points = planOf(storey).grossOutline.flat();
  if (points.length === 0) return 'A3';
  const bounds = polygonBounds(points);
  const [width, height] = [rectWidth(bounds) / USUAL_SCALE + AROUND_PLAN.width, rectHeight(bounds) / USUAL_SCALE + AROUND_PLAN.height];
  const fits = (paper: Sheet['paper']): boolean => {
    const free = freeArea(frameRect(PAPERS[paper]));
    return width <= rectWidth(free) && height <= rectHeight(free);
  };
  return PAPER_ORDER.slice(PAPER_ORDER.indexOf('A3')).find(fits) ?? 'A0';
}

/** The walls of a storey on which signs hang (not door plates alone), room by room. */
function wallsWithSigns(project: Project, storey: Storey): readonly WallPlace[] {
  const found = new Map<string, { place: WallPlace; room: string }>();
  for (const sign of signsOnStorey(project, storey.id)) {
    const hung = sign.host.kind === 'wall' ? signOnWall(project, sign) : null;
    if (hung === null || found.has(hung.face.key)) continue;
    const room = hung.face.roomId === null ? '' : (storey.rooms[hung.face.roomId]?.number ?? '');
    found.set(hung.face.key, { place: placeOfFace(storey, hung.face), room });
  }
  return [...found.values()]
    .toSorted((a, b) => (a.room === b.room ? facing(storey, b.place) - facing(storey, a.place) : a.room < b.room ? -1 : 1))
    .map(({ place }) => place);
}

function wallSheet(project: Project, place: WallPlace): Wanted {
  const view = wallViewOf(project, place);
  return { title: view === null ? '墙面立面图' : `${wallTitle(view, project.site)}图`, view: { kind: 'wall', ...place }, paper: 'A3' };
}

function isGone(project: Project, view: SheetView): boolean {
  if (view.kind === 'wall') return faceAt(project, view) === null;
  return 'storeyId' in view && !project.storeys.some(({ id }) => id === view.storeyId);
}

/** What a view shows, the same for two places before one face of a wall. */
function viewKey(project: Project, view: SheetView): string {
  if (view.kind === 'wall') return `wall/${view.storeyId}/${faceAt(project, view)?.face.key ?? ''}`;
  return 'storeyId' in view ? `${view.kind}/${view.storeyId}` : view.kind;
}

/** A sheet of the set on its way: one that is there, or one to be added. */
type Slot = { readonly sheet: Sheet } | { readonly wanted: Wanted };

function arranged(project: Project, sheets: readonly Sheet[]): Edit[] {
  const rest = [...sheets];
  const slots = wantedSheets(project).map((wanted): Slot => {
    const at = rest.findIndex(({ view }) => viewKey(project, view) === viewKey(project, wanted.view));
    return at < 0 ? { wanted } : { sheet: rest.splice(at, 1)[0]! };
  });
  const order: readonly Slot[] = [...slots, ...rest.map((sheet) => ({ sheet }))];
  const numbers = numbersFor(order);
  const current: (string | null)[] = sheets.map(({ id }) => id);
  return order.flatMap((slot, i): Edit[] => {
    const number = numbers[i]!;
    if ('wanted' in slot) {
      current.splice(i, 0, null);
      return [{ verb: 'addSheet', args: { sheet: { ...slot.wanted, number, scale: 'fit', findings: false }, at: i } }];
    }
    const { id } = slot.sheet;
    const moved = current[i] !== id;
    if (moved) current.splice(i, 0, ...current.splice(current.indexOf(id), 1));
    return [
      ...(moved ? [{ verb: 'orderSheet', args: { sheetId: id, to: i } } as const] : []),
      ...(slot.sheet.number === number ? [] : [{ verb: 'setSheet', args: { sheetId: id, changes: { number } } } as const]),
    ];
  });
}

/** Numbers through the set; those that a person gave are kept and not given again. */
function numbersFor(order: readonly Slot[]): string[] {
  const own = (slot: Slot): string | null => ('sheet' in slot && slot.sheet.number !== '' && !NUMBERED.test(slot.sheet.number) ? slot.sheet.number : null);
  let next = 0;
  return order.map((slot) => {
    const kept = own(slot);
    if (kept !== null) return kept;
    next += 1;
    return `${SERIES}${String(next).padStart(2, '0')}`;
  });
}
