import type { Centre } from '../../model/centre.ts';
import { centreSchema, PARTY_LEVELS } from '../../model/centre.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { useEditor, useProject, useReadOnly } from '../session/session-context.ts';
import { ApprovalsSection } from './approvals-section.tsx';
import { ApprovedLayout } from './approved-layout.tsx';
import { ContactSection } from './contact-section.tsx';
import { FactsSection } from './facts-section.tsx';
import { optionsOf } from './options.ts';
import { Section } from './section.tsx';
import { SiteSection } from './site-section.tsx';
import { StandardsSection } from './standards-section.tsx';

const PLACES = ['province', 'prefecture', 'county', 'town', 'unit'] as const;
const WORDS = ['committeeWord', 'supervisoryWord'] as const;

/** The service centre as an organisation: all signs are written from these names. */
export function ProjectProperties() {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const centre = useProject().centre;
  const change = (changes: Partial<Centre>) => editor.commit('undo.setCentre', [{ verb: 'setCentre', args: { changes } }]);
  return (
    <div className="properties scroll">
      <Section title={t('project.names')}>
        {PLACES.map((part) => (
          <TextField
            key={part}
            label={t(`project.${part}`)}
            value={centre[part]}
            placeholder={t('fields.unknown')}
            isDisabled={readOnly}
            onCommit={(value) => change({ [part]: value.trim() })}
          />
        ))}
        <ChoiceField
          label={t('project.unitType')}
          value={centre.unitType}
          options={optionsOf(t, 'unitType', centreSchema.shape.unitType.options)}
          isDisabled={readOnly}
          onCommit={(unitType) => change({ unitType })}
        />
        <ChoiceField
          label={t('project.partyLevel')}
          value={centre.partyLevel}
          options={optionsOf(t, 'partyLevel', PARTY_LEVELS)}
          isDisabled={readOnly}
          onCommit={(partyLevel) => change({ partyLevel })}
        />
        {WORDS.map((part) => (
          <TextField
            key={part}
            label={t(`project.${part}`)}
            value={centre[part]}
            placeholder={t('project.derived')}
            isDisabled={readOnly}
            onCommit={(value) => change({ [part]: value.trim() })}
          />
        ))}
      </Section>
      <StandardsSection />
      <FactsSection centre={centre} readOnly={readOnly} onChange={change} />
      <ContactSection centre={centre} readOnly={readOnly} onChange={change} />
      <SiteSection />
      <ApprovalsSection approvals={centre.approvals} readOnly={readOnly} onChange={change} />
      <ApprovedLayout />
    </div>
  );
}
