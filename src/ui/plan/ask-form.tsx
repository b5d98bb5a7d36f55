import type { ReactNode } from 'react';
import type { PlanAsk } from '../../editor/state.ts';
import type { Edit } from '../../model/edits/edit.ts';
import { commitAndPick } from '../../editor/commands/plan.ts';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useEditor } from '../session/session-context.ts';

interface Props {
  what: PlanAsk;
  /** Key of messages/ui. */
  label: string;
  edits: readonly Edit[];
  /** Whether what is new is selected afterwards. */
  picksNew: boolean;
  children: ReactNode;
}

/** The fields of one command, with its one button: a single undo step. */
export function AskForm({ what, label, edits, picksNew, children }: Props) {
  const t = useWords();
  const editor = useEditor();
  const close = () => editor.ask(null);
  const apply = () => {
    close();
    if (edits.length === 0) return;
    if (picksNew) commitAndPick(editor, label, edits);
    else editor.commit(label, edits);
  };
  const foot = (
    <>
      <Button onPress={close}>{t('shell.cancel')}</Button>
      <Button kind="primary" onPress={apply}>
        {t('planAsk.apply')}
      </Button>
    </>
  );
  return (
    <Dialog title={t(`planAsk.${what}`)} onClose={close} foot={foot}>
      <div className="fields">{children}</div>
    </Dialog>
  );
}
