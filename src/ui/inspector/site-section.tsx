import { X } from 'lucide-react';
import { useCallback } from 'react';
import type { Site } from '../../model/site.ts';
import { SITE_FEATURE_KINDS } from '../../rules/feature-kinds.ts';
import { useWords } from '../i18n.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { Picker } from '../parts/picker.tsx';
import { useEditor, useProject, useReadOnly, useSession } from '../session/session-context.ts';
import { EquipmentSection } from './equipment-section.tsx';
import { functionTitles } from './function-titles.ts';
import { Section } from './section.tsx';
import { FeatureFields } from './site-feature.tsx';
import { newFeature, withFeature, withoutFeature } from './site-features.ts';

type SiteChanges = Partial<Omit<Site, 'gate'>>;

/** The site: what stands on it, what is fitted outdoors, what serves the people nearby. */
export function SiteSection() {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const project = useProject();
  const { site } = project;
  const change = useCallback((changes: SiteChanges) => void editor.commit('undo.setSite', [{ verb: 'setSite', args: { changes } }]), [editor]);
  const setEquipment = useCallback((equipment: Site['equipment']) => change({ equipment }), [change]);
  return (
    <>
      <Section title={t('site.features')}>
        {Object.values(site.features).map((feature) => (
          <FeatureFields
            key={feature.id}
            feature={feature}
            readOnly={readOnly}
            onChange={(next) => change({ features: withFeature(site.features, next) })}
            onRemove={() => change({ features: withoutFeature(site.features, feature.id) })}
          />
        ))}
        {!readOnly && (
          <Picker
            label={t('site.addFeature')}
            placeholder={t('site.addFeature')}
            options={SITE_FEATURE_KINDS.map((kind) => ({ value: kind, label: t(`feature.${kind}`) }))}
            onPick={(kind) => change({ features: withFeature(site.features, newFeature(project, kind)) })}
          />
        )}
      </Section>
      <EquipmentSection title={t('site.equipment')} equipment={site.equipment} readOnly={readOnly} onChange={setEquipment} />
      <NearbyFunctions nearby={site.nearbyFunctions} readOnly={readOnly} onChange={(nearbyFunctions) => change({ nearbyFunctions })} />
    </>
  );
}

interface NearbyProps {
  nearby: Site['nearbyFunctions'];
  readOnly: boolean;
  onChange: (nearby: string[]) => void;
}

/** Functions that stand near the centre, outside of it. */
function NearbyFunctions({ nearby, readOnly, onChange }: NearbyProps) {
  const t = useWords();
  const { packs } = useSession();
  const { standards } = useProject();
  const titles = functionTitles(packs.filter(({ id }) => standards.includes(id)), nearby, t);
  const free = [...titles].filter(([code]) => !nearby.includes(code));
  return (
    <Section title={t('site.nearby')}>
      {nearby.map((code) => {
        const name = titles.get(code) ?? code;
        return (
          <div key={code} className="removable-row">
            <span>{name}</span>
            <IconButton small label={t('room.removeFunction', { name })} isDisabled={readOnly} onPress={() => onChange(nearby.filter((one) => one !== code))}>
              <X size={14} />
            </IconButton>
          </div>
        );
      })}
      {!readOnly && (
        <Picker
          label={t('site.addNearby')}
          placeholder={t('site.addNearby')}
          options={free.map(([value, label]) => ({ value, label }))}
          onPick={(code) => onChange([...nearby, code])}
        />
      )}
    </Section>
  );
}
