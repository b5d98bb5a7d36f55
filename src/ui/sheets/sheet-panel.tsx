import { FileStack } from 'lucide-react';
import { shownSheet } from '../../editor/shown-sheet.ts';
import { useWords } from '../i18n.ts';
import { Section } from '../inspector/section.tsx';
import { Button } from '../parts/button.tsx';
import { useEditorState, useProject, useReadOnly, useSession } from '../session/session-context.ts';
import { AddSheet } from './add-sheet.tsx';
import { makeSheetSet } from './make-sheet-set.ts';
import { SheetFields } from './sheet-fields.tsx';
import { SheetList } from './sheet-list.tsx';
import { TitleBlockFields } from './title-block-fields.tsx';

/** All sheets of the project, the one that is shown, and what stands in every title block. */
export function SheetPanel() {
  const t = useWords();
  const project = useProject();
  const sheet = shownSheet({ project, sheetId: useEditorState((state) => state.sheetId) });
  return (
    <div className="properties scroll">
      <Section title={t('sheet.list')}>
        {sheet === null && <p className="secondary">{t('sheet.none')}</p>}
        <SheetList shown={sheet?.id ?? null} />
        <MakeSet />
        <AddSheet />
      </Section>
      {sheet !== null && <SheetFields key={sheet.id} sheet={sheet} />}
      <TitleBlockFields />
    </div>
  );
}

/** 生成全套图纸 */
function MakeSet() {
  const t = useWords();
  const session = useSession();
  const readOnly = useReadOnly();
  return (
    <Button isDisabled={readOnly} onPress={() => makeSheetSet(session)}>
      <FileStack size={16} aria-hidden />
      {t('sheet.makeSet')}
    </Button>
  );
}
