import { useEffect, useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useStore } from 'zustand';
import { FILLINGS, type Filling, type Sign } from '../../model/sign.ts';
import { useWords } from '../i18n.ts';
import { useProject, useSession } from '../session/session-context.ts';
import { whenIdle } from '../session/when-idle.ts';
import { Section } from './section.tsx';

interface Props {
  sign: Sign;
  readOnly: boolean;
  onChange: (changes: { filling: Filling }) => void;
}

/** Two lines are for horizontal names alone. */
const fillingsOf = ({ writing, filling }: Sign): readonly Filling[] =>
  FILLINGS.filter((one) => one !== 'twoLines' || writing === 'horizontal' || filling === one);

/** How the names fill the sign, each way shown on the sign itself. The plaques of a gate change together. */
export function SignFilling({ sign, readOnly, onChange }: Props) {
  const t = useWords();
  if (sign.face.blocks.every(({ fit }) => fit === 'wrap')) return null;
  const isOfGate = sign.kind === 'gatePlaque' && sign.host.kind === 'gate';
  return (
    <Section title={t('sign.filling')}>
      <RadioGroup
        className={sign.size.width > 2 * sign.size.height ? 'fillings fillings-wide' : 'fillings'}
        aria-label={t('sign.filling')}
        orientation="horizontal"
        value={sign.filling}
        isDisabled={readOnly}
        onChange={(value) => onChange({ filling: value as Filling })}
      >
        {fillingsOf(sign).map((filling) => (
          <Radio key={filling} value={filling} className="filling">
            <FillingPicture sign={sign} filling={filling} />
            <span>{t(`filling.${filling}`)}</span>
          </Radio>
        ))}
      </RadioGroup>
      {isOfGate && <p className="secondary">{t('sign.fillingOfGate')}</p>}
    </Section>
  );
}

/** The sign with the filling, made once the hands rest; an empty frame until then. */
function FillingPicture({ sign, filling }: { sign: Sign; filling: Filling }) {
  const project = useProject();
  const draw = useStore(useSession().draw);
  const [picture, setPicture] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    const make = async (): Promise<void> => {
      const { fillingPicture } = await import('../session/sign-picture.ts');
      const svg = isGone ? null : fillingPicture(project, sign.id, filling, draw);
      if (!isGone) setPicture(svg);
    };
    const stop = whenIdle(() => void make());
    return () => {
      isGone = true;
      stop();
    };
  }, [project, sign.id, filling, draw]);
  return (
    <span className="filling-picture">
      {picture !== null && <img alt="" src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`} />}
    </span>
  );
}
