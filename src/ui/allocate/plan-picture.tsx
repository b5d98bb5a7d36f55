import { useMemo, useState } from 'react';
import { composeAllocation } from '../../drawing/compose-allocation.ts';
import { writeSvg } from '../../formats/svg/write-svg.ts';
import type { AllocationOption } from '../../jobs/allocate/allocate.ts';
import { applyEdits } from '../../model/edits/apply.ts';
import type { Project } from '../../model/project.ts';
import { useWords } from '../i18n.ts';
import { Choice } from '../parts/choice.tsx';
import { useProject, useSession } from '../session/session-context.ts';

/** Model mm a paper mm: a scale of its own, so that the plan on the canvas keeps what it has drawn. */
const SCALE = 115;

const idsOn = (refs: readonly { readonly id: string; readonly storeyId?: string | undefined }[], storeyId: string): ReadonlySet<string> =>
  new Set(refs.filter((ref) => ref.storeyId === storeyId).map(({ id }) => id));

/** The storeys as they would be, one at a time; changed rooms have a line around them, a broken one where the plan falls short. */
export function PlanPicture({ option, title }: { option: AllocationOption; title: string }) {
  const t = useWords();
  const project = useProject();
  const { draw } = useSession();
  const after = useMemo(() => {
    const made = applyEdits(project, option.edits);
    return made.ok ? made.value : project;
  }, [project, option]);
  const touched = after.storeys.find(({ id }) => option.changed.some((ref) => ref.storeyId === id)) ?? after.storeys[0];
  const [storeyId, setStorey] = useState(touched?.id ?? '');
  const source = useMemo(() => pictureOf(after, storeyId, option, draw.getState()), [after, storeyId, option, draw]);
  return (
    <figure className="allocation-picture">
      {after.storeys.length > 1 && (
        <Choice label={t('allocation.storey', { title })} value={storeyId} options={after.storeys.map(({ id, name }) => ({ value: id, label: name }))} onChange={setStorey} />
      )}
      <img src={source} alt={t('allocation.picture', { title, count: option.changed.length })} />
      <figcaption className="secondary">{t('allocation.legend')}</figcaption>
    </figure>
  );
}

function pictureOf(project: Project, storeyId: string, option: AllocationOption, draw: Parameters<typeof composeAllocation>[2]): string {
  const short = option.shortfalls.flatMap(({ subject }) => subject ?? []);
  const marks = { changed: idsOn(option.changed, storeyId), short: idsOn(short, storeyId) };
  const { drawing } = composeAllocation(project, storeyId, draw, marks, SCALE);
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(writeSvg(drawing))}`;
}
