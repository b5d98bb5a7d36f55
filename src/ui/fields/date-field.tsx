import { useState } from 'react';
import { isDay } from '../check/answers.ts';
import { useWords } from '../i18n.ts';
import { TextField } from './text-field.tsx';

interface Props {
  label: string;
  /** YYYY-MM-DD; null = not known. */
  value: string | null;
  isDisabled?: boolean;
  onCommit: (value: string | null) => void;
}

/** A day of the calendar, written as it is kept. */
export function DateField({ label, value, isDisabled = false, onCommit }: Props) {
  const t = useWords();
  const [isWrong, setWrong] = useState(false);
  const commit = (typed: string) => {
    const text = typed.trim();
    const ok = text === '' || isDay(text);
    setWrong(!ok);
    if (ok) onCommit(text === '' ? null : text);
  };
  return (
    <>
      <TextField label={label} value={value ?? ''} placeholder={t('fields.day')} isDisabled={isDisabled} onCommit={commit} />
      {isWrong && (
        <p className="field-error" role="alert">
          {t('check.badDate')}
        </p>
      )}
    </>
  );
}
