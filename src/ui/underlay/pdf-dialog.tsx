import { useState } from 'react';
import { DiagnosticList } from '../diagnostic-list.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Progress } from '../parts/progress.tsx';
import { usePanels, useSession } from '../session/session-context.ts';
import type { TakenFile } from '../session/panels.ts';
import type { PdfPage } from '../workers/pdf-pages.ts';
import { insertUnderlay } from './insert-underlay.ts';
import { PDF_DPI, PDF_SCALE_CHOICES, pdfWidthMm, type PdfDpi, type PdfScale } from './pdf-scale.ts';
import { type PdfControl, usePdf } from './use-pdf.ts';

/** What a person chooses of a PDF. */
interface Choices {
  readonly page: number;
  readonly scale: PdfScale;
  /** 1 : n where it is none of the usual scales. */
  readonly other: number | null;
  readonly dpi: PdfDpi;
}

/** Which page of a PDF is traced from, and at which scale it was drawn. The default export is for React.lazy. */
export default function PdfDialog() {
  const taken = usePanels((state) => state.taken);
  return taken === null ? null : <PdfOf taken={taken} />;
}

function PdfOf({ taken: { name, bytes, at } }: { taken: TakenFile }) {
  const t = useWords();
  const session = useSession();
  const [choices, setChoices] = useState<Choices>({ page: 0, scale: 'unknown', other: null, dpi: '200' });
  const pdf = usePdf(name, bytes, choices.page);
  const close = () => session.panels.setState({ dialog: null, taken: null });
  const insert = async (pages: readonly PdfPage[]) => {
    const { page, scale, other, dpi } = choices;
    const made = await pdf.render(page, Number(dpi));
    if (made === null) return;
    const stem = name.replace(/\.pdf$/i, '');
    const added = await session.pictures.addTraced(`${stem}-${page + 1}.${made.bytes[0] === 0x89 ? 'png' : 'jpg'}`, made.bytes);
    close();
    if (!added.ok) return session.editor.store.setState({ notice: added.diagnostics[0] ?? null });
    const title = pages.length === 1 ? stem : t('underlay.pageOf', { title: stem, page: page + 1 });
    insertUnderlay(session, { title, image: added.value, pixels: [made.width, made.height], widthMm: pdfWidthMm(pages[page]!, scale, other), at });
  };
  const pages = pdf.state.kind === 'open' ? pdf.state.pages : null;
  const isReady = pages !== null && (choices.scale !== 'other' || choices.other !== null);
  const foot = (
    <>
      <Button onPress={close}>{t('shell.cancel')}</Button>
      <Button kind="primary" isDisabled={!isReady} onPress={() => (pages === null ? undefined : void insert(pages))}>
        {t('underlay.insert')}
      </Button>
    </>
  );
  return (
    <Dialog wide title={t('underlay.pdfTitle', { name })} onClose={close} foot={foot}>
      <PdfBody pdf={pdf} choices={choices} onChange={(changes) => setChoices({ ...choices, ...changes })} />
    </Dialog>
  );
}

interface BodyProps {
  pdf: PdfControl;
  choices: Choices;
  onChange: (changes: Partial<Choices>) => void;
}

function PdfBody({ pdf: { state, preview }, choices, onChange }: BodyProps) {
  const t = useWords();
  if (state.kind === 'failed') return <DiagnosticList diagnostics={state.diagnostics} />;
  if (state.kind !== 'open') {
    const words = t(state.kind === 'opening' ? 'underlay.opening' : 'underlay.rendering');
    return (
      <output>
        <p>{words}</p>
        <Progress label={words} fraction={null} />
      </output>
    );
  }
  return (
    <div className="pdf-choice">
      <div className="pdf-preview">{preview === null ? <p>{t('underlay.rendering')}</p> : <img src={preview} alt={t('underlay.pagePreview', { page: choices.page + 1 })} />}</div>
      <PdfFields pages={state.pages} choices={choices} onChange={onChange} />
    </div>
  );
}

const paperOf = (page: PdfPage): { width: number; height: number } => ({ width: Math.round(page.widthMm), height: Math.round(page.heightMm) });

function PdfFields({ pages, choices, onChange }: Omit<BodyProps, 'pdf'> & { pages: readonly PdfPage[] }) {
  const t = useWords();
  const page = pages[choices.page]!;
  const widthMm = pdfWidthMm(page, choices.scale, choices.other);
  const scaleWord = (scale: PdfScale): string => (scale === 'unknown' || scale === 'other' ? t(`underlay.scale.${scale}`) : `1:${scale}`);
  return (
    <div className="fields">
      {pages.length > 1 && (
        <ChoiceField
          label={t('underlay.page')}
          value={String(choices.page)}
          options={pages.map((one, i) => ({ value: String(i), label: t('underlay.pageSize', { page: i + 1, ...paperOf(one) }) }))}
          onCommit={(value) => onChange({ page: Number(value) })}
        />
      )}
      <p className="secondary">{t('underlay.paper', paperOf(page))}</p>
      <ChoiceField label={t('underlay.scale')} value={choices.scale} options={PDF_SCALE_CHOICES.map((value) => ({ value, label: scaleWord(value) }))} onCommit={(scale) => onChange({ scale })} />
      {choices.scale === 'other' && <NumberField label={t('underlay.scaleOther')} value={choices.other} min={1} max={100_000} onCommit={(other) => onChange({ other })} />}
      <ChoiceField label={t('underlay.dpi')} value={choices.dpi} options={PDF_DPI.map((value) => ({ value, label: t('underlay.dpiOf', { dpi: value }) }))} onCommit={(dpi) => onChange({ dpi })} />
      <p>{widthMm === null ? t('underlay.calibrateLater') : t('underlay.widthInPlan', { m: (widthMm / 1000).toFixed(2) })}</p>
    </div>
  );
}
