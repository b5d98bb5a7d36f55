import { download, PAITU_TYPE } from './download.ts';
import type { Session } from './session.ts';
import { fileStem } from './title.ts';

/** Downloads the project as a .paitu file. */
export function saveAsFile(session: Session): void {
  const { project } = session.editor.store.getState();
  download(`${fileStem(project)}.paitu`, session.toFile(), PAITU_TYPE);
}
