import { Plus, X } from 'lucide-react';
import { type Approval, approvalSchema, type Centre } from '../../model/centre.ts';
import { refKey } from '../../model/entity.ts';
import { signLabel } from '../entity-words.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DateField } from '../fields/date-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { useProject } from '../session/session-context.ts';
import { optionsOf } from './options.ts';
import { Section } from './section.tsx';

interface Props {
  approvals: Centre['approvals'];
  readOnly: boolean;
  onChange: (changes: Partial<Centre>) => void;
}

const NEW: Approval = { action: 'approval', by: '', docNo: '', date: null, subject: 'construction' };

/** Papers that allow something: by whom, under which number, for what. */
export function ApprovalsSection({ approvals, readOnly, onChange }: Props) {
  const t = useWords();
  const add = (
    <Button small isDisabled={readOnly} onPress={() => onChange({ approvals: [...approvals, NEW] })}>
      <Plus size={14} aria-hidden />
      {t('approval.add')}
    </Button>
  );
  return (
    <Section title={t('approval.title')} action={add}>
      {approvals.length === 0 && <p className="secondary">{t('approval.none')}</p>}
      {approvals.map((approval, index) => (
        <ApprovalFields
          key={index}
          number={index + 1}
          approval={approval}
          readOnly={readOnly}
          onChange={(changes) => onChange({ approvals: approvals.map((one, i) => (i === index ? { ...one, ...changes } : one)) })}
          onRemove={() => onChange({ approvals: approvals.filter((_, i) => i !== index) })}
        />
      ))}
    </Section>
  );
}

interface FieldsProps {
  number: number;
  approval: Approval;
  readOnly: boolean;
  onChange: (changes: Partial<Approval>) => void;
  onRemove: () => void;
}

function ApprovalFields({ number, approval, readOnly, onChange, onRemove }: FieldsProps) {
  const t = useWords();
  const { signs } = useProject();
  const subjects = [
    ...(['construction', 'layout'] as const).map((value) => ({ value: value as string, label: t(`approval.${value}`) })),
    ...Object.values(signs).map((sign) => ({ value: refKey({ kind: 'sign', id: sign.id }), label: signLabel(t, sign) })),
  ];
  const isKnown = subjects.some(({ value }) => value === approval.subject);
  return (
    <fieldset className="approval fields" aria-label={t('approval.nth', { number })}>
      <div className="removable-row">
        <ChoiceField
          label={t('approval.action')}
          value={approval.action}
          options={optionsOf(t, 'approval', approvalSchema.shape.action.options)}
          isDisabled={readOnly}
          onCommit={(action) => onChange({ action })}
        />
        <IconButton small label={t('approval.remove', { number })} isDisabled={readOnly} onPress={onRemove}>
          <X size={14} />
        </IconButton>
      </div>
      <TextField label={t('approval.by')} value={approval.by} placeholder={t('fields.unknown')} isDisabled={readOnly} onCommit={(by) => onChange({ by: by.trim() })} />
      <TextField label={t('check.docNo')} value={approval.docNo} placeholder={t('fields.unknown')} isDisabled={readOnly} onCommit={(docNo) => onChange({ docNo: docNo.trim() })} />
      <DateField label={t('approval.date')} value={approval.date} isDisabled={readOnly} onCommit={(date) => onChange({ date })} />
      <ChoiceField
        label={t('approval.subject')}
        value={isKnown ? approval.subject : null}
        placeholder={t('approval.gone')}
        options={subjects}
        isDisabled={readOnly}
        onCommit={(subject) => onChange({ subject })}
      />
    </fieldset>
  );
}
