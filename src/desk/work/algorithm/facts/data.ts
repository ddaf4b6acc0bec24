/** Which data, how long, and who sees them. */
import type { Fact } from './fact.ts';

export const DATA: readonly Fact[] = [
  {
    id: 'personal-data',
    asked: { dpia: 'AVG art. 35(7)(a)', iama: 'deel 2A', 'ai-act': 'Annex IV(2)(d)' },
    title: { nl: 'Persoonsgegevens', en: 'Personal data' },
    text: {
      nl: 'Schuilnaam, aantal ouders, leeftijden van kinderen in jaren, opvang, woonwensen, sectoren van werk, banden met plaatsen, te mijden plaatsen; bij de toets ook feiten over aankomst, grond van verblijf en zelfredzaamheid. Geen namen, burgerservicenummers of geboortedata: het systeem weigert wat erop lijkt. {cases} dossiers in het register.',
      en: 'A pseudonym, number of parents, ages of children in years, shelter, wishes for a home, sectors of work, ties with places, places to avoid; in the test also facts on arrival, ground of residence and self-sufficiency. No names, citizen numbers or dates of birth: the system refuses what looks like one. {cases} cases in the register.',
    },
    params: ({ counts }) => ({ cases: counts.cases }),
  },
  {
    id: 'retention',
    asked: { dpia: 'AVG art. 5(1)(e)' },
    title: { nl: 'Bewaartermijn en wissen', en: 'Retention and erasure' },
    text: {
      nl: 'Een gesloten dossier blijft {months} maanden. Daarna, of op verzoek, worden het dossier, zijn voorstellen, zijn regels in bewaarde plannen en zijn inhoud in het logboek gewist; de keten blijft controleerbaar. {erased} keer gewist.',
      en: 'A closed case stays {months} months. After that, or on request, the case, its proposals, its rows in saved plans and its contents in the trail are erased; the chain can still be verified. Erased {erased} times.',
    },
    params: ({ retentionMonths, counts }) => ({ months: retentionMonths, erased: counts.erased }),
  },
  {
    id: 'access',
    asked: { dpia: 'AVG art. 32', iama: 'deel 2A', 'ai-act': 'Annex IV(2)(h)' },
    title: { nl: 'Wie ziet wat', en: 'Who sees what' },
    text: {
      nl: 'Vijf rollen. Een contactpersoon ziet alleen gezinnen van de eigen gemeente, een corporatie alleen het eigen aanbod, een meelezer alleen aantallen vanaf vijf, een beheerder geen inhoud van dossiers. Elke inzage in een dossier staat in het logboek. {mode, select, shared {Aanmelden gaat via een uitgever (OpenID Connect).} other {Dit bureau draait voor één persoon op één computer, met een link die eenmalig werkt.}}',
      en: 'Five roles. A contact person sees families of the own municipality only, an association its own offers only, a viewer counts of five and more only, an administrator no contents of cases. Every look into a case is in the trail. {mode, select, shared {Signing in goes through an issuer (OpenID Connect).} other {This desk runs for one person on one computer, with a link that works once.}}',
    },
    params: ({ deployment }) => ({ mode: deployment.mode }),
  },
  {
    id: 'sources',
    asked: { dpia: 'AVG art. 14(2)(f)', iama: 'deel 2A', 'ai-act': 'Annex IV(2)(d)' },
    title: { nl: 'Bronnen', en: 'Sources' },
    text: {
      nl: 'Gegevens van gezinnen komen van de gemeente die doorverwijst, met toestemming. Toezeggingen en aanbod komen van gemeenten en corporaties. Openbare cijfers: {sources}. {fictitious, select, yes {Alle gegevens in dit register zijn verzonnen.} other {}}',
      en: 'Data of families come from the municipality that refers them, with consent. Commitments and offers come from municipalities and housing associations. Public figures: {sources}. {fictitious, select, yes {All data in this register are made up.} other {}}',
    },
    params: ({ sources, fictitious }) => ({
      sources: [...new Set(sources.map(({ publisher }) => publisher))].join('; '),
      fictitious: fictitious ? 'yes' : 'no',
    }),
  },
];
