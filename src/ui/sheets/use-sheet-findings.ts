import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { SheetFinding } from '../../drawing/compose-sheet.ts';
import { sheetFindings } from '../../jobs/sheet-findings.ts';
import { useCheck, useEditorState, useSession } from '../session/session-context.ts';

const NONE: readonly SheetFinding[] = [];

/** What the sheets show of the last check; nothing where no sheet shows findings. */
export function useSheetFindings(): readonly SheetFinding[] {
  const { draw, packs } = useSession();
  const context = useStore(draw);
  const isAsked = useEditorState((state) => state.project.sheets.some(({ findings }) => findings));
  const report = useCheck((state) => state.report);
  const project = useCheck((state) => state.project);
  return useMemo(() => {
    if (!isAsked || report === null || project === null) return NONE;
    return sheetFindings(project, report, packs.filter(({ id }) => project.standards.includes(id)), context);
  }, [isAsked, report, project, packs, context]);
}
