import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/model/project.ts';
import { check } from '../../src/rules/check.ts';
import { createChecker } from '../../src/rules/checker.ts';
import { ruleName } from '../../src/rules/pack.ts';
import { createStandingChecker } from '../../src/rules/standing-checker.ts';
import { allPacks } from '../standards/base.ts';
import { centreFor } from '../standards/judge.ts';
import { after, base, context } from './fake-env.ts';
import { afterHand, hand } from './random-edits.ts';

const packs = allPacks();
const rules = packs.flatMap((pack) => pack.rules.map((rule) => ruleName(pack, rule)));

/** Centres that the packs are made for, so that their rules apply. */
const centres: readonly Project[] = [base, ...packs.map(({ id }) => centreFor(id, base)).filter((centre) => centre !== base)];

describe('a check that remembers', () => {
  it('gives after any edits what a full check gives', () => {
    const hands = fc.tuple(fc.nat(centres.length - 1), fc.array(hand, { minLength: 1, maxLength: 12 }));
    fc.assert(
      fc.property(hands, ([start, steps]) => {
        const checker = createChecker(packs, context);
        let project = centres[start]!;
        checker.check(project);
        for (const step of steps) {
          project = afterHand(project, step, rules);
          expect(checker.check(project)).toEqual(check(structuredClone(project), packs, context));
        }
      }),
      { numRuns: Number(process.env['PAITU_RUNS'] ?? 40) },
    );
  });

  it('gives the same findings for the same project', () => {
    const checker = createChecker(packs, context);
    const [first, second] = [checker.check(base), checker.check(base)];
    expect(second.findings.filter((finding) => finding.state !== 'conflict').every((finding) => first.findings.includes(finding))).toBe(true);
  });

  it('keeps the findings of signs when a wall moves, and of rooms when a sign moves', () => {
    const checker = createChecker(packs, context);
    const first = checker.check(base);
    const storey = base.storeys[0]!;
    const wallId = Object.keys(storey.walls)[0]!;
    const findings = (project: Project, rule: string) => {
      const report = checker.check(project);
      return report.findings.filter((finding) => `${finding.standard}/${finding.rule}` === rule);
    };
    const kept = (project: Project, rule: string): boolean => findings(project, rule).every((finding) => first.findings.includes(finding));
    const wallMoved = after({ verb: 'moveWall', args: { storeyId: storey.id, wallId, by: { x: 300, y: 300 } } });
    expect(wallMoved.storeys).not.toEqual(base.storeys);
    expect(kept(wallMoved, 'gulin-village/gate.size')).toBe(true);
    expect(kept(wallMoved, 'luanchuan-2022/functions.seven')).toBe(true);
    expect(kept(wallMoved, 'luanchuan-2022/area.rural')).toBe(false);
    const signMoved = after({ verb: 'setSign', args: { signId: 's1', changes: { offset: 999 } } });
    expect(kept(signMoved, 'luanchuan-2022/functions.seven')).toBe(true);
  });

  it('begins anew with other packs, another day or other fonts', () => {
    const standing = createStandingChecker();
    const first = standing(base, packs, context);
    expect(standing(base, [...packs], context).findings[0]).toBe(first.findings[0]);
    expect(standing(base, packs, { ...context, today: '2027-01-01' }).findings[0]).not.toBe(first.findings[0]);
    expect(standing(base, packs.slice(0, 1), context).standards).toEqual([packs[0]!.id]);
    expect(standing(base, packs, { ...context, draw: { ...context.draw } })).toEqual(first);
  });
});
