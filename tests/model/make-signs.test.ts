import { describe, expect, it } from 'vitest';
import { makeGateSigns, signFromType } from '../../src/model/make-signs.ts';
import { signSchema } from '../../src/model/sign.ts';
import type { Site } from '../../src/model/site.ts';
import { PARTY_RED } from '../../src/drawing/ink.ts';
import { centreOf, names, signTypes, site } from '../tools/sign-project.ts';

const centre = centreOf(names[0]!);
const made = (where: Site = site) => makeGateSigns(centre, where, signTypes);
const edges = ({ offset, size }: { offset: number; size: { width: number } }) => [offset - size.width / 2, offset + size.width / 2] as const;
const gate = (changes: Partial<Site['gate']>): Site => ({ ...site, gate: { ...site.gate, ...changes } });

describe('makeGateSigns', () => {
  it('makes valid signs: three plaques and the name on the roof', () => {
    const signs = made();
    expect(signs.map(({ kind, org }) => [kind, org])).toEqual([
      ['gatePlaque', 'party'],
      ['gatePlaque', 'committee'],
      ['gatePlaque', 'supervisory'],
      ['rooftopName', null],
    ]);
    for (const sign of signs) expect(signSchema.parse({ ...sign, id: 's' })).toBeTruthy();
  });

  it('hangs the party on the viewer’s right, on the left the committee nearer the gate than the supervisors', () => {
    const [party, committee, supervisory] = made();
    const [x0, x1] = site.gate.opening;
    expect(edges(party!)[0]).toBeGreaterThanOrEqual(x1);
    expect(edges(committee!)[1]).toBeLessThanOrEqual(x0);
    expect(edges(supervisory!)[1]).toBeLessThan(edges(committee!)[0]);
  });

  it('keeps equal gaps to the opening and between the plaques, all at one height', () => {
    const [party, committee, supervisory] = made();
    const [x0, x1] = site.gate.opening;
    const gap = edges(party!)[0] - x1;
    expect(gap).toBe(200);
    expect(x0 - edges(committee!)[1]).toBe(gap);
    expect(edges(committee!)[0] - edges(supervisory!)[1]).toBe(gap);
    expect(new Set([party, committee, supervisory].map((sign) => sign!.heightAboveFloor)).size).toBe(1);
  });

  it('narrows the gaps where a wall is narrow and keeps the plaques on it', () => {
    const narrow = gate({ left: { width: 820, height: 3000, finish: 'render' } });
    const [party, committee, supervisory] = made(narrow);
    expect(edges(party!)[0] - narrow.gate.opening[1]).toBe(60);
    expect(edges(supervisory!)[0]).toBeGreaterThanOrEqual(narrow.gate.opening[0] - 820);
    expect(edges(committee!)[0] - edges(supervisory!)[1]).toBe(60);
  });

  it('lays the plaques edge to edge rather than over each other on a wall that is too narrow', () => {
    const [, committee, supervisory] = made(gate({ left: { width: 500, height: 3000, finish: 'render' } }));
    expect(edges(committee!)[0]).toBe(edges(supervisory!)[1]);
  });

  it('levels the upper edge with the head of the opening and stays below the top of the wall', () => {
    const lower = (changes: Partial<Site['gate']>) => made(gate(changes))[0]!.heightAboveFloor;
    expect(lower({ height: 2500 })).toBe(400);
    expect(lower({ height: 2200 })).toBe(300);
    expect(lower({ height: 4000 })).toBe(600);
    const low = { width: 1800, height: 2300, finish: 'brick' as const };
    expect(lower({ left: low, right: low })).toBe(100);
    expect(lower({ left: { ...low, height: 1500 } })).toBe(0);
  });

  it('makes the name on the roof to measure, in the middle and within the façade', () => {
    const long = makeGateSigns({ ...centre, unit: '吉林前郭经济技术开发区虚拟社区' }, site, signTypes)[3]!;
    const short = made()[3]!;
    expect(short.offset).toBe(0);
    expect(long.size.width / long.size.height).toBeGreaterThan(short.size.width / short.size.height);
    expect(long.size.width).toBeLessThanOrEqual(0.9 * site.facade.width + 1);
    const [mark] = short.face.marks;
    expect(mark!.box.x).toBeLessThan(short.face.blocks[0]!.box.x);
    expect(long.face.marks[0]!.box.width).toBeCloseTo(long.face.marks[0]!.box.height, 6);
  });

  it('leaves out what has no type', () => {
    expect(makeGateSigns(centre, site, {})).toEqual([]);
    expect(makeGateSigns(centre, site, { gatePlaque: signTypes.gatePlaque! })).toHaveLength(3);
  });
});

describe('sign types', () => {
  it('print party texts in the named red and others in black', () => {
    const inkOf = (org: 'party' | 'committee' | 'supervisory' | 'collectiveEconomy') =>
      signFromType(signTypes.gatePlaque!, org, { kind: 'gate' })!.face.blocks[0]!.ink.cmyk;
    expect(inkOf('party')).toEqual(PARTY_RED.cmyk);
    for (const org of ['committee', 'supervisory', 'collectiveEconomy'] as const) expect(inkOf(org)).toEqual([0, 0, 0, 100]);
  });

  it('keep every box of theirs on the face and within the margins', () => {
    for (const { kind, size, margins, variants } of Object.values(signTypes)) {
      for (const { box } of variants.flatMap(({ blocks, marks }) => [...blocks, ...marks])) {
        expect(box.x, kind).toBeGreaterThanOrEqual(margins.left);
        expect(box.y, kind).toBeGreaterThanOrEqual(margins.bottom);
        expect(box.x + box.width, kind).toBeLessThanOrEqual(size.width - margins.right);
        expect(box.y + box.height, kind).toBeLessThanOrEqual(size.height - margins.top);
      }
    }
  });

  it('give no sign for a body they do not know', () => {
    expect(signFromType(signTypes.gatePlaque!, 'civilizationStation', { kind: 'gate' })).toBeNull();
  });
});
