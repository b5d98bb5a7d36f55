import type { Edit } from '../../model/edits/edit.ts';
import { type Evidence, evidenceOf, NO_EVIDENCE } from '../check/evidence-field.tsx';
import { type Reading, readingFault } from '../check/reading-field.tsx';
import type { Question } from './open-questions.ts';

/** What a person has written to a question; it counts only where `isGiven`. */
export interface AnswerDraft {
  readonly isGiven: boolean;
  readonly statement: string;
  readonly reading: Reading;
  readonly evidence: Evidence;
}

export type AnswerDrafts = Readonly<Record<string, AnswerDraft>>;

export const emptyAnswer = ({ finding }: Question): AnswerDraft => ({ isGiven: false, statement: finding.quote, reading: null, evidence: NO_EVIDENCE });

export const answerTo = (drafts: AnswerDrafts, question: Question): AnswerDraft => drafts[question.id] ?? emptyAnswer(question);

export const givenOf = (drafts: AnswerDrafts, questions: readonly Question[]): readonly Question[] =>
  questions.filter((question) => answerTo(drafts, question).isGiven);

/** Key of messages/ui: what is still to be mended before the answers can be kept. */
export function answersFault(drafts: AnswerDrafts, questions: readonly Question[], by: string): string | null {
  const given = givenOf(drafts, questions);
  if (given.length === 0) return 'review.needOne';
  if (by.trim() === '') return 'check.needBy';
  return withoutReading(drafts, questions) === null ? null : 'check.needReading';
}

/** The first answer given that does not say from where left and right are seen, though its notice leaves that open. */
export const withoutReading = (drafts: AnswerDrafts, questions: readonly Question[]): Question | null =>
  givenOf(drafts, questions).find((question) => readingFault(question.finding, answerTo(drafts, question).reading) !== null) ?? null;

/** All answers given, by one person on one day. */
export const answerEdits = (drafts: AnswerDrafts, questions: readonly Question[], by: string, at: string): readonly Edit[] =>
  givenOf(drafts, questions).map((question): Edit => {
    const { statement, reading, evidence } = answerTo(drafts, question);
    const attestation = { rule: question.id, by: by.trim(), at, statement: statement.trim(), reading, evidence: evidenceOf(evidence) };
    return { verb: 'addAttestation', args: { attestation } };
  });
