import type { Attestation } from '../../model/review.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';

export type EvidenceKind = Attestation['evidence'][number]['kind'] | 'none';
const KINDS: readonly EvidenceKind[] = ['none', 'photo', 'document', 'number', 'signature'];

/** What a person adds to an answer. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly note: string;
}

export const NO_EVIDENCE: Evidence = { kind: 'none', note: '' };

export const evidenceOf = ({ kind, note }: Evidence): Attestation['evidence'] => (kind === 'none' ? [] : [{ kind, note: note.trim() }]);

interface Props {
  value: Evidence;
  onChange: (value: Evidence) => void;
}

/** Photo, document, number or signature, and what it shows. */
export function EvidenceField({ value, onChange }: Props) {
  const t = useWords();
  const options = KINDS.map((kind) => ({ value: kind, label: t(`check.evidence.${kind}`) }));
  return (
    <>
      <ChoiceField label={t('check.evidenceKind')} value={value.kind} options={options} onCommit={(kind) => onChange({ ...value, kind })} />
      {value.kind !== 'none' && (
        <TextField label={t('check.evidenceNote')} value={value.note} live onCommit={(note) => onChange({ ...value, note })} />
      )}
    </>
  );
}
