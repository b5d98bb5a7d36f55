import { useState } from 'react';
import { SIGN_KINDS, type Org } from '../../model/sign.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { useWords } from '../i18n.ts';
import { optionsOf } from '../inspector/options.ts';
import { locate } from '../locate.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useProject, useSession } from '../session/session-context.ts';
import { boardOf, boardOptions } from './boards-of.ts';
import { newSign } from './new-sign.ts';
import { roomOptions } from './room-options.ts';
import { IN_ROOM } from './sign-spot.ts';
import { hostsOf, useSignWish } from './use-sign-wish.ts';

const NONE = '';

/** A sign of any kind, placed where it makes sense; it can be moved then. The default export is for React.lazy. */
export default function AddSignDialog() {
  const t = useWords();
  const session = useSession();
  const { editor, packs, panels, platform } = session;
  const project = useProject();
  const { draft, type, room, set } = useSignWish();
  const [fault, setFault] = useState<string | null>(null);
  const boards = boardOptions(t, packs.filter(({ id }) => project.standards.includes(id)), draft.topic);
  const close = () => panels.setState({ dialog: null });
  const add = async () => {
    const board = await boardOf(platform, draft.topic);
    const topicTitle = boards.find(({ value }) => value === draft.topic)?.label ?? '';
    const sign = newSign(project, type, { ...draft, room: IN_ROOM.includes(draft.host) ? room : null, topicTitle, board });
    if (sign === null) return setFault('addSign.noPlace');
    const before = new Set(Object.keys(project.signs));
    if (!editor.commit('undo.addSign', [{ verb: 'addSign', args: { sign } }]).ok) return close();
    close();
    const id = Object.keys(editor.store.getState().project.signs).find((one) => !before.has(one));
    if (id !== undefined) locate(session, [{ kind: 'sign', id }]);
    panels.setState({ tab: 'properties' });
  };
  const orgs = type.variants.map(({ org }) => org);
  const orgKey = (org: Org | null) => org ?? 'none';
  return (
    <Dialog title={t('addSign.title')} onClose={close} foot={<Foot onAdd={() => void add()} onCancel={close} />}>
      <div className="fields">
        <ChoiceField label={t('addSign.kind')} value={draft.kind} options={optionsOf(t, 'signKind', SIGN_KINDS)} onCommit={(kind) => set({ kind })} />
        {orgs.length > 1 && (
          <ChoiceField
            label={t('sign.org')}
            value={orgKey(draft.org)}
            options={optionsOf(t, 'org', orgs.map(orgKey))}
            onCommit={(key) => set({ org: orgs.find((org) => orgKey(org) === key) ?? null })}
          />
        )}
        <ChoiceField label={t('sign.host')} value={draft.host} options={optionsOf(t, 'host', hostsOf(type))} onCommit={(host) => set({ host })} />
        {IN_ROOM.includes(draft.host) && (
          <ChoiceField label={t('entity.room')} value={draft.roomKey} placeholder={t('fields.unknown')} options={roomOptions(t, project)} onCommit={(roomKey) => set({ roomKey })} />
        )}
        <ChoiceField label={t('sign.topic')} value={draft.topic} options={[{ value: NONE, label: t('sign.noTopic') }, ...boards]} onCommit={(topic) => set({ topic })} />
        {fault !== null && (
          <p className="field-error" role="alert">
            {t(fault)}
          </p>
        )}
      </div>
    </Dialog>
  );
}

function Foot({ onAdd, onCancel }: { onAdd: () => void; onCancel: () => void }) {
  const t = useWords();
  return (
    <>
      <Button onPress={onCancel}>{t('shell.cancel')}</Button>
      <Button kind="primary" onPress={onAdd}>
        {t('addSign.add')}
      </Button>
    </>
  );
}
