import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/model/edits/edit.ts';
import type { Project } from '../../../src/model/project.ts';
import { edited } from '../../standards/judge.ts';
import { after, base, packWith, reportOf, statesOf } from '../fake-env.ts';
import { sign } from './room-edits.ts';

const text = (signId: string, words: string, index = 0): Edit => ({ verb: 'setSignBlock', args: { signId, index, changes: { text: words } } });
const mended = (project: Project, pack: ReturnType<typeof packWith>): readonly string[] => {
  const [finding] = reportOf(project, pack).findings;
  return statesOf(edited(project, finding!.fix!.edits), pack);
};

describe('textAnyOf', () => {
  const check = { kind: 'textAnyOf', templates: ['{unit}党群服务中心', '{unit}党员群众服务中心'] };
  const pack = packWith({ select: { type: 'sign', roles: ['roof'] }, check, fix: { kind: 'setText' }, message: '应为“{expected}”，{diff}' });

  it('takes any of the texts, in either width and with spaces', () => {
    expect(statesOf(after(text('s4', '庄科村党群服务中心')), pack)).toEqual(['pass']);
    expect(statesOf(after(text('s4', '庄科村 党员群众服务中心')), pack)).toEqual(['pass']);
  });

  it('names all of them and the difference to the nearest', () => {
    const [finding] = reportOf(after(text('s4', '庄科村党员群众服务中')), pack).findings;
    expect(finding!.message).toBe('应为“庄科村党群服务中心”或“庄科村党员群众服务中心”，第11字处缺“心”');
  });

  it('is mended with the first', () => {
    expect(mended(after(text('s4', '便民服务站')), pack)).toEqual(['pass']);
  });

  it('cannot be told where the centre lacks a name', () => {
    const nameless = after({ verb: 'setCentre', args: { changes: { unit: '' } } }, text('s4', '庄科村党群服务中心'));
    expect(statesOf(nameless, pack)).toEqual(['cannotCheck']);
  });

  it('asks of no other pack what it would itself accept', () => {
    const other = packWith({ select: { type: 'sign', roles: ['roof'] }, check: { kind: 'textPattern', template: '{unit}党员群众服务中心' } }, { id: 'other' });
    expect(reportOf(base, pack, other).summary.conflict).toBe(0);
    const third = packWith({ select: { type: 'sign', roles: ['roof'] }, check: { kind: 'textPattern', template: '{unit}便民服务中心' } }, { id: 'other' });
    expect(reportOf(base, pack, third).summary.conflict).toBe(1);
  });

  it('refuses names that no centre can fill', () => {
    expect(() => packWith({ check: { kind: 'textAnyOf', templates: ['{village}'] } })).toThrow('placeholder');
  });
});

describe('textSections', () => {
  const sections = [{ title: '服务范围' }, { title: '收费标准', aliases: ['是否收费'] }, { title: '办理时间' }];
  const board = (body: string): Project => {
    const hung = after(sign('rulesBoard', { kind: 'freeStanding' }, '服务指南'));
    const index = hung.signs.s5!.face.blocks.findIndex(({ role }) => role === 'body');
    return edited(hung, [text('s5', body, index)]);
  };
  const pack = (more: Record<string, unknown> = {}) =>
    packWith({ select: { type: 'sign', kinds: ['rulesBoard'] }, check: { kind: 'textSections', sections, ...more }, fix: { kind: 'setSections' }, message: '缺{missing}' });

  it('finds headings and their other names in any width', () => {
    expect(statesOf(board('一、服务 范围\n二、是否收费\n三、办理时间'), pack())).toEqual(['pass']);
  });

  it('names what is missing, or is content with so many', () => {
    expect(reportOf(board('服务范围'), pack()).findings[0]!.message).toBe('缺收费标准、办理时间');
    expect(statesOf(board('服务范围'), pack({ atLeast: 1 }))).toEqual(['pass']);
    expect(statesOf(board('服务范围'), pack({ atLeast: 2 }))).toEqual(['fail']);
  });

  it('makes no word of the ends of two texts', () => {
    const [first] = base.signs.s1!.face.blocks;
    const blocks = [{ ...first!, text: '服务' }, { ...first!, text: '范围' }];
    const split = { ...base, signs: { s1: { ...base.signs.s1!, face: { blocks, marks: [], panels: [] } } } };
    const asked = packWith({ check: { kind: 'textSections', sections: [{ title: '服务范围' }] } });
    expect(statesOf(split, asked)).toEqual(['fail']);
  });

  it('lets several boards share the sections', () => {
    const two = edited(board('服务范围'), [sign('rulesBoard', { kind: 'freeStanding' }, '收费标准'), sign('rulesBoard', { kind: 'freeStanding' }, '办理时间')]);
    expect(statesOf(two, pack())).toEqual(['fail', 'fail', 'fail']);
    expect(statesOf(two, pack({ together: true }))).toEqual(['pass']);
  });

  it('is mended by the missing headings, after what is written', () => {
    const project = board('服务范围：全村');
    const [finding] = reportOf(project, pack()).findings;
    expect(finding!.fix!.edits).toMatchObject([{ verb: 'setSignBlock', args: { changes: { text: '服务范围：全村\n收费标准\n办理时间' } } }]);
    expect(mended(project, pack())).toEqual(['pass']);
    expect(mended(edited(project, [sign('rulesBoard', { kind: 'freeStanding' }, '岗位职责')]), pack({ together: true }))).toEqual(['pass']);
  });

  it('reads the headed columns of a board, and is mended by a column of its own', () => {
    const columns = after(sign('noticeBoard', { kind: 'freeStanding' }, '公开栏'));
    const wanted = (...titles: readonly string[]) =>
      packWith({ select: { type: 'sign', kinds: ['noticeBoard'] }, check: { kind: 'textSections', sections: titles.map((title) => ({ title })) }, fix: { kind: 'setSections' } });
    expect(statesOf(columns, wanted('目标公开', '点题公开'))).toEqual(['pass']);
    const [finding] = reportOf(columns, wanted('党务公开', '重点工作')).findings;
    const panels = [{ kind: 'band' }, { kind: 'sections', columns: 8 }];
    expect(finding!.fix!.edits).toMatchObject([{ verb: 'setSign', args: { changes: { face: { panels } } } }]);
    expect(mended(columns, wanted('党务公开', '重点工作'))).toEqual(['pass']);
  });

  it('offers nothing for a sign that carries no text but its name', () => {
    const asked = packWith({ check: { kind: 'textSections', sections }, fix: { kind: 'setSections' } });
    expect(reportOf(base, asked).findings.map(({ state, fix }) => [state, fix])).toEqual([['fail', null], ['fail', null], ['fail', null]]);
  });
});
