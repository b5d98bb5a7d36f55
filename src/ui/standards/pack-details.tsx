import type { ReactNode } from 'react';
import type { Pack } from '../../rules/pack.ts';
import { useWords } from '../i18n.ts';
import { type Applicability, appliesWords, REGION } from './applies-words.ts';
import { AppliesMark, StatusMark } from './pack-marks.tsx';
import { RuleBrowser } from './rule-browser.tsx';

interface Props {
  pack: Pack;
  applies: Applicability;
}

/** Who issued it, for whom, and every clause of it. */
export function PackDetails({ pack, applies }: Props) {
  const t = useWords();
  const region = REGION.flatMap((part) => pack.region[part] ?? []).join('');
  return (
    <section className="pack-details scroll" aria-label={pack.title}>
      <h3>{pack.title}</h3>
      <dl className="pack-facts">
        <Fact name={t('standards.issuer')}>{pack.issuer}</Fact>
        <Fact name={t('standards.docNo')}>{pack.docNo ?? t('fields.unknown')}</Fact>
        <Fact name={t('standards.issued')}>{pack.issued ?? t('fields.unknown')}</Fact>
        <Fact name={t('standards.status')}>
          <StatusMark pack={pack} />
        </Fact>
        {region !== '' && <Fact name={t('standards.region')}>{region}</Fact>}
        <Fact name={t('standards.appliesTo')}>{appliesWords(pack.appliesTo, pack) ?? t('standards.appliesToAll')}</Fact>
        <Fact name={t('standards.thisCentre')}>
          <AppliesMark applies={applies} /> {applies.why}
        </Fact>
        {pack.note !== null && <Fact name={t('standards.note')}>{pack.note}</Fact>}
      </dl>
      <RuleBrowser pack={pack} />
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="secondary">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
