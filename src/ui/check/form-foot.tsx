import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';

interface Props {
  /** Key of messages/ui: what has to be mended before it can be kept. */
  fault: string | null;
  /** Key of messages/ui. */
  saveLabel?: string;
  onSave: () => void;
  onCancel: () => void;
}

/** What is wrong, keep, drop: the end of every form of the check. */
export function FormFoot({ fault, saveLabel = 'check.save', onSave, onCancel }: Props) {
  const t = useWords();
  return (
    <>
      {fault !== null && (
        <p className="field-error" role="alert">
          {t(fault)}
        </p>
      )}
      <div className="finding-actions">
        <Button small kind="primary" onPress={onSave}>
          {t(saveLabel)}
        </Button>
        <Button small onPress={onCancel}>
          {t('shell.cancel')}
        </Button>
      </div>
    </>
  );
}
