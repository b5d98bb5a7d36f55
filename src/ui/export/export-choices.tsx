import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { ExportOptions } from '../../jobs/export.ts';
import { openCount } from '../check/grouping.ts';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { useCheck, useProject, useSession } from '../session/session-context.ts';
import { bleedsOf } from './bleeds.ts';

/** Written out here: the job itself would bring the whole of the PDF writer into the dialog. */
const PARTS: readonly ExportOptions['what'][] = ['signs', 'sheet', 'all'];
const KINDS: readonly ExportOptions['to'][] = ['pdf', 'svg'];

interface Props {
  options: ExportOptions;
  onChange: (options: ExportOptions) => void;
  onClose: () => void;
}

export function ExportChoices({ options, onChange, onClose }: Props) {
  const t = useWords();
  return (
    <>
      <Choices label={t('export.what')} words="export.what" values={PARTS} value={options.what} onChange={(what) => onChange({ ...options, what })} />
      <Choices label={t('export.format')} words="export.format" values={KINDS} value={options.to} onChange={(to) => onChange({ ...options, to })} />
      <About options={options} />
      <OpenErrors onClose={onClose} />
    </>
  );
}

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

function About({ options: { to, what } }: { options: ExportOptions }) {
  const t = useWords();
  const { draw } = useSession();
  const project = useProject();
  const bleed = bleedsOf(project, draw.getState());
  return (
    <div className="export-about secondary">
      {to === 'pdf' && what !== 'sheet' && <p>{t('export.aboutPdf', { bleed })}</p>}
      {what !== 'signs' && <p>{t('export.aboutSheet')}</p>}
      {to === 'svg' && <p>{t('export.aboutSvg')}</p>}
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
