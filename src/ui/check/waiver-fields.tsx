import type { Waiver } from '../../model/review.ts';
import { TextField } from '../fields/text-field.tsx';
import { useWords } from '../i18n.ts';
import { isDay } from './answers.ts';

/** What a person writes of an exception; an empty expiry means none. */
export interface WaiverDraft {
  readonly by: string;
  readonly reason: string;
  readonly docNo: string;
  readonly expires: string;
}

export const EMPTY_WAIVER: WaiverDraft = { by: '', reason: '', docNo: '', expires: '' };

export const draftOf = ({ by, reason, docNo, expires }: Waiver): WaiverDraft => ({ by, reason, docNo, expires: expires ?? '' });

/** Key of messages/ui: what is still to be mended. */
export function waiverFault({ by, reason, expires }: WaiverDraft): string | null {
  if (by === '') return 'check.needBy';
  if (reason === '') return 'check.needReason';
  return expires !== '' && !isDay(expires) ? 'check.badDate' : null;
}

export const waiverOf = (draft: WaiverDraft, about: Pick<Waiver, 'rule' | 'subject' | 'at'>): Waiver => ({
  ...about,
  ...draft,
  expires: draft.expires === '' ? null : draft.expires,
});

interface Props {
  value: WaiverDraft;
  onChange: (change: (before: WaiverDraft) => WaiverDraft) => void;
}

/** Who answers for it, why, the document, until when. */
export function WaiverFields({ value, onChange }: Props) {
  const t = useWords();
  const set = (part: keyof WaiverDraft) => (text: string) => onChange((before) => ({ ...before, [part]: text.trim() }));
  return (
    <>
      <TextField label={t('check.by')} value={value.by} live onCommit={set('by')} />
      <TextField label={t('check.reason')} value={value.reason} live multiline onCommit={set('reason')} />
      <TextField label={t('check.docNo')} value={value.docNo} live onCommit={set('docNo')} />
      <TextField label={t('check.expires')} value={value.expires} placeholder="2026-12-31" live onCommit={set('expires')} />
    </>
  );
}
