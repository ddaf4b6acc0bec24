/** Whose choices these are, and how the system is looked at again. */
import { sayObjective } from '../../../../i18n/objectives.ts';
import type { Fact } from './fact.ts';

export const RESPONSIBILITY: readonly Fact[] = [
  {
    id: 'values',
    asked: { iama: 'deel 1', 'ai-act': 'Annex IV(2)(b)' },
    forAPerson: true,
    title: { nl: 'Welke waarden vooropstaan', en: 'Which values come first' },
    text: {
      nl: 'De volgorde die nu geldt: {objectives}. Wie daarover besliste, staat niet in het systeem. Een andere volgorde geeft andere winnaars; de pagina Scenario’s laat zien hoe veel.',
      en: 'The order in force now: {objectives}. Who decided on it the system does not hold. Another order gives other winners; the page Scenarios shows how much.',
    },
    params: ({ policy }, language) => ({
      objectives: policy.objectives.map((objective) => sayObjective(objective, language).toLowerCase()).join('; '),
    }),
  },
  {
    id: 'roles',
    asked: { iama: 'deel 1, deel 3', dpia: 'AVG art. 24, 26', 'ai-act': 'art. 16, 26' },
    forAPerson: true,
    title: { nl: 'Wie waarvoor verantwoordelijk is', en: 'Who is responsible for what' },
    text: {
      nl: 'In het systeem: de planner stelt voor en legt vast, de gemeente en het gezin zeggen ja of nee, de beheerder bewaart het register. Wie aanbieder, gebruiksverantwoordelijke en verwerkingsverantwoordelijke is, en of gemeenten en coördinatiepunt dat samen zijn, moet een mens vastleggen.',
      en: 'In the system: the planner proposes and records, the municipality and the family say yes or no, the administrator keeps the register. Who is provider, deployer and controller, and whether municipalities and coordination point are so jointly, is for a person to lay down.',
    },
  },
  {
    id: 'communication',
    asked: { iama: 'deel 3', dpia: 'AVG art. 12 tot en met 15', 'ai-act': 'art. 26(11), 86' },
    title: { nl: 'Wat het gezin te horen krijgt', en: 'What the family is told' },
    text: {
      nl: 'Een brief in gewone taal: wat besloten is, waarom, wat er elders anders was geweest, en hoe bezwaar te maken. In het dossier staan alle gemeenten naast elkaar met de reden van elk nee. De beschrijving van dit systeem is openbaar te maken vanaf deze pagina.',
      en: 'A letter in plain language: what was decided, why, what would have been otherwise elsewhere, and how to object. In the case all municipalities stand side by side with the reason of each no. The description of this system can be published from this page.',
    },
  },
  {
    id: 'evaluation',
    asked: { iama: 'deel 3', 'ai-act': 'art. 72, Annex IV(9)' },
    forAPerson: true,
    title: { nl: 'Volgen na de start', en: 'Following it after the start' },
    text: {
      nl: 'Aanwezig: monitoring per week, een financiële tussenstand na drie maanden, een evaluatie na een jaar, uitkomsten per groep en het aantal keren dat het beste plan opzij ging ({overrides}). Nog te schrijven: wie daar wanneer naar kijkt, bij welke uitkomst het stopt, en wat er dan met lopende gezinnen gebeurt.',
      en: 'There is: monitoring by week, a money check after three months, an evaluation after a year, outcomes per group and how often the best plan was set aside ({overrides}). Still to write: who looks at them and when, at which outcome it stops, and what happens to families under way then.',
    },
    params: ({ counts }) => ({ overrides: counts.overrides }),
  },
  {
    id: 'risk-management',
    asked: { iama: 'deel 4', dpia: 'AVG art. 35(7)(c), 35(7)(d)', 'ai-act': 'art. 9, Annex IV(3), Annex IV(5)' },
    forAPerson: true,
    title: { nl: 'Risico’s, en wat ertegen gedaan is', en: 'Risks, and what was done against them' },
    text: {
      nl: 'Blind volgen: redenen en kosten bij elk voorstel, en een telling van afwijkingen. Verouderde gegevens: bevindingen bij elk plan, ouderdom van bronnen. Een fout in het model: een tweede controle zonder het model. Grote gezinnen die te lang wachten: zichtbaar per groep, niet opgelost. Aanzuigende werking en verdringing: getoond als aanname, niet gemeten. Kans en ernst per risico moet een mens inschatten.',
      en: 'Following blindly: reasons and costs with every proposal, and a count of deviations. Old data: findings with every plan, age of the sources. A mistake in the model: a second check without the model. Large families that wait too long: shown per group, not solved. A pull effect and displacement: shown as an assumption, not measured. Chance and gravity of each risk are for a person to estimate.',
    },
  },
];
