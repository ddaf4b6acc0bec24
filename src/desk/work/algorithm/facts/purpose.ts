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
      nl: 'De vraag: wordt het gebruikt door of namens de overheid om te beoordelen of iemand recht heeft op een wezenlijke publieke dienst, of om die te geven, in te perken of in te trekken (bijlage III, punt 5(a))? Voor: de toets gaat over wie opvang en een woning krijgt, en het plan over wie ze waar en wanneer krijgt. Tegen: een vast wiskundig model en een lijst criteria, door mensen opgeschreven; er wordt niets geleerd of afgeleid uit gegevens, dus misschien geen AI-systeem (art. 3(1), overweging 12). Het bereidt een beslissing van een mens voor (art. 6(3)(d)), maar dat helpt niet als het profilering is. Een mens kiest en schrijft op waarom; kies bij twijfel de zwaarste klasse. De publicatiecategorie in het register volgt daaruit.',
      en: 'The question: is it used by or on behalf of public authorities to evaluate whether somebody is eligible for an essential public service, or to grant, reduce or revoke it (Annex III, point 5(a))? For: the test is about who gets shelter and a home, and the plan about who gets them where and when. Against: a fixed mathematical model and a list of criteria, written by people; nothing is learned or inferred from data, so perhaps no AI system (art. 3(1), recital 12). It prepares a decision of a person (art. 6(3)(d)), but that does not help when it is profiling. A person chooses and writes down why; when in doubt, choose the heaviest class. The publication category in the register follows from it.',
    },
  },
];
