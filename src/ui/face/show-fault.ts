import type { Session } from '../session/session.ts';
import type { FaceFault } from './face-marks.ts';

/** Picks what a fault speaks of, brings its place into sight and opens the form beside it. `key` is that of the fault or of one of its marks. */
export function showFault({ editor, panels }: Session, faults: readonly FaceFault[], key: string): void {
  const fault = faults.find((one) => key === one.key || key.startsWith(`${one.key}/`));
  if (fault === undefined) return;
  editor.select([fault.ref]);
  const [place] = fault.places;
  if (place !== undefined) editor.showBox(place);
  panels.setState({ tab: 'properties', drawer: 'inspector' });
}
