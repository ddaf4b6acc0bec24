/** The words of `onderdak serve`. */
import type { Text } from '../../domain/text.ts';

export const SERVE_TEXTS = {
  serve: {
    nl: 'opent de werkplek van de planner in de browser',
    en: "opens the planner's desk in the browser",
  },
  'serve-register': {
    nl: 'bestand van het register (SQLite); wordt gemaakt als het er niet is',
    en: 'file of the register (SQLite); made when it is not there',
  },
  'serve-port': { nl: 'poort; 0 kiest een vrije', en: 'port; 0 picks a free one' },
  'serve-host': { nl: 'adres van deze machine waarop geluisterd wordt', en: 'address of this machine to listen on' },
  'serve-example': {
    nl: 'vult een leeg register met de voorbeeldweek (lokaal vanzelf)',
    en: 'fills an empty register with the example week (by itself in local mode)',
  },
  'serve-no-example': { nl: 'laat een leeg register leeg', en: 'leaves an empty register empty' },
  'serve-filled': {
    nl: 'Het register {register} was leeg en is gevuld met de voorbeeldweek: {cases} gezinnen. Alles daarin is verzonnen.',
    en: 'The register {register} was empty and was filled with the example week: {cases} families. Everything in it is fictitious.',
  },
  'serve-open': {
    nl: 'Open de werkplek met deze link (werkt één keer, een kwartier lang): {link}',
    en: 'Open the desk with this link (works once, for a quarter of an hour): {link}',
  },
  'serve-stop': { nl: 'Stoppen: Ctrl+C', en: 'Stop: Ctrl+C' },
  'serve-shared': {
    nl: 'De werkplek luistert op {host}:{port}; mensen openen haar op {address}',
    en: 'The desk listens on {host}:{port}; people open it at {address}',
  },
  'serve-port-in-use': {
    nl: 'fout: poort {port} op {host} is bezet. Sluit het andere programma, of kies een poort met --port (0 kiest een vrije).',
    en: 'error: port {port} on {host} is in use. Close the other program, or choose a port with --port (0 picks a free one).',
  },
  'serve-cannot-listen': {
    nl: 'fout: op {host}:{port} kan niet worden geluisterd ({code}). Kies een ander adres met --host of --port.',
    en: 'error: cannot listen on {host}:{port} ({code}). Choose another address with --host or --port.',
  },
  'serve-host-needs-sign-in': {
    nl: 'fout: {host} is ook voor andere machines bereikbaar. Zonder aanmelding luistert de werkplek alleen op deze machine (127.0.0.1). Stel voor gedeeld gebruik ONDERDAK_PUBLIC_URL en ONDERDAK_OIDC_ISSUER in (docs/sign-in.md).',
    en: 'error: {host} can be reached from other machines. Without sign-in the desk listens on this machine alone (127.0.0.1). For shared use set ONDERDAK_PUBLIC_URL and ONDERDAK_OIDC_ISSUER (docs/sign-in.md).',
  },
  'serve-settings': {
    nl: 'De instellingen voor gedeeld gebruik kloppen niet:',
    en: 'The settings for shared use are wrong:',
  },
  'serve-stopped': { nl: 'De werkplek is gestopt.', en: 'The desk has stopped.' },
} as const satisfies Readonly<Record<string, Text>>;
