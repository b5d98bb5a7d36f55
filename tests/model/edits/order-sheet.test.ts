import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/model/edits/apply.ts';
import type { Project } from '../../../src/model/project.ts';
import { starterProject } from '../../tools/starter-project.ts';

const base = starterProject();
const [first] = base.sheets;
const project: Project = { ...base, sheets: ['a', 'b', 'c'].map((id) => ({ ...first!, id })) };
const after = (sheetId: string, to: number): readonly string[] => {
  const result = applyEdits(project, [{ verb: 'orderSheet', args: { sheetId, to } }]);
  return result.ok ? result.value.sheets.map(({ id }) => id) : result.diagnostics.map(({ code }) => code);
};

describe('a sheet put at another place', () => {
  it('moves up and down, the others keep their order', () => {
    expect(after('c', 0)).toEqual(['c', 'a', 'b']);
    expect(after('a', 1)).toEqual(['b', 'a', 'c']);
  });

  it('stands at the end where the place is beyond it', () => {
    expect(after('a', 9)).toEqual(['b', 'c', 'a']);
    expect(after('b', -3)).toEqual(['b', 'a', 'c']);
  });

  it('is refused where there is none', () => {
    expect(after('x', 0)).toEqual(['edit.unknown-entity']);
  });
});

describe('a new sheet', () => {
  it('comes to stand where it is wanted, else at the end', () => {
    const { id: _, ...sheet } = first!;
    const result = applyEdits(project, [{ verb: 'addSheet', args: { sheet: { ...sheet, title: '前' }, at: 0 } }, { verb: 'addSheet', args: { sheet: { ...sheet, title: '后' } } }]);
    expect(result.ok && result.value.sheets.map(({ id, title }) => (title === '前' || title === '后' ? title : id))).toEqual(['前', 'a', 'b', 'c', '后']);
  });
});
