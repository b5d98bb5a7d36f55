import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/model/edits/edit.ts';
import type { Project } from '../../src/model/project.ts';
import type { Finding } from '../../src/rules/report.ts';
import { loadPack, packIds } from '../standards/base.ts';
import { centreFor, edited } from '../standards/judge.ts';
import { after, base, reportOf } from './fake-env.ts';
import { clashes } from './hung.ts';

const luanchuan = loadPack('luanchuan-2022');
const at = (signId: string, offset: number): Edit => ({ verb: 'setSign', args: { signId, changes: { offset } } });
const finding = (project: Project, rule: string): Finding => reportOf(project, luanchuan).findings.find((f) => f.rule === rule)!;
const gateFailures = (project: Project): readonly string[] =>
  reportOf(project, luanchuan)
    .findings.filter((f) => f.state === 'fail' && f.rule.startsWith('gate.'))
    .map((f) => f.rule);

describe('the fix of sides and sequence', () => {
  it('hangs the plaques exactly where they were first placed', () => {
    const mixed = after(at('s1', -1780), at('s2', 1260), at('s3', -1260));
    const mended = edited(mixed, finding(mixed, 'gate.order').fix!.edits);
    expect(mended.signs).toEqual(base.signs);
  });

  it('is the same from every rule that it mends, and moves only what is elsewhere', () => {
    const moved = after(at('s1', -2400));
    const fix = finding(moved, 'gate.side.party').fix!;
    expect(fix).toEqual(finding(moved, 'gate.order').fix);
    expect(fix.edits).toEqual([{ verb: 'setSign', args: { signId: 's1', changes: { host: { kind: 'gate' }, offset: 1260 } } }]);
  });

  it('ends every failure of the gate from wherever the plaques hang and however wide the walls are', () => {
    const offset = fc.integer({ min: -4000, max: 4000 });
    const wall = fc.integer({ min: 300, max: 4000 });
    fc.assert(
      fc.property(offset, offset, offset, wall, wall, (a, b, c, left, right) => {
        const { gate } = base.site;
        const walls = { left: { ...gate.left, width: left }, right: { ...gate.right, width: right } };
        const mixed = after({ verb: 'setGate', args: { changes: walls } }, at('s1', a), at('s2', b), at('s3', c));
        const fix = reportOf(mixed, luanchuan).findings.find((f) => f.fix?.code === 'reorder')?.fix;
        expect(gateFailures(fix === undefined || fix === null ? mixed : edited(mixed, fix.edits))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the fix of a text', () => {
  it('is not offered for a variant that a person has to look at, so that two packs do not undo each other', () => {
    const gulin = loadPack('gulin-village');
    const found = reportOf(base, gulin).findings.find((f) => f.rule === 'gate.text.supervisory')!;
    expect([found.state, found.severity, found.fix]).toEqual(['fail', 'warning', null]);
  });

  it('gives way to the sign’s own template where that says what the notice wants', () => {
    const typed = after({ verb: 'setSignBlock', args: { signId: 's1', index: 0, changes: { text: '党支部' } } });
    const [edit] = finding(typed, 'gate.text.party').fix!.edits;
    expect(edit).toMatchObject({ verb: 'setSignBlock', args: { changes: { text: null, template: '中共{county}{town}{unit}{partyCommittee}' } } });
  });

  it('uses the notice’s template where the sign’s own does not suffice', () => {
    const other = after({ verb: 'setSignBlock', args: { signId: 's1', index: 0, changes: { template: '{unit}党支部' } } });
    const mended = edited(other, finding(other, 'gate.text.party').fix!.edits);
    expect(finding(mended, 'gate.text.party').state).toBe('pass');
  });

  it('is not offered where the text is what it can be', () => {
    const general = after({ verb: 'setCentre', args: { changes: { partyLevel: 'generalBranch' } } });
    expect(finding(general, 'gate.text.party')).toMatchObject({ state: 'fail', severity: 'warning', fix: null });
  });
});

describe('the fix of what is missing', () => {
  it('makes the three plaques and the name again when all are gone', () => {
    const bare = after({ verb: 'removeEntities', args: { refs: ['s1', 's2', 's3', 's4'].map((id) => ({ kind: 'sign' as const, id })) } });
    const added = ['gate.members', 'roof.present'].reduce((project, rule) => edited(project, finding(project, rule).fix!.edits), bare);
    expect(Object.values(added.signs).map(({ id: _id, ...sign }) => sign)).toEqual(
      Object.values(base.signs).map(({ id: _id, ...sign }) => sign),
    );
    expect(gateFailures(added)).toEqual([]);
  });
});

describe('all fixes of one pack', () => {
  const MOST = 150;

  it.each(packIds)('come to an end one after the other, offer nothing more and cover nothing on the walls: %s', (id) => {
    const pack = loadPack(id);
    let project = centreFor(id, base);
    let round = 0;
    for (; round < MOST; round += 1) {
      const next = reportOf(project, pack).findings.find((f) => f.fix !== null);
      if (next === undefined) break;
      project = edited(project, next.fix!.edits);
    }
    expect(round).toBeLessThan(MOST);
    const before = new Set(clashes(centreFor(id, base)));
    expect(clashes(project).filter((clash) => !before.has(clash))).toEqual([]);
  });

  it('of two packs leave of the gate and the roof only what a person has to settle', () => {
    const two = ['luanchuan-2022', 'gulin-village'].map(loadPack);
    const isMeant = ({ rule }: Finding): boolean => rule.startsWith('gate.') || rule.startsWith('roof.');
    let project = base;
    for (let round = 0; round < 12; round += 1) {
      const next = reportOf(project, ...two).findings.find((f) => f.fix !== null && isMeant(f) && !f.rule.startsWith('gate.text'));
      if (next === undefined) break;
      project = edited(project, next.fix!.edits);
    }
    const left = reportOf(project, ...two).findings.filter((f) => f.state === 'fail' && isMeant(f));
    expect(left.map((f) => f.rule).sort()).toEqual(['gate.text.supervisory']);
  });
});
