/** What the pages say when they got no answer that they can use. */
import type { Text } from '../../domain/text.ts';

export const WEB_PROBLEMS = {
  unreachable: {
    title: { nl: 'Geen verbinding', en: 'No connection' },
    detail: {
      nl: 'Het systeem antwoordt niet. Kijk of het nog draait en of uw netwerk werkt, en probeer het opnieuw.',
      en: 'The system does not answer. See whether it still runs and whether your network works, and try again.',
    },
  },
  unexpected: {
    title: { nl: 'Een onverwacht antwoord', en: 'An unexpected answer' },
    detail: {
      nl: 'Het antwoord van het systeem kan niet worden gelezen. Probeer het opnieuw; vraag anders de beheerder.',
      en: 'The answer of the system cannot be read. Try again; if it stays, ask the administrator.',
    },
  },
  defect: {
    title: { nl: 'Er ging iets mis op deze pagina', en: 'Something went wrong on this page' },
    detail: {
      nl: 'Dit is een fout in het programma. Laad de pagina opnieuw.',
      en: 'This is a defect of the program. Load the page again.',
    },
  },
} as const satisfies Readonly<Record<string, { readonly title: Text; readonly detail: Text }>>;
