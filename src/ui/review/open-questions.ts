import type { Pack, Rule } from '../../rules/pack.ts';
import type { Finding } from '../../rules/report.ts';
import { ruleId } from '../check/answers.ts';

/** A rule that asks for a person's word: one answer holds for all of its subjects. */
export interface Question {
  readonly id: string;
  readonly finding: Finding;
  readonly rule: Rule | undefined;
  readonly subjects: number;
}

export interface QuestionsOfPack {
  readonly pack: Pick<Pack, 'id' | 'title'>;
  readonly questions: readonly Question[];
}

/** What is still to be attested, by standard and in the order of its clauses. */
export function openQuestions(findings: readonly Finding[], packs: readonly Pack[]): readonly QuestionsOfPack[] {
  const open = findings.filter(({ state }) => state === 'needsAttestation');
  return packs.flatMap((pack) => {
    const questions = pack.rules.flatMap((rule): Question[] => {
      const own = open.filter((finding) => finding.standard === pack.id && finding.rule === rule.id);
      const [finding] = own;
      return finding === undefined ? [] : [{ id: ruleId(finding), finding, rule, subjects: own.length }];
    });
    return questions.length === 0 ? [] : [{ pack, questions }];
  });
}
