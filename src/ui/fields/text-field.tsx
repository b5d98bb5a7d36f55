import { useId } from 'react';
import { useWords } from '../i18n.ts';
import { FieldRow } from './field-row.tsx';
import { useDraft } from './use-draft.ts';

interface Props {
  label: string;
  /** null where the things selected differ. */
  value: string | null;
  isDisabled?: boolean;
  placeholder?: string;
  /** Hands over each keystroke, for a form that has its own button. */
  live?: boolean;
  multiline?: boolean;
  onCommit: (value: string) => void;
}

export function TextField({ label, value, isDisabled = false, placeholder, live = false, multiline = false, onCommit }: Props) {
  const t = useWords();
  const id = useId();
  const draft = useDraft({
    shown: value ?? '',
    commit: (text) => {
      onCommit(text);
      return null;
    },
  });
  const shared = {
    id,
    className: 'input',
    value: draft.text,
    disabled: isDisabled,
    placeholder: value === null ? t('fields.mixed') : placeholder,
    onBlur: draft.onBlur,
    onKeyDown: draft.onKeyDown,
    autoComplete: 'off',
    spellCheck: false,
  };
  const change = (text: string) => {
    draft.setText(text);
    if (live) onCommit(text);
  };
  return (
    <FieldRow label={label} htmlFor={id}>
      {multiline ? (
        <textarea {...shared} rows={2} onChange={(event) => change(event.target.value)} />
      ) : (
        <input {...shared} onChange={(event) => change(event.target.value)} />
      )}
    </FieldRow>
  );
}
