import { useWords } from '../i18n.ts';
import { CheckBox } from '../parts/check-box.tsx';

interface Props {
  title: string;
  given: number;
  all: number;
  readOnly: boolean;
  onChange: (all: boolean) => void;
}

/** The standard's title, with a box that answers all of its questions at once. */
export function QuestionsHead({ title, given, all, readOnly, onChange }: Props) {
  const t = useWords();
  return (
    <h3 className="questions-head">
      <CheckBox
        label={t('review.chooseAll', { title })}
        isSelected={given === all}
        isIndeterminate={given > 0 && given < all}
        isDisabled={readOnly}
        onChange={onChange}
      />
      <span>{title}</span>
      <span className="secondary">{t('review.given', { given, all })}</span>
    </h3>
  );
}
