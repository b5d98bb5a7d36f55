import type { ClipboardEvent, FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { isComposing } from '../fields/is-composing.ts';
import type { CellPlace } from './cell-range.ts';
import { clipboardText, readClipboard } from './clipboard-text.ts';
import { blockOf, pasteBlock } from './edit-lines.ts';
import type { Draft, GridControl } from './grid-control.ts';
import { afterEntry, gridAct, wholeRows } from './grid-keys.ts';
import { newId } from './new-id.ts';
import { isRunning } from './town-state.ts';

const isLocked = ({ town }: GridControl): boolean => {
  const { readOnly, run } = town.store.getState();
  return readOnly || isRunning(run);
};

/** While a cell is typed into most keys are its own. */
function whileTyping(grid: GridControl, event: KeyboardEvent, { isTyped }: Draft): void {
  const { key, shiftKey } = event;
  if (key === 'Escape') grid.setDraft(null);
  else if (key === 'Enter' || key === 'Tab') {
    const next = afterEntry(grid.range(), key, shiftKey, grid.size());
    if (next === null) return grid.commit();
    grid.act(next);
  } else if (isTyped && key.startsWith('Arrow')) {
    const next = gridAct({ key, shift: false, mod: false, alt: false }, grid.range(), grid.size());
    if (next !== null) grid.act(next);
  } else return;
  event.preventDefault();
}

const CHANGES = new Set(['edit', 'retype', 'list', 'clear', 'fill', 'undo', 'redo']);

function onKeyDown(grid: GridControl, event: KeyboardEvent): void {
  // Keys in the list of a cell come up here through React, though the list lies elsewhere on the page.
  if (isComposing(event) || grid.store.getState().isListOpen) return;
  const draft = grid.draft();
  if (draft !== null) return whileTyping(grid, event, draft);
  if (event.key === 'Shift' || (grid.isLeaving() && event.key === 'Tab')) return;
  const next = gridAct({ key: event.key, shift: event.shiftKey, mod: event.ctrlKey || event.metaKey, alt: event.altKey }, grid.range(), grid.size());
  if (next === null) return;
  event.preventDefault();
  if (!isLocked(grid) || !CHANGES.has(next.do)) grid.act(next);
}

function onCopy(grid: GridControl, event: ClipboardEvent): void {
  if (grid.draft() !== null) return;
  event.preventDefault();
  event.clipboardData.setData('text/plain', clipboardText(blockOf(grid.town.store.getState().history.lines, grid.box())));
}

function onCut(grid: GridControl, event: ClipboardEvent): void {
  onCopy(grid, event);
  if (grid.draft() === null) grid.act({ do: 'clear' });
}

/** What was pasted is selected, so that it is seen how far it went. */
function onPaste(grid: GridControl, event: ClipboardEvent): void {
  const block = readClipboard(event.clipboardData.getData('text/plain'));
  if (grid.draft() !== null || block.length === 0) return;
  event.preventDefault();
  const box = grid.box();
  grid.town.edit('paste', (lines) => pasteBlock(lines, box, block, newId));
  const wide = Math.max(...block.map((row) => row.length));
  const head = { row: Math.max(box.bottom, box.top + block.length - 1), column: Math.max(box.right, box.left + wide - 1) };
  grid.select({ anchor: { row: box.top, column: box.left }, head }, false);
}

/** The cell, or with column -1 the head of a row, at a pointer. */
function placeAt({ target }: PointerEvent): CellPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell === null ? null : { row: Number(cell.dataset['row']), column: Number(cell.dataset['column'] ?? -1) };
}

const isIn = (event: MouseEvent, selector: string): boolean => event.target instanceof Element && event.target.closest(selector) !== null;

function onPointerDown(grid: GridControl, event: PointerEvent): void {
  const place = placeAt(event);
  if (event.button === 0 && isIn(event, '.town-fill')) {
    event.preventDefault();
    return grid.beginFill();
  }
  if (place === null || event.button !== 0 || isIn(event, '[type="checkbox"], .town-list-button')) return;
  const { anchor } = grid.range();
  if (place.column < 0) {
    event.preventDefault();
    return grid.select(wholeRows(event.shiftKey ? anchor.row : place.row, place.row, grid.size()));
  }
  // The text field of the active cell keeps its click: there the caret is set.
  if (isIn(event, '.town-editor') && grid.draft() !== null) return;
  event.preventDefault();
  grid.select({ anchor: event.shiftKey ? anchor : place, head: place });
}

function onPointerMove(grid: GridControl, event: PointerEvent): void {
  const place = event.buttons === 1 && grid.draft() === null ? placeAt(event) : null;
  const { anchor, head } = grid.range();
  const { filling } = grid.store.getState();
  if (filling !== null && place !== null) {
    return grid.select({ anchor: { row: filling.top, column: filling.left }, head: { row: Math.max(filling.bottom, place.row), column: filling.right } });
  }
  if (place === null || place.column < 0 || (place.row === head.row && place.column === head.column)) return;
  grid.select({ anchor, head: place });
}

function onBlur(grid: GridControl, event: FocusEvent): void {
  if (event.currentTarget.contains(event.relatedTarget)) return;
  grid.commit();
  grid.holdFocus(grid.store.getState().isListOpen);
}

/** The handle, clicked twice, goes down as far as there are villages. */
function onDoubleClick(grid: GridControl, event: MouseEvent): void {
  if (isIn(event, '.town-fill')) {
    grid.beginFill();
    return grid.endFill(grid.town.store.getState().history.lines.findLastIndex(({ texts }) => texts.unit !== undefined));
  }
  if (isIn(event, '[data-column]') && !isLocked(grid) && grid.draft() === null) grid.act({ do: 'edit' });
}

/** What the table hears. */
export const gridEvents = (grid: GridControl) => ({
  onKeyDown: (event: KeyboardEvent) => onKeyDown(grid, event),
  onCopy: (event: ClipboardEvent) => onCopy(grid, event),
  onCut: (event: ClipboardEvent) => onCut(grid, event),
  onPaste: (event: ClipboardEvent) => onPaste(grid, event),
  onPointerDown: (event: PointerEvent) => onPointerDown(grid, event),
  onPointerMove: (event: PointerEvent) => onPointerMove(grid, event),
  onPointerUp: () => grid.endFill(),
  onPointerCancel: () => grid.endFill(),
  onBlur: (event: FocusEvent) => onBlur(grid, event),
  onDoubleClick: (event: MouseEvent) => onDoubleClick(grid, event),
});
