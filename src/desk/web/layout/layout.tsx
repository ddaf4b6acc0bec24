/** What stands around every page. */
import { SHELL } from '../../texts/shell.ts';
import { Patterns } from '../components/week-bar.tsx';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.tsx';
import { Header } from './header.tsx';
import { MainMenu } from './main-menu.tsx';
import { MessageBar } from './message-bar.tsx';
import { PageHost } from './page-host.tsx';

export function Layout() {
  const { text } = useLanguage();
  const { fictitious, version } = useSession();
  return (
    <div class="desk">
      <a class="skip" href="#content">
        {text(SHELL.skip)}
      </a>
      <header>
        <Header />
        <MainMenu />
        {fictitious && (
          <p class="fictitious">
            <strong>{text(SHELL.fictitiousMark)}</strong> {text(SHELL.fictitiousText)}
          </p>
        )}
      </header>
      <main class="frame" id="content" tabIndex={-1}>
        <PageHost />
      </main>
      <footer class="foot">
        <p>
          {text(SHELL.product)} · {text(SHELL.version, { version })} · {text(SHELL.neverAlone)}{' '}
          <a class="no-print" href="/api/openapi.json" target="_blank" rel="noopener">
            {text(SHELL.apiDocument)}
          </a>
        </p>
      </footer>
      <MessageBar />
      <Patterns />
    </div>
  );
}
