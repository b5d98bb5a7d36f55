import { describe, expect, it } from 'vitest';
import { frontOf } from '../../src/drawing/gate-front.ts';
import { gateElevationSigns, signRect } from '../../src/drawing/sign-rect.ts';
import { inflate, rectsOverlap, type Rect } from '../../src/geometry/rect.ts';
import type { Project } from '../../src/model/project.ts';
import { freePlace } from '../../src/rules/fixes/free-place.ts';
import { loadPack, packIds } from '../standards/base.ts';
import { edited } from '../standards/judge.ts';
import { after, base, reportOf } from './fake-env.ts';

const packs = packIds.map(loadPack);

/** All signs that fixes add, of those rules that `isMeant`. */
function allFixed(start: Project, isMeant: (rule: string) => boolean = () => true): Project {
  let project = start;
  for (let round = 0; round < 40; round += 1) {
    const next = reportOf(project, ...packs).findings.find((f) => f.fix?.code === 'addSigns' && isMeant(f.rule));
    if (next === undefined) return project;
    project = edited(project, next.fix!.edits);
  }
  return project;
}

const areasOf = (project: Project): Rect[] => gateElevationSigns(project).map((sign) => signRect(project, sign));
const doorOf = ({ site: { gate } }: Project): Rect => ({ x0: gate.opening[0], y0: 0, x1: gate.opening[1], y1: gate.height });
const courtyard = after({
  verb: 'setGate',
  args: { changes: { where: 'courtyard', left: { width: 4000, height: 3000, finish: 'brick' }, right: { width: 4000, height: 3000, finish: 'brick' } } },
});

describe('the signs that fixes add', () => {
  it('cover no plaque, no other sign, no door and no window of the starter', () => {
    const project = allFixed(base);
    const areas = areasOf(project);
    expect(areas.length).toBeGreaterThan(8);
    const fixed = [...frontOf(project).openings.map(({ area }) => area), doorOf(project)];
    for (const [i, area] of areas.entries()) {
      const others = [...fixed, ...areas.slice(i + 1)].filter((other) => rectsOverlap(inflate(area, -1), other));
      expect(others).toEqual([]);
    }
  });

  it('put the duty board and the opinion box beside the gate, 200 mm from what is next to them', () => {
    const mended = allFixed(base, (rule) => rule === 'duty.present' || rule.startsWith('outside.'));
    const added = Object.values(mended.signs).filter(({ kind }) => kind === 'dutyBoard' || kind === 'opinionBox');
    expect(added.map(({ kind, host, offset }) => [kind, host.kind, offset])).toEqual([
      ['dutyBoard', 'gate', 3450],
      ['opinionBox', 'gate', 1770],
    ]);
  });

  it('stay on the walls of a courtyard’s gate', () => {
    const project = allFixed(courtyard);
    for (const sign of Object.values(project.signs).filter(({ host }) => host.kind === 'gate')) {
      const { x0, x1 } = signRect(project, sign);
      expect(x0).toBeGreaterThanOrEqual(-4900);
      expect(x1).toBeLessThanOrEqual(4900);
      expect(x1 <= -900 || x0 >= 900).toBe(true);
    }
  });
});

describe('a free place', () => {
  const board = { host: { kind: 'gate' }, offset: 0, heightAboveFloor: 1300, size: { width: 600, height: 800 } } as const;

  it('is on the left where the right is taken', () => {
    expect(freePlace(base, board, [{ ...board, offset: 3450 }])).toBe(-3450);
  });

  it('is found with less distance where the wished one leaves none', () => {
    expect(freePlace(base, { ...board, size: { width: 1200, height: 800 } }, [])).toBe(3650);
  });

  it('is null where no wall is free', () => {
    expect(freePlace(base, { ...board, size: { width: 9000, height: 800 } }, [])).toBeNull();
  });
});
