import { useId, useState } from 'react';
import type { TownHit } from '../../formats/divisions/search-towns.ts';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { IndexStatus } from './index-status.tsx';
import { TownPath, townKey } from './result-list.tsx';
import type { Divisions } from './use-divisions.ts';
import { useTowns } from './use-towns.ts';

interface Props {
  divisions: Divisions;
  onChoose: (town: TownHit) => Promise<void>;
  onClose: () => void;
}

/** Which town is to be done as a whole: one of the list, or a table of one's own. */
export function TownDialog({ divisions, onChoose, onClose }: Props) {
  const t = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const towns = useTowns(divisions, text);
  const startEmpty = async () => (await import('../town/new-town.ts')).newTable(text.trim() || t('townView.ownTable'));
  return (
    <Dialog
      title={t('townView.startTitle')}
      onClose={onClose}
      foot={<Button onPress={() => void startEmpty()}>{t('townView.startEmpty')}</Button>}
    >
      <label htmlFor={id}>{t('townView.searchLabel')}</label>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the one field of the dialog */}
      <input id={id} className="input" autoFocus autoComplete="off" spellCheck={false} value={text} placeholder={t('townView.searchHint')} onChange={(event) => setText(event.target.value)} />
      <ul className="town-hits scroll" aria-label={t('start.results')}>
        {towns.map((town) => (
          <li key={townKey(town)}>
            <button type="button" className="town-hit" onClick={() => void onChoose(town)}>
              <TownPath town={town} />
            </button>
          </li>
        ))}
      </ul>
      {divisions.state.kind !== 'ready' && <IndexStatus state={divisions.state} found={null} onRetry={divisions.retry} />}
      {text.trim() !== '' && divisions.state.kind === 'ready' && towns.length === 0 && <output className="secondary">{t('townView.noTown')}</output>}
      <p className="secondary">{t('townView.startNote')}</p>
    </Dialog>
  );
}
