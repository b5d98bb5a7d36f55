import { describe, expect, it } from 'vitest';
import { planEdits } from '../../../src/jobs/allocate/plan-edits.ts';
import type { Allocation } from '../../../src/jobs/allocate/set-up.ts';
import { netAreaM2 } from '../../../src/model/areas.ts';
import { commit } from '../../../src/model/edits/apply.ts';
import { applyPatches } from '../../../src/model/edits/patches.ts';
import { checkInvariants } from '../../../src/model/invariants.ts';
import type { Project } from '../../../src/model/project.ts';
import type { AllocationPlan, Assignment } from '../../../src/solver/problem.ts';
import { allocationOf, centreAt } from './allocation-of.ts';

const COST = { ground: 0, move: 0, keep: 0, area: 0, share: 0, building: 0, near: 0, optional: 0 };

/** As it is today, but for what is said. */
function planOf({ functions }: Allocation, changes: Assignment, buildings: readonly string[] = []): AllocationPlan {
  const assignment = { ...Object.fromEntries(functions.map(({ code, present }) => [code, present])), ...changes };
  return { assignment, objective: 0, penalty: 0, cost: COST, shortfalls: [], buildings, proven: true };
}

function carriedOut(project: Project, allocation: Allocation, plan: AllocationPlan) {
  const edits = planEdits(project, allocation, plan);
  if (!edits.ok) throw new Error(JSON.stringify(edits.diagnostics));
  const done = commit(project, edits.value);
  if (!done.ok) throw new Error(JSON.stringify(done.diagnostics));
  return { edits: edits.value, ...done.value };
}

const roomsOf = (project: Project) => project.storeys[0]!.rooms;
const codesIn = (project: Project, id: string) => roomsOf(project)[id]!.functions.map(({ code }) => code);

describe('planEdits', () => {
  const project = centreAt();
  const settings = { maySplit: 'all', mayMerge: 'all' } as const;
  const allocation = allocationOf(project, ['luanchuan-2022'], settings);

  it('changes nothing where everything stays', () => {
    expect(carriedOut(project, allocation, planOf(allocation, {})).edits).toEqual([]);
  });

  it('moves a function, names both rooms after what they serve, and is undone in one step', () => {
    const { project: after, inverse } = carriedOut(project, allocation, planOf(allocation, { calligraphyRoom: 'st1:r2' }));
    expect(codesIn(after, 'r3')).toEqual(['readingRoom']);
    expect(roomsOf(after).r3!.name).toBe('阅览室');
    expect(codesIn(after, 'r2')).toEqual(['civilizationStation', 'calligraphyRoom']);
    expect(roomsOf(after).r2!.name).toBe('新时代文明实践站（书画室）');
    expect(applyPatches(after, inverse)).toEqual(project);
  });

  it('keeps what was said of a function that stays in its room', () => {
    const { project: after } = carriedOut(project, allocation, planOf(allocation, { meetingRoom: null }));
    expect(roomsOf(after).r4!.functions).toEqual(roomsOf(project).r4!.functions.filter(({ code }) => code === 'trainingCentre'));
  });

  it('calls a room that nothing is left in a spare room', () => {
    const { project: after } = carriedOut(project, allocation, planOf(allocation, { dayCare: 'st1:r8' }));
    expect(roomsOf(after).r7).toMatchObject({ name: '备用房间', functions: [] });
  });

  it('parts a room and gives each part its function', () => {
    const [split] = allocation.splits.filter(({ room }) => room === 'st1:r4');
    const plan = planOf(allocation, { trainingCentre: 'st1:r4/0a', meetingRoom: 'st1:r4/0b' }, ['st1:r4/0']);
    const { project: after } = carriedOut(project, allocation, plan);
    const added = Object.keys(roomsOf(after)).find((id) => !Object.hasOwn(roomsOf(project), id))!;
    expect(codesIn(after, 'r4')).toEqual(['trainingCentre']);
    expect(codesIn(after, added)).toEqual(['meetingRoom']);
    expect(netAreaM2(after.storeys[0]!, added)).toBeCloseTo(split!.partsM2[1], 2);
    expect(checkInvariants(after)).toEqual([]);
  });

  it('joins two rooms', () => {
    const plan = planOf(allocation, { civilizationStation: 'st1:r2+st1:r3', readingRoom: 'st1:r2+st1:r3', calligraphyRoom: 'st1:r2+st1:r3' }, ['st1:r2+st1:r3']);
    const { project: after } = carriedOut(project, allocation, plan);
    expect(Object.keys(roomsOf(after))).not.toContain('r3');
    expect(codesIn(after, 'r2').toSorted()).toEqual(['calligraphyRoom', 'civilizationStation', 'readingRoom']);
    expect(checkInvariants(after)).toEqual([]);
  });
});
