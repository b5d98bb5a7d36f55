import type { RefObject } from 'react';
import { ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useStore } from 'zustand';
import type { TownColumn } from '../../jobs/town/columns.ts';
import { useWords } from '../i18n.ts';
import { choicesOf, chosenIn, withChoice } from './cell-choices.ts';
import type { GridControl } from './grid-control.ts';

interface Props {
  grid: GridControl;
  column: TownColumn;
  text: string;
  cell: RefObject<HTMLInputElement | null>;
}

/** The words that the active cell may hold. Of a column that holds several each is put in or taken out. */
export function CellList({ grid, column, text, cell }: Props) {
  const t = useWords();
  const isOpen = useStore(grid.store, (state) => state.isListOpen);
  const choices = choicesOf(column, grid.town.known);
  if (!isOpen || choices.length === 0) return null;
  const isSeveral = column.kind === 'list';
  const chosen = chosenIn(column, text);
  return (
    <Popover className="popover" triggerRef={cell} isOpen placement="bottom start" offset={2} onOpenChange={grid.openList}>
      <ListBox
        className="menu"
        aria-label={t('townView.choose', { column: column.title })}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a list that was opened from a cell takes the keys
        autoFocus="first"
        onAction={(key) => {
          grid.put(withChoice(column, text, String(key)));
          if (!isSeveral) grid.openList(false);
        }}
      >
        {choices.map((choice) => (
          <ListBoxItem key={choice} id={choice} className="menu-item" textValue={choice}>
            <span className="menu-check">{chosen.includes(choice) ? '✓' : ''}</span>
            {choice}
          </ListBoxItem>
        ))}
      </ListBox>
    </Popover>
  );
}
