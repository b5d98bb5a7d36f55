import { Plus, Ruler, Scissors } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator, ToggleButton } from 'react-aria-components';
import { addMark, addParts } from '../../editor/commands/face.ts';
import { shownFace } from '../../editor/face/face-parts.ts';
import { NEW_PARTS, newImage } from '../../model/new-face-part.ts';
import { MARK_KINDS } from '../../model/sign.ts';
import { useWords } from '../i18n.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { pickPicture } from './pick-picture.ts';
import { useEditorState, usePanels, useReadOnly, useSession } from '../session/session-context.ts';

/** What can be put upon the face that is shown, and what it is checked for. */
export function FaceBar() {
  const t = useWords();
  const { editor, panels } = useSession();
  const readOnly = useReadOnly();
  const isShown = useEditorState((state) => shownFace(state, state.project) !== null);
  const guides = useEditorState((state) => state.guides);
  const cutCheck = usePanels((state) => state.cutCheck);
  if (!isShown) return null;
  return (
    <div className="tool-options face-bar" role="toolbar" aria-label={t('shell.commandGroup.face')}>
      {!readOnly && <AddMenu />}
      <ToggleButton className="button button-quiet button-small" isSelected={cutCheck} onChange={(on) => panels.setState({ cutCheck: on })}>
        <Scissors size={14} aria-hidden /> {t('face.cutCheck')}
      </ToggleButton>
      {guides.length > 0 && (
        <IconButton small label={t('command.clearGuides')} isDisabled={!editor.isEnabled('clearGuides')} onPress={() => editor.run('clearGuides')}>
          <Ruler size={14} aria-hidden />
        </IconButton>
      )}
    </div>
  );
}

function AddMenu() {
  const t = useWords();
  const session = useSession();
  const { editor, draw } = session;
  const addPicture = (name: string) => {
    const state = editor.store.getState();
    const sign = shownFace(state, state.project);
    const size = draw.getState().images?.sizeOf(name);
    if (sign !== null) addParts(editor, 'undo.addFacePart', [newImage(sign, name, size ? size.width / size.height : 1)]);
  };
  return (
    <MenuTrigger>
      <Button className="button button-small">
        <Plus size={14} aria-hidden /> {t('face.add')}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu className="menu" aria-label={t('face.add')}>
          {NEW_PARTS.filter((what) => what !== 'mark').map((what) => (
            <MenuItem key={what} id={what} className="menu-item" onAction={() => editor.run(`face.add.${what}`)}>
              {t(`face.new.${what}`)}
            </MenuItem>
          ))}
          <MenuItem id="image" className="menu-item" onAction={() => pickPicture(session, addPicture)}>
            {t('face.new.image')}
          </MenuItem>
          <Separator className="menu-separator" />
          {MARK_KINDS.map((kind) => (
            <MenuItem key={kind} id={kind} className="menu-item" onAction={() => addMark(editor, kind)}>
              {t(`mark.${kind}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
