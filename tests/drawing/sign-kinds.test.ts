import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeSign } from '../../src/drawing/compose-sign.ts';
import type { DrawContext } from '../../src/drawing/context.ts';
import type { Item } from '../../src/drawing/drawing.ts';
import { pathBounds } from '../../src/geometry/path.ts';
import { signFromType } from '../../src/model/make-signs.ts';
import type { Project } from '../../src/model/project.ts';
import type { Sign } from '../../src/model/sign.ts';
import { allPacks } from '../standards/base.ts';
import { drawContext, signTypes } from '../tools/sign-project.ts';
import { starterProject } from '../tools/starter-project.ts';
import { glyphsOf, inkOf } from './item-bounds.ts';

let ctx: DrawContext;
beforeAll(async () => {
  ctx = await drawContext();
});

const base = starterProject();
const centre = { ...base.centre, contact: '张建国', phone: '0379-66812345', supervisionPhone: '0379-12345', openingHours: '上午8:30—12:00 下午14:30—18:00' };
const serves = { storeyId: base.storeys[0]!.id, roomId: 'r4' };

const made = Object.values(signTypes).flatMap((type) =>
  type.variants.map(({ org, topic }, i) => {
    const sign: Sign = { ...signFromType(type, org, { kind: 'freeStanding' }, topic)!, id: 's', serves };
    return [`${type.kind} ${org ?? ''} ${topic}`.trim() + (i === 0 ? '' : ` (${i + 1})`), sign, type] as const;
  }),
);
const withSign = (sign: Sign): Project => ({ ...base, centre, signs: { s: sign } });

/** What is painted, strokes with their width. */
function painted(items: readonly Item[]): { x0: number; y0: number; x1: number; y1: number }[] {
  return items.flatMap((item) => {
    if (item.kind === 'path') {
      const box = pathBounds(item.path)!;
      const half = (item.stroke?.width ?? 0) / 2;
      return [{ x0: box.x0 - half, y0: box.y0 - half, x1: box.x1 + half, y1: box.y1 + half }];
    }
    return item.kind === 'glyph' ? [inkOf([item])] : [];
  });
}

describe('every kind of sign, for each body and each board', () => {
  it.each(made)('%s is drawn without a fault, within its bleed, with characters that can be read', (_, sign, type) => {
    const { drawing, diagnostics } = composeSign(withSign(sign), 's', ctx);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { size } = drawing;
    const unlit = drawing.items.filter((item) => !(item.kind === 'path' && item.stroke?.ink.spot === 'LED'));
    for (const box of painted(unlit)) {
      expect(box.x0).toBeGreaterThanOrEqual(size.x0 - 1e-6);
      expect(box.y0).toBeGreaterThanOrEqual(size.y0 - 1e-6);
      expect(box.x1).toBeLessThanOrEqual(size.x1 + 1e-6);
      expect(box.y1).toBeLessThanOrEqual(size.y1 + 1e-6);
    }
    // 是 and 否 of a flow chart are four fifths of its words.
    const letters = glyphsOf(drawing.items).filter(({ layer }) => layer === 'sign');
    for (const { at } of letters) expect(Math.abs(at[0] || at[2]) * 1000).toBeGreaterThanOrEqual(0.8 * type.leastSize - 1e-6);
  });

  it.each(made)('%s tells the facts that nobody gave and stays a drawing', (_, sign) => {
    const { diagnostics } = composeSign({ ...base, signs: { s: sign } }, 's', ctx);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(made)('%s keeps its panels on the face', (_, sign) => {
    for (const { box } of sign.face.panels) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(sign.size.width);
      expect(box.y + box.height).toBeLessThanOrEqual(sign.size.height);
    }
  });
});

describe('what a kind of sign says of itself', () => {
  const asked = new Set(allPacks().flatMap(({ rules }) => rules.flatMap(({ requirements }) => requirements)));
  const list = new URL('../../../shared/requirements.json', import.meta.url);

  it('names no requirement that no pack has', () => {
    for (const { kind, askedBy } of Object.values(signTypes)) {
      expect(askedBy.filter((id) => !asked.has(id)), kind).toEqual([]);
      expect(askedBy.length, kind).toBeGreaterThan(0);
    }
  });

  it.skipIf(!existsSync(list))('names none that is not in the list of the notices (needs ../shared/requirements.json)', () => {
    const rows = new Set((JSON.parse(readFileSync(list, 'utf8')) as { id: string }[]).map(({ id }) => id));
    for (const { kind, askedBy } of Object.values(signTypes)) expect(askedBy.filter((id) => !rows.has(id)), kind).toEqual([]);
  });

  it('has other sizes than its own, and boards that a list knows', () => {
    const boards = new Set((JSON.parse(readFileSync(new URL('../../templates/boards.json', import.meta.url), 'utf8')) as { code: string }[]).map(({ code }) => code));
    for (const { kind, size, sizes, variants } of Object.values(signTypes)) {
      for (const other of sizes) expect(other, kind).not.toEqual(size);
      for (const { topic } of variants) expect(topic === '' || topic === 'chinaCommunity' || boards.has(topic), `${kind} ${topic}`).toBe(true);
    }
  });

  it('has the oath word for word', () => {
    const oath = signTypes.flagAndOath!.variants[0]!.blocks.find(({ role }) => role === 'body')!.template;
    expect(Array.from(oath.replace(/[，。]/gu, ''))).toHaveLength(80);
  });
});

describe('a renamed room', () => {
  it('is renamed on the directory without a change to the sign', () => {
    const sign: Sign = { ...signFromType(signTypes.directory!, null, { kind: 'freeStanding' })!, id: 's' };
    const storey = base.storeys[0]!;
    const renamed = { ...base, signs: { s: sign }, storeys: [{ ...storey, rooms: { ...storey.rooms, r5: { ...storey.rooms.r5!, name: '卫生室' } } }] };
    const count = (project: Project) => glyphsOf(composeSign(project, 's', ctx).drawing.items).length;
    expect(count({ ...base, signs: { s: sign } }) - count(renamed)).toBe(Array.from('标准化').length);
  });
});
