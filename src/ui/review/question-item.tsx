import { EvidenceField } from '../check/evidence-field.tsx';
import { ReadingField } from '../check/reading-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { CheckBox } from '../parts/check-box.tsx';
import type { AnswerDraft } from './answer-draft.ts';
import type { Question } from './open-questions.ts';

interface Props {
  question: Question;
  answer: AnswerDraft;
  readOnly: boolean;
  onChange: (answer: AnswerDraft) => void;
}

/** One clause that asks for a person's word; its answer is written once the box is ticked. */
export function QuestionItem({ question: { finding, rule, subjects }, answer, readOnly, onChange }: Props) {
  const t = useWords();
  const asked = rule?.check.kind === 'attest' ? rule.check.evidence : [];
  const set = (changes: Partial<AnswerDraft>) => onChange({ ...answer, ...changes });
  return (
    <li className="question" data-rule={`${finding.standard}/${finding.rule}`}>
      <CheckBox isSelected={answer.isGiven} isDisabled={readOnly} onChange={(isGiven) => set({ isGiven })}>
        <strong>{finding.title}</strong> <span className="secondary">{finding.clause}</span>
      </CheckBox>
      <div className="question-text">
        <p>{finding.message}</p>
        {subjects > 1 && <p className="secondary">{t('review.subjects', { count: subjects })}</p>}
        {asked.length > 0 && (
          <p className="secondary">{t('review.evidenceAsked', { evidence: asked.map((kind) => t(`check.evidence.${kind}`)).join('、') })}</p>
        )}
        {answer.isGiven && (
          <fieldset className="fields" aria-label={finding.title} disabled={readOnly}>
            <TextField label={t('check.statement')} value={answer.statement} live multiline onCommit={(statement) => set({ statement })} />
            <ReadingField finding={finding} value={answer.reading} onChange={(reading) => set({ reading })} />
            <EvidenceField value={answer.evidence} onChange={(evidence) => set({ evidence })} />
          </fieldset>
        )}
      </div>
    </li>
  );
}
