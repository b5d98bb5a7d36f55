import type { TitleBlock } from '../../model/sheet.ts';
import { DateField } from '../fields/date-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { Section } from '../inspector/section.tsx';
import { useEditor, useProject, useReadOnly } from '../session/session-context.ts';

const FIELDS: readonly (keyof TitleBlock)[] = ['organisation', 'drawn', 'checked', 'approved'];

/** What stands in the title block of every sheet. */
export function TitleBlockFields() {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const { titleBlock, centre } = useProject();
  const change = (changes: Partial<TitleBlock>) => void editor.commit('undo.setTitleBlock', [{ verb: 'setTitleBlock', args: { changes } }]);
  const setDay = (designed: string | null) => void editor.commit('undo.setCentre', [{ verb: 'setCentre', args: { changes: { dates: { ...centre.dates, designed } } } }]);
  return (
    <Section title={t('sheet.titleBlock')}>
      {FIELDS.map((field) => (
        <TextField key={field} label={t(`sheet.${field}`)} value={titleBlock[field]} isDisabled={readOnly} onCommit={(text) => change({ [field]: text.trim() })} />
      ))}
      <DateField label={t('sheet.date')} value={centre.dates.designed} isDisabled={readOnly} onCommit={setDay} />
    </Section>
  );
}
