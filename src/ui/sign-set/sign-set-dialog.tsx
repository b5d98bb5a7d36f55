import { useState } from 'react';
import { useWords } from '../i18n.ts';
import { toast } from '../overlays/toast.ts';
import { Button } from '../parts/button.tsx';
import { CheckBox } from '../parts/check-box.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useReadOnly, useSession } from '../session/session-context.ts';
import { countsOf, type Counts } from './group-items.ts';
import { NotPlacedList } from './not-placed-list.tsx';
import { SetGroups } from './set-groups.tsx';
import { useSignSet, type SignSetChoice } from './use-sign-set.ts';

/** 成套生成: what the set adds, changes, keeps and removes, with the reasons; applied as one step. The default export is for React.lazy. */
export default function SignSetDialog() {
  const t = useWords();
  const { editor, panels } = useSession();
  const choice = useSignSet();
  const close = () => panels.setState({ dialog: null });
  const counts = countsOf(choice.set?.plan ?? [], (item) => choice.isTicked(item));
  const apply = () => {
    const set = choice.ticked();
    if (set === null || !editor.commit('undo.signSet', set.edits).ok) return;
    close();
    panels.setState({ tab: 'lists' });
    void toast(t('signSet.done', { ...countsOf(set.plan, ({ isChosen }) => isChosen) }));
  };
  return (
    <Dialog wide title={t('signSet.title')} onClose={close} foot={<Foot counts={counts} choice={choice} onApply={apply} onCancel={close} />}>
      <Body choice={choice} />
    </Dialog>
  );
}

function Body({ choice }: { choice: SignSetChoice }) {
  const t = useWords();
  const [showsKept, setShowsKept] = useState(false);
  const { set, fault } = choice;
  if (fault !== null) {
    return (
      <p className="field-error" role="alert">
        {t('signSet.failed', { text: t(fault) })}
      </p>
    );
  }
  if (set === null) {
    return (
      <output className="secondary">
        {t('signSet.working')}
      </output>
    );
  }
  const isDone = set.plan.every(({ action }) => action === 'keep');
  return (
    <div className="sign-set">
      <p className="secondary">{t('signSet.intro')}</p>
      {isDone && <output>{t('signSet.nothing')}</output>}
      <NotPlacedList items={set.notPlaced} />
      <CheckBox isSelected={showsKept} onChange={setShowsKept}>
        {t('signSet.showKept')}
      </CheckBox>
      <SetGroups items={set.plan.filter(({ action }) => showsKept || action !== 'keep')} choice={choice} />
    </div>
  );
}

interface FootProps {
  counts: Counts;
  choice: SignSetChoice;
  onApply: () => void;
  onCancel: () => void;
}

function Foot({ counts, choice, onApply, onCancel }: FootProps) {
  const t = useWords();
  const readOnly = useReadOnly();
  const isIdle = counts.add + counts.change + counts.remove === 0;
  return (
    <>
      {choice.set !== null && (
        <p className="secondary sign-set-counts" aria-live="polite">
          {t('signSet.summary', { ...counts })}
        </p>
      )}
      <Button onPress={onCancel}>{t('shell.cancel')}</Button>
      <Button kind="primary" isDisabled={readOnly || isIdle} onPress={onApply}>
        {t('signSet.apply')}
      </Button>
    </>
  );
}
