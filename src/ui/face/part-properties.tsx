import { boxOfPart, facePartRef, facePlaceOf, partAt, tenth, type FacePart, type FacePartOf, type FacePlace } from '../../model/face-part.ts';
import type { FaceBox } from '../../model/face-style.ts';
import type { EntityRef } from '../../model/entity.ts';
import { markProportion } from '../../drawing/compose-mark.ts';
import type { Sign } from '../../model/sign.ts';
import { NumberField } from '../fields/number-field.tsx';
import { useWords } from '../i18n.ts';
import { Section } from '../inspector/section.tsx';
import { facePartLabel } from '../entity-words.ts';
import { Button } from '../parts/button.tsx';
import { useEditor, useProject, useReadOnly } from '../session/session-context.ts';
import { PartButtons } from './part-buttons.tsx';
import { BlockFields } from './block-fields.tsx';
import { MarkFields } from './mark-fields.tsx';
import { PanelFields } from './panel-fields.tsx';
import { PartProblems } from './part-problems.tsx';

/** One part of a face, or how several stand to one another. */
export function PartProperties({ refs }: { refs: readonly EntityRef[] }) {
  const t = useWords();
  const editor = useEditor();
  const project = useProject();
  const place = refs.length === 1 ? facePlaceOf(refs[0]!) : null;
  const sign = place === null ? undefined : project.signs[place.signId];
  const part = place === null || sign === undefined ? null : partAt(sign.face, place);
  const back = facePlaceOf(refs[0]!)?.signId;
  return (
    <>
      <Section
        title={t('shell.commandGroup.arrange')}
        action={
          <Button small onPress={() => (back === undefined ? undefined : editor.select([{ kind: 'sign', id: back }]))}>
            {t('face.wholeSign')}
          </Button>
        }
      >
        <PartButtons />
      </Section>
      {place !== null && sign !== undefined && part !== null && <OnePart sign={sign} place={place} part={part} />}
    </>
  );
}

function OnePart({ sign, place, part }: { sign: Sign; place: FacePlace; part: FacePart }) {
  const t = useWords();
  const editor = useEditor();
  const readOnly = useReadOnly();
  const change = (changes: Partial<FacePartOf[FacePart['part']]>) =>
    // The changes come from the fields of this very kind of part.
    editor.commit('undo.setFacePart', [{ verb: 'setFacePart', args: { ...place, changes } as never }]);
  const title = facePartLabel(t, useProject(), facePartRef(place));
  return (
    <>
      <PartProblems sign={sign} place={place} />
      <Section title={title}>
        {part.part === 'block' && <BlockFields sign={sign} block={part.value} isDisabled={readOnly} onChange={change} />}
        {part.part === 'mark' && <MarkFields mark={part.value} isDisabled={readOnly} onChange={change} />}
        {part.part === 'panel' && <PanelFields panel={part.value} isDisabled={readOnly} onChange={change} />}
      </Section>
      <Section title={t('face.place')}>
        <BoxFields part={part} isDisabled={readOnly} onCommit={(box) => change({ box })} />
      </Section>
    </>
  );
}

const SIDES = ['x', 'y', 'width', 'height'] as const;

/** Where a part stands and how large it is, mm from the lower left corner. A mark keeps its proportion. */
function BoxFields({ part, isDisabled, onCommit }: { part: FacePart; isDisabled: boolean; onCommit: (box: FaceBox) => void }) {
  const t = useWords();
  const box = boxOfPart(part);
  const set = (side: (typeof SIDES)[number], mm: number): FaceBox => {
    const next = { ...box, [side]: tenth(mm) };
    if (part.part !== 'mark') return next;
    const proportion = markProportion(part.value.kind);
    if (side === 'width') return { ...next, height: tenth(mm / proportion) };
    return side === 'height' ? { ...next, width: tenth(mm * proportion) } : next;
  };
  return SIDES.map((side) => (
    <NumberField
      key={side}
      label={t(`face.box.${side}`)}
      value={box[side]}
      unit="mm"
      min={side === 'x' || side === 'y' ? -50_000 : 0}
      max={50_000}
      isDisabled={isDisabled}
      onCommit={(mm) => (mm === null ? undefined : onCommit(set(side, mm)))}
    />
  ));
}
