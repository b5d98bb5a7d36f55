import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/model/project.ts';
import { keepSame, outlineItems } from '../../src/ui/outline/outline-items.ts';

const t = (code: string) => code;
const room = (id: string, number: string, name: string) => ({ id, number, name });
const sign = (id: string, host: string, offset: number) => ({ id, kind: 'gatePlaque', org: 'party', host: { kind: host }, offset });

const project = {
  storeys: [{ id: 'f1', name: '一层', level: 0, fixtures: {}, underlays: {}, rooms: { r2: room('r2', '102', '乙'), r1: room('r1', '101', '甲'), r3: room('r3', '', '') } }],
  site: { features: {} },
  signs: { s1: sign('s1', 'gate', 900), s2: sign('s2', 'gate', -900), s3: sign('s3', 'roof', 0) },
} as unknown as Project;

describe('the outline', () => {
  it('lists rooms by number and says where one has no name', () => {
    expect(outlineItems(t, project)[0]!.children.map(({ label }) => label)).toEqual(['101 甲', '102 乙', 'entity.unnamedRoom']);
  });

  it('lists what a storey is traced from before its rooms, the topmost first', () => {
    const traced = structuredClone(project) as unknown as { storeys: { underlays: object }[] };
    traced.storeys[0]!.underlays = { u1: { id: 'u1', title: '旧', order: 1 }, u2: { id: 'u2', title: '新' } };
    expect(outlineItems(t, traced as unknown as Project)[0]!.children.map(({ key }) => key).slice(0, 3)).toEqual(['underlay:f1:u1', 'underlay:f1:u2', 'room:f1:r1']);
  });

  it('lists the signs of a place from the viewer’s left to the right', () => {
    const gate = outlineItems(t, project).find(({ kind }) => kind === 'gate');
    expect(gate?.children.map(({ ref }) => ref?.id)).toEqual(['s2', 's1']);
  });

  it('shows places that hold something, and the gate always', () => {
    const bare = { ...project, signs: {} };
    expect(outlineItems(t, bare).map(({ kind }) => kind)).toEqual(['storey', 'gate', 'site']);
    expect(outlineItems(t, project).map(({ label }) => label)).toEqual(['一层', 'host.gate', 'host.roof', 'entity.site']);
  });

  it('lists a sign under the room that it is in or speaks for, and no longer among the places', () => {
    const served = { ...sign('s4', 'facade', 0), topic: '', serves: { storeyId: 'f1', roomId: 'r2' } };
    const items = outlineItems(t, { ...project, signs: { s4: served } } as unknown as Project);
    expect(items[0]!.children.map(({ children }) => children.map(({ ref }) => ref?.id))).toEqual([[], ['s4'], []]);
    expect(items.map(({ label }) => label)).toEqual(['一层', 'host.gate', 'entity.site']);
  });

  it('leads from every item to its thing, and from a mere group to nothing', () => {
    const [storey, , roof] = outlineItems(t, project);
    expect(storey!.children[0]!.ref).toEqual({ kind: 'room', id: 'r1', storeyId: 'f1' });
    expect(roof!.ref).toBeNull();
  });

  it('gives the same items again while they say the same, and new ones on the way to what was renamed', () => {
    const before = outlineItems(t, project);
    expect(keepSame(before, outlineItems(t, structuredClone(project)))).toBe(before);
    const renamed = structuredClone(project) as { storeys: { rooms: Record<string, { name: string }> }[] };
    renamed.storeys[0]!.rooms['r2']!.name = '丙';
    const after = keepSame(before, outlineItems(t, renamed as unknown as Project));
    expect(after[0]!.children[1]!.label).toBe('102 丙');
    expect(after[0]!.children[0]).toBe(before[0]!.children[0]);
    expect(after[1]).toBe(before[1]);
  });

  it('sees an item that went and one that came', () => {
    const before = outlineItems(t, project);
    const after = keepSame(before, outlineItems(t, { ...project, signs: {} }));
    expect(after.map(({ key, children }) => [key, children.length])).toEqual([['storey::f1', 3], ['gate::gate', 0], ['site::site', 0]]);
    expect(keepSame(after, before)[1]!.children).toHaveLength(2);
  });
});
