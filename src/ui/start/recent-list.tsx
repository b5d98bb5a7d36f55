import { X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useWords } from '../i18n.ts';
import { IconButton } from '../parts/icon-button.tsx';
import type { DocumentRecord } from '../storage/database.ts';
import { savedWords } from './saved-words.ts';

interface Props {
  documents: readonly DocumentRecord[];
  onOpen: (document: DocumentRecord) => void;
  onForget: (document: DocumentRecord) => void;
}

const imageOf = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** Projects kept in this browser, the newest first, each with its gate. */
export function RecentList({ documents, onOpen, onForget }: Props) {
  const t = useWords();
  if (documents.length === 0) return <p className="secondary recent-empty">{t('start.noRecent')}</p>;
  return (
    <ul className="recent">
      {documents.map((document) => (
        <li key={document.id} className="recent-item">
          <AriaButton className="recent-card" onPress={() => onOpen(document)}>
            <span className="recent-picture">
              {document.thumbnail !== null && <img src={imageOf(document.thumbnail)} alt="" />}
            </span>
            <span className="recent-name">{document.name}</span>
            <span className="secondary recent-place">{document.place}</span>
            <span className="secondary">{savedWords(document.savedAt)}</span>
          </AriaButton>
          <span className="recent-forget">
            <IconButton small label={t('start.forget', { name: document.name })} onPress={() => onForget(document)}>
              <X size={14} />
            </IconButton>
          </span>
        </li>
      ))}
    </ul>
  );
}
