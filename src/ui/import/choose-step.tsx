import { useMemo, useState } from 'react';
import type { ImportChoices } from '../../jobs/import/index.ts';
import type { Result } from '../../model/diagnostic.ts';
import type { Project } from '../../model/project.ts';
import { DiagnosticList } from '../diagnostic-list.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { LengthField } from '../fields/length-field.tsx';
import { useWords } from '../i18n.ts';
import type { ImportCounts } from '../workers/import.worker.ts';
import { DrawingPreview, type PreviewLayer } from './drawing-preview.tsx';
import type { FileView } from './file-view.ts';
import { LayerRoles } from './layer-roles.tsx';
import { targetKey, targetsOf, type Target } from './target.ts';
import { TakeChoice } from './take-choice.tsx';
import type { Choosing } from './use-importing.ts';
import { sizeInMetres, UNIT_CHOICES } from './units.ts';

interface Props {
  view: FileView;
  project: Project;
  choosing: Choosing;
  counts: Result<ImportCounts> | null;
}

/** The drawing on the left, what it is read as on the right, and what that comes to. */
export function ChooseStep({ view, project, choosing, counts }: Props) {
  const t = useWords();
  const [lit, setLit] = useState<string | null>(null);
  const { choices, parts, picked, target, onChoices, onPicked, onTarget } = choosing;
  const layers = useMemo(() => previewLayers(view, choices, picked), [view, choices, picked]);
  const frames = useMemo(() => (view.storeys.length > 0 || picked === null ? [] : parts.map(({ all }, i) => ({ box: all, isOn: picked.includes(i) }))), [view, parts, picked]);
  const isDrawing = view.layers.length > 0 && view.storeys.length === 0;
  return (
    <div className="import">
      <div className="import-side">
        {view.bounds !== null && (
          <DrawingPreview caption={t('import.size', sizeInMetres(view.bounds, view.storeys.length > 0 ? 1 : choices.mmPerUnit))} bounds={view.bounds} layers={layers} frames={frames} lit={lit} />
        )}
        <Counts counts={counts} />
      </div>
      <div className="import-side">
        <div className="fields">
          {isDrawing && <UnitField view={view} choices={choices} onChoices={onChoices} />}
          <TargetField project={project} target={target} onTarget={onTarget} />
          {isDrawing && <LengthField label={t('import.gap')} value={choices.gapMm} min={0} max={3000} onCommit={(gapMm) => onChoices({ gapMm })} />}
        </div>
        <TakeChoice view={view} mmPerUnit={choices.mmPerUnit} {...{ parts, picked, onPicked }} />
        {isDrawing && <LayerRoles layers={view.layers} roles={choices.roles} lit={lit} onLight={setLit} onRole={(layer, role) => onChoices({ roles: { ...choices.roles, [layer]: role } })} />}
      </div>
    </div>
  );
}

function previewLayers({ layers, storeys }: FileView, { roles }: ImportChoices, picked: readonly number[] | null): readonly PreviewLayer[] {
  if (storeys.length > 0) return storeys.flatMap((one, i) => (picked?.includes(i) === false ? [] : [{ ...one, isFaint: false }]));
  return layers.map((layer) => ({ ...layer, isFaint: (roles[layer.name] ?? layer.guess) === 'skip' }));
}

/** Of most drawings the unit is stated; of the others it has to be said, and the size shows whether it is right. */
function UnitField({ view, choices, onChoices }: Pick<Props, 'view'> & Pick<Choosing, 'choices' | 'onChoices'>) {
  const t = useWords();
  const shown = String(choices.mmPerUnit);
  const known: readonly string[] = UNIT_CHOICES;
  const options = [...known, ...(known.includes(shown) ? [] : [shown])].map((value) => ({ value, label: known.includes(value) ? t(`import.unit.${value}`) : t('import.unitOther', { mm: value }) }));
  return (
    <>
      <ChoiceField label={t('import.unit')} value={shown} options={options} onCommit={(unit) => onChoices({ mmPerUnit: Number(unit) })} />
      <p className="secondary">{t(view.unit === null ? 'import.unitUnknown' : 'import.unitStated')}</p>
    </>
  );
}

function TargetField({ project, target, onTarget }: Pick<Props, 'project'> & Pick<Choosing, 'target' | 'onTarget'>) {
  const t = useWords();
  const targets = targetsOf(project);
  const nameOf = (id: string): string => project.storeys.find((storey) => storey.id === id)?.name ?? '';
  const wordOf = (one: Target): string => (one.kind === 'new' ? t('import.target.new') : t(`import.target.${one.kind}`, { storey: nameOf(one.storeyId) }));
  return (
    <ChoiceField
      label={t('import.target')}
      value={targetKey(target)}
      options={targets.map((one) => ({ value: targetKey(one), label: wordOf(one) }))}
      onCommit={(key) => onTarget(targets.find((one) => targetKey(one) === key) ?? target)}
    />
  );
}

function Counts({ counts }: { counts: Result<ImportCounts> | null }) {
  const t = useWords();
  if (counts === null) return <output className="secondary">{t('import.counting')}</output>;
  if (!counts.ok) return <DiagnosticList diagnostics={counts.diagnostics} />;
  return <output>{t('import.counts', { ...counts.value })}</output>;
}
