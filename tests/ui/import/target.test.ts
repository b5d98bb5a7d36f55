import { describe, expect, it } from 'vitest';
import type { WantedStorey } from '../../../src/jobs/import/index.ts';
import { checkInvariants } from '../../../src/model/invariants.ts';
import { firstTarget, siteFor, targetKey, targetsOf, type Target } from '../../../src/ui/import/target.ts';
import { sizeInMetres } from '../../../src/ui/import/units.ts';
import { starterProject } from '../../tools/starter-project.ts';

const starter = starterProject();
const storeyId = starter.storeys[0]!.id;
const bare = { ...starter, storeys: [{ ...starter.storeys[0]!, nodes: {}, walls: {}, openings: {}, rooms: {}, fixtures: {} }] };

const one: WantedStorey = { name: '导入', stated: null };

function site(target: Target, project = starter, wanted: readonly WantedStorey[] = [one]) {
  const made = siteFor(project, target, wanted);
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  return made.value;
}

describe('where an import goes', () => {
  it('is an empty storey itself, and a new one where a plan is there already', () => {
    expect(firstTarget(bare, storeyId)).toEqual({ kind: 'into', storeyId });
    expect(firstTarget(starter, storeyId)).toEqual({ kind: 'new' });
    expect(targetsOf(bare).map(targetKey)).toEqual([`into:${storeyId}`, 'new']);
    expect(targetsOf(starter).map(targetKey)).toEqual([`into:${storeyId}`, `instead:${storeyId}`, 'new']);
  });

  it('is a new storey right above the topmost', () => {
    const { project, storeyIds: [made], edits } = site({ kind: 'new' });
    const [below] = starter.storeys;
    expect(project.storeys.find(({ id }) => id === made)).toMatchObject({ name: '导入', level: below!.level + below!.height, walls: {} });
    expect(edits).toHaveLength(1);
  });

  it('can be what is left when all that stands in a storey is gone, which breaks nothing', () => {
    const { project, storeyIds: [same] } = site({ kind: 'instead', storeyId });
    expect(same).toBe(storeyId);
    expect(project.storeys[0]).toMatchObject({ walls: {}, openings: {}, rooms: {}, nodes: {} });
    expect(checkInvariants(project).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is a storey for each that is wanted, as far above each other as the file says, else on top of the one before', () => {
    const stated = (level: number, height: number): WantedStorey => ({ name: `标高 ${level}`, stated: { level, height } });
    const base = bare.storeys[0]!;
    const { project, storeyIds } = site({ kind: 'into', storeyId }, bare, [stated(200, 2800), stated(4200, 2600), { name: '屋面', stated: null }]);
    expect(storeyIds[0]).toBe(storeyId);
    expect(project.storeys.slice(1)).toMatchObject([
      { id: storeyIds[1], name: '标高 4200', level: base.level + 4000, height: 2600 },
      { id: storeyIds[2], name: '屋面', level: base.level + 6600, height: 2600 },
    ]);
  });

  it('keeps what is there where it is added to it', () => {
    expect(site({ kind: 'into', storeyId })).toMatchObject({ edits: [], storeyIds: [storeyId] });
    expect(siteFor(starter, { kind: 'into', storeyId: 'gone' }, [one]).ok).toBe(false);
  });
});

describe('the size of a drawing', () => {
  it('is told in metres with the unit that is chosen', () => {
    const bounds = { x0: 100, y0: 0, x1: 24_340, y1: 12_540 };
    expect(sizeInMetres(bounds, 1)).toEqual({ width: '24.2', height: '12.5' });
    expect(sizeInMetres(bounds, 25.4).width).toBe('615.7');
  });
});
