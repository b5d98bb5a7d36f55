import { OPEN_FEATURES } from '../../drawing/site-features.ts';
import { area } from '../../geometry/polygon.ts';
import type { EntityRef } from '../../model/entity.ts';
import { parkingBays } from '../../model/parking-bays.ts';
import type { SiteFeature } from '../../model/site.ts';
import { SITE_FEATURE_KINDS } from '../../rules/feature-kinds.ts';
import { AnswerField, ChoiceField } from '../fields/choice-field.tsx';
import { LengthField } from '../fields/length-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { CheckBox } from '../parts/check-box.tsx';
import { useEditor, useProject, useReadOnly } from '../session/session-context.ts';
import { optionsOf, squareMetres } from './options.ts';
import { Section } from './section.tsx';
import { outlineSize, resized } from './site-features.ts';

/** One thing on the site: its kind and name, its size or corners, what is stated of it. */
export function FeatureProperties({ target }: { target: EntityRef }) {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const feature = useProject().site.features[target.id];
  if (feature === undefined) return null;
  const change = (changes: Partial<Omit<SiteFeature, 'id'>>): void => void editor.commit('undo.setFeature', [{ verb: 'setSiteFeature', args: { featureId: feature.id, changes } }]);
  const bays = feature.kind === 'parking' ? parkingBays(feature.outline).length : 0;
  return (
    <>
      <Section title={t('entity.siteFeature')}>
        <ChoiceField label={t('feature.kind')} value={feature.kind} options={optionsOf(t, 'feature', SITE_FEATURE_KINDS)} isDisabled={readOnly} onCommit={(kind) => change({ kind })} />
        <TextField label={t('feature.name')} value={feature.name} isDisabled={readOnly} onCommit={(name) => change({ name: name.trim() })} />
        <CheckBox isSelected={feature.existing} isDisabled={readOnly} onChange={(existing) => change({ existing })}>
          {t('site.existing')}
        </CheckBox>
        {(['hardened', 'weatherproof'] as const).map((part) => (
          <AnswerField key={part} label={t(`site.${part}`)} value={feature[part]} isDisabled={readOnly} onCommit={(value) => change({ [part]: value })} />
        ))}
        {!OPEN_FEATURES.has(feature.kind) && (
          <dl className="area-list">
            <dt>{t('feature.area')}</dt>
            <dd>{squareMetres(area(feature.outline) / 1e6)}</dd>
            {bays > 0 && (
              <>
                <dt>{t('feature.bays')}</dt>
                <dd>{bays}</dd>
              </>
            )}
          </dl>
        )}
      </Section>
      <OutlineSection title={t('feature.outline')} outline={feature.outline} readOnly={readOnly} onChange={(outline) => change({ outline })} />
    </>
  );
}

interface OutlineProps {
  title: string;
  outline: SiteFeature['outline'];
  readOnly: boolean;
  onChange: (outline: SiteFeature['outline']) => void;
}

const isRectangle = (outline: SiteFeature['outline']): boolean =>
  outline.length === 4 && new Set(outline.map(({ x }) => x)).size === 2 && new Set(outline.map(({ y }) => y)).size === 2;

/** A rectangle by its width and depth; any other outline by its corners. */
export function OutlineSection({ title, outline, readOnly, onChange }: OutlineProps) {
  const t = useWords();
  if (isRectangle(outline)) {
    const size = outlineSize({ outline });
    return (
      <Section title={title}>
        <LengthField label={t('site.width')} value={size.width} min={1} isDisabled={readOnly} onCommit={(width) => onChange(resized({ outline }, { ...size, width }).outline)} />
        <LengthField label={t('site.depth')} value={size.depth} min={1} isDisabled={readOnly} onCommit={(depth) => onChange(resized({ outline }, { ...size, depth }).outline)} />
      </Section>
    );
  }
  return (
    <Section title={title}>
      {outline.map((corner, i) => (
        // A corner is known by its place in the outline.
        // eslint-disable-next-line react/no-array-index-key
        <fieldset key={i} className="fields" aria-label={t('feature.corner', { number: i + 1 })}>
          {(['x', 'y'] as const).map((axis) => (
            <LengthField key={axis} label={t(`feature.corner.${axis}`, { number: i + 1 })} value={corner[axis]} isDisabled={readOnly} onCommit={(mm) => onChange(outline.with(i, { ...corner, [axis]: mm }))} />
          ))}
        </fieldset>
      ))}
    </Section>
  );
}
