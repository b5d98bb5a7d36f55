import { useState } from 'react';
import type { Attestation } from '../../model/review.ts';
import type { Finding } from '../../rules/report.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { useSession } from '../session/session-context.ts';
import { ruleId } from './answers.ts';
import { useCardForm } from './use-focus-kept.ts';

interface Props {
  finding: Finding;
  onClose: () => void;
}

type EvidenceKind = Attestation['evidence'][number]['kind'];
const KINDS: readonly (EvidenceKind | 'none')[] = ['none', 'photo', 'document', 'number', 'signature'];

/** A person's word for what no drawing shows. */
export function AttestForm({ finding, onClose }: Props) {
  const t = useWords();
  const { editor, platform } = useSession();
  const [by, setBy] = useState('');
  const [statement, setStatement] = useState(finding.quote);
  const [kind, setKind] = useState<EvidenceKind | 'none'>('none');
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const card = useCardForm(onClose);
  const save = () => {
    if (by.trim() === '') return setFault('check.needBy');
    const evidence = kind === 'none' ? [] : [{ kind, note: note.trim() }];
    const attestation = { rule: ruleId(finding), by: by.trim(), at: platform.today(), statement: statement.trim(), reading: null, evidence };
    editor.commit('undo.attest', [{ verb: 'addAttestation', args: { attestation } }]);
    onClose();
  };
  const options = KINDS.map((value) => ({ value, label: t(`check.evidence.${value}`) }));
  return (
    <fieldset {...card} className="finding-form fields" aria-label={t('check.attest')}>
      <TextField label={t('check.by')} value={by} live onCommit={setBy} />
      <TextField label={t('check.statement')} value={statement} live multiline onCommit={setStatement} />
      <ChoiceField label={t('check.evidenceKind')} value={kind} options={options} onCommit={setKind} />
      {kind !== 'none' && <TextField label={t('check.evidenceNote')} value={note} live onCommit={setNote} />}
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
