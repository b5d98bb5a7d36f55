import { Check, ChevronUp } from 'lucide-react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { Snaps } from '../../editor/state.ts';
import { useWords } from '../i18n.ts';
import { useEditor, useEditorState } from '../session/session-context.ts';

/** All of them; those that are switched most often have buttons of their own beside the menu. */
const SNAPS: readonly (keyof Snaps)[] = ['node', 'midpoint', 'intersection', 'perpendicular', 'wall', 'guide', 'grid', 'angle'];
/** mm. */
const GRID_STEPS: readonly number[] = [10, 50, 100, 200, 300, 600, 1000];

/** Every snap, and the step of the grid. */
export function SnapMenu() {
  const t = useWords();
  const editor = useEditor();
  const snaps = useEditorState((state) => state.snaps);
  const step = useEditorState((state) => state.gridStep);
  return (
    <MenuTrigger>
      <Button className="status-button" aria-label={t('shell.snapMenu')}>
        <ChevronUp size={12} aria-hidden />
      </Button>
      <Popover className="popover" placement="top end">
        <Menu className="menu" aria-label={t('shell.snapMenu')}>
          <MenuSection selectionMode="multiple" selectedKeys={SNAPS.filter((id) => snaps[id])} onSelectionChange={(keys) => editor.setSnaps(chosen(keys))}>
            <Header className="menu-header">{t('shell.snaps')}</Header>
            {SNAPS.map((id) => (
              <MenuItem key={id} id={id} className="menu-item">
                <span className="menu-check">{snaps[id] && <Check size={14} />}</span>
                {t(`shell.snap.${id}`)}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection selectionMode="single" selectedKeys={[String(step)]} onSelectionChange={(keys) => editor.setGridStep(GRID_STEPS.find((mm) => keys !== 'all' && keys.has(String(mm))) ?? step)}>
            <Header className="menu-header">{t('shell.gridStep')}</Header>
            {GRID_STEPS.map((mm) => (
              <MenuItem key={mm} id={String(mm)} className="menu-item">
                <span className="menu-check">{mm === step && <Check size={14} />}</span>
                {mm} mm
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

const chosen = (keys: 'all' | Set<string | number>): Partial<Snaps> => Object.fromEntries(SNAPS.map((id) => [id, keys === 'all' || keys.has(id)]));
