import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/model/project.ts';
import { outlineItems, refsByKey } from '../../src/ui/outline/outline-items.ts';

const t = (code: string) => code;
const room = (id: string, number: string, name: string) => ({ id, number, name });
const sign = (id: string, host: string, offset: number) => ({ id, kind: 'gatePlaque', org: 'party', host: { kind: host }, offset });

const project = {
  storeys: [{ id: 'f1', name: '一层', rooms: { r2: room('r2', '102', '乙'), r1: room('r1', '101', '甲'), r3: room('r3', '', '') } }],
  signs: { s1: sign('s1', 'gate', 900), s2: sign('s2', 'gate', -900), s3: sign('s3', 'roof', 0) },
} as unknown as Project;

describe('the outline', () => {
  it('lists rooms by number and says where one has no name', () => {
    expect(outlineItems(t, project)[0]!.children.map(({ label }) => label)).toEqual(['101 甲', '102 乙', 'entity.unnamedRoom']);
  });

  it('lists the signs of a place from the viewer’s left to the right', () => {
    const gate = outlineItems(t, project).find(({ kind }) => kind === 'gate');
    expect(gate?.children.map(({ ref }) => ref?.id)).toEqual(['s2', 's1']);
  });

  it('shows places that hold something, and the gate always', () => {
    const bare = { ...project, signs: {} };
    expect(outlineItems(t, bare).map(({ kind }) => kind)).toEqual(['storey', 'gate']);
    expect(outlineItems(t, project).map(({ label }) => label)).toEqual(['一层', 'host.gate', 'host.roof']);
  });

  it('leads from every key to its thing, and from a mere group to nothing', () => {
    const refs = refsByKey(outlineItems(t, project));
    expect(refs.get('room:f1:r1')).toEqual({ kind: 'room', id: 'r1', storeyId: 'f1' });
    expect(refs.has('place:roof')).toBe(false);
  });
});
