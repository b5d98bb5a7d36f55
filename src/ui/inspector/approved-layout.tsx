import { useState } from 'react';
import { layoutChanges } from '../../rules/kinds/layout-changes.ts';
import { FormFoot } from '../check/form-foot.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { useProject, useReadOnly, useSession } from '../session/session-context.ts';
import { Section } from './section.tsx';

/** Whether a layout was approved, and how today's differs from it. */
export function ApprovedLayout() {
  const t = useWords();
  const { editor } = useSession();
  const readOnly = useReadOnly();
  const project = useProject();
  const [isOpen, setOpen] = useState(false);
  const { approvedPlan } = project.review;
  const withdraw = () => editor.commit('undo.withdrawLayout', [{ verb: 'setApprovedPlan', args: { approval: null } }]);
  return (
    <Section title={t('layout.title')}>
      {approvedPlan === null ? (
        <p className="secondary">{t('layout.none')}</p>
      ) : (
        <>
          <p>{[approvedPlan.by, approvedPlan.docNo, approvedPlan.at].filter((part) => part !== '').join(' · ')}</p>
          <Changes />
        </>
      )}
      {isOpen && <ApproveForm onClose={() => setOpen(false)} />}
      {!readOnly && !isOpen && (
        <div className="finding-actions" data-field="review">
          <Button small onPress={() => setOpen(true)}>
            {t(approvedPlan === null ? 'layout.approve' : 'layout.approveAgain')}
          </Button>
          {approvedPlan !== null && (
            <Button small onPress={withdraw}>
              {t('layout.withdraw')}
            </Button>
          )}
        </div>
      )}
    </Section>
  );
}

function Changes() {
  const t = useWords();
  const project = useProject();
  const { approvedPlan } = project.review;
  if (approvedPlan === null) return null;
  const changes = layoutChanges(project, approvedPlan);
  if (changes.length === 0) return <p className="severity-pass">✓ {t('layout.same')}</p>;
  return (
    <details>
      <summary className="severity-warning">▲ {t('layout.changes', { count: changes.length })}</summary>
      <ul className="layout-changes">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </details>
  );
}

/** Who approved the layout as it stands today, under which number. */
function ApproveForm({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const { editor, platform } = useSession();
  const [by, setBy] = useState('');
  const [docNo, setDocNo] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const save = () => {
    if (by.trim() === '') return setFault('layout.needBy');
    const approval = { at: platform.today(), by: by.trim(), docNo: docNo.trim() };
    editor.commit('undo.approveLayout', [{ verb: 'setApprovedPlan', args: { approval } }]);
    onClose();
  };
  return (
    <fieldset className="fields" aria-label={t('layout.approve')}>
      <TextField label={t('approval.by')} value={by} live onCommit={setBy} />
      <TextField label={t('check.docNo')} value={docNo} live onCommit={setDocNo} />
      <FormFoot fault={fault} saveLabel="layout.approve" onSave={save} onCancel={onClose} />
    </fieldset>
  );
}
