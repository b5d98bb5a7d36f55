import { describe, expect, it } from 'vitest';
import { sheetSet } from '../../src/drawing/sheet-set.ts';
import { applyEdits } from '../../src/model/edits/apply.ts';
import type { Project } from '../../src/model/project.ts';
import { starterProject } from '../tools/starter-project.ts';
import { signTypes } from '../tools/sign-project.ts';
import { signFromType } from '../../src/model/make-signs.ts';

const starter = starterProject();

function made(project: Project): Project {
  const result = applyEdits(project, sheetSet(project));
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
}

/** The starter with a board on the wall w23. */
function withBoard(): Project {
  const sign = signFromType(signTypes['rulesBoard']!, null, { kind: 'wall', storeyId: 'st1', wallId: 'w23', side: 'right' })!;
  const added = applyEdits(starter, [{ verb: 'addSign', args: { sign: { ...sign, offset: 0 } } }]);
  if (!added.ok) throw new Error(JSON.stringify(added.diagnostics));
  return added.value;
}

const named = ({ sheets }: Project) => sheets.map(({ number, title }) => `${number} ${title}`);

describe('the set of sheets of a new centre', () => {
  it('holds site, plan, gate, openings and areas, numbered through', () => {
    expect(named(made(starter))).toEqual(['建施-01 总平面图', '建施-02 一层平面图', '建施-03 大门立面图', '建施-04 门窗表', '建施-05 房间面积表']);
  });

  it('keeps the sheet that was there with its scale and paper', () => {
    const plan = made(starter).sheets.find(({ view }) => view.kind === 'plan')!;
    expect(plan).toMatchObject({ id: 'sh1', scale: 100, paper: 'A3' });
  });

  it('asks for nothing when it is made again', () => {
    expect(sheetSet(made(starter))).toEqual([]);
  });

  it('follows signs: their positions and the elevation of their wall come in before the schedules', () => {
    const before = made(starter);
    const after = made({ ...withBoard(), sheets: before.sheets });
    expect(named(after).slice(2, 5)).toEqual(['建施-03 一层标牌布置图', '建施-04 大门立面图', expect.stringMatching(/^建施-05 .*墙立面图$/)]);
    expect(after.sheets.find(({ view }) => view.kind === 'rooms')!.number).toBe('建施-07');
  });

  it('leaves a sheet that a person numbered and one of another view as they are', () => {
    const own = { id: 'sh7', title: '放大平面', number: '详-1', paper: 'A4', view: { kind: 'wall', storeyId: 'st1', wallId: 'w1', side: 'left' }, scale: 50, findings: true } as const;
    const again = made({ ...made(starter), sheets: [own, ...made(starter).sheets] });
    expect(again.sheets.at(-1)).toEqual(own);
    expect(again.sheets).toHaveLength(6);
  });

  it('removes the sheet of a wall that is gone', () => {
    const gone = { id: 'sh8', title: '墙面', number: '建施-09', paper: 'A3', view: { kind: 'wall', storeyId: 'st1', wallId: 'w999', side: 'left' }, scale: 'fit', findings: false } as const;
    expect(named(made({ ...starter, sheets: [...starter.sheets, gone] }))).toEqual(named(made(starter)));
  });

  it('takes larger paper for a plan that A3 does not hold at 1:100', () => {
    const [storey] = starter.storeys;
    const wide = { ...storey!, nodes: Object.fromEntries(Object.entries(storey!.nodes).map(([id, node]) => [id, { ...node, x: node.x * 2 }])) };
    expect(made({ ...starter, storeys: [wide], sheets: [] }).sheets.find(({ view }) => view.kind === 'plan')!.paper).toBe('A1');
  });
});
