import type { Attestation } from '../../model/review.ts';
import type { Finding } from '../../rules/report.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { useWords } from '../i18n.ts';

export type Reading = Attestation['reading'];
const READINGS = ['facingGateFromOutside', 'insideLookingOut'] as const;

/** A notice that does not say from where left and right are seen: then the reading is a part of the answer. */
export const asksForReading = ({ data }: Pick<Finding, 'data'>): boolean => Array.isArray(data['readings']);

/** Key of messages/ui where a reading is asked for and none was chosen. */
export const readingFault = (finding: Pick<Finding, 'data'>, reading: Reading): string | null =>
  asksForReading(finding) && reading === null ? 'check.needReading' : null;

interface Props {
  finding: Finding;
  value: Reading;
  onChange: (value: Reading) => void;
}

export function ReadingField({ finding, value, onChange }: Props) {
  const t = useWords();
  if (!asksForReading(finding)) return null;
  const options = READINGS.map((one) => ({ value: one, label: t(`check.reading.${one}`) }));
  return <ChoiceField label={t('check.reading')} value={value} placeholder={t('check.chooseReading')} options={options} onCommit={onChange} />;
}
