/** The pages that the role has. */
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { SHELL } from '../../texts/shell.ts';
import { useLanguage } from '../language.tsx';
import { useRole } from '../session.tsx';
import { findPage, pagesOf } from './pages-of-role.ts';

export function MainMenu() {
  const { text } = useLanguage();
  const role = useRole();
  const { path } = useLocation();
  const [open, setOpen] = useState(false);
  const pages = pagesOf(role).filter(({ inMenu }) => inMenu);
  const current = findPage(path, role)?.entry;
  return (
    <nav class="menu no-print" aria-label={text(SHELL.menu)}>
      {/* On a narrow screen the list would push the page away: it opens when asked. */}
      <button
        type="button"
        class="menu-button"
        aria-expanded={open}
        aria-controls="menu"
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 16 12" width="16" height="12" aria-hidden="true">
          <path class="icon-line" d="M0 1h16M0 6h16M0 11h16" />
        </svg>
        {text(SHELL.showMenu)}
        {current && <span class="muted"> · {text(current.title)}</span>}
      </button>
      <ul id="menu" class={open ? 'menu-open' : ''}>
        {pages.map((page) => (
          <li key={page.path}>
            <a href={page.path} {...currentMark(page === current, path, page.path)} onClick={() => setOpen(false)}>
              {text(page.title)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** `page` where one is, `true` on a page below it. */
function currentMark(isCurrent: boolean, path: string, address: string) {
  if (isCurrent) return { 'aria-current': 'page' as const };
  if (address !== '/' && path.startsWith(`${address}/`)) return { 'aria-current': 'true' as const };
  return {};
}
