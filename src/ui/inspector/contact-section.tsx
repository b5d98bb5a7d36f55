import type { Centre } from '../../model/centre.ts';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { Section } from './section.tsx';

const FIELDS = ['contact', 'phone', 'supervisionPhone'] as const;

interface Props {
  centre: Centre;
  readOnly: boolean;
  onChange: (changes: Partial<Centre>) => void;
}

/** Who answers for the centre, as boards and plates print it. */
export function ContactSection({ centre, readOnly, onChange }: Props) {
  const t = useWords();
  return (
    <Section title={t('project.contacts')}>
      {FIELDS.map((part) => (
        <div key={part} data-field={part}>
          <TextField
            label={t(`project.${part}`)}
            value={centre[part]}
            placeholder={t('fields.unknown')}
            isDisabled={readOnly}
            onCommit={(value) => onChange({ [part]: value.trim() })}
          />
        </div>
      ))}
    </Section>
  );
}
