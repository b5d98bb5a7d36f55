import { describe, expect, it } from 'vitest';
import { refKey, type EntityRef } from '../../src/model/entity.ts';
import type { Finding } from '../../src/rules/report.ts';
import { refOfKey } from '../../src/ui/check/answers.ts';
import { missingFact } from '../../src/ui/check/missing-fact.ts';
import { EMPTY_WAIVER, waiverFault, waiverOf } from '../../src/ui/check/waiver-fields.tsx';
import { answerEdits, answersFault, emptyAnswer } from '../../src/ui/review/answer-draft.ts';
import { openQuestions } from '../../src/ui/review/open-questions.ts';

const finding = (rule: string, changes: Partial<Finding> = {}): Finding => ({
  standard: 'p', rule, title: rule, state: 'needsAttestation', severity: 'error', subject: null, places: [],
  clause: '一', quote: `原文 ${rule}`, message: '请确认', data: {}, fix: null, ...changes,
});
const pack = { id: 'p', title: '甲', rules: ['a', 'b', 'c'].map((id) => ({ id })) } as unknown as Parameters<typeof openQuestions>[1][number];
const questionsOf = (...findings: Finding[]) => openQuestions(findings, [pack]).flatMap(({ questions }) => questions);

describe('the checklist of attestations', () => {
  it('asks each rule once, in the order of the standard, however many things it is about', () => {
    const questions = questionsOf(finding('b'), finding('a'), finding('b'), finding('c', { state: 'pass' }));
    expect(questions.map(({ id, subjects }) => [id, subjects])).toEqual([['p/a', 1], ['p/b', 2]]);
  });

  it('takes the clause for the statement until a person writes another', () => {
    expect(emptyAnswer(questionsOf(finding('a'))[0]!).statement).toBe('原文 a');
  });

  it('keeps all ticked answers with one signer and one day, and none that is not ticked', () => {
    const questions = questionsOf(finding('a'), finding('b'), finding('c'));
    const [a, , c] = questions;
    const drafts = { 'p/a': { ...emptyAnswer(a!), isGiven: true }, 'p/c': { ...emptyAnswer(c!), isGiven: true, evidence: { kind: 'photo', note: ' 门口 ' } as const } };
    expect(answersFault(drafts, questions, '王某')).toBeNull();
    expect(answerEdits(drafts, questions, ' 王某 ', '2026-01-31')).toEqual([
      { verb: 'addAttestation', args: { attestation: { rule: 'p/a', by: '王某', at: '2026-01-31', statement: '原文 a', reading: null, evidence: [] } } },
      { verb: 'addAttestation', args: { attestation: { rule: 'p/c', by: '王某', at: '2026-01-31', statement: '原文 c', reading: null, evidence: [{ kind: 'photo', note: '门口' }] } } },
    ]);
  });

  it('says what is missing: an answer, the signer, the reading where the notice states none', () => {
    const questions = questionsOf(finding('a', { data: { readings: [{ frame: 'facingGateFromOutside' }] } }));
    const given = { 'p/a': { ...emptyAnswer(questions[0]!), isGiven: true } };
    expect(answersFault({}, questions, '王某')).toBe('review.needOne');
    expect(answersFault(given, questions, ' ')).toBe('check.needBy');
    expect(answersFault(given, questions, '王某')).toBe('check.needReading');
    expect(answersFault({ 'p/a': { ...given['p/a'], reading: 'insideLookingOut' } }, questions, '王某')).toBeNull();
  });
});

describe('a waiver', () => {
  it('needs a person, a reason and a day that exists', () => {
    const full = { ...EMPTY_WAIVER, by: '王某', reason: '已备案' };
    expect([EMPTY_WAIVER, { ...EMPTY_WAIVER, by: '王某' }, { ...full, expires: '2026-02-30' }, full].map(waiverFault)).toEqual([
      'check.needBy', 'check.needReason', 'check.badDate', null,
    ]);
  });

  it('without an end is kept so', () => {
    expect(waiverOf({ ...EMPTY_WAIVER, by: '王某', reason: '已备案' }, { rule: 'p/a', subject: null, at: '2026-01-31' }).expires).toBeNull();
  });
});

describe('the key of a thing', () => {
  it('leads back to it', () => {
    const refs: EntityRef[] = [{ kind: 'sign', id: 's1' }, { kind: 'room', id: 'r1', storeyId: 'st1' }];
    expect(refs.map((ref) => refOfKey(refKey(ref)))).toEqual(refs);
  });
});

describe('what a rule lacks', () => {
  const lacking = (field: string, subject: EntityRef | null) => missingFact({ state: 'cannotCheck', data: { field }, subject });

  it('leads to the field of the centre, or to the form of the thing', () => {
    const room: EntityRef = { kind: 'room', id: 'r1', storeyId: 'st1' };
    expect(lacking('centre.households', null)).toEqual({ field: 'households' });
    expect(lacking('room.equipment', room)).toEqual({ ref: room });
    expect(lacking('review.approvedPlan', { kind: 'site', id: 'site' })).toEqual({ field: 'review' });
  });

  it('leads nowhere where nothing is lacking', () => {
    expect(missingFact({ state: 'fail', data: { field: 'centre.households' }, subject: null })).toBeNull();
    expect(lacking('formula', null)).toBeNull();
  });
});
