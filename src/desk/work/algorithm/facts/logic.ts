/** How it works, and how anybody can check that. */
import type { Fact } from './fact.ts';

export const LOGIC: readonly Fact[] = [
  {
    id: 'method',
    asked: { dpia: 'AVG art. 13(2)(f)', iama: 'deel 2B', 'ai-act': 'Annex IV(2)(b)' },
    title: { nl: 'Werking', en: 'How it works' },
    text: {
      nl: 'Regels die altijd gelden, en {count} doelen in vaste volgorde: het volgende doel telt pas als het vorige niet beter kan. Vooruit gekeken: {horizon} weken. De volgorde is een politieke keuze en staat bij elk plan. Geen zelflerend deel.',
      en: 'Rules that always hold, and {count} objectives in a fixed order: the next one counts only when the one before cannot be better. Looking ahead: {horizon} weeks. The order is a political choice and stands with every plan. No part learns.',
    },
    params: ({ policy, horizonWeeks }) => ({ count: policy.objectives.length, horizon: horizonWeeks }),
  },
  {
    id: 'accuracy',
    asked: { iama: 'deel 2B', 'ai-act': 'art. 15, Annex IV(3)' },
    title: { nl: 'Juistheid en bewijs', en: 'Accuracy and proof' },
    text: {
      nl: 'Elk plan draagt per doel een bewijs of de marge die over is. Een los deel bewijst het opnieuw uit de gegevens; zakt het, dan is er geen plan. Gezinnen zijn niet gevolgd: of een plaats goed uitpakt is niet gemeten. De score van een plaats is doorzichtig, niet gevalideerd.',
      en: 'Every plan carries a proof per objective, or the gap that is left. A separate part proves it again from the data; when it fails there is no plan. Families were not followed: whether a place works out well was not measured. The score of a place is transparent, not validated.',
    },
  },
  {
    id: 'reproducible',
    asked: { iama: 'deel 2B', 'ai-act': 'art. 12, Annex IV(2)(g)' },
    title: { nl: 'Logboek en opnieuw berekenen', en: 'Logging and computing again' },
    text: {
      nl: '{plans} plannen bewaard, elk met al zijn invoer: opnieuw te berekenen tot op de byte, tot een gezin erin is gewist. Alle wijzigingen staan in een keten met vingerafdrukken; geknoei valt op.',
      en: '{plans} plans saved, each with all its input: they can be computed again to the byte, until a family in one was erased. All changes are in a chain with fingerprints; tampering shows.',
    },
    params: ({ counts }) => ({ plans: counts.plans }),
  },
  {
    id: 'test-criteria',
    asked: { iama: 'deel 2B', dpia: 'AVG art. 22' },
    title: { nl: 'De toets', en: 'The test' },
    text: {
      nl: 'Criteria als gegevens: "{scheme}", versie {version}. Het systeem laat zien wat vaststaat, ontbreekt of botst. Een mens beslist, met reden; tegen het advies in mag.',
      en: 'Criteria as data: "{scheme}", version {version}. The system shows what is met, missing or contradicted. A person decides, with a reason; against the advice is allowed.',
    },
    params: ({ scheme }) => ({ scheme: scheme.title.nl, version: scheme.version }),
  },
];
