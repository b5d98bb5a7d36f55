import type { EntityKind, EntityRef } from '../../model/entity.ts';
import { refKey } from '../../model/entity.ts';
import { useWords } from '../i18n.ts';
import { useEditorState } from '../session/session-context.ts';
import { PartProperties } from '../face/part-properties.tsx';
import { SheetPanel } from '../sheets/sheet-panel.tsx';
import { ArrangeSection } from './arrange-section.tsx';
import { DimensionProperties } from './dimension-properties.tsx';
import { FeatureProperties } from './feature-properties.tsx';
import { FixtureProperties } from './fixture-properties.tsx';
import { GateProperties } from './gate-properties.tsx';
import { LabelProperties } from './label-properties.tsx';
import { OpeningProperties } from './opening-properties.tsx';
import { ProjectProperties } from './project-properties.tsx';
import { RoomProperties } from './room-properties.tsx';
import { Section } from './section.tsx';
import { SignProperties } from './sign-properties.tsx';
import { UnderlayProperties } from '../underlay/underlay-properties.tsx';
import { SiteProperties } from './site-properties.tsx';
import { StoreyProperties } from './storey-properties.tsx';
import { WallPlacing } from './wall-placing.tsx';
import { WallProperties } from './wall-properties.tsx';

/** The selection, or the project where nothing is selected. */
export function Properties() {
  const t = useWords();
  const selection = useEditorState((state) => state.selection);
  const view = useEditorState((state) => state.view);
  const kinds = new Set(selection.map((ref) => ref.kind));
  const [kind] = kinds;
  if (view === 'sheet') return <SheetPanel />;
  if (kind === undefined && view === 'site') return <div className="properties scroll"><SiteProperties /></div>;
  if (kind === undefined) return <ProjectProperties />;
  const many = selection.length > 1;
  return (
    <div className="properties scroll" key={selection.map(refKey).join()}>
      {many && (
        <Section title={t('entity.many', { count: selection.length })}>
          {kinds.size > 1 && <p className="secondary">{t('inspector.mixedKinds')}</p>}
        </Section>
      )}
      {kinds.size === 1 && <OfKind kind={kind} refs={selection} />}
    </div>
  );
}

function OfKind({ kind, refs }: { kind: EntityKind; refs: readonly EntityRef[] }) {
  const t = useWords();
  const [only] = refs;
  switch (kind) {
    case 'wall':
      return <WallProperties refs={refs} />;
    case 'opening':
      return <OpeningProperties refs={refs} />;
    case 'sign':
      return (
        <>
          <ArrangeSection />
          <WallPlacing />
          <SignProperties refs={refs} />
        </>
      );
    case 'facePart':
      return <PartProperties refs={refs} />;
    case 'room':
      return refs.length === 1 ? <RoomProperties target={only!} /> : null;
    case 'underlay':
      return refs.length === 1 ? <UnderlayProperties target={only!} /> : null;
    case 'label':
      return <LabelProperties refs={refs} />;
    case 'dimension':
      return <DimensionProperties refs={refs} />;
    case 'gate':
      return <GateProperties />;
    case 'storey':
      return refs.length === 1 ? <StoreyProperties target={only!} /> : null;
    case 'fixture':
      return <FixtureProperties refs={refs} />;
    case 'siteFeature':
      return refs.length === 1 ? <FeatureProperties target={only!} /> : null;
    case 'site':
      return <SiteProperties />;
    case 'project':
    case 'centre':
    case 'node':
    case 'sheet':
      return <Section title={t(`entity.${kind}`)}>{<p className="secondary">{t('inspector.noProperties')}</p>}</Section>;
  }
}
