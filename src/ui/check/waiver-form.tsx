import { useState } from 'react';
import type { Finding } from '../../rules/report.ts';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { useSession } from '../session/session-context.ts';
import { isDay, ruleId, subjectKey } from './answers.ts';
import { useCardForm } from './use-focus-kept.ts';

interface Props {
  finding: Finding;
  onClose: () => void;
}

const EMPTY = { by: '', reason: '', docNo: '', expires: '' };

/** Why the clause may be broken here: who answers for it, the reason, the document, until when. */
export function WaiverForm({ finding, onClose }: Props) {
  const t = useWords();
  const { editor, platform } = useSession();
  const [form, setForm] = useState(EMPTY);
  const [fault, setFault] = useState<string | null>(null);
  const change = (part: keyof typeof EMPTY) => (value: string) => setForm((before) => ({ ...before, [part]: value.trim() }));
  const card = useCardForm(onClose);
  const save = () => {
    if (form.by === '') return setFault('check.needBy');
    if (form.reason === '') return setFault('check.needReason');
    if (form.expires !== '' && !isDay(form.expires)) return setFault('check.badDate');
    const waiver = {
      ...form,
      rule: ruleId(finding),
      subject: subjectKey(finding),
      at: platform.today(),
      expires: form.expires === '' ? null : form.expires,
    };
    editor.commit('undo.waive', [{ verb: 'addWaiver', args: { waiver } }]);
    onClose();
  };
  return (
    <fieldset {...card} className="finding-form fields" aria-label={t('check.waive')}>
      <TextField label={t('check.by')} value={form.by} live onCommit={change('by')} />
      <TextField label={t('check.reason')} value={form.reason} live multiline onCommit={change('reason')} />
      <TextField label={t('check.docNo')} value={form.docNo} live onCommit={change('docNo')} />
      <TextField label={t('check.expires')} value={form.expires} placeholder="2026-12-31" live onCommit={change('expires')} />
      {fault !== null && (
        <p className="field-error" role="alert">
          {t(fault)}
        </p>
      )}
      <div className="finding-actions">
        <Button small kind="primary" onPress={save}>
          {t('check.save')}
        </Button>
        <Button small onPress={onClose}>
          {t('shell.cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
