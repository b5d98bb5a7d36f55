import { SIGN_KINDS, type Org } from '../../model/sign.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { useWords } from '../i18n.ts';
import { optionsOf } from '../inspector/options.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useProject, useSession } from '../session/session-context.ts';
import { boardOptions } from './boards-of.ts';
import { roomOptions } from './room-options.ts';
import { IN_ROOM } from './sign-spot.ts';
import { useAddSign } from './use-add-sign.ts';
import { hostsOf, useSignWish } from './use-sign-wish.ts';

const NONE = '';

/** A sign of any kind, placed where it makes sense; it can be moved then. The default export is for React.lazy. */
export default function AddSignDialog() {
  const t = useWords();
  const { packs } = useSession();
  const project = useProject();
  const { draft, type, room, set } = useSignWish();
  const { add, close, fault, isFetching } = useAddSign();
  const boards = boardOptions(t, packs.filter(({ id }) => project.standards.includes(id)), draft.topic);
  const topicTitle = boards.find(({ value }) => value === draft.topic)?.label ?? '';
  const onAdd = () => void add(type, { ...draft, topicTitle, room: IN_ROOM.includes(draft.host) ? room : null });
  const orgs = type.variants.map(({ org }) => org);
  const orgKey = (org: Org | null) => org ?? 'none';
  return (
    <Dialog title={t('addSign.title')} onClose={close} foot={<Foot onAdd={onAdd} onCancel={close} isFetching={isFetching} />}>
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

function Foot({ onAdd, onCancel, isFetching }: { onAdd: () => void; onCancel: () => void; isFetching: boolean }) {
  const t = useWords();
  return (
    <>
      <Button onPress={onCancel}>{t('shell.cancel')}</Button>
      <Button kind="primary" isPending={isFetching} onPress={onAdd}>
        {t(isFetching ? 'addSign.fetching' : 'addSign.add')}
      </Button>
    </>
  );
}
