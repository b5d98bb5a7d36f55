import { useState } from 'react';
import type { Finding } from '../../rules/report.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { useWords } from '../i18n.ts';
import { useSession } from '../session/session-context.ts';
import { ruleId, subjectKey } from './answers.ts';
import { FormFoot } from './form-foot.tsx';
import { useCardForm } from './use-focus-kept.ts';
import { EMPTY_WAIVER, WaiverFields, waiverFault, waiverOf } from './waiver-fields.tsx';

interface Props {
  finding: Finding;
  onClose: () => void;
}

type Scope = 'subject' | 'rule';
const SCOPES: readonly Scope[] = ['subject', 'rule'];

/** Why the clause may be broken here, or everywhere. */
export function WaiverForm({ finding, onClose }: Props) {
  const t = useWords();
  const { editor, platform } = useSession();
  const [draft, setDraft] = useState(EMPTY_WAIVER);
  const [scope, setScope] = useState<Scope>('subject');
  const [fault, setFault] = useState<string | null>(null);
  const card = useCardForm(onClose);
  const own = subjectKey(finding);
  const save = () => {
    const missing = waiverFault(draft);
    if (missing !== null) return setFault(missing);
    const subject = scope === 'rule' ? null : own;
    const waiver = waiverOf(draft, { rule: ruleId(finding), subject, at: platform.today() });
    editor.commit('undo.waive', [{ verb: 'addWaiver', args: { waiver } }]);
    onClose();
  };
  return (
    <fieldset {...card} className="finding-form fields" aria-label={t('check.waive')}>
      <WaiverFields value={draft} onChange={setDraft} />
      {own !== null && (
        <ChoiceField
          label={t('check.scope')}
          value={scope}
          options={SCOPES.map((value) => ({ value, label: t(`check.scope.${value}`) }))}
          onCommit={setScope}
        />
      )}
      <FormFoot fault={fault} onSave={save} onCancel={onClose} />
    </fieldset>
  );
}
