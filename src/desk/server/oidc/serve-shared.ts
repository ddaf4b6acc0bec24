/** The desk for an organisation: sign-in with an issuer, sessions with an end. */
import { type DeskServer, type ServeOptions, serve } from '../serve-desk.ts';
import { STANDARD_SESSION_LIMITS } from '../sessions.ts';
import { createIssuer } from './issuer.ts';
import type { SharedSettings } from './settings.ts';
import { sharedSignIn } from './shared-sign-in.ts';

export async function serveShared(options: ServeOptions, settings: SharedSettings): Promise<DeskServer> {
  const issuer = createIssuer(settings);
  // An issuer that is away for a moment keeps nobody from starting; signing in asks again.
  issuer.discover().catch(() => options.log.note('the issuer does not answer'));
  return serve(
    options,
    STANDARD_SESSION_LIMITS,
    (context) => sharedSignIn(context, settings, issuer),
    () => settings.publicUrl,
    { proxies: settings.proxies, ...(settings.contact !== undefined && { contact: settings.contact }) },
  );
}
