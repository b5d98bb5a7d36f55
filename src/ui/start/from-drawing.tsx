import { PencilRuler, X } from 'lucide-react';
import { useStore } from 'zustand';
import { useWords } from '../i18n.ts';
import { pickDrawing } from '../import/pick-drawing.ts';
import { letWait, waitingFile } from '../import/waiting-file.ts';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';

export function FromDrawingButton() {
  const t = useWords();
  return (
    <Button onPress={() => pickDrawing(letWait)}>
      <PencilRuler size={16} aria-hidden />
      {t('import.startFrom')}
    </Button>
  );
}

/** Which drawing waits for a project, and what to do next. */
export function WaitingDrawing() {
  const t = useWords();
  const file = useStore(waitingFile, (state) => state.file);
  return (
    <output className="waiting-drawing">
      {file !== null && (
        <>
          {t('import.startWaiting', { name: file.name })}
          <IconButton small label={t('shell.cancel')} onPress={() => letWait(null)}>
            <X size={14} />
          </IconButton>
        </>
      )}
    </output>
  );
}
