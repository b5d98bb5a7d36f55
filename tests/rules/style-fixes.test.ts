import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/model/edits/edit.ts';
import type { Project } from '../../src/model/project.ts';
import type { Pack } from '../../src/rules/pack.ts';
import { parsePack } from '../../src/rules/parse-pack.ts';
import { edited } from '../standards/judge.ts';
import { after, packWith, reportOf } from './fake-env.ts';
import { setSign } from './hung.ts';

const failing = (project: Project, pack: Pack) => reportOf(project, pack).findings.filter(({ state }) => state === 'fail');
const fixOf = (project: Project, pack: Pack): readonly Edit[] => failing(project, pack)[0]?.fix?.edits ?? [];
const sized = (id: string, width: number, height: number): Edit => setSign(id, { size: { width, height } });

describe('one size for all', () => {
  const pack = packWith({
    select: { type: 'sign', kinds: ['gatePlaque'] },
    check: { kind: 'sameSize', properties: ['width', 'height'], tolerance: 'print' },
    fix: { kind: 'setEqual' },
  });

  it('is the one that most of them have, and the face goes along', () => {
    const project = after(sized('s1', 300, 2000));
    const mended = edited(project, fixOf(project, pack));
    expect(mended.signs.s1!.size).toEqual({ width: 320, height: 2100 });
    expect(mended.signs.s1!.face.blocks[0]!.box.height).toBeGreaterThan(project.signs.s1!.face.blocks[0]!.box.height);
    expect(failing(mended, pack)).toEqual([]);
  });

  it('is the largest where each has its own', () => {
    const project = after(sized('s1', 300, 2000), sized('s2', 350, 2400));
    expect(fixOf(project, pack).map((edit) => (edit.verb === 'setSign' ? [edit.args.signId, edit.args.changes.size] : []))).toEqual([
      ['s1', { width: 350, height: 2400 }],
      ['s3', { width: 350, height: 2400 }],
    ]);
  });

  it('leaves a thickness alone that is not asked of', () => {
    const project = after(sized('s1', 300, 2000), setSign('s2', { thickness: 35 }));
    expect(edited(project, fixOf(project, pack)).signs.s2!.thickness).toBe(35);
  });
});

describe('a sign that is added', () => {
  const roles = [{ id: 'banner', title: '主题标语', kind: 'sloganBanner', org: null }];
  const added = (...texts: readonly string[]): readonly unknown[] => {
    const present = packWith({ select: { type: 'site' }, check: { kind: 'presenceSet', of: 'sign', items: ['banner'] }, fix: { kind: 'addSigns', host: 'freeStanding' } }, { roles });
    const asks = texts.map((template, i) => ({ ...present.rules[0]!, id: `text${i}`, select: { type: 'sign', roles: ['banner'] }, applies: { field: 'centre.setting', eq: i === 0 ? 'rural' : 'urban' }, check: { kind: 'textPattern', template }, fix: undefined }));
    const parsed = parsePack(JSON.parse(JSON.stringify({ ...present, rules: [...present.rules, ...asks] })));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
    return fixOf(after(), parsed.value).map((edit) => (edit.verb === 'addSign' ? edit.args.sign.face.blocks[0]!.template : edit));
  };

  it('bears the text that the pack asks of it', () => {
    expect(added('{unit}党建引领')).toEqual(['{unit}党建引领']);
  });

  it('bears the text of its type where the pack asks none, or more than one', () => {
    expect(added()).toEqual(['为人民服务']);
    expect(added('一', '二')).toEqual(['为人民服务']);
  });
});

describe('the direction of writing', () => {
  const pack = (writing: string) => packWith({ select: { type: 'sign', kinds: ['gatePlaque'] }, check: { kind: 'orientation', writing }, fix: { kind: 'setWriting' } });

  it('is that of the type of sign, with the text that a person has typed', () => {
    const typed: Edit = { verb: 'setSignBlock', args: { signId: 's2', index: 0, changes: { text: '庄科村村民委员会' } } };
    const project = after(typed, setSign('s2', { writing: 'horizontal', size: { width: 2100, height: 320 } }));
    const mended = edited(project, fixOf(project, pack('vertical')));
    expect(mended.signs.s2).toMatchObject({ writing: 'vertical', size: { width: 320, height: 2100 } });
    expect(mended.signs.s2!.face.blocks[0]!.text).toBe('庄科村村民委员会');
    expect(failing(mended, pack('vertical'))).toEqual([]);
  });

  it('is not offered where signs of the type are written otherwise', () => {
    expect(failing(after(), pack('horizontal')).length).toBe(3);
    expect(fixOf(after(), pack('horizontal'))).toEqual([]);
  });
});
