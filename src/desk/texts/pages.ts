/** The names of the pages, as the menu and the window show them. */
import type { Text } from '../../domain/text.ts';

export const PAGES = {
  week: { nl: 'Deze week', en: 'This week' },
  cases: { nl: 'Gezinnen', en: 'Families' },
  newCase: { nl: 'Gezin melden', en: 'Report a family' },
  case: { nl: 'Gezin', en: 'Family' },
  caseFacts: { nl: 'Gegevens van een gezin', en: 'Facts of a family' },
  caseTest: { nl: 'Toets', en: 'Test' },
  caseLetter: { nl: 'Brief', en: 'Letter' },
  offers: { nl: 'Aanbod en opvang', en: 'Offers and shelters' },
  municipalities: { nl: 'Gemeenten', en: 'Municipalities' },
  municipality: { nl: 'Gemeente', en: 'Municipality' },
  monitoring: { nl: 'Monitoring', en: 'Monitoring' },
  scenarios: { nl: 'Scenario’s', en: 'Scenarios' },
  moneyCheck: { nl: 'Financiële tussenstand', en: 'Money check' },
  evaluation: { nl: 'Evaluatie', en: 'Evaluation' },
  algorithmRecord: { nl: 'Algoritmeregister', en: 'Algorithm register' },
  audit: { nl: 'Controle', en: 'Audit' },
} as const satisfies Readonly<Record<string, Text>>;
