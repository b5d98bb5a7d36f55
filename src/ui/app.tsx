import { lazy, Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { followAddress } from './app-actions.ts';
import { appStore } from './app-store.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { OpeningReportDialog } from './start/opening-report.tsx';
import { OpeningScreen } from './start/opening-screen.tsx';
import { StartScreen } from './start/start-screen.tsx';
import { useUnsavedGuard } from './use-unsaved-guard.ts';

const Workspace = lazy(() => import('./frame/workspace.tsx'));
const TownScreen = lazy(() => import('./town/town-screen.tsx'));

/** The start screen, or the project or the town that is open. */
export function App() {
  const { i18n } = useTranslation();
  useUnsavedGuard();
  useEffect(() => {
    const follow = () => void followAddress();
    follow();
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  return (
    <I18nProvider locale={i18n.language === 'en' ? 'en-GB' : 'zh-CN'}>
      <ErrorBoundary>
        <Screen />
        <OpeningReportDialog />
      </ErrorBoundary>
    </I18nProvider>
  );
}

function Screen() {
  const route = useStore(appStore, (state) => state.route);
  switch (route.kind) {
    case 'start':
      return <StartScreen />;
    case 'opening':
      return <OpeningScreen name={route.name} />;
    case 'editing':
      return (
        <Suspense fallback={<OpeningScreen name="" />}>
          <Workspace key={route.session.id} session={route.session} />
        </Suspense>
      );
    case 'town':
      return (
        <Suspense fallback={<OpeningScreen name={route.town.name} />}>
          <TownScreen key={route.town.id} town={route.town} />
        </Suspense>
      );
  }
}
