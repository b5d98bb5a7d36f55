import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './ui/app.tsx';
import { startLanguage } from './ui/i18n.ts';
import { startTheme } from './ui/theme.ts';
import './ui/styles/index.css';

startTheme();
startLanguage();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
