import { area } from '../../geometry/polygon.ts';
import { NumberField } from '../fields/number-field.tsx';
import { useWords } from '../i18n.ts';
import { useEditor, useProject, useReadOnly } from '../session/session-context.ts';
import { OutlineSection } from './feature-properties.tsx';
import { squareMetres } from './options.ts';
import { Section } from './section.tsx';
import { SiteSection } from './site-section.tsx';

/** The site as a whole: where north is, its edge, what stands on it. */
export function SiteProperties() {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const { site } = useProject();
  return (
    <>
      <Section title={t('entity.site')}>
        <NumberField
          label={t('site.north')}
          unit="°"
          value={site.northDeg}
          min={-360}
          max={360}
          isDisabled={readOnly}
          onCommit={(angle) => (angle === null ? undefined : void editor.commit('undo.turnNorth', [{ verb: 'setSite', args: { changes: { northDeg: ((angle % 360) + 360) % 360 } } }]))}
        />
        <p className="secondary">{t('site.northNote')}</p>
        <dl className="area-list">
          <dt>{t('site.area')}</dt>
          <dd>{site.outline.length < 3 ? t('site.noOutline') : squareMetres(area(site.outline) / 1e6)}</dd>
        </dl>
      </Section>
      {site.outline.length > 2 && (
        <OutlineSection title={t('site.outline')} outline={site.outline} readOnly={readOnly} onChange={(outline) => void editor.commit('undo.setSiteOutline', [{ verb: 'setSite', args: { changes: { outline } } }])} />
      )}
      <SiteSection />
    </>
  );
}
