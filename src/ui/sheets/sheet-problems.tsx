import { SHEET_SCALES } from '../../model/sheet.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { PAPER_ORDER } from '../../drawing/sheets/paper.ts';
import { DiagnosticList } from '../diagnostic-list.tsx';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import type { SheetChange } from './sheet-change.ts';

interface Props {
  diagnostics: readonly Diagnostic[];
  readOnly: boolean;
  onChange: SheetChange;
}

/** What of a sheet does not fit, with the scale and the paper that would do as one press each. */
export function SheetProblems({ diagnostics, readOnly, onChange }: Props) {
  const t = useWords();
  const own = diagnostics.filter(({ code }) => code.startsWith('sheet.') || code.startsWith('plan.'));
  if (own.length === 0) return null;
  const scale = SHEET_SCALES.find((one) => own.some(({ data }) => data?.['nextScale'] === one));
  const paper = PAPER_ORDER.find((one) => own.some(({ data }) => data?.['nextPaper'] === one));
  return (
    <output className="sheet-problems">
      <DiagnosticList diagnostics={own} />
      {!readOnly && scale !== undefined && (
        <Button small onPress={() => onChange({ scale })}>
          {t('sheet.useScale', { scale })}
        </Button>
      )}
      {!readOnly && paper !== undefined && (
        <Button small onPress={() => onChange({ paper })}>
          {t('sheet.usePaper', { paper })}
        </Button>
      )}
    </output>
  );
}
