import { Component, type ReactNode } from 'react';
import { appStore } from './app-store.ts';
import { words } from './i18n.ts';
import { Button } from './parts/button.tsx';
import { saveAsFile } from './session/save-as-file.ts';

interface Props {
  children: ReactNode;
}

interface State {
  fault: Error | null;
}

/** A bug in the interface stops the interface, never the project: its file can be had from here. React asks for a class. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(fault: unknown): State {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    return fault === null ? this.props.children : <Crash fault={fault} />;
  }
}

function Crash({ fault }: { fault: Error }) {
  const { route } = appStore.getState();
  return (
    <main className="crash">
      <h1>{words('shell.crashTitle')}</h1>
      <p>{words('shell.crashText')}</p>
      <div className="start-actions">
        {route.kind === 'editing' && (
          <Button kind="primary" onPress={() => saveAsFile(route.session)}>
            {words('shell.crashDownload')}
          </Button>
        )}
        <Button onPress={() => location.reload()}>{words('shell.crashReload')}</Button>
      </div>
      <details>
        <summary>{words('shell.crashDetail')}</summary>
        <pre>{fault.stack ?? fault.message}</pre>
      </details>
    </main>
  );
}
