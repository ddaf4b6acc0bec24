/** Words of the pages for signing in and out. */
import type { Text } from '../../domain/text.ts';

export const SIGN_IN_TEXTS = {
  'what-it-is': {
    nl: 'Wekelijkse plaatsing van dakloze gezinnen met kinderen.',
    en: 'Weekly placement of homeless families with children.',
  },
  'sign-in': { nl: 'Aanmelden', en: 'Sign in' },
  'local-how': {
    nl: 'Dit systeem draait op deze computer. Open de link die in het venster staat waarin u het startte. De link werkt één keer, en een kwartier lang.',
    en: 'This system runs on this computer. Open the link that stands in the window in which you started it. The link works once, for a quarter of an hour.',
  },
  'local-again': {
    nl: 'Is de link al gebruikt of verlopen? Vraag een nieuwe. Die verschijnt in datzelfde venster.',
    en: 'Was the link used, or is it too old? Ask for a new one. It appears in that same window.',
  },
  'new-link': { nl: 'Nieuwe link tonen in het venster', en: 'Show a new link in the window' },
  'link-shown': { nl: 'Er staat een nieuwe link in het venster', en: 'A new link stands in the window' },
  'link-shown-how': {
    nl: 'Open de nieuwe link uit het venster waarin u het systeem startte. De vorige link werkt niet meer.',
    en: 'Open the new link from the window in which you started the system. The previous link no longer works.',
  },
  'link-over': { nl: 'Deze link werkt niet meer', en: 'This link no longer works' },
  'shared-how': {
    nl: 'U meldt zich aan met het account van uw organisatie. Dit systeem krijgt daarvan alleen een kenmerk en uw rol.',
    en: 'You sign in with the account of your organisation. This system gets an identifier and your role from it, no more.',
  },
  'signed-out': { nl: 'U bent afgemeld', en: 'You are signed out' },
  'signed-out-how': {
    nl: 'Gebruikt u een gedeelde computer? Sluit dan ook alle vensters van de browser.',
    en: 'Do you use a shared computer? Then close all windows of the browser too.',
  },
  'sign-in-again': { nl: 'Opnieuw aanmelden', en: 'Sign in again' },
  'no-role': { nl: 'U hebt hier nog geen rol', en: 'You have no role here yet' },
  'no-role-how': {
    nl: 'U bent herkend, maar uw account heeft geen rol in dit systeem. Vraag de beheerder om een rol, en noem dit kenmerk:',
    en: 'You were recognised, but your account has no role in this system. Ask the administrator for a role, and give this identifier:',
  },
  'no-role-why': {
    nl: 'Wat er ontbreekt: {what, select, role {een rol die dit systeem kent} municipality {de gemeente waarvoor u contactpersoon bent} other {de woningcorporatie waarvoor u werkt}}.',
    en: 'What is missing: {what, select, role {a role that this system knows} municipality {the municipality whose contact person you are} other {the housing association that you work for}}.',
  },
  'sign-in-failed': { nl: 'Aanmelden is niet gelukt', en: 'Signing in did not work' },
  'sign-in-too-old': {
    nl: 'Het aanmelden duurde te lang, of begon in een ander venster. Begin opnieuw.',
    en: 'Signing in took too long, or began in another window. Begin again.',
  },
  'sign-in-refused': {
    nl: 'De aanmelddienst van uw organisatie gaf geen toestemming. Begin opnieuw, of vraag uw beheerder.',
    en: 'The sign-in service of your organisation gave no permission. Begin again, or ask your administrator.',
  },
  'issuer-unreachable': {
    nl: 'De aanmelddienst van uw organisatie antwoordt niet. Probeer het over enkele minuten opnieuw.',
    en: 'The sign-in service of your organisation does not answer. Try again in a few minutes.',
  },
  'not-built': { nl: 'De pagina’s ontbreken', en: 'The pages are missing' },
  'not-built-how': {
    nl: 'De server draait, maar zijn pagina’s zijn nog niet gemaakt. Voer "npm run build" uit en start opnieuw.',
    en: 'The server runs, but its pages were not built yet. Run "npm run build" and start again.',
  },
} as const satisfies Readonly<Record<string, Text>>;
