import { beforeAll, describe, expect, it } from 'vitest';
import { composeSign } from '../../src/drawing/compose-sign.ts';
import type { DrawContext } from '../../src/drawing/context.ts';
import { markProportion } from '../../src/drawing/compose-mark.ts';
import type { Edit } from '../../src/model/edits/edit.ts';
import type { Project } from '../../src/model/project.ts';
import type { FaceMark, Sign } from '../../src/model/sign.ts';
import { check } from '../../src/rules/check.ts';
import { checkContext, loadPack, packIds } from '../standards/base.ts';
import { edited } from '../standards/judge.ts';
import { after, base } from './fake-env.ts';

let draw: DrawContext;
beforeAll(async () => {
  ({ draw } = await checkContext());
});

const packs = packIds.map(loadPack);
const findings = (project: Project) => check(project, packs, { draw, today: '2026-11-21' }).findings;
const failures = (project: Project): readonly string[] =>
  findings(project).filter((f) => f.state === 'fail').map((f) => `${f.standard}/${f.rule}`);
const fixOf = (project: Project) => findings(project).find((f) => f.rule === 'roof.mark')!.fix;
const mended = (project: Project): Project => edited(project, fixOf(project)!.edits);
const roof = (project: Project): Sign => project.signs['s4']!;
const markOf = (sign: Sign, kind: FaceMark['kind']): FaceMark => sign.face.marks.find((m) => m.kind === kind)!;
const roofWith = (changes: Partial<Sign>): Edit => ({ verb: 'setSign', args: { signId: 's4', changes } });
const letterIn = (sign: Sign): number => sign.face.blocks[0]!.box.height;

describe('the fix that puts 中国新村 before the name', () => {
  it('is one edit of the sign, ends the finding and makes no rule of either pack fail', () => {
    expect(fixOf(base)).toMatchObject({ code: 'addMark', edits: [{ verb: 'setSign', args: { signId: 's4' } }] });
    const before = failures(base);
    expect(before).toContain('gulin-village/roof.mark');
    expect(failures(mended(base))).toEqual(before.filter((rule) => rule !== 'gulin-village/roof.mark'));
  });

  it('puts emblem, mark and name after each other at equal distances, the mark as high as the emblem', () => {
    const sign = roof(mended(base));
    const [emblem, mark, name] = [markOf(sign, 'partyEmblem').box, markOf(sign, 'chinaNewVillage').box, sign.face.blocks[0]!.box];
    expect(mark.x - (emblem.x + emblem.width)).toBe(200);
    expect(name.x - (mark.x + mark.width)).toBeGreaterThanOrEqual(200);
    expect(name.x - (mark.x + mark.width)).toBeLessThan(201);
    expect([mark.height, mark.y]).toEqual([emblem.height, emblem.y]);
    expect(mark.width / mark.height).toBeCloseTo(markProportion('chinaNewVillage'), 3);
  });

  it('leaves the letters as large as they were and the middle of the sign where it was', () => {
    const [old, sign] = [roof(base), roof(mended(base))];
    expect(sign.face.blocks[0]!.box.width).toBe(old.face.blocks[0]!.box.width);
    expect(letterIn(sign)).toBe(letterIn(old));
    expect(sign.offset).toBe(old.offset);
    const right = ({ size, face }: Sign) => size.width - face.blocks[0]!.box.x - face.blocks[0]!.box.width;
    expect(right(sign)).toBeCloseTo(right(old), 6);
    expect(composeSign(mended(base), 's4', draw).diagnostics.map(({ code }) => code)).toEqual(['text.substituteFont']);
  });

  it('reduces the whole name where the façade is too narrow for it', () => {
    const narrow = after({ verb: 'setSite', args: { changes: { facade: { width: 12000, height: 3900 } } } });
    const sign = roof(mended(narrow));
    expect(sign.size.width).toBe(10800);
    const mark = markOf(sign, 'chinaNewVillage').box;
    expect(mark.height / letterIn(sign)).toBeCloseTo(1.25, 2);
    expect(failures(mended(narrow))).not.toContain('gulin-village/roof.mark');
  });

  it('stands first where there is no emblem', () => {
    const { face } = roof(base);
    const blocks = face.blocks.map((block) => ({ ...block, box: { ...block.box, x: 40 } }));
    const sign = roof(mended(after(roofWith({ face: { blocks, marks: [], panels: [] } }))));
    expect(sign.face.marks.map(({ kind, box }) => [kind, box.x])).toEqual([['chinaNewVillage', 40]]);
  });

  it('moves a mark that stands behind the name and leaves one only', () => {
    const { face } = roof(base);
    const behind = { ...face.marks[0]!, kind: 'chinaNewVillage' as const, box: { x: 9000, y: 40, width: 1000, height: 1000 } };
    const wrong = after(roofWith({ face: { ...face, marks: [...face.marks, behind] } }));
    expect(roof(mended(wrong)).face).toEqual(roof(mended(base)).face);
  });

  it('stands above a name that is written downwards, below the emblem', () => {
    const { face } = roof(base);
    const name = { ...face.blocks[0]!, box: { x: 140, y: 40, width: 800, height: 8800 } };
    const emblem = { ...face.marks[0]!, box: { x: 40, y: 9040, width: 1000, height: 1000 } };
    const upright = after(roofWith({ writing: 'vertical', size: { width: 1080, height: 10080 }, face: { blocks: [name], marks: [emblem], panels: [] } }));
    const sign = roof(mended(upright));
    const [above, mark] = [markOf(sign, 'partyEmblem').box, markOf(sign, 'chinaNewVillage').box];
    expect(sign.face.blocks[0]!.box).toEqual(name.box);
    expect(mark.y).toBeGreaterThan(name.box.y + name.box.height);
    expect(above.y).toBeGreaterThan(mark.y + mark.height);
    expect(above.y + above.height).toBeLessThanOrEqual(sign.size.height - 40);
    expect(mark.x).toBeGreaterThanOrEqual(0);
    expect(mark.x + mark.width).toBeLessThanOrEqual(sign.size.width);
    expect(failures(mended(upright))).not.toContain('gulin-village/roof.mark');
  });
});
