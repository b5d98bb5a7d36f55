import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { useWords } from '../i18n.ts';
import { useStore } from 'zustand';
import { goHome, openTown, pickFile } from '../app-actions.ts';
import { appStore } from '../app-store.ts';
import { shownShortcut } from '../parts/shortcut.ts';
import { saveAsFile } from '../session/save-as-file.ts';
import { useEditorState, useSession } from '../session/session-context.ts';
import { projectName } from '../session/title.ts';
import { pickDrawing } from '../import/pick-drawing.ts';
import { pickUnderlay, takeFile } from '../underlay/take-file.ts';
import { SettingsItems } from './settings-items.tsx';

/** The project's name, and below it what concerns the project as a whole. */
export function ProjectMenu() {
  const t = useWords();
  const session = useSession();
  const name = useEditorState((state) => projectName(state.project));
  const showProject = () => {
    session.editor.select([]);
    session.panels.setState({ tab: 'properties', drawer: 'inspector' });
  };
  return (
    <MenuTrigger>
      <h1 className="project-title">
        <Button className="project-button" aria-label={t('shell.projectMenu', { name })}>
          <span>{name}</span>
          <ChevronDown size={14} aria-hidden />
        </Button>
      </h1>
      <Popover className="popover" placement="bottom start">
        <Menu className="menu" aria-label={t('shell.projectMenu', { name })}>
          <MenuItem className="menu-item" onAction={showProject}>
            {t('shell.projectProperties')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => session.panels.setState({ dialog: 'signSet' })}>
            {t('signSet.title')}
            <kbd>{shownShortcut('Mod+Shift+G')}</kbd>
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => session.panels.setState({ dialog: 'allocate' })}>
            {t('allocation.title')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => pickUnderlay(session)}>
            {t('underlay.add')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => pickDrawing((file) => void takeFile(session, file))}>
            {t('import.pick')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => saveAsFile(session)}>
            {t('shell.saveAs')}
            <kbd>{shownShortcut('Mod+S')}</kbd>
          </MenuItem>
          <MenuItem className="menu-item" onAction={pickFile}>
            {t('shell.openFile')}
            <kbd>{shownShortcut('Mod+O')}</kbd>
          </MenuItem>
          <WaysBack />
          <Separator className="menu-separator" />
          <Helps />
          <Separator className="menu-separator" />
          <SettingsItems />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** All commands, and their keys. */
function Helps() {
  const t = useWords();
  const { panels } = useSession();
  return (
    <>
      <MenuItem className="menu-item" onAction={() => panels.setState({ dialog: 'palette' })}>
        {t('shell.commands')}
        <kbd>{shownShortcut('Mod+K')}</kbd>
      </MenuItem>
      <MenuItem className="menu-item" onAction={() => panels.setState({ dialog: 'shortcuts' })}>
        {t('shell.shortcuts')}
        <kbd>?</kbd>
      </MenuItem>
    </>
  );
}

/** To the town that the project was opened from, and to the start. */
function WaysBack() {
  const t = useWords();
  const from = useStore(appStore, (state) => state.from);
  return (
    <>
      {from !== null && (
        <MenuItem className="menu-item" onAction={() => void openTown(from.id, from.name)}>
          {t('townView.back', { name: from.name })}
        </MenuItem>
      )}
      <MenuItem className="menu-item" onAction={() => void goHome()}>
        {t('shell.home')}
      </MenuItem>
    </>
  );
}
