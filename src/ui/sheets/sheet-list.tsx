import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { Sheet } from '../../model/sheet.ts';
import { useWords } from '../i18n.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { useEditor, useProject, useReadOnly } from '../session/session-context.ts';

/** The sheets in their order: a click shows one, the buttons move and remove it. */
export function SheetList({ shown }: { shown: string | null }) {
  const { sheets } = useProject();
  return (
    <ol className="sheet-list">
      {sheets.map((sheet, i) => (
        <SheetRow key={sheet.id} sheet={sheet} index={i} last={i === sheets.length - 1} isShown={sheet.id === shown} />
      ))}
    </ol>
  );
}

interface RowProps {
  sheet: Sheet;
  index: number;
  last: boolean;
  isShown: boolean;
}

function SheetRow({ sheet, index, last, isShown }: RowProps) {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const name = `${sheet.number} ${sheet.title}`.trim();
  const move = (to: number) => void editor.commit('undo.orderSheet', [{ verb: 'orderSheet', args: { sheetId: sheet.id, to } }]);
  const remove = () => void editor.commit('undo.removeSheet', [{ verb: 'removeEntities', args: { refs: [{ kind: 'sheet', id: sheet.id }] } }]);
  return (
    <li className={isShown ? 'sheet-row sheet-row-shown' : 'sheet-row'}>
      <button type="button" className="link-button" {...(isShown ? { 'aria-current': 'true' as const } : {})} onClick={() => editor.setView('sheet', { sheetId: sheet.id })}>
        {name === '' ? t('sheet.untitled') : name}
      </button>
      <span className="sheet-row-end">
        <IconButton small label={t('sheet.up', { name })} isDisabled={readOnly || index === 0} onPress={() => move(index - 1)}>
          <ArrowUp size={14} />
        </IconButton>
        <IconButton small label={t('sheet.down', { name })} isDisabled={readOnly || last} onPress={() => move(index + 1)}>
          <ArrowDown size={14} />
        </IconButton>
        <IconButton small label={t('sheet.remove', { name })} isDisabled={readOnly} onPress={remove}>
          <X size={14} />
        </IconButton>
      </span>
    </li>
  );
}
