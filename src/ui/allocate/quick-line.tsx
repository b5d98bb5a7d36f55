import { useEffect, useRef, useState } from 'react';
import type { AllocationSettings } from '../../jobs/allocate/settings.ts';
import { useWords } from '../i18n.ts';
import { useProject } from '../session/session-context.ts';
import { startQuickHelp, type QuickHelp } from './allocate-worker.ts';

type Answer = 'asking' | 'met' | 'notMet' | 'unknown';

/** Whether everything can be met under the conditions as they are, while they are being chosen. */
export function QuickLine({ settings }: { settings: AllocationSettings }) {
  const t = useWords();
  const project = useProject();
  const [answer, setAnswer] = useState<Answer>('asking');
  const help = useRef<QuickHelp | null>(null);
  useEffect(() => {
    const own = startQuickHelp();
    help.current = own;
    return () => own.stop();
  }, []);
  useEffect(() => {
    let isPast = false;
    const tell = (next: Answer) => (isPast ? undefined : setAnswer(next));
    tell('asking');
    void help.current?.ask(project, settings).then((told) => tell(!told.ok || told.value === null ? 'unknown' : told.value ? 'met' : 'notMet'));
    return () => {
      isPast = true;
    };
  }, [project, settings]);
  return <output className={answer === 'met' ? 'severity-pass' : answer === 'notMet' ? 'severity-warning' : 'secondary'}>{t(`allocation.quick.${answer}`)}</output>;
}
