import { useStore } from 'zustand';
import { SHEET_SCALES, type Sheet } from '../../model/sheet.ts';
import { PAPER_ORDER } from '../../drawing/sheets/paper.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { Section } from '../inspector/section.tsx';
import { CheckBox } from '../parts/check-box.tsx';
import { useEditor, useProject, useReadOnly, useSession } from '../session/session-context.ts';
import { composedSheet } from './composed-sheets.ts';
import type { SheetChange } from './sheet-change.ts';
import { SheetProblems } from './sheet-problems.tsx';
import { useSheetFindings } from './use-sheet-findings.ts';

/** Views on which findings have places. */
const WITH_FINDINGS: readonly Sheet['view']['kind'][] = ['plan', 'signPositions', 'wall', 'gate', 'site'];

const SCALES = ['fit', ...SHEET_SCALES.map(String)] as const;
/** Views that have no scale of their own. */
const WITHOUT_SCALE: readonly Sheet['view']['kind'][] = ['rooms'];
/** Number, title, paper and scale of the sheet that is shown, and what does not fit on it. */
export function SheetFields({ sheet }: { sheet: Sheet }) {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const project = useProject();
  const draw = useStore(useSession().draw);
  const composed = composedSheet(project, sheet.id, draw, useSheetFindings());
  const change: SheetChange = (changes) => void editor.commit('undo.setSheet', [{ verb: 'setSheet', args: { sheetId: sheet.id, changes } }]);
  const setScale = (value: string) => change({ scale: SHEET_SCALES.find((scale) => String(scale) === value) ?? 'fit' });
  return (
    <Section title={t('sheet.shown')}>
      <TextField label={t('sheet.number')} value={sheet.number} isDisabled={readOnly} onCommit={(number) => change({ number: number.trim() })} />
      <TextField label={t('sheet.title')} value={sheet.title} isDisabled={readOnly} onCommit={(title) => change({ title: title.trim() })} />
      <ChoiceField label={t('sheet.paper')} value={sheet.paper} isDisabled={readOnly} options={PAPER_ORDER.map((value) => ({ value, label: value }))} onCommit={(paper) => change({ paper })} />
      {!WITHOUT_SCALE.includes(sheet.view.kind) && (
        <ChoiceField
          label={t('sheet.scale')}
          value={String(sheet.scale)}
          isDisabled={readOnly}
          options={SCALES.map((value) => ({ value, label: value === 'fit' ? t('sheet.fit') : `1:${value}` }))}
          onCommit={setScale}
        />
      )}
      {WITH_FINDINGS.includes(sheet.view.kind) && (
        <CheckBox isSelected={sheet.findings} isDisabled={readOnly} onChange={(findings) => change({ findings })}>
          {t('sheet.findings')}
        </CheckBox>
      )}
      {composed.pages.length > 1 && <p className="secondary">{t('sheet.pages', { count: composed.pages.length })}</p>}
      <SheetProblems diagnostics={composed.diagnostics} readOnly={readOnly} onChange={change} />
    </Section>
  );
}
