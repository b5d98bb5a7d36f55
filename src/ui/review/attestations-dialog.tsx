import { useState } from 'react';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useCheck, useReadOnly, useSession } from '../session/session-context.ts';
import { type AnswerDraft, type AnswerDrafts, answerEdits, answersFault, answerTo, givenOf, withoutReading } from './answer-draft.ts';
import { enterMissing } from './enter-missing.ts';
import { GivenAnswers } from './given-answers.tsx';
import { openQuestions, type QuestionsOfPack } from './open-questions.ts';
import { QuestionItem } from './question-item.tsx';
import { QuestionsHead } from './questions-head.tsx';

/** All that a person has to vouch for, as one form with one signer. The default export is for React.lazy. */
export default function AttestationsDialog() {
  const t = useWords();
  const { editor, packs, panels, platform } = useSession();
  const readOnly = useReadOnly();
  const findings = useCheck((state) => state.report?.findings) ?? [];
  const [drafts, setDrafts] = useState<AnswerDrafts>({});
  const [by, setBy] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const groups = openQuestions(findings, packs);
  const questions = groups.flatMap((group) => group.questions);
  const close = () => panels.setState({ dialog: null });
  const save = () => {
    const missing = answersFault(drafts, questions, by);
    setFault(missing);
    if (missing !== null) return enterMissing(missing, withoutReading(drafts, questions));
    editor.commit('undo.attest', answerEdits(drafts, questions, by, platform.today()));
    setDrafts({});
  };
  const change = (changes: AnswerDrafts) => setDrafts((before) => ({ ...before, ...changes }));
  const count = givenOf(drafts, questions).length;
  return (
    <Dialog
      wide
      title={t('review.attestations')}
      onClose={close}
      foot={
        <>
          {questions.length > 0 && !readOnly && (
            <div className="signer">
              <TextField label={t('check.by')} value={by} live onCommit={setBy} />
              {fault !== null && (
                <p className="field-error" role="alert">
                  {t(fault)}
                </p>
              )}
            </div>
          )}
          <Button onPress={close}>{t('shell.close')}</Button>
          {questions.length > 0 && (
            <Button kind="primary" isDisabled={readOnly} onPress={save}>
              {t('review.attestChosen', { count })}
            </Button>
          )}
        </>
      }
    >
      {groups.length === 0 && <p className="secondary">{t('review.nothingToAttest')}</p>}
      {groups.map((group) => (
        <QuestionGroup key={group.pack.id} group={group} drafts={drafts} readOnly={readOnly} onChange={change} />
      ))}
      <GivenAnswers />
    </Dialog>
  );
}

interface GroupProps {
  group: QuestionsOfPack;
  drafts: AnswerDrafts;
  readOnly: boolean;
  onChange: (changes: AnswerDrafts) => void;
}

function QuestionGroup({ group: { pack, questions }, drafts, readOnly, onChange }: GroupProps) {
  const set = (changes: Partial<AnswerDraft>) => onChange(Object.fromEntries(questions.map((one) => [one.id, { ...answerTo(drafts, one), ...changes }])));
  return (
    <section className="questions" aria-label={pack.title}>
      <QuestionsHead title={pack.title} given={givenOf(drafts, questions).length} all={questions.length} readOnly={readOnly} onChange={(isGiven) => set({ isGiven })} />
      <ul>
        {questions.map((question) => (
          <QuestionItem
            key={question.id}
            question={question}
            answer={answerTo(drafts, question)}
            readOnly={readOnly}
            onChange={(answer) => onChange({ [question.id]: answer })}
          />
        ))}
      </ul>
    </section>
  );
}
