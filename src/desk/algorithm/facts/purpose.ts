/** What the system is for, and what it is based on. */
import type { Fact } from './fact.ts';

export const PURPOSE: readonly Fact[] = [
  {
    id: 'purpose',
    asked: { dpia: 'AVG art. 35(7)(a)', iama: 'deel 1', 'ai-act': 'Annex IV(1)(a)' },
    title: { nl: 'Doel', en: 'Purpose' },
    text: {
      nl: 'Elke week een voorstel berekenen: welk dakloos gezin met kinderen gaat naar welke gemeente die meedoet, met hoogstens {cap} weken opvang. Versie {version}, beleid "{policy}".',
      en: 'Computing a proposal each week: which homeless family with children goes to which municipality that takes part, with {cap} weeks in shelter at most. Version {version}, policy "{policy}".',
    },
    params: ({ capWeeks, version, policy }) => ({ cap: capWeeks, version, policy: policy.name }),
  },
  {
    id: 'not-for',
    asked: { iama: 'deel 1', 'ai-act': 'Annex IV(1)(a)' },
    title: { nl: 'Waarvoor niet', en: 'What it is not for' },
    text: {
      nl: 'Het systeem voorspelt niets over mensen, geeft niemand een risicoscore en wijst niemand af. Het stelt niet vast wie recht heeft op iets.',
      en: 'The system predicts nothing about people, gives nobody a risk score and turns nobody down. It does not establish who is entitled to anything.',
    },
  },
  {
    id: 'lawful-basis',
    asked: { dpia: 'AVG art. 35(7)(b), art. 6', iama: 'deel 1' },
    forAPerson: true,
    title: { nl: 'Grondslag', en: 'Legal basis' },
    text: {
      nl: 'Er is vandaag geen wet voor deze landelijke verdeling. Gemeenten doen vrijwillig mee, gezinnen stemmen toe; of die toestemming vrij is, gezien hun nood, moet een mens wegen (AVG art. 7(4)). Een taakstelling zou alleen naar het voorbeeld van de Huisvestingswet zijn.',
      en: 'There is no law today for this national spreading. Municipalities take part of their own will, families consent; whether that consent is free, given their need, is for a person to weigh (GDPR art. 7(4)). A quota would only be by analogy with the Huisvestingswet.',
    },
  },
  {
    id: 'risk-class',
    asked: { iama: 'deel 1', 'ai-act': 'art. 6, Annex III(5)(a)' },
    forAPerson: true,
    title: { nl: 'Valt het onder hoog risico in de AI-verordening?', en: 'Is it high-risk under the AI Act?' },
    text: {
      nl: 'Voor: het raakt de toegang tot opvang en wonen, een wezenlijke publieke voorziening. Tegen: het is een vast wiskundig model dat niets leert of afleidt uit gegevens, en de toets is een lijst criteria; of dat een AI-systeem is (art. 3(1)) staat niet vast. Een mens kiest; kies bij twijfel de zwaarste klasse.',
      en: 'For: it touches access to shelter and housing, an essential public service. Against: it is a fixed mathematical model that learns or infers nothing from data, and the test is a list of criteria; whether that is an AI system (art. 3(1)) is not settled. A person chooses; when in doubt, choose the heaviest class.',
    },
  },
];
