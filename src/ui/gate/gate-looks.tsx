import { ImageDown } from 'lucide-react';
import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Light } from '../../drawing/picture-inks.ts';
import { GATE_LOOKS } from '../../editor/state.ts';
import { wordsOf } from '../../messages/index.ts';
import { currentLanguage, useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { useEditor, useEditorState, useSession } from '../session/session-context.ts';

/** The gate as an elevation, or as a picture by day or by night, which can be saved. */
export function GateLooks() {
  const t = useWords();
  const editor = useEditor();
  const view = useEditorState((state) => state.view);
  const look = useEditorState((state) => state.gateLook);
  if (view !== 'gate') return null;
  return (
    <div className="tool-options wall-bar">
      <ToggleButtonGroup
        className="view-tabs"
        aria-label={t('gate.looks')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[look]}
        onSelectionChange={(keys) => {
          const chosen = GATE_LOOKS.find((id) => keys.has(id));
          if (chosen !== undefined) editor.setGateLook(chosen);
        }}
      >
        {GATE_LOOKS.map((id) => (
          <ToggleButton key={id} id={id} className="view-tab">
            {t(`gate.look.${id}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {look !== 'elevation' && <SavePicture light={look} />}
    </div>
  );
}

function SavePicture({ light }: { light: Light }) {
  const t = useWords();
  const { editor, pictures } = useSession();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const save = async () => {
    setBusy(true);
    setFailed(null);
    try {
      const { savePicture } = await import('./save-picture.ts');
      const result = await savePicture(editor.store.getState().project, light, pictures.files());
      const first = result.ok ? undefined : result.diagnostics[0];
      if (first !== undefined) setFailed(wordsOf(first, currentLanguage()));
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button small isDisabled={busy} onPress={() => void save()}>
        <ImageDown size={14} aria-hidden />
        {t(busy ? 'gate.savingPicture' : 'gate.savePicture')}
      </Button>
      {failed !== null && (
        <span role="alert" className="picture-failed">
          {t('gate.pictureFailed', { reason: failed })}
        </span>
      )}
    </>
  );
}
