/** Loads and shows the page of the address. The page before it stays until the new one is there. */
import { Component, type ComponentChildren, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { SHELL } from '../../texts/shell.ts';
import { Button, LinkButton } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { Loading } from '../components/resource-view.tsx';
import { useLanguage } from '../language.tsx';
import type { PageEntry, PageProps } from '../pages.ts';
import { useRole } from '../session.tsx';
import { askFocusOnOpening } from './page-focus.ts';
import { findPage } from './pages-of-role.ts';

interface Opened {
  readonly entry: PageEntry;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly Page: ComponentType<PageProps>;
}

export function PageHost() {
  const role = useRole();
  const { path, query } = useLocation();
  const found = findPage(path, role);
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  const entry = found?.entry;
  useEffect(() => {
    if (!entry || !found) return undefined;
    let here = true;
    setFailed(false);
    entry.load().then(
      (module) => {
        if (!here) return;
        setOpened((before) => {
          if (before && before.path !== path) {
            askFocusOnOpening();
            scrollTo(0, 0);
          }
          return { entry, path, params: found.params, Page: module.default };
        });
      },
      () => here && setFailed(true),
    );
    return () => {
      here = false;
    };
  }, [entry, path]);

  if (!found) return <NotFound />;
  if (failed) return <Failed />;
  if (!opened) return <Loading />;
  return (
    <PageBoundary key={opened.path} fallback={<Failed />}>
      <opened.Page params={opened.params} query={query} />
    </PageBoundary>
  );
}

interface BoundaryProps {
  readonly fallback: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A page that breaks leaves the menu whole. */
class PageBoundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  override render({ fallback, children }: BoundaryProps, { broken }: { readonly broken: boolean }) {
    return broken ? fallback : children;
  }
}

function NotFound() {
  const { text } = useLanguage();
  return (
    <Page title={text(SHELL.notFound)} narrow>
      <p>{text(SHELL.notFoundText)}</p>
      <div>
        <LinkButton href="/">{text(SHELL.toStart)}</LinkButton>
      </div>
    </Page>
  );
}

function Failed() {
  const { text } = useLanguage();
  return (
    <Page title={text(SHELL.pageFailed)} narrow>
      <Notice tone="alert" live>
        <p>{text(SHELL.pageFailedText)}</p>
      </Notice>
      <div>
        <Button kind="primary" onClick={() => location.reload()}>
          {text(SHELL.reload)}
        </Button>
      </div>
    </Page>
  );
}
