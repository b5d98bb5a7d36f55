import { ArrowDownToLine, CheckCheck, FileDown, FileUp, Minus, Plus, Redo2, Undo2 } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { boxOf, rangeInside } from './cell-range.ts';
import { fillDown, insertLine, removeLines, setOff } from './edit-lines.ts';
import type { GridControl } from './grid-control.ts';
import { gridAct } from './grid-keys.ts';
import { ImportTable } from './import-table.tsx';
import { newId } from './new-id.ts';
import { SHOWN_COLUMNS } from './shown-columns.ts';
import { downloadTable } from './table-download.ts';
import { isRunning } from './town-state.ts';

/** What a button has done is taken back with the same keys as in a cell, though the button has the focus. */
function undoFromTools(grid: GridControl, event: KeyboardEvent, isLocked: boolean): void {
  const pressed = { key: event.key, shift: event.shiftKey, mod: event.ctrlKey || event.metaKey, alt: event.altKey };
  const next = pressed.mod ? gridAct(pressed, grid.range(), grid.size()) : null;
  if (isLocked || (next?.do !== 'undo' && next?.do !== 'redo')) return;
  event.preventDefault();
  grid.act(next);
}

/** What is done to rows as a whole; all that concerns cells has its key. */
export function TableTools({ grid }: { grid: GridControl }) {
  const t = useWords();
  const { town } = grid;
  const [imports, setImports] = useState(false);
  const { lines, past, future } = useStore(town.store, (state) => state.history);
  const isLocked = useStore(town.store, (state) => state.readOnly || isRunning(state.run));
  const chosen = useStore(grid.store, (state) => state.range);
  const { top, bottom } = boxOf(rangeInside(chosen, { rows: lines.length, columns: SHOWN_COLUMNS.length }));
  const selected = lines.slice(top, bottom + 1);
  const turnsOff = selected.some(({ isOff }) => !isOff);
  const rows = new Set(selected.map((_, i) => top + i));
  const back = past.at(-1)?.deed;
  const forth = future.at(-1)?.deed;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- HTML has no toolbar
    <div className="town-tools" role="toolbar" tabIndex={-1} aria-label={t('townView.tools')} onKeyDown={(event) => undoFromTools(grid, event, isLocked)}>
      <IconButton small label={back === undefined ? t('shell.undo') : t('shell.undoNamed', { what: t(`townView.did.${back}`) })} shortcut="Mod+Z" isDisabled={isLocked || back === undefined} onPress={town.undo}>
        <Undo2 size={16} />
      </IconButton>
      <IconButton small label={forth === undefined ? t('shell.redo') : t('shell.redoNamed', { what: t(`townView.did.${forth}`) })} shortcut="Mod+Shift+Z" isDisabled={isLocked || forth === undefined} onPress={town.redo}>
        <Redo2 size={16} />
      </IconButton>
      <Button small isDisabled={isLocked} onPress={() => town.edit('addRow', (all) => insertLine(all, bottom + 1, newId))}>
        <Plus size={14} aria-hidden />
        {t('townView.addRow')}
      </Button>
      <Button small isDisabled={isLocked || lines.length === 0} onPress={() => town.edit('removeRows', (all) => removeLines(all, top, bottom))}>
        <Minus size={14} aria-hidden />
        {t('townView.removeRows', { count: selected.length })}
      </Button>
      <Button small isDisabled={isLocked} onPress={() => town.edit('fill', (all) => fillDown(all, grid.box()))}>
        <ArrowDownToLine size={14} aria-hidden />
        {t('townView.fillDown')}
      </Button>
      <Button small isDisabled={isLocked || lines.length === 0} onPress={() => town.edit('setOff', (all) => setOff(all, rows, turnsOff))}>
        <CheckCheck size={14} aria-hidden />
        {t(turnsOff ? 'townView.turnOff' : 'townView.turnOn')}
      </Button>
      <span className="town-tools-end">
        <Button small isDisabled={isLocked} onPress={() => setImports(true)}>
          <FileUp size={14} aria-hidden />
          {t('townView.import')}
        </Button>
        <Button small onPress={() => void downloadTable(town)}>
          <FileDown size={14} aria-hidden />
          {t('townView.download')}
        </Button>
      </span>
      {imports && <ImportTable town={town} onClose={() => setImports(false)} />}
    </div>
  );
}
