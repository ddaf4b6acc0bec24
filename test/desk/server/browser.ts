/** As much of a browser as signing in needs: it follows redirects, sends forms and keeps cookies, per port as the names here differ. */
export interface Page {
  readonly url: URL;
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  /** Every address on the way, the last one included. */
  readonly way: readonly string[];
}

export interface Browser {
  open(address: string, init?: RequestInit): Promise<Page>;
  /** Sends the first form of a page with its hidden fields and these. */
  submit(page: Page, fields?: Readonly<Record<string, string>>): Promise<Page>;
  /** A copy of the cookies: name → value. */
  readonly cookies: Map<string, string>;
  /** Takes over the cookies of an answer that it did not ask for itself. */
  keep(url: URL, headers: Headers): void;
  /** Stops in front of this path, with status 0, so that a test can call it itself. */
  stopBefore: string | undefined;
}

const MOST_REDIRECTS = 15;

export function createBrowser(): Browser {
  const jars = new Map<string, Map<string, string>>();
  const all = new Map<string, string>();

  function jarOf(url: URL): Map<string, string> {
    const known = jars.get(url.host) ?? new Map<string, string>();
    jars.set(url.host, known);
    return known;
  }

  function keep(url: URL, headers: Headers): void {
    const jar = jarOf(url);
    for (const line of headers.getSetCookie()) {
      const [pair = '', ...options] = line.split(';');
      const at = pair.indexOf('=');
      const name = pair.slice(0, at);
      const gone = options.some((option) => /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(option));
      if (gone) jar.delete(name);
      else jar.set(name, pair.slice(at + 1));
      if (gone) all.delete(name);
      else all.set(name, pair.slice(at + 1));
    }
  }

  async function open(address: string, init: RequestInit = {}): Promise<Page> {
    const way: string[] = [];
    let url = new URL(address);
    let request = init;
    for (let step = 0; step < MOST_REDIRECTS; step += 1) {
      way.push(url.href);
      if (browser.stopBefore === url.pathname) return { url, status: 0, text: '', headers: new Headers(), way };
      const cookie = [...jarOf(url)].map(([name, value]) => `${name}=${value}`).join('; ');
      const headers = { ...(request.headers as Record<string, string>), ...(cookie && { Cookie: cookie }) };
      const response = await fetch(url, { ...request, headers, redirect: 'manual' });
      keep(url, response.headers);
      const location = response.headers.get('Location');
      if (location === null) {
        return { url, status: response.status, text: await response.text(), headers: response.headers, way };
      }
      await response.arrayBuffer();
      url = new URL(location, url);
      request = {};
    }
    throw new Error(`no end to the redirects: ${way.join(' → ')}`);
  }

  const browser: Browser = {
    open,
    keep,
    cookies: all,
    stopBefore: undefined,
    submit(page, fields = {}) {
      const form = /<form[^>]*>[\s\S]*?<\/form>/.exec(page.text)?.[0] ?? '';
      const action = /action="([^"]*)"/.exec(form)?.[1] ?? '';
      const hidden = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
        /name="([^"]*)"/.exec(input)?.[1] ?? '',
        /value="([^"]*)"/.exec(input)?.[1] ?? '',
      ]);
      const body = new URLSearchParams({ ...Object.fromEntries(hidden), ...fields });
      return open(new URL(action, page.url).href, { method: 'POST', body });
    },
  };
  return browser;
}
