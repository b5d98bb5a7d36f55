import { describe, expect, it } from 'vitest';
import { openingTypes } from '../../src/model/opening-types.ts';
import { starterProject } from '../tools/starter-project.ts';

const project = starterProject();

describe('types of doors and windows', () => {
  it('are numbered by letter from the smallest to the largest', () => {
    const { types } = openingTypes(project);
    expect(types.map(({ mark, width, height }) => `${mark} ${width}×${height}`).slice(0, 5)).toEqual(['M1 900×2100', 'M2 1000×2400', 'M3 1500×2400', 'M4 1800×2700', 'C1 800×1800']);
  });

  it('count every opening once', () => {
    const { types } = openingTypes(project);
    const counted = types.reduce((sum, { counts }) => sum + [...counts.values()].reduce((a, b) => a + b, 0), 0);
    expect(counted).toBe(Object.keys(project.storeys[0]!.openings).length);
  });

  it('give openings that differ in their sill alone different marks', () => {
    const storey = project.storeys[0]!;
    const [first] = Object.values(storey.openings).filter(({ kind }) => kind === 'window');
    const changed = { ...project, storeys: [{ ...storey, openings: { ...storey.openings, [first!.id]: { ...first!, sill: first!.sill + 100 } } }] };
    const alike = Object.values(storey.openings).find(({ id, kind, width, height, sill }) => id !== first!.id && kind === first!.kind && width === first!.width && height === first!.height && sill === first!.sill);
    const { markOf } = openingTypes(changed);
    expect(markOf('st1', first!.id)).not.toBe(markOf('st1', alike!.id));
  });
});
