import { X } from 'lucide-react';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { useEditor, useEditorState } from '../session/session-context.ts';

/** Which room keeps its name after a division or a merger: offered, not demanded; drawing may go on. */
export function NameQuestion() {
  const t = useWords();
  const editor = useEditor();
  const question = useEditorState((state) => state.nameQuestion);
  if (question === null) return null;
  return (
    <section className="notice name-question" aria-label={t('nameQuestion.title')}>
      <output>{t(question.words.key, question.words.data)}</output>
      <span className="name-choices">
        {question.choices.map((choice, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- the choices of one question never change
          <Button key={i} small onPress={() => editor.answerName(choice)}>
            {t(choice.words.key, choice.words.data)}
          </Button>
        ))}
      </span>
      <IconButton small label={t('shell.dismiss')} onPress={() => editor.answerName(null)}>
        <X size={14} />
      </IconButton>
    </section>
  );
}
