import { type Centre, centreSchema } from '../../model/centre.ts';
import { AnswerField, ChoiceField } from '../fields/choice-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { useWords } from '../i18n.ts';
import { optionsOf } from './options.ts';
import { Section } from './section.tsx';

interface Props {
  centre: Centre;
  readOnly: boolean;
  onChange: (changes: Partial<Centre>) => void;
}

const ANSWERS = ['hasCollectiveEconomy', 'farFromShops'] as const;
const COUNTS = ['households', 'population'] as const;
const TIERS = ['none', 'standard', 'demonstration', 'basic'] as const;

/** Facts that rules ask for; an empty one makes a rule say that it cannot check. */
export function FactsSection({ centre, readOnly, onChange }: Props) {
  const t = useWords();
  const { setting, buildMode } = centreSchema.shape;
  const tiers = TIERS.map((value) => ({ value, label: t(value === 'none' ? 'fields.unknown' : `tier.${value}`) }));
  return (
    <Section title={t('project.facts')}>
      <ChoiceField
        label={t('project.setting')}
        value={centre.setting}
        options={optionsOf(t, 'setting', setting.options)}
        isDisabled={readOnly}
        onCommit={(value) => onChange({ setting: value })}
      />
      <ChoiceField
        label={t('project.buildMode')}
        value={centre.buildMode}
        options={optionsOf(t, 'buildMode', buildMode.options)}
        isDisabled={readOnly}
        onCommit={(value) => onChange({ buildMode: value })}
      />
      <ChoiceField
        label={t('project.tier')}
        value={centre.tier ?? 'none'}
        options={tiers}
        isDisabled={readOnly}
        onCommit={(tier) => onChange({ tier: tier === 'none' ? null : tier })}
      />
      <Figures {...{ centre, readOnly, onChange }} />
    </Section>
  );
}

/** Numbers and yes-or-no facts. */
function Figures({ centre, readOnly, onChange }: Props) {
  const t = useWords();
  return (
    <>
      {COUNTS.map((part) => (
        <NumberField
          key={part}
          label={t(`project.${part}`)}
          value={centre[part]}
          unit={t(part === 'households' ? 'unit.households' : 'unit.people')}
          whole
          optional
          min={0}
          isDisabled={readOnly}
          onCommit={(value) => onChange({ [part]: value })}
        />
      ))}
      <NumberField
        label={t('project.statedArea')}
        value={centre.statedBuildingAreaM2}
        unit="m²"
        optional
        min={0.01}
        isDisabled={readOnly}
        onCommit={(statedBuildingAreaM2) => onChange({ statedBuildingAreaM2 })}
      />
      <p className="secondary">{t('project.statedAreaHint')}</p>
      {ANSWERS.map((part) => (
        <AnswerField
          key={part}
          label={t(`project.${part}`)}
          value={centre[part]}
          isDisabled={readOnly}
          onCommit={(value) => onChange({ [part]: value })}
        />
      ))}
    </>
  );
}
