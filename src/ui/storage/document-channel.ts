export interface DocumentChannel {
  /** Tells the other tabs that a newer state is on disk. */
  readonly announceSaved: () => void;
  readonly close: () => void;
}

/** The tabs that show one document hear of each other's saves. */
export function openDocumentChannel(documentId: string, onSaved: () => void): DocumentChannel {
  const channel = new BroadcastChannel(`paitu-doc-${documentId}`);
  channel.onmessage = (event: MessageEvent<unknown>) => {
    if (event.data === 'saved') onSaved();
  };
  return { announceSaved: () => channel.postMessage('saved'), close: () => channel.close() };
}
