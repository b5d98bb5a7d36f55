import type { FacePanel, PanelOf } from '../../model/face-panel.ts';
import { FONT_ROLES, FONT_WEIGHTS } from '../../model/face-style.ts';
import { CellField } from '../fields/cell-field.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { optionsOf } from '../inspector/options.ts';
import { Button } from '../parts/button.tsx';
import { tenth } from '../../model/face-part.ts';
import { BandFields } from './band-fields.tsx';
import { InkField } from './ink-field.tsx';
import { PictureButton } from './picture-button.tsx';
import type { PanelProps } from './panel-props.ts';
import { RowList } from './row-list.tsx';
import { TableFields } from './table-fields.tsx';

/** What a panel shows and how it is written. */
export function PanelFields({ panel, isDisabled, onChange }: PanelProps<FacePanel>) {
  const rest = { isDisabled, onChange };
  switch (panel.kind) {
    case 'band':
      return <BandFields panel={panel} {...rest} />;
    case 'flow':
      return <><FlowFields panel={panel} {...rest} /><Lettering panel={panel} {...rest} /></>;
    case 'people':
      return <><PeopleFields panel={panel} {...rest} /><Lettering panel={panel} {...rest} /></>;
    case 'sections':
      return <><SectionFields panel={panel} {...rest} /><Lettering panel={panel} {...rest} /></>;
    case 'table':
      return <><TableFields panel={panel} {...rest} /><Lettering panel={panel} {...rest} /></>;
    case 'directory':
      return <DirectoryFields panel={panel} {...rest} />;
    case 'image':
      return <ImageFields panel={panel} {...rest} />;
  }
}

type Lettered = Exclude<FacePanel, { kind: 'band' | 'image' }>;

type Letters = Pick<Lettered, 'font' | 'weight' | 'ink' | 'accent' | 'size'>;

interface LetteringProps {
  panel: Letters;
  isDisabled: boolean;
  onChange: (changes: Partial<Letters>) => void;
}

/** Font, colours and size of all that a panel writes. */
function Lettering({ panel, isDisabled, onChange }: LetteringProps) {
  const t = useWords();
  return (
    <>
      <ChoiceField label={t('sign.font')} value={panel.font} options={optionsOf(t, 'font', FONT_ROLES)} isDisabled={isDisabled} onCommit={(font) => onChange({ font })} />
      <ChoiceField label={t('sign.weight')} value={panel.weight} options={optionsOf(t, 'weight', FONT_WEIGHTS)} isDisabled={isDisabled} onCommit={(weight) => onChange({ weight })} />
      <InkField label={t('sign.ink')} ink={panel.ink} isDisabled={isDisabled} onCommit={(ink) => onChange({ ink })} />
      <InkField label={t('face.accent')} ink={panel.accent} isDisabled={isDisabled} onCommit={(accent) => onChange({ accent })} />
      <SizeField size={panel.size} isDisabled={isDisabled} onCommit={(size) => onChange({ size })} />
    </>
  );
}

/** A size of characters that a person typed; empty = the largest that fits. */
export function SizeField({ size, isDisabled, onCommit }: { size: number | null; isDisabled: boolean; onCommit: (size: number | null) => void }) {
  const t = useWords();
  return (
    <NumberField
      label={t('face.size')}
      value={size}
      unit="mm"
      optional
      min={1}
      max={5000}
      isDisabled={isDisabled}
      onCommit={(typed) => onCommit(typed === null ? null : tenth(typed))}
    />
  );
}

const SHAPES = ['start', 'step', 'choice', 'end'] as const;

const BLANK_STEP: PanelOf<'flow'>['steps'][number] = { text: '', shape: 'step', branch: '' };

function FlowFields({ panel, isDisabled, onChange }: PanelProps<PanelOf<'flow'>>) {
  const t = useWords();
  return (
    <RowList what={t('face.step')} rows={panel.steps} blank={BLANK_STEP} isDisabled={isDisabled} onChange={(steps) => onChange({ steps: [...steps] })}>
      {(step, set) => (
        <>
          <TextField label={t('sign.content')} value={step.text} multiline isDisabled={isDisabled} onCommit={(text) => set({ text })} />
          <ChoiceField label={t('face.shape')} value={step.shape} options={optionsOf(t, 'face.shape', SHAPES)} isDisabled={isDisabled} onCommit={(shape) => set({ shape })} />
          {step.shape === 'choice' && <TextField label={t('face.branch')} value={step.branch} isDisabled={isDisabled} onCommit={(branch) => set({ branch })} />}
        </>
      )}
    </RowList>
  );
}

const PERSON = ['name', 'post', 'phone', 'note'] as const;

const BLANK_PERSON: PanelOf<'people'>['people'][number] = { name: '', post: '', phone: '', note: '', image: null };

function PeopleFields({ panel, isDisabled, onChange }: PanelProps<PanelOf<'people'>>) {
  const t = useWords();
  return (
    <>
      <ColumnsField columns={panel.columns} isDisabled={isDisabled} onCommit={(columns) => onChange({ columns })} />
      <RowList what={t('face.person')} rows={panel.people} blank={BLANK_PERSON} isDisabled={isDisabled} onChange={(people) => onChange({ people: [...people] })}>
        {(person, set) => (
          <div className="face-cells">
            {PERSON.map((part) => (
              <CellField key={part} label={t(`face.person.${part}`)} value={person[part]} isDisabled={isDisabled} onCommit={(text) => set({ [part]: text })} />
            ))}
            <PictureButton label={t(person.image === null ? 'face.photo' : 'face.photoOther')} isDisabled={isDisabled} onPicked={(image) => set({ image })} />
            {person.image !== null && (
              <Button small isDisabled={isDisabled} onPress={() => set({ image: null })}>
                {t('face.noPhoto')}
              </Button>
            )}
          </div>
        )}
      </RowList>
    </>
  );
}

const PAPERS = ['none', 'A4', 'A3'] as const;

function SectionFields({ panel, isDisabled, onChange }: PanelProps<PanelOf<'sections'>>) {
  const t = useWords();
  return (
    <>
      <ColumnsField columns={panel.columns} isDisabled={isDisabled} onCommit={(columns) => onChange({ columns })} />
      <ChoiceField
        label={t('face.paper')}
        value={panel.paper ?? 'none'}
        options={optionsOf(t, 'face.paper', PAPERS)}
        isDisabled={isDisabled}
        onCommit={(paper) => onChange({ paper: paper === 'none' ? null : paper })}
      />
      <RowList what={t('face.section')} rows={panel.sections} blank={{ title: '', text: '' }} isDisabled={isDisabled} onChange={(sections) => onChange({ sections: [...sections] })}>
        {(section, set) => (
          <>
            <TextField label={t('face.heading')} value={section.title} isDisabled={isDisabled} onCommit={(title) => set({ title })} />
            <TextField label={t('sign.content')} value={section.text} multiline isDisabled={isDisabled} onCommit={(text) => set({ text })} />
          </>
        )}
      </RowList>
    </>
  );
}

function ColumnsField({ columns, isDisabled, onCommit }: { columns: number; isDisabled: boolean; onCommit: (columns: number) => void }) {
  const t = useWords();
  return <NumberField label={t('face.columns')} value={columns} whole min={1} max={12} isDisabled={isDisabled} onCommit={(n) => (n === null ? undefined : onCommit(n))} />;
}

function DirectoryFields(props: PanelProps<PanelOf<'directory'>>) {
  const t = useWords();
  return (
    <>
      <p className="secondary">{t('face.directoryNote')}</p>
      <Lettering {...props} />
    </>
  );
}

function ImageFields({ panel, isDisabled, onChange }: PanelProps<PanelOf<'image'>>) {
  const t = useWords();
  return (
    <>
      <p className="secondary">{t('face.imageFile', { name: panel.image })}</p>
      <PictureButton label={t('face.imageOther')} isDisabled={isDisabled} onPicked={(image) => onChange({ image })} />
    </>
  );
}
