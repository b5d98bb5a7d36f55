import { planOf, type Plan } from '../../model/plan.ts';
import type { Project } from '../../model/project.ts';
import type { Room, Storey } from '../../model/storey.ts';
import type { Pack } from '../../rules/pack.ts';

/** A room with its areas in hundredths of a m²; null where it has none of its own. */
export interface AreaRow {
  readonly number: string;
  readonly name: string;
  readonly functions: string;
  readonly sharing: string;
  readonly net: number | null;
  readonly centreline: number | null;
}

/** A storey: what is written adds up to the hundredth, since totals are made from written figures. */
export interface StoreyAreas {
  readonly storey: string;
  readonly rows: readonly AreaRow[];
  readonly net: number;
  readonly centreline: number;
  /** 建筑面积 */
  readonly gross: number;
  /** Gross less net: walls and what has no room. */
  readonly rest: number;
}

export interface AreaTable {
  readonly storeys: readonly StoreyAreas[];
  readonly net: number;
  readonly gross: number;
  /** As stated on paper, in hundredths; null = not stated. */
  readonly statedGross: number | null;
  readonly statedNet: number | null;
}

/** m² to hundredths, half up, as drawings write it. */
const hundredths = (m2: number): number => Math.round(m2 * 100 + 1e-6);

const MODES = { timeShared: '分时', exclusive: '专用' } as const;
const UNNAMED = '未命名';

/** What each pack in use calls a function; the first pack that knows it has the word. */
export const functionTitles = (packs: readonly Pack[], known: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map([...Object.entries(known), ...packs.toReversed().flatMap((pack) => pack.functions.map((fn) => [fn.code, fn.title] as const))]);

function sharingOf(room: Room, plan: Plan, storey: Storey): string {
  const modes = [...new Set(room.functions.map(({ mode }) => MODES[mode]))].join('、');
  const partners = plan.shared.filter((pair) => pair.includes(room.id)).map(([a, b]) => (a === room.id ? b : a));
  const names = partners.map((id) => storey.rooms[id]?.name ?? '').filter((name) => name !== '');
  const together = names.length === 0 ? [] : [`与${names.join('、')}同一空间`];
  return [...(modes === '' || room.functions.length < 1 ? [] : [modes]), ...together].join('，');
}

const functionWord = (fn: Room['functions'][number], titles: ReadonlyMap<string, string>): string => {
  const title = titles.get(fn.code) ?? fn.code;
  return fn.areaM2 === undefined ? title : `${title}（${(hundredths(fn.areaM2) / 100).toFixed(2)}）`;
};

function storeyAreas(storey: Storey, titles: ReadonlyMap<string, string>): StoreyAreas {
  const plan = planOf(storey);
  const second = new Set(plan.shared.map(([, id]) => id));
  const rooms = Object.values(storey.rooms).sort((a, b) => (a.number === b.number ? 0 : a.number < b.number ? -1 : 1));
  const rows = rooms.map((room): AreaRow => {
    const shape = second.has(room.id) ? undefined : plan.rooms.get(room.id);
    return {
      number: room.number,
      name: room.name === '' ? UNNAMED : room.name,
      functions: room.functions.map((fn) => functionWord(fn, titles)).join('、'),
      sharing: sharingOf(room, plan, storey),
      net: shape === undefined ? null : hundredths(shape.netM2),
      centreline: shape === undefined ? null : hundredths(shape.centrelineM2),
    };
  });
  const net = rows.reduce((sum, row) => sum + (row.net ?? 0), 0);
  const centreline = rows.reduce((sum, row) => sum + (row.centreline ?? 0), 0);
  const gross = hundredths(plan.grossM2);
  return { storey: storey.name, rows, net, centreline, gross, rest: gross - net };
}

const stated = (m2: number | null): number | null => (m2 === null ? null : hundredths(m2));

/** Rooms of all storeys with their areas and totals that add up to 0.01 m². */
export function areaTable({ storeys, centre }: Project, titles: ReadonlyMap<string, string>): AreaTable {
  const each = storeys.map((storey) => storeyAreas(storey, titles));
  return {
    storeys: each,
    net: each.reduce((sum, { net }) => sum + net, 0),
    gross: each.reduce((sum, { gross }) => sum + gross, 0),
    statedGross: stated(centre.statedBuildingAreaM2),
    statedNet: stated(centre.statedUsableAreaM2),
  };
}

/** 34325 → 343.25 */
export const areaText = (value: number | null): string => (value === null ? '—' : (value / 100).toFixed(2));
