import { ChevronDown } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { TownColumn } from '../../jobs/town/columns.ts';
import { useWords } from '../i18n.ts';
import { choicesOf } from './cell-choices.ts';
import { CellList } from './cell-list.tsx';
import type { GridControl } from './grid-control.ts';

interface Props {
  grid: GridControl;
  column: TownColumn;
  text: string;
  label: string;
  isLocked: boolean;
}

/**
 * The active cell. It is always a text field, so that an input method begins to compose in it at once; until it is typed
 * into, all of its text is selected, so that typing takes its place.
 */
export function CellEditor({ grid, column, text, label, isLocked }: Props) {
  const t = useWords();
  const field = useRef<HTMLInputElement>(null);
  const draft = useStore(grid.store, (state) => state.draft);
  // Another object with each selection: a click on the cell that is active already brings the focus back to it.
  const range = useStore(grid.store, (state) => state.range);
  const isTyping = draft !== null;
  const isTyped = draft?.isTyped ?? true;
  useLayoutEffect(() => {
    const input = field.current;
    if (!grid.holdsFocus() || input === null) return;
    input.focus({ preventScroll: true });
    if (!isTyping) input.select();
    else if (!isTyped) input.setSelectionRange(input.value.length, input.value.length);
  }, [grid, isTyping, isTyped, text, range]);
  return (
    <span className="town-editor">
      <input
        ref={field}
        className="town-input"
        aria-label={label}
        autoComplete="off"
        spellCheck={false}
        readOnly={isLocked}
        data-typing={isTyping}
        value={draft?.text ?? text}
        onFocus={(event) => {
          grid.holdFocus(true);
          if (!isTyping) event.target.select();
        }}
        onChange={(event) => grid.setDraft({ text: event.target.value, isTyped })}
      />
      {!isLocked && choicesOf(column, grid.town.known).length > 0 && (
        <button type="button" tabIndex={-1} className="town-list-button" aria-label={t('townView.choose', { column: column.title })} onClick={() => grid.openList(true)}>
          <ChevronDown size={14} aria-hidden />
        </button>
      )}
      {!isLocked && <CellList grid={grid} column={column} text={text} cell={field} />}
    </span>
  );
}
