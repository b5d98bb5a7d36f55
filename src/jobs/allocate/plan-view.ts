import { success, type Diagnostic, type Result } from '../../model/diagnostic.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { Edit } from '../../model/edits/edit.ts';
import type { Project } from '../../model/project.ts';
import type { AllocationPlan } from '../../solver/problem.ts';
import { planEdits } from './plan-edits.ts';
import type { Allocation, FunctionFacts } from './set-up.ts';
import { spaceWord } from './space-words.ts';
import { clauseWord, tellShortfalls } from './tell-shortfall.ts';
import { isBinding } from './demands.ts';
import type { Want } from './wanted.ts';

/** One function in a plan, as a table shows it. */
export interface PlanRow {
  readonly code: string;
  readonly title: string;
  readonly want: Want;
  /** Least net area, m². */
  readonly leastM2: number;
  /** Empty where no clause asks for it. */
  readonly clause: string;
  /** Words of the room that it has today and of the one it gets; empty where there is none. */
  readonly from: string;
  readonly to: string;
  /** Of the room it gets. */
  readonly areaM2: number | null;
  readonly level: number | null;
  readonly moves: boolean;
}

/** A plan in plain data: what a person compares, and the edits that carry it out. */
export interface PlanView {
  readonly plan: AllocationPlan;
  /** By storey, then by room, those without a room last. */
  readonly rows: readonly PlanRow[];
  readonly shortfalls: readonly Diagnostic[];
  readonly edits: readonly Edit[];
  /** Rooms (as they are today) whose functions change, and those in which the plan falls short. */
  readonly changed: readonly EntityRef[];
  readonly moved: number;
  /** Net area of the rooms in use, m². */
  readonly usedM2: number;
  readonly spareRooms: number;
  /** Functions that are there today, or wished for, and get no room. */
  readonly leftOut: number;
}

/** The clause that states the area of a function, else the one that asks for it; with its notice where several are in force. */
function clauseOf({ demands }: Allocation, fn: FunctionFacts): string {
  const present = fn.demands.find(({ asked, modality }) => (asked.kind === 'present' || asked.kind === 'some') && (fn.want !== 'asked' || isBinding({ modality })));
  const by = fn.least.by ?? present;
  if (by === undefined) return '';
  return demands.some(({ pack }) => pack !== by.pack) ? clauseWord(by) : by.clause;
}

function rowOf(allocation: Allocation, fn: FunctionFacts, plan: AllocationPlan): PlanRow {
  const space = plan.assignment[fn.code] ?? null;
  const place = space === null ? undefined : allocation.spaces.get(space);
  return {
    code: fn.code,
    title: fn.title,
    want: fn.want,
    leastM2: fn.least.m2,
    clause: clauseOf(allocation, fn),
    from: fn.present === null ? '' : spaceWord(allocation, fn.present),
    to: space === null ? '' : spaceWord(allocation, space),
    areaM2: place?.areaM2 ?? null,
    level: place?.level ?? null,
    moves: space !== fn.present,
  };
}

/** What was one of several to choose from and was not chosen is no part of a plan. */
const isTold = ({ want, to }: PlanRow): boolean => want !== 'some' || to !== '';

const inPlanOrder = (a: PlanRow, b: PlanRow): number =>
  (a.level ?? 99) - (b.level ?? 99) || (a.to === b.to ? b.leastM2 - a.leastM2 : a.to < b.to ? -1 : 1) || (a.code < b.code ? -1 : 1);

/** Rooms that an edit names: what changes is seen in them. */
const refsOf = (edits: readonly Edit[]): readonly EntityRef[] =>
  edits.flatMap((edit): readonly EntityRef[] => {
    if (edit.verb === 'setRoom' || edit.verb === 'splitRoom') return [{ kind: 'room', id: edit.args.roomId, storeyId: edit.args.storeyId }];
    return edit.verb === 'mergeRooms' ? edit.args.roomIds.map((id) => ({ kind: 'room', id, storeyId: edit.args.storeyId })) : [];
  });

/** A plan as it is shown, compared and taken over. Fails where its walls cannot be drawn. */
export function planView(project: Project, allocation: Allocation, plan: AllocationPlan): Result<PlanView> {
  const edits = planEdits(project, allocation, plan);
  if (!edits.ok) return edits;
  const rows = allocation.functions.map((fn) => rowOf(allocation, fn, plan)).filter(isTold).sort(inPlanOrder);
  const used = [...new Set(Object.values(plan.assignment))].flatMap((space) => (space === null ? [] : (allocation.spaces.get(space) ?? [])));
  const taking = allocation.rooms.filter(({ leftOut }) => leftOut === null);
  return success({
    plan,
    rows,
    shortfalls: tellShortfalls(allocation, plan.shortfalls),
    edits: edits.value,
    changed: refsOf(edits.value),
    moved: rows.filter(({ moves, from, to }) => moves && from !== '' && to !== '').length,
    usedM2: Math.round(used.reduce((sum, { areaM2 }) => sum + areaM2, 0) * 100) / 100,
    leftOut: rows.filter(({ to, want }) => to === '' && want !== 'asked').length,
    spareRooms: taking.filter(({ key }) => !used.some((space) => space.rooms.includes(key))).length,
  });
}
