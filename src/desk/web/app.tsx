/** The whole desk: language, session, messages, and within them the page of the address. */
import { LocationProvider } from 'preact-iso';
import { SHELL } from '../texts/shell.ts';
import type { ApiProblem } from './api/problem.ts';
import { Button } from './components/button.tsx';
import { ProblemNotice } from './components/problem-notice.tsx';
import { Loading } from './components/resource-view.tsx';
import { LanguageProvider, useLanguage } from './language.tsx';
import { Layout } from './layout/layout.tsx';
import { MessagesProvider } from './messages.tsx';
import { SessionProvider } from './session.tsx';

/** Addresses of the desk's own pages; the API, files to save and signing in are the browser's business. */
const PAGES_OF_THE_DESK = /^\/(?!api\/|sign-in|sign-out|auth\/)/;

export function App() {
  return (
    <LanguageProvider>
      <LocationProvider scope={PAGES_OF_THE_DESK}>
        <SessionProvider
          whileLoading={
            <main class="frame">
              <Loading />
            </main>
          }
          onProblem={(problem, again) => <Unreachable problem={problem} again={again} />}
        >
          <MessagesProvider>
            <Layout />
          </MessagesProvider>
        </SessionProvider>
      </LocationProvider>
    </LanguageProvider>
  );
}

function Unreachable({ problem, again }: { readonly problem: ApiProblem; readonly again: () => void }) {
  const { text } = useLanguage();
  return (
    <main class="frame stack">
      <h1>{text(SHELL.product)}</h1>
      <ProblemNotice problem={problem} />
      <div>
        <Button kind="primary" onClick={again}>
          {text(SHELL.reload)}
        </Button>
      </div>
    </main>
  );
}
