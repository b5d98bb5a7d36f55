import { Toaster as SonnerToaster } from 'sonner';

/** Where toasts appear: only for what finished elsewhere. The default export is for React.lazy. */
export default function Toaster() {
  return <SonnerToaster position="bottom-center" offset={40} toastOptions={{ className: 'toast' }} />;
}
