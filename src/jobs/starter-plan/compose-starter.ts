import type { FunctionTraits } from '../../model/function-traits.ts';
import type { Starter } from '../../model/new-project.ts';
import type { Project } from '../../model/project.ts';
import type { Pack } from '../../rules/pack.ts';
import { titleOfFunction } from '../function-titles.ts';
import { planRooms } from './plan-rooms.ts';
import { planRows, roomLength } from './plan-rows.ts';
import { grossOf, planSize } from './plan-size.ts';
import { starterProgram } from './starter-program.ts';
import { starterSite } from './starter-site.ts';
import { entranceAt, storeyPlan, type NameOf } from './storey-plan.ts';

/** The house that a starter plan is made for. */
export interface House {
  /** 建筑面积, m². */
  readonly areaM2: number;
  /** null = nothing is told. */
  readonly storeys: number | null;
}

export interface ComposeInput {
  readonly house: House;
  /** The centre with its facts and standards; of its plan nothing is taken. */
  readonly project: Project;
  readonly packs: readonly Pack[];
  readonly traits: FunctionTraits;
  /** Names of functions where no pack in force has one. */
  readonly titles: Readonly<Record<string, string>>;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** A house in which rooms have their usual areas, m²; in smaller ones they have less, down to the least share. */
const [USUAL_HOUSE, LEAST_SCALE] = [300, 0.6];

function namesBy({ packs, titles }: ComposeInput): NameOf {
  return (codes) => roomName(codes.map((code) => titleOfFunction(code, packs, titles)));
}

/** Characters of a name that a door plate holds in letters that can be read. */
const LONGEST_NAME = 16;

/** 阅览室（书画室）, 阅览室（新时代文明实践站等）: as many of the functions as a door plate holds. */
export function roomName(titles: readonly string[]): string {
  const [first = '', ...others] = titles;
  const bare = first.replace(/（.*/u, '');
  for (let count = others.length; count > 0; count -= 1) {
    const shown = others.slice(0, count);
    const name = `${bare}（${shown.join('、')}${count < others.length ? '等' : ''}）`;
    if (name.length <= LONGEST_NAME && !shown.some((one) => one.includes('（'))) return name;
  }
  return others.length > 0 && `${bare}等`.length <= LONGEST_NAME ? `${bare}等` : first;
}

/**
 * A starter plan for a house of so much area and so many storeys: two rows of rooms on a passage, the hall in the middle of
 * the front, stairs and toilets at the same place on every storey, the rooms as the packs in force ask for them. The same
 * input gives the same plan. What cannot be reached (three storeys in 120 m²) is seen from the plan's own storeys and area.
 */
export function composeStarter(input: ComposeInput): Starter {
  const { house, project, packs, traits, today } = input;
  const size = planSize(house.areaM2, house.storeys);
  const scale = Math.max(LEAST_SCALE, Math.min(1, Math.sqrt(grossOf(size) / USUAL_HOUSE)));
  const program = starterProgram({ project, packs, traits, today, storeys: size.storeys, scale });
  const needsAccessible = packs.some(({ rules }) => rules.some(({ check }) => check.kind === 'presenceSet' && check.of === 'function' && check.items.includes('accessibleToilet')));
  const rooms = planRooms(program, size, roomLength(size, needsAccessible));
  const rows = planRows(rooms, size, needsAccessible);
  const nameOf = namesBy(input);
  const storeys = rows.map((one, i) => storeyPlan(one, size, i + 1, nameOf));
  return { site: starterSite(size, entranceAt(rows[0]!, size)), storeys, sheets: [] };
}
