import { memo } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { viewportOf } from '../../editor/camera.ts';
import { useWords } from '../i18n.ts';
import { useEditor, useEditorState } from '../session/session-context.ts';
import { scaleWords, zoomPercent } from './zoom-words.ts';

const STEP = 1.25;

/** 1:100 · 87 %, and the ways to change it. */
export function ZoomMenu() {
  return (
    <MenuTrigger>
      <ZoomButton />
      <ZoomPopover />
    </MenuTrigger>
  );
}

/** Alone drawn again at each turn of the wheel, and only for another whole per cent. */
function ZoomButton() {
  const t = useWords();
  const view = useEditorState((state) => state.view);
  const percent = useEditorState((state) => zoomPercent(viewportOf(state).zoom, state.view));
  return (
    <Button className="status-button" aria-label={`${t('shell.zoom')} ${scaleWords(view)} ${percent}`}>
      {scaleWords(view)} · {percent}
    </Button>
  );
}

const ZoomPopover = memo(function ZoomPopover() {
  const t = useWords();
  const editor = useEditor();
  return (
    <Popover className="popover" placement="top end">
      <Menu className="menu" aria-label={t('shell.zoom')}>
        <MenuItem className="menu-item" onAction={() => editor.zoomTo('fit')}>
          {t('shell.zoomFit')}
        </MenuItem>
        <MenuItem className="menu-item" onAction={() => editor.zoomTo('natural')}>
          {t('shell.zoomNatural')}
        </MenuItem>
        <MenuItem className="menu-item" onAction={() => editor.zoomBy(STEP)}>
          {t('shell.zoomIn')}
        </MenuItem>
        <MenuItem className="menu-item" onAction={() => editor.zoomBy(1 / STEP)}>
          {t('shell.zoomOut')}
        </MenuItem>
      </Menu>
    </Popover>
  );
});
