import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { openTown } from '../app-actions.ts';
import { useWords } from '../i18n.ts';
import { IconButton } from '../parts/icon-button.tsx';
import { removeTownFolder } from '../storage/directory-store.ts';
import { forgetTown, recentTowns, type TownRecord } from '../storage/towns.ts';
import { ForgetDialog } from './forget-dialog.tsx';
import { savedWords } from './saved-words.ts';

function TownCard({ town, onForget }: { town: TownRecord; onForget: () => void }) {
  const t = useWords();
  const { id, name, place, lines, progress, savedAt } = town;
  const path = [place.province, place.prefecture, place.county].filter((part) => part !== '').join(' › ');
  return (
    <li className="recent-item">
      <AriaButton className="recent-card" onPress={() => void openTown(id, name)}>
        <span className="recent-name">{name}</span>
        <span className="secondary recent-place">{path}</span>
        <span className="secondary">
          {progress === null ? t('townView.rows', { count: lines.length }) : t('townView.progressOf', { ...progress })}
        </span>
        <span className="secondary">{savedWords(savedAt)}</span>
      </AriaButton>
      <span className="recent-forget">
        <IconButton small label={t('start.forget', { name })} onPress={onForget}>
          <X size={14} />
        </IconButton>
      </span>
    </li>
  );
}

/** Towns kept in this browser, with how far their run came. Removing one takes its files along, and asks first. */
export function RecentTowns() {
  const t = useWords();
  const [towns, setTowns] = useState<readonly TownRecord[]>([]);
  const [forgetting, setForgetting] = useState<TownRecord | null>(null);
  const read = () => {
    recentTowns().then(setTowns, () => setTowns([]));
  };
  useEffect(read, []);
  const forget = async () => {
    if (forgetting !== null) {
      await forgetTown(forgetting.id);
      await removeTownFolder(forgetting.id).catch(() => undefined);
    }
    setForgetting(null);
    read();
  };
  if (towns.length === 0) return null;
  return (
    <section aria-label={t('townView.recent')}>
      <h2 className="start-section-head">{t('townView.recent')}</h2>
      <ul className="recent">
        {towns.map((town) => (
          <TownCard key={town.id} town={town} onForget={() => setForgetting(town)} />
        ))}
      </ul>
      {forgetting !== null && (
        <ForgetDialog
          title={t('townView.forgetTitle')}
          text={t('townView.forgetText', { name: forgetting.name })}
          onForget={() => void forget()}
          onClose={() => setForgetting(null)}
        />
      )}
    </section>
  );
}
