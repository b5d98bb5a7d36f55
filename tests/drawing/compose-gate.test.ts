import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeGate, gateBounds, gateFocus } from '../../src/drawing/compose-gate.ts';
import { composeSign } from '../../src/drawing/compose-sign.ts';
import type { DrawContext } from '../../src/drawing/context.ts';
import type { GroupItem, Item } from '../../src/drawing/drawing.ts';
import { frontOf } from '../../src/drawing/gate-front.ts';
import { signRect } from '../../src/drawing/sign-rect.ts';
import { pathBounds } from '../../src/geometry/path.ts';
import type { Project } from '../../src/model/project.ts';
import { siteSchema, type Site } from '../../src/model/site.ts';
import { storeySchema } from '../../src/model/storey.ts';
import { drawContext, names, projectOf, site } from '../tools/sign-project.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

const starter = JSON.parse(readFileSync(new URL('../../templates/centres/starter-300.json', import.meta.url), 'utf8')) as {
  site: unknown;
  storeys: unknown[];
};
const entrance: Project = {
  ...projectOf(names[0]!, { site: siteSchema.parse(starter.site) }),
  storeys: starter.storeys.map((storey) => storeySchema.parse(storey)),
};
const courtyardSite: Site = {
  ...site,
  gate: {
    where: 'courtyard',
    opening: [-2000, 2000],
    height: 2200,
    left: { width: 2200, height: 2800, finish: 'brick' },
    right: { width: 2200, height: 2600, finish: 'stone' },
  },
};
const courtyard = projectOf(names[0]!, { site: courtyardSite });

const items = (project: Project): readonly Item[] => composeGate(project, ctx).drawing.items;
const signGroups = (project: Project) => items(project).filter((item): item is GroupItem => item.kind === 'group');
const ofSource = (project: Project, kind: string) => items(project).filter(({ source }) => source?.kind === kind);

describe('the elevation of the gate', () => {
  it('hangs every sign at its place, with the very items of its face', () => {
    const groups = signGroups(entrance);
    expect(groups.map(({ source }) => source?.id)).toEqual(['s1', 's2', 's3', 's4']);
    for (const group of groups) {
      const sign = entrance.signs[group.source!.id]!;
      const area = signRect(entrance, sign);
      expect(group.transform).toEqual([1, 0, 0, 1, area.x0, area.y0]);
      expect(group.items).toEqual(composeSign(entrance, sign.id, ctx).drawing.items);
    }
  });

  it('shows no bleed beyond the plaque', () => {
    for (const group of signGroups(entrance).slice(0, 3)) {
      expect(pathBounds(group.clip!)).toEqual({ x0: 0, y0: 0, x1: 320, y1: 2100 });
    }
  });

  it('shows the party on the right and reads party, committee, supervisors from right to left', () => {
    const xs = signGroups(entrance).slice(0, 3).map(({ transform }) => transform[4]);
    expect(xs).toEqual(xs.toSorted((a, b) => b - a));
    expect(xs[0]).toBeGreaterThan(entrance.site.gate.opening[1]);
  });

  it('stands the name on the edge of the roof', () => {
    const area = signRect(entrance, entrance.signs['s4']!);
    expect(area.y0).toBe(entrance.site.facade.height + 200);
    expect(area.x0 + area.x1).toBe(0);
  });

  it('moves a plaque without drawing the building anew', () => {
    const sign = entrance.signs['s1']!;
    const moved = { ...entrance, signs: { ...entrance.signs, s1: { ...sign, offset: sign.offset + 10 } } };
    const [before, after] = [items(entrance), items(moved)];
    const built = before.filter(({ source }) => source?.kind === 'site');
    for (const item of built) expect(after).toContain(item);
    expect(signGroups(moved)[0]!.transform[4]).toBe(signGroups(entrance)[0]!.transform[4] + 10);
    expect(signGroups(moved)[0]!.items).toBe(signGroups(entrance)[0]!.items);
  });

  it('passes on what the faces report', () => {
    expect(composeGate(entrance, ctx).diagnostics.map(({ code }) => code)).toEqual(['text.substituteFont']);
  });

  it('is framed by all it shows; the gate with its plaques lies within', () => {
    const [all, focus] = [gateBounds(entrance), gateFocus(entrance)];
    expect(composeGate(entrance, ctx).drawing.size).toEqual(all);
    for (const sign of Object.values(entrance.signs)) {
      const area = signRect(entrance, sign);
      expect(area.x0).toBeGreaterThan(all.x0);
      expect(area.y1).toBeLessThan(all.y1);
    }
    expect(focus.x1 - focus.x0).toBeLessThan(all.x1 - all.x0);
    expect(focus.x0).toBeLessThan(signRect(entrance, entrance.signs['s3']!).x0);
  });
});

describe('a main entrance', () => {
  it('takes doors and windows from the front of the plan, the entrance itself from the gate', () => {
    const { openings, middle } = frontOf(entrance);
    expect(middle).toBe(0);
    expect(openings.map(({ kind }) => kind).toSorted()).toEqual(['doubleDoor', ...Array.from({ length: 6 }, () => 'window')]);
    const [x0, x1] = entrance.site.gate.opening;
    for (const { area } of openings) expect(area.x1 <= x0 || area.x0 >= x1).toBe(true);
    const drawn = new Set(ofSource(entrance, 'opening').map(({ source }) => source!.id));
    expect(drawn).toEqual(new Set(openings.map(({ source }) => source.id)));
  });

  it('leaves the walls beside the gate free of windows', () => {
    const { opening, left, right } = entrance.site.gate;
    for (const { area } of frontOf(entrance).openings) {
      expect(area.x1 <= opening[0] - left.width || area.x0 >= opening[1] + right.width).toBe(true);
    }
  });

  it('is drawn without a plan as well', () => {
    const project = projectOf(names[0]!);
    expect(frontOf(project)).toEqual({ middle: 0, openings: [] });
    expect(ofSource(project, 'gate').length).toBeGreaterThan(3);
  });
});

describe('a courtyard gate', () => {
  it('shows walls of their own size beside the opening, and the building behind', () => {
    const walls = ofSource(courtyard, 'gate').filter(({ layer }) => layer === 'facade');
    const boxes = walls.flatMap((item) => (item.kind === 'path' ? [pathBounds(item.path)!] : []));
    expect(boxes).toContainEqual({ x0: -4200, y0: 0, x1: -2000, y1: 2800 });
    expect(boxes).toContainEqual({ x0: 2000, y0: 0, x1: 4200, y1: 2600 });
    const painted = items(courtyard);
    expect(painted.findIndex(({ source }) => source?.kind === 'site')).toBeLessThan(painted.indexOf(walls[0]!));
  });
});

describe('dimensions', () => {
  it('tell plaques, gaps and opening below the ground, and the height of a plaque', () => {
    const lines = items(entrance).filter(({ layer, kind }) => layer === 'dimension' && kind === 'path');
    expect(lines).toHaveLength(4);
    const chain = lines[0]!;
    const xs = chain.kind === 'path' ? chain.path.xy.filter((_, i) => i % 2 === 0) : [];
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([-1940, 1420]);
  });

  it('tell the height of the plaques, beyond a board that hangs farther out', () => {
    const plaque = entrance.signs['s1']!;
    const board = { ...plaque, id: 's9', kind: 'dutyBoard' as const, offset: 3450, heightAboveFloor: 1300, size: { width: 600, height: 800 } };
    const lines = items({ ...entrance, signs: { ...entrance.signs, s9: board } }).filter(({ layer, kind }) => layer === 'dimension' && kind === 'path');
    const boxes = lines.flatMap((line) => (line.kind === 'path' ? [pathBounds(line.path)!] : []));
    const upright = boxes.find(({ x0, y1 }) => x0 > 3750 && y1 > 0)!;
    expect([upright.y0, upright.y1]).toEqual([0, 2700]);
  });

  it('are drawn for a gate without plaques', () => {
    const bare = { ...courtyard, signs: {} };
    expect(items(bare).some(({ layer }) => layer === 'dimension')).toBe(true);
    expect(composeGate(bare, ctx).diagnostics).toEqual([]);
  });
});
