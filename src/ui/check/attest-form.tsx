import { useState } from 'react';
import type { Finding } from '../../rules/report.ts';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { useSession } from '../session/session-context.ts';
import { ruleId } from './answers.ts';
import { EvidenceField, evidenceOf, NO_EVIDENCE } from './evidence-field.tsx';
import { FormFoot } from './form-foot.tsx';
import { type Reading, ReadingField, readingFault } from './reading-field.tsx';
import { useCardForm } from './use-focus-kept.ts';

interface Props {
  finding: Finding;
  onClose: () => void;
}

/** A person's word for what no drawing shows. */
export function AttestForm({ finding, onClose }: Props) {
  const t = useWords();
  const { editor, platform } = useSession();
  const [by, setBy] = useState('');
  const [statement, setStatement] = useState(finding.quote);
  const [reading, setReading] = useState<Reading>(null);
  const [evidence, setEvidence] = useState(NO_EVIDENCE);
  const [fault, setFault] = useState<string | null>(null);
  const card = useCardForm(onClose);
  const save = () => {
    const missing = by.trim() === '' ? 'check.needBy' : readingFault(finding, reading);
    if (missing !== null) return setFault(missing);
    const attestation = { rule: ruleId(finding), by: by.trim(), at: platform.today(), statement: statement.trim(), reading, evidence: evidenceOf(evidence) };
    editor.commit('undo.attest', [{ verb: 'addAttestation', args: { attestation } }]);
    onClose();
  };
  return (
    <fieldset {...card} className="finding-form fields" aria-label={t('check.attest')}>
      <TextField label={t('check.by')} value={by} live onCommit={setBy} />
      <TextField label={t('check.statement')} value={statement} live multiline onCommit={setStatement} />
      <ReadingField finding={finding} value={reading} onChange={setReading} />
      <EvidenceField value={evidence} onChange={setEvidence} />
      <FormFoot fault={fault} onSave={save} onCancel={onClose} />
    </fieldset>
  );
}
