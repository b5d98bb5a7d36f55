import { Label, Radio, RadioGroup } from 'react-aria-components';
import { openCount } from '../check/grouping.ts';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { useCheck, useProject, useSession } from '../session/session-context.ts';
import { bleedsOf } from './bleeds.ts';
import { CheckBox } from '../parts/check-box.tsx';
import { CutFields } from './cut-fields.tsx';
import { choose, type ExportChoice, formatsOf, hasCut, hasSheetDxf, hasShop, hasSigns, PARTS } from './export-choice.ts';
import { SheetDxfFields } from './sheet-dxf-fields.tsx';
import { ShopField } from './shop-field.tsx';
import { KindFilter } from './kind-filter.tsx';

interface Props {
  choice: ExportChoice;
  onChange: (choice: ExportChoice) => void;
  onClose: () => void;
}

export function ExportChoices({ choice, onChange, onClose }: Props) {
  const { what, to } = choice;
  const t = useWords();
  return (
    <>
      <Choices label={t('export.what')} words="export.what" values={PARTS} value={what} onChange={(next) => onChange(choose(next, to, choice))} />
      {hasSigns(choice) && <KindFilter only={choice.only} onChange={(only) => onChange({ ...choice, only })} />}
      <Choices label={t('export.format')} words={FORMAT_WORDS[what]} values={formatsOf(what)} value={to} onChange={(next) => onChange(choose(what, next, choice))} />
      {hasShop(choice) && <ShopField shop={choice.shop} onChange={(shop) => onChange({ ...choice, shop })} />}
      {hasSigns(choice) && to === 'svg' && (
        <CheckBox isSelected={choice.contours} onChange={(contours) => onChange({ ...choice, contours })}>
          {t('export.contours')}
        </CheckBox>
      )}
      {hasCut(choice) && <CutFields cut={choice.cut} isDxf={to !== 'svg'} onChange={(cut) => onChange({ ...choice, cut })} />}
      {hasSheetDxf(choice) && <SheetDxfFields profile={choice.cut.profile} onChange={(profile) => onChange({ ...choice, cut: { ...choice.cut, profile } })} />}
      <About choice={choice} />
      {what !== 'report' && <OpenErrors onClose={onClose} />}
    </>
  );
}

/** The same format serves another purpose by what is in it. */
const FORMAT_WORDS: Readonly<Record<ExportChoice['what'], string>> = { signs: 'export.format', sheets: 'export.sheetFormat', all: 'export.format', report: 'export.reportFormat' };

interface ChoicesProps<T extends string> {
  label: string;
  words: string;
  values: readonly T[];
  value: T;
  onChange: (value: T) => void;
}

function Choices<T extends string>({ label, words, values, value, onChange }: ChoicesProps<T>) {
  const t = useWords();
  return (
    <RadioGroup className="radio-group" value={value} onChange={(id) => onChange(values.find((one) => one === id) ?? value)}>
      <Label>{label}</Label>
      {values.map((id) => (
        <Radio key={id} value={id} className="radio">
          <span className="radio-dot" aria-hidden />
          {t(`${words}.${id}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}

function About({ choice: { to, what } }: { choice: ExportChoice }) {
  const t = useWords();
  const { draw } = useSession();
  const project = useProject();
  const bleed = bleedsOf(project, draw.getState());
  return (
    <div className="export-about secondary">
      {what === 'report' && <p>{t(`export.aboutReport.${to}`)}</p>}
      {to === 'pdf' && (what === 'signs' || what === 'all') && <p>{t('export.aboutPdf', { bleed })}</p>}
      {(what === 'sheets' || what === 'all') && (to === 'pdf' || to === 'zip') && <p>{t('export.aboutSheet')}</p>}
      {what !== 'report' && to !== 'pdf' && <p>{t(what === 'sheets' && to === 'dxf' ? 'export.aboutSheetDxf' : `export.about.${to}`)}</p>}
    </div>
  );
}

/** Open errors do not forbid an export, but nobody should print them unawares. */
function OpenErrors({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const { panels } = useSession();
  const report = useCheck((state) => state.report);
  const count = report === null ? 0 : openCount(report, 'error');
  if (count === 0) return null;
  const show = () => {
    onClose();
    panels.setState({ tab: 'check', drawer: 'inspector' });
  };
  return (
    <div className="export-errors">
      <p>
        <span className="severity-error" aria-hidden>
          ●
        </span>{' '}
        {t('export.openErrors', { count })}
      </p>
      <Button small onPress={show}>
        {t('export.showCheck')}
      </Button>
    </div>
  );
}
