import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';

interface Props {
  title: string;
  /** What is lost. */
  text: string;
  onForget: () => void;
  onClose: () => void;
}

/** Asks before something kept in this browser is removed: that cannot be undone. */
export function ForgetDialog({ title, text, onForget, onClose }: Props) {
  const t = useWords();
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('shell.cancel')}</Button>
          <Button kind="primary" onPress={onForget}>
            {t('start.forgetConfirm')}
          </Button>
        </>
      }
    >
      <p>{text}</p>
    </Dialog>
  );
}
