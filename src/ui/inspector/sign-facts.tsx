import type { Sign, SignAttributes } from '../../model/sign.ts';
import { AnswerField, ChoiceField } from '../fields/choice-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { useProject, useSession } from '../session/session-context.ts';
import { boardOptions } from '../signs/boards-of.ts';
import { roomKey, roomOptions, roomWithKey } from '../signs/room-options.ts';
import { optionsOf } from './options.ts';
import { Section } from './section.tsx';

interface Props {
  sign: Sign;
  readOnly: boolean;
  onChange: (changes: Partial<Omit<Sign, 'id'>>) => void;
}

const NONE = '';

/** What board it is and which room it speaks for: what rules find it by. */
export function SignMeaning({ sign, readOnly, onChange }: Props) {
  const t = useWords();
  const { packs } = useSession();
  const project = useProject();
  const boards = boardOptions(t, packs.filter(({ id }) => project.standards.includes(id)), sign.topic);
  const serve = (key: string) => {
    const place = roomWithKey(project, key);
    onChange({ serves: place === null ? null : { storeyId: place.storey.id, roomId: place.room.id } });
  };
  return (
    <Section title={t('sign.meaning')}>
      <ChoiceField
        label={t('sign.topic')}
        value={sign.topic}
        options={[{ value: NONE, label: t('sign.noTopic') }, ...boards]}
        isDisabled={readOnly}
        onCommit={(topic) => onChange({ topic })}
      />
      <ChoiceField
        label={t('sign.serves')}
        value={sign.serves === null ? NONE : roomKey(sign.serves)}
        options={[{ value: NONE, label: t('sign.servesHost') }, ...roomOptions(t, project)]}
        isDisabled={readOnly}
        onCommit={serve}
      />
    </Section>
  );
}

const ANSWERS = ['nightVisible', 'weatherproof', 'sunproof', 'slideIn', 'singleSided', 'permanent'] as const;
const TEXTS = ['frame', 'cover'] as const;
const LIGHTS: readonly Sign['lit'][] = ['none', 'redLedOutline', 'backlit'];

/** How it is made and fitted, as far as it is stated: an empty one makes a rule say that it cannot check. */
export function SignMake({ sign, readOnly, onChange }: Props) {
  const t = useWords();
  const { attributes } = sign;
  const set = (changes: Partial<SignAttributes>) => onChange({ attributes: { ...attributes, ...changes } });
  return (
    <Section title={t('sign.make')}>
      <TextField label={t('sign.material')} value={sign.material} placeholder={t('fields.unknown')} isDisabled={readOnly} onCommit={(material) => onChange({ material: material.trim() })} />
      <ChoiceField label={t('sign.lit')} value={sign.lit} options={optionsOf(t, 'lit', LIGHTS)} isDisabled={readOnly} onCommit={(lit) => onChange({ lit })} />
      {ANSWERS.map((part) => (
        <AnswerField key={part} label={t(`sign.attribute.${part}`)} value={attributes[part]} isDisabled={readOnly} onCommit={(value) => set({ [part]: value })} />
      ))}
      {attributes.slideIn === true && (
        <NumberField label={t('sign.attribute.strips')} value={attributes.strips} whole optional min={1} isDisabled={readOnly} onCommit={(strips) => set({ strips })} />
      )}
      {TEXTS.map((part) => (
        <TextField
          key={part}
          label={t(`sign.attribute.${part}`)}
          value={attributes[part]}
          placeholder={t('fields.unknown')}
          isDisabled={readOnly}
          onCommit={(value) => set({ [part]: value.trim() })}
        />
      ))}
    </Section>
  );
}
