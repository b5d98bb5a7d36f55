import { useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { Search } from 'lucide-react';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useProject, useReadOnly, useSession } from '../session/session-context.ts';
import { applicability } from './applies-words.ts';
import { PackDetails } from './pack-details.tsx';
import { PackList } from './pack-list.tsx';
import { foundPacks } from './search-packs.ts';

/** Which standards the project is checked by: any number of them, taken over as one step. The default export is for React.lazy. */
export default function StandardsDialog() {
  const t = useWords();
  const { editor, packs, panels } = useSession();
  const readOnly = useReadOnly();
  const project = useProject();
  const [chosen, setChosen] = useState<readonly string[]>(project.standards);
  const [text, setText] = useState('');
  const [shownId, setShownId] = useState<string | null>(null);
  const entries = packs.map((pack) => ({ pack, applies: applicability(t, pack, project) }));
  const found = foundPacks(entries, text);
  const shown = entries.find(({ pack }) => pack.id === shownId) ?? found[0] ?? entries[0];
  const close = () => panels.setState({ dialog: null });
  const toggle = (id: string, on: boolean) => setChosen((before) => (on ? [...before, id] : before.filter((one) => one !== id)));
  const apply = () => {
    close();
    if (chosen.join() !== project.standards.join()) editor.commit('undo.setStandards', [{ verb: 'setStandards', args: { standards: chosen } }]);
  };
  return (
    <Dialog wide title={t('standards.title')} onClose={close} foot={<Foot count={chosen.length} readOnly={readOnly} onApply={apply} onCancel={close} />}>
      <div className="standards">
        <div className="standards-side">
          <SearchField className="search-field" aria-label={t('standards.search')} value={text} onChange={setText}>
            <Search size={14} aria-hidden />
            <Input className="input" placeholder={t('standards.search')} />
          </SearchField>
          <PackList entries={found} chosen={chosen} shownId={shown?.pack.id ?? null} readOnly={readOnly} onToggle={toggle} onShow={setShownId} />
        </div>
        {shown !== undefined && <PackDetails key={shown.pack.id} pack={shown.pack} applies={shown.applies} />}
      </div>
    </Dialog>
  );
}

interface FootProps {
  count: number;
  readOnly: boolean;
  onApply: () => void;
  onCancel: () => void;
}

function Foot({ count, readOnly, onApply, onCancel }: FootProps) {
  const t = useWords();
  return (
    <>
      <output className="secondary standards-count">{t('standards.chosen', { count })}</output>
      <Button onPress={onCancel}>{t('shell.cancel')}</Button>
      <Button kind="primary" isDisabled={readOnly} onPress={onApply}>
        {t('standards.apply')}
      </Button>
    </>
  );
}
