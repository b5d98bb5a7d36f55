import type { Question } from './open-questions.ts';

/** The caret goes to what is asked for, wherever in the long list that is: the signer, or the reading of an answer. */
export function enterMissing(fault: string, unread: Question | null): void {
  if (fault === 'check.needBy') document.querySelector<HTMLElement>('.signer input')?.focus();
  if (fault !== 'check.needReading' || unread === null) return;
  // The choice of the reading is the first button of an answer.
  const choice = document.querySelector<HTMLElement>(`.question[data-rule="${CSS.escape(unread.id)}"] fieldset button`);
  choice?.scrollIntoView({ block: 'center' });
  choice?.focus({ preventScroll: true });
}
