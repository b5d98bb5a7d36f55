import { ChevronLeft, ChevronRight, Repeat2 } from 'lucide-react';
import { windOf } from '../../drawing/wall-words.ts';
import type { WallView } from '../../drawing/wall-view.ts';
import { shownWall } from '../../editor/elevation.ts';
import type { Project } from '../../model/project.ts';
import { indexOfPlace, placeOf, placesAround } from '../../model/wall-place.ts';
import { useWords } from '../i18n.ts';
import { Choice, type Option } from '../parts/choice.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import { useEditor, useEditorState } from '../session/session-context.ts';
import { roomKey, roomOptions, roomWithKey } from '../signs/room-options.ts';

/** Stands for the outside of a storey among the rooms. */
const OUTDOORS = 'outdoors/';

/** Which wall the wall view shows: the room, and its walls one after the other as who stands in it turns. */
export function WallBar() {
  const t = useWords();
  const editor = useEditor();
  const view = useEditorState((state) => state.view);
  const wall = useEditorState((state) => (state.view === 'wall' ? shownWall(state, state.project) : null));
  const project = useEditorState((state) => state.project);
  if (view !== 'wall') return null;
  if (wall === null) return <p className="tool-options wall-none">{t('wall.none')}</p>;
  const options: Option<string>[] = [
    ...roomOptions(t, project),
    ...project.storeys.map(({ id, name }) => ({ value: `${OUTDOORS}${id}`, label: t('wall.outdoors', { storey: name }) })),
  ];
  const around = placesAround(wall.storey, wall.room?.id ?? null);
  const at = indexOfPlace(wall.storey, around, wall.place);
  const key = wall.room === null ? `${OUTDOORS}${wall.storey.id}` : roomKey({ storeyId: wall.storey.id, roomId: wall.room.id });
  return (
    <div className="tool-options wall-bar" role="toolbar" aria-label={t('wall.bar')}>
      <Choice label={t('wall.room')} value={key} options={options} onChange={(chosen) => show(editor, project, wall, chosen)} />
      <IconButton label={t('command.turn.left')} shortcut="[" isDisabled={!editor.isEnabled('turn.left')} onPress={() => editor.run('turn.left')}>
        <ChevronLeft size={16} aria-hidden />
      </IconButton>
      <output className="wall-name">
        {t(wall.room === null ? 'wall.facade' : 'wall.name', { wind: t(`wall.wind.${windOf(wall, project.site)}`) })}{' '}
        <span className="secondary">{t('wall.count', { at: at + 1, count: around.length })}</span>
      </output>
      <IconButton label={t('command.turn.right')} shortcut="]" isDisabled={!editor.isEnabled('turn.right')} onPress={() => editor.run('turn.right')}>
        <ChevronRight size={16} aria-hidden />
      </IconButton>
      <IconButton label={t('command.turn.behind')} shortcut="B" isDisabled={!editor.isEnabled('turn.behind')} onPress={() => editor.run('turn.behind')}>
        <Repeat2 size={16} aria-hidden />
      </IconButton>
    </div>
  );
}

function show(editor: ReturnType<typeof useEditor>, project: Project, wall: WallView, key: string): void {
  const room = roomWithKey(project, key);
  const storey = project.storeys.find(({ id }) => key === `${OUTDOORS}${id}`);
  const outdoors = storey === undefined ? null : (placesAround(storey, null)[0] ?? null);
  const ref = room && ({ kind: 'room', id: room.room.id, storeyId: room.storey.id } as const);
  const place = ref === null ? outdoors : placeOf(project, ref, wall.place);
  if (place !== null) editor.setView('wall', { wallAt: place });
}
