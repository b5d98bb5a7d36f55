import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetSetDocument, writeDxf } from '../../../src/formats/dxf/index.ts';
import { ownData, fromOwnData } from '../../../src/formats/dxf/own-data.ts';
import { defaultChoices, importEdits, planImport, readPlanFile } from '../../../src/jobs/import/index.ts';
import { applyEdit } from '../../../src/model/edits/apply.ts';
import type { Edit } from '../../../src/model/edits/edit.ts';
import { planOf } from '../../../src/model/plan.ts';
import type { Project } from '../../../src/model/project.ts';
import type { Storey } from '../../../src/model/storey.ts';
import { after, emptyProject, points, rectangle, storeyOf, walls } from '../../model/sample.ts';
import { starterProject } from '../../tools/starter-project.ts';

const PROFILES = ['r2000', 'r2007'] as const;
type Profile = (typeof PROFILES)[number];

const written = ({ storeys }: Pick<Project, 'storeys'>, profile: Profile): Uint8Array => writeDxf(sheetSetDocument({ sheets: [], plans: [], storeys }), profile);

/** What the import makes of a file in an empty project: its storey, and what it reports. */
async function imported(bytes: Uint8Array, storey = 0) {
  const file = await readPlanFile('plan.dxf', bytes);
  if (!file.ok) throw new Error(JSON.stringify(file.diagnostics));
  const plan = planImport(file.value, { ...defaultChoices(file.value), storey });
  if (!plan.ok) throw new Error(JSON.stringify(plan.diagnostics));
  const done = importEdits(plan.value, emptyProject(), 's1');
  if (!done.ok) throw new Error(JSON.stringify(done.diagnostics));
  return { storey: storeyOf(done.value.project), report: done.value.report, plans: file.value.plans };
}

const byText = <T>(list: readonly T[]): T[] => list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** All that a storey says, without ids. */
function said(storey: Storey) {
  const { nodes } = storey;
  const ends = (wallId: string) => {
    const { a, b } = storey.walls[wallId]!;
    return [nodes[a]!, nodes[b]!].map(({ x, y }) => [x, y]);
  };
  const plan = planOf(storey);
  const parts = (list: Readonly<Record<string, { readonly id: string }>>) => byText(Object.values(list).map(({ id: _id, ...rest }) => ({ ...rest })));
  return {
    walls: byText(Object.values(storey.walls).map(({ id, kind, thickness, justify, height, arc }) => ({ ends: ends(id), kind, thickness, justify, height, arc: arc !== undefined }))),
    openings: byText(Object.values(storey.openings).map(({ id: _id, wallId, ...rest }) => ({ wall: ends(wallId), ...rest }))),
    rooms: byText(Object.values(storey.rooms).map(({ id, ...rest }) => ({ ...rest, m2: plan.rooms.get(id)?.netM2.toFixed(3) }))),
    fixtures: parts(storey.fixtures), labels: parts(storey.labels), dimensions: parts(storey.dimensions),
  };
}

interface Drawn {
  readonly lines: readonly (readonly [number, number, number, number, number])[];
  readonly doors: readonly (readonly [number, number, number])[];
  readonly names: readonly string[];
}

const plansOn = (coordinate: fc.Arbitrary<number>): fc.Arbitrary<Drawn> =>
  fc.record({
    lines: fc.array(fc.tuple(coordinate, coordinate, coordinate, coordinate, fc.nat(11)), { minLength: 3, maxLength: 8 }),
    doors: fc.array(fc.tuple(fc.nat(999), fc.nat(100), fc.nat(23)), { maxLength: 4 }),
    names: fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 3 }),
  });

const KINDS = ['interior', 'exterior', 'virtual', 'railing'] as const;
const SIDES = ['centre', 'left', 'right'] as const;
const OPENINGS = ['door', 'doubleDoor', 'window', 'passage', 'gate', 'slidingDoor'] as const;

const tried = (project: Project, edit: Edit): Project => {
  const result = applyEdit(project, edit);
  return result.ok ? result.value : project;
};

/** A plan of walls around one sure room, with openings in some walls and names in some rooms. */
function projectOf({ lines, doors, names }: Drawn): Project {
  let project = after(emptyProject(), rectangle(-2000, -2000, 14000, 11000, { kind: 'exterior', thickness: 240 }));
  for (const [x0, y0, x1, y1, how] of lines) {
    project = tried(project, walls(points([x0, y0], [x1, y1]), { kind: KINDS[how % 4]!, justify: SIDES[how % 3]!, thickness: 100 + 10 * how, height: 2500 + how }));
  }
  for (const [pick, share, how] of doors) {
    const storey = storeyOf(project);
    const all = Object.values(storey.walls);
    const wall = all[pick % all.length]!;
    const [a, b] = [storey.nodes[wall.a]!, storey.nodes[wall.b]!];
    const at = Math.round((Math.hypot(b.x - a.x, b.y - a.y) * share) / 100);
    const opening = { wallId: wall.id, at, width: 700, height: 2100 + how, sill: how, kind: OPENINGS[how % 6]!, hinge: how % 2 === 0 ? 'a' : 'b', swing: how % 4 < 2 ? 'left' : 'right' } as const;
    project = tried(project, { verb: 'addOpening', args: { storeyId: 's1', opening } });
  }
  names.forEach((name, i) => {
    const room = Object.values(storeyOf(project).rooms)[i];
    const changes = { name, number: `10${i}`, functions: [{ code: 'office', mode: 'exclusive' as const, areaM2: 3.25 }], capacity: i, water: i === 0, equipment: { desk: i + 1 } };
    if (room) project = tried(project, { verb: 'setRoom', args: { storeyId: 's1', roomId: room.id, changes } });
  });
  return project;
}

describe('a DXF that this tool wrote', () => {
  it.each(PROFILES)('gives the starter centre again, wall by wall and room by room (%s)', async (profile) => {
    const starter = starterProject();
    const { storey, report } = await imported(written(starter, profile));
    expect(said(storey)).toEqual(said(starter.storeys[0]!));
    expect(report.refused).toEqual([]);
    expect(report.open).toEqual([]);
  });

  it.each([
    ['on a grid', plansOn(fc.integer({ min: 0, max: 8 }).map((n) => n * 1000))],
    ['oblique', plansOn(fc.integer({ min: 0, max: 9000 }))],
  ])('gives any plan again: walls %s', async (_where, plans) => {
    await fc.assert(
      fc.asyncProperty(plans, fc.constantFrom(...PROFILES), async (drawn, profile) => {
        const project = projectOf(drawn);
        const { storey } = await imported(written(project, profile));
        expect(said(storey)).toEqual(said(storeyOf(project)));
      }),
      { numRuns: 40 },
    );
  });

  it('gives arcs again as one thing', async () => {
    const chord = after(emptyProject(), walls(points([0, 0], [6000, 0], [6000, 4000], [0, 4000]), { closed: true }));
    const project = after(chord, { verb: 'addWalls', args: { storeyId: 's1', points: points([6000, 0], [7400, 600], [8000, 2000], [7400, 3400], [6000, 4000]), closed: false, kind: 'interior', thickness: 200, arc: true } });
    const { storey } = await imported(written(project, 'r2000'));
    expect(said(storey)).toEqual(said(storeyOf(project)));
    expect(new Set(Object.values(storey.walls).flatMap(({ arc }) => arc ?? [])).size).toBe(1);
  });

  it('gives each storey where it was, however far apart they stand in the model', async () => {
    const starter = starterProject();
    const upper: Storey = { ...starter.storeys[0]!, id: 'st2', name: '二层', level: 3600 };
    const bytes = written({ storeys: [...starter.storeys, upper] }, 'r2000');
    const { storey, plans } = await imported(bytes, 1);
    expect(plans.map(({ name, level }) => [name, level])).toEqual([['一层', 0], ['二层', 3600]]);
    expect(said(storey)).toEqual(said(upper));
  });

  it('follows what was moved in another program', async () => {
    const project = after(emptyProject(), rectangle(0, 0, 5000, 4000));
    const text = new TextDecoder('latin1').decode(written(project, 'r2000'));
    const moved = text.replaceAll(/^( 10| 11)\r\n5000\.0$/gm, '$1\r\n6200.4');
    const { storey } = await imported(new TextEncoder().encode(moved));
    expect([...planOf(storey).rooms.values()].map(({ netM2 }) => netM2.toFixed(6))).toEqual(['22.800000']);
  });

  it('is read as lines where its records are gone', async () => {
    const text = new TextDecoder('latin1').decode(written(starterProject(), 'r2000'));
    const file = await readPlanFile('plan.dxf', new TextEncoder().encode(text.replaceAll('PAITU', 'OTHER')));
    expect(file.ok && file.value.plans).toEqual([]);
  });

  it('says everything in strings of ASCII of at most 250 characters', () => {
    const long = { name: '䶮'.repeat(500), odd: '100% \\U+4E00 ^J {\ud842}' };
    expect(ownData(long)).toMatch(/^[\x20-\x7e]*$/);
    expect(ownData(long)).not.toMatch(/[\\^]/);
    expect(fromOwnData(ownData(long))).toEqual(long);
    const project = after(emptyProject(), rectangle(0, 0, 5000, 4000));
    const [room] = Object.values(storeyOf(project).rooms);
    const named = after(project, { verb: 'setRoom', args: { storeyId: 's1', roomId: room!.id, changes: { name: '䶮'.repeat(300) } } });
    const lines = new TextDecoder('latin1').decode(written(named, 'r2007')).split('\r\n');
    const strings = lines.filter((_, i) => i % 2 === 1 && lines[i - 1] === '1000');
    expect(strings.length).toBeGreaterThan(3);
    expect(Math.max(...strings.map((one) => one.length))).toBeLessThanOrEqual(250);
  });
});
