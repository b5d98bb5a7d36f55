import { wallTitle } from '../../drawing/wall-words.ts';
import { wallViewOf } from '../../drawing/wall-view.ts';
import type { Project } from '../../model/project.ts';
import type { Sheet, SheetView } from '../../model/sheet.ts';
import { placesAround } from '../../model/wall-place.ts';

/** A sheet that can be added: what it shows and what it is called. */
export interface SheetOption {
  readonly key: string;
  readonly title: string;
  readonly view: SheetView;
}

/** Every view that a sheet can show: of the centre, of each storey, of each wall. */
export function sheetOptions(project: Project): readonly SheetOption[] {
  const whole: readonly (readonly [SheetView, string])[] = [
    [{ kind: 'site' }, '总平面图'],
    ...project.storeys.flatMap(({ id, name }): (readonly [SheetView, string])[] => [
      [{ kind: 'plan', storeyId: id }, `${name}平面图`],
      [{ kind: 'signPositions', storeyId: id }, `${name}标牌布置图`],
    ]),
    [{ kind: 'gate' }, '大门立面图'],
    [{ kind: 'openings' }, '门窗表'],
    [{ kind: 'rooms' }, '房间面积表'],
    ...walls(project),
  ];
  return whole.map(([view, title]) => ({ key: JSON.stringify(view), title, view }));
}

function walls(project: Project): (readonly [SheetView, string])[] {
  return project.storeys.flatMap((storey) =>
    [...Object.keys(storey.rooms), null].flatMap((roomId) =>
      placesAround(storey, roomId).flatMap((place): (readonly [SheetView, string])[] => {
        const view = wallViewOf(project, place);
        return view === null ? [] : [[{ kind: 'wall', ...place }, `${wallTitle(view, project.site)}图`]];
      }),
    ),
  );
}

/** The next free number of the series of the last sheet: 建施-03 after 建施-02. */
export function nextNumber(sheets: readonly Sheet[]): string {
  const last = /^(.*?)(\d+)$/u.exec(sheets.at(-1)?.number ?? '建施-00');
  const [prefix, digits] = last === null ? ['建施-', '00'] : [last[1]!, last[2]!];
  const taken = new Set(sheets.map(({ number }) => number));
  for (let n = Number(digits) + 1; ; n += 1) {
    const number = `${prefix}${String(n).padStart(digits.length, '0')}`;
    if (!taken.has(number)) return number;
  }
}

/** A new sheet on the paper of the last one. */
export const newSheet = ({ sheets }: Project, { title, view }: SheetOption): Omit<Sheet, 'id'> => ({
  title, view, number: nextNumber(sheets), paper: sheets.at(-1)?.paper ?? 'A3', scale: 'fit', findings: false,
});
