import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/model/project.ts';
import { roomFactsRead } from '../../src/model/sign-words.ts';
import { evaluate } from '../../src/rules/evaluate-predicate.ts';
import { KINDS, type Check, type CheckKind } from '../../src/rules/kinds/index.ts';
import type { Pack, Rule } from '../../src/rules/pack.ts';
import { readsOfRule } from '../../src/rules/reads.ts';
import { runRule } from '../../src/rules/run-rule.ts';
import { SLICES, sameValues, valuesOf, type Slice } from '../../src/rules/slices.ts';
import { allPacks } from '../standards/base.ts';
import { fixturesOf } from '../standards/fixtures.ts';
import { centreFor, edited } from '../standards/judge.ts';
import { after, base, context } from './fake-env.ts';
import { watched } from './watched.ts';

const packs = allPacks();

interface Look {
  readonly seen: ReadonlySet<string>;
  /** What it says that it reads, as far as it was followed. */
  readonly reads: readonly Slice[];
}

/** What a rule looks at, its subjects and conditions included, where everything about it is read afresh. */
function lookOf(rule: Rule, pack: Pack, project: Project): Look {
  const seen = new Set<string>();
  const env = { ...context, pack, project: watched(project, (name) => void seen.add(name)) };
  const { depth } = runRule(rule, pack, env, evaluate(pack.appliesTo, env));
  return { seen, reads: readsOfRule(rule, pack, depth) };
}

const drawsFixtures = (project: Project): boolean => project.storeys.some(({ fixtures }) => Object.keys(fixtures).length > 0);
const namesRooms = (project: Project): boolean => Object.values(project.signs).some((sign) => roomFactsRead(project, sign) !== null);

/**
 * Whole storeys hold the records of their rooms and their fixtures; where any are drawn, so does the slice of fixtures, and
 * where signs name their rooms, that of signs.
 */
const holds = (reads: readonly Slice[], name: string, project: Project): boolean => {
  const whole = reads.includes('plan') || (reads.includes('fixtures') && drawsFixtures(project)) || (reads.includes('signs') && namesRooms(project));
  return (reads as readonly string[]).includes(name) || (whole && ['rooms', 'fixtures', 'plan'].includes(name));
};

function undeclared(rule: Rule, pack: Pack, project: Project): readonly string[] {
  const { seen, reads } = lookOf(rule, pack, project);
  return [...seen].filter((name) => !holds(reads, name, project)).map((name) => `${pack.id}/${rule.id} (${rule.check.kind}) reads ${name}`);
}

/** The kind of a check and of all that stand inside it. */
const kindsIn = (c: Check): readonly CheckKind[] => [
  c.kind,
  ...('checks' in c ? c.checks.flatMap(kindsIn) : []),
  ...('check' in c ? kindsIn(c.check) : []),
];

describe('what a rule says that it reads', () => {
  it.each(packs.map((pack): [string, Pack] => [pack.id, pack]))('is all that it reads: %s', (id, pack) => {
    const start = centreFor(id, base);
    const found = fixturesOf(id).flatMap((fixture) => {
      const rule = pack.rules.find((candidate) => candidate.id === fixture.rule);
      return rule === undefined ? [] : undeclared(rule, pack, edited(start, fixture.edits));
    });
    expect([...new Set(found)]).toEqual([]);
  });

  it('is held for every kind of check', () => {
    const used = new Set(packs.flatMap((pack) => pack.rules.flatMap((rule) => kindsIn(rule.check))));
    const kinds = Object.keys(KINDS) as CheckKind[];
    expect(kinds.filter((kind) => !used.has(kind))).toEqual([]);
  });

  it('is noticed where it is too little', () => {
    const [pack] = packs.filter(({ id }) => id === 'luanchuan-2022');
    const rule = pack!.rules.find(({ id }) => id === 'area.rural')!;
    expect(lookOf(rule, pack!, base).seen).toEqual(new Set(['centre', 'rooms', 'plan']));
  });
});

describe('a slice', () => {
  const same = (other: Project): readonly Slice[] => SLICES.filter((slice) => sameValues(valuesOf(slice, base), valuesOf(slice, other)));
  const storey = base.storeys[0]!;
  const without = (...names: readonly Slice[]): readonly Slice[] => SLICES.filter((slice) => !names.includes(slice));

  it('of rooms stays where walls move alone', () => {
    const wallId = Object.values(storey.walls)[2]!.id;
    expect(same(after({ verb: 'moveWall', args: { storeyId: storey.id, wallId, by: { x: 200, y: 200 } } }))).toEqual(without('plan'));
  });

  it('changes with what belongs to it and nothing else', () => {
    expect(same(base)).toEqual(SLICES);
    expect(same(after({ verb: 'setCentre', args: { changes: { households: 7 } } }))).toEqual(without('centre'));
    expect(same(after({ verb: 'setSite', args: { changes: { northDeg: 80 } } }))).toEqual(without('site'));
    expect(same(after({ verb: 'setGate', args: { changes: { height: 5000 } } }))).toEqual(without('gate'));
    expect(same(after({ verb: 'setSign', args: { signId: 's1', changes: { offset: 5 } } }))).toEqual(without('signs'));
    const roomId = Object.keys(storey.rooms)[0]!;
    expect(same(after({ verb: 'setRoom', args: { storeyId: storey.id, roomId, changes: { capacity: 9 } } }))).toEqual(without('rooms', 'plan'));
    expect(same(after({ verb: 'setApprovedPlan', args: { approval: { at: '2026-01-01', by: '街道', docNo: '' } } }))).toEqual(without('review'));
  });
});
