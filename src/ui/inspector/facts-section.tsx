import type { ReactNode } from 'react';
import { type Centre, centreSchema } from '../../model/centre.ts';
import { AnswerField, ChoiceField } from '../fields/choice-field.tsx';
import { DateField } from '../fields/date-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { optionsOf } from './options.ts';
import { Section } from './section.tsx';

interface Props {
  centre: Centre;
  readOnly: boolean;
  onChange: (changes: Partial<Centre>) => void;
}

const ANSWERS = ['hasCollectiveEconomy', 'farFromShops', 'hasMatureServices', 'hallTooSmallForStaff'] as const;
const COUNTS = ['households', 'population'] as const;
const AREAS = ['statedBuildingAreaM2', 'statedUsableAreaM2'] as const;
const TIERS = ['none', 'standard', 'demonstration', 'basic'] as const;

/** A field that a finding can lead to: 去填写. */
const Fact = ({ name, children }: { name: keyof Centre; children: ReactNode }) => <div data-field={name}>{children}</div>;

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
      <Fact name="tier">
        <ChoiceField
          label={t('project.tier')}
          value={centre.tier ?? 'none'}
          options={tiers}
          isDisabled={readOnly}
          onCommit={(tier) => onChange({ tier: tier === 'none' ? null : tier })}
        />
      </Fact>
      <Figures {...{ centre, readOnly, onChange }} />
      <Opening {...{ centre, readOnly, onChange }} />
      {ANSWERS.map((part) => (
        <Fact key={part} name={part}>
          <AnswerField label={t(`project.${part}`)} value={centre[part]} isDisabled={readOnly} onCommit={(value) => onChange({ [part]: value })} />
        </Fact>
      ))}
    </Section>
  );
}

/** Counts and areas as they stand on paper. */
function Figures({ centre, readOnly, onChange }: Props) {
  const t = useWords();
  return (
    <>
      {COUNTS.map((part) => (
        <Fact key={part} name={part}>
          <NumberField
            label={t(`project.${part}`)}
            value={centre[part]}
            unit={t(part === 'households' ? 'unit.households' : 'unit.people')}
            whole
            optional
            min={0}
            isDisabled={readOnly}
            onCommit={(value) => onChange({ [part]: value })}
          />
        </Fact>
      ))}
      {AREAS.map((part) => (
        <Fact key={part} name={part}>
          <NumberField
            label={t(`project.${part}`)}
            value={centre[part]}
            unit="m²"
            optional
            min={0.01}
            isDisabled={readOnly}
            onCommit={(value) => onChange({ [part]: value })}
          />
        </Fact>
      ))}
      <p className="secondary">{t('project.statedAreaHint')}</p>
    </>
  );
}

/** When it is open, and since when. */
function Opening({ centre, readOnly, onChange }: Props) {
  const t = useWords();
  return (
    <>
      <Fact name="openingHours">
        <TextField
          label={t('project.openingHours')}
          value={centre.openingHours}
          placeholder={t('project.openingHoursHint')}
          isDisabled={readOnly}
          onCommit={(text) => onChange({ openingHours: text.trim() })}
        />
      </Fact>
      <Fact name="openHoursPerDay">
        <NumberField
          label={t('project.openHoursPerDay')}
          value={centre.openHoursPerDay}
          unit={t('unit.hours')}
          optional
          min={0.5}
          max={24}
          isDisabled={readOnly}
          onCommit={(value) => onChange({ openHoursPerDay: value })}
        />
      </Fact>
      <Fact name="openedOn">
        <DateField label={t('project.openedOn')} value={centre.openedOn} isDisabled={readOnly} onCommit={(openedOn) => onChange({ openedOn })} />
      </Fact>
    </>
  );
}
