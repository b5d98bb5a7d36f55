import { useState } from 'react';
import type { Waiver } from '../../model/review.ts';
import { refOfKey } from '../check/answers.ts';
import { FormFoot } from '../check/form-foot.tsx';
import { draftOf, WaiverFields, waiverFault, waiverOf } from '../check/waiver-fields.tsx';
import { entityLabel } from '../entity-words.ts';
import { useWords } from '../i18n.ts';
import { Button } from '../parts/button.tsx';
import { useCheck, useProject, useReadOnly, useSession } from '../session/session-context.ts';
import { ruleTitle } from './rule-title.ts';

/** One exception: what it allows, who answers for it and until when; it can be rewritten or taken back. */
export function WaiverItem({ waiver }: { waiver: Waiver }) {
  const t = useWords();
  const { editor, packs } = useSession();
  const project = useProject();
  const readOnly = useReadOnly();
  const [isEditing, setEditing] = useState(false);
  const { rule, subject, by, at, reason, docNo, expires } = waiver;
  const stale = useCheck((state) => state.report?.stale.find((one) => one.what === 'waiver' && one.rule === rule && one.subject === subject));
  const remove = () => editor.commit('undo.unwaive', [{ verb: 'removeWaiver', args: { rule, subject } }]);
  return (
    <li className="waiver" data-rule={rule}>
      <p>
        <strong>{ruleTitle(packs, rule)}</strong>
      </p>
      <p>{t('review.about', { subject: subject === null ? t('check.scope.rule') : entityLabel(t, project, refOfKey(subject)) })}</p>
      {isEditing ? (
        <EditWaiver waiver={waiver} onClose={() => setEditing(false)} />
      ) : (
        <>
          <p>{reason}</p>
          <p className="secondary">
            {[t('review.byOn', { by, at }), ...(docNo === '' ? [] : [docNo]), expires === null ? t('review.noExpiry') : t('review.until', { expires })].join(' · ')}
          </p>
          {stale !== undefined && <p className="severity-warning">▲ {t(`review.stale.${stale.reason}`)}</p>}
          {!readOnly && (
            <div className="finding-actions">
              <Button small onPress={() => setEditing(true)}>
                {t('review.edit')}
              </Button>
              <Button small onPress={remove}>
                {t('check.unwaive')}
              </Button>
            </div>
          )}
        </>
      )}
    </li>
  );
}

/** The words of an exception; its rule and its subject stay. It is dated anew. */
function EditWaiver({ waiver, onClose }: { waiver: Waiver; onClose: () => void }) {
  const t = useWords();
  const { editor, platform } = useSession();
  const [draft, setDraft] = useState(() => draftOf(waiver));
  const [fault, setFault] = useState<string | null>(null);
  const save = () => {
    const missing = waiverFault(draft);
    if (missing !== null) return setFault(missing);
    const { rule, subject } = waiver;
    editor.commit('undo.waive', [{ verb: 'addWaiver', args: { waiver: waiverOf(draft, { rule, subject, at: platform.today() }) } }]);
    onClose();
  };
  return (
    <fieldset className="finding-form fields" aria-label={t('review.edit')}>
      <WaiverFields value={draft} onChange={setDraft} />
      <FormFoot fault={fault} onSave={save} onCancel={onClose} />
    </fieldset>
  );
}
