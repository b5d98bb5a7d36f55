import type { Finding } from '../../rules/report.ts';
import type { Session } from '../session/session.ts';
import { findingKey } from './finding-mark.ts';
import { fixPlace } from './fix-places.ts';

/** Shows on the canvas what a fix would make, wherever that is; nothing is changed yet. */
export function showFix({ editor, panels }: Session, finding: Finding): void {
  if (finding.fix === null) return;
  const place = fixPlace(editor.store.getState(), finding.fix.edits);
  if (place === null) editor.reveal(finding.places);
  else {
    const { view, box, ...where } = place;
    editor.setView(view, where);
    // A face is looked at as a whole; of a plan or an elevation no more is moved than is needed.
    if (box !== null) (view === 'face' ? editor.zoomTo : editor.showBox)(box);
  }
  // What is shown is before and after: neither selection nor highlight may cover it.
  editor.select([]);
  editor.setHighlight([]);
  panels.setState({ previewing: findingKey(finding), finding: findingKey(finding) });
}
