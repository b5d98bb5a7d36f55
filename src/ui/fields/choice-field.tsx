import { useWords } from '../i18n.ts';
import { Choice, type Option } from '../parts/choice.tsx';
import { FieldRow } from './field-row.tsx';

interface Props<T extends string> {
  label: string;
  value: T | null;
  options: readonly Option<T>[];
  /** Shown while `value` is null; without it, that several values are selected. */
  placeholder?: string;
  isDisabled?: boolean;
  onCommit: (value: T) => void;
}

export function ChoiceField<T extends string>({ label, placeholder, onCommit, ...rest }: Props<T>) {
  const t = useWords();
  return (
    <FieldRow label={label}>
      <Choice label={label} placeholder={placeholder ?? t('fields.mixed')} onChange={onCommit} {...rest} />
    </FieldRow>
  );
}

type Answer = 'yes' | 'no' | 'unknown';

interface AnswerProps {
  label: string;
  /** null = not known: a rule that needs it says so. */
  value: boolean | null;
  isDisabled?: boolean;
  onCommit: (value: boolean | null) => void;
}

const ANSWERS: Readonly<Record<Answer, boolean | null>> = { yes: true, no: false, unknown: null };

/** Yes, no, or not known. */
export function AnswerField({ label, value, isDisabled = false, onCommit }: AnswerProps) {
  const t = useWords();
  const options: Option<Answer>[] = [
    { value: 'yes', label: t('fields.yes') },
    { value: 'no', label: t('fields.no') },
    { value: 'unknown', label: t('fields.unknown') },
  ];
  const shown: Answer = value === null ? 'unknown' : value ? 'yes' : 'no';
  return (
    <ChoiceField label={label} value={shown} options={options} isDisabled={isDisabled} onCommit={(a) => onCommit(ANSWERS[a])} />
  );
}
