import { useStore } from 'zustand';
import { textRules } from '../../drawing/sign-text.ts';
import type { Sign } from '../../model/sign.ts';
import { NumberField } from '../fields/number-field.tsx';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { useSession } from '../session/session-context.ts';
import { Section } from './section.tsx';

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

interface Props {
  sign: Sign;
  readOnly: boolean;
  onChange: (changes: Pick<Sign, 'margins'>) => void;
}

/** The border that no character enters: that of the sign's kind until a person types another. */
export function SignMargins({ sign, readOnly, onChange }: Props) {
  const t = useWords();
  const draw = useStore(useSession().draw);
  const usual = textRules(draw.signTypes[sign.kind]).margins;
  const margins = sign.margins ?? usual;
  const reset = (
    <Button small isDisabled={readOnly} onPress={() => onChange({ margins: null })}>
      {t('sign.usualMargins')}
    </Button>
  );
  return (
    <Section title={t('sign.margins')} {...(sign.margins === null ? {} : { action: reset })}>
      {SIDES.map((side) => (
        <NumberField
          key={side}
          label={t(`sign.margin.${side}`)}
          value={margins[side]}
          unit="mm"
          min={0}
          max={5000}
          isDisabled={readOnly}
          onCommit={(mm) => (mm === null ? undefined : onChange({ margins: { ...margins, [side]: Math.round(mm * 10) / 10 } }))}
        />
      ))}
    </Section>
  );
}
