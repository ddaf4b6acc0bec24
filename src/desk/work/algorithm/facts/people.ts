/** People over the machine, and what is done against harm. */
import type { Fact } from './fact.ts';

export const PEOPLE: readonly Fact[] = [
  {
    id: 'oversight',
    asked: { dpia: 'AVG art. 22', iama: 'deel 3', 'ai-act': 'art. 14, Annex IV(2)(e)' },
    title: { nl: 'Menselijk toezicht', en: 'Human oversight' },
    text: {
      nl: 'Geen stap over een gezin zonder een mens: het zijn er {decisions} waarin iemand beslist. Het beste plan opzij zetten kost één klik en een reden; dat gebeurde {overrides} keer bij {plans} bewaarde plannen. Dat aantal hoort iemand te volgen: nul kan betekenen dat mensen blind volgen.',
      en: 'No step about a family without a person: in {decisions} of them somebody decides. Setting the best plan aside takes one click and a reason; that happened {overrides} times in {plans} saved plans. Somebody should follow that number: zero can mean that people follow blindly.',
    },
    params: ({ decisions, counts }) => ({
      decisions: decisions.length,
      overrides: counts.overrides,
      plans: counts.plans,
    }),
  },
  {
    id: 'discrimination',
    asked: { dpia: 'AVG art. 35(7)(c)', iama: 'deel 4', 'ai-act': 'art. 10(2)(f), Annex IV(2)(g)' },
    title: { nl: 'Gelijke behandeling', en: 'Equal treatment' },
    text: {
      nl: 'Herkomst, nationaliteit, route en etniciteit hebben geen veld in de verdeling. Achteraf worden uitkomsten per groep vergeleken (ouders, kinderen, gemeente van melding, grond van verblijf). Grote gezinnen wachten het langst, omdat grote woningen schaars zijn: een ongelijke uitkomst die een mens moet wegen.',
      en: 'Origin, nationality, route and ethnicity have no field in the spreading. Outcomes are compared per group afterwards (parents, children, municipality of report, ground of residence). Large families wait longest, because large homes are scarce: an unequal outcome that a person must weigh.',
    },
  },
  {
    id: 'rights',
    asked: { dpia: 'AVG art. 35(7)(d)', iama: 'deel 4' },
    title: { nl: 'Rechten van gezinnen', en: 'Rights of families' },
    text: {
      nl: 'Elk besluit komt in een brief in gewone taal, met redenen en de weg voor bezwaar. Een gezin wordt nooit gesplitst, mag nee zeggen, en kan inzage, verbetering en wissen vragen. Weken van kinderen in opvang en wisselingen van school worden geteld.',
      en: 'Every decision comes in a letter in plain language, with reasons and how to object. A family is never split, may say no, and can ask for access, correction and erasure. Weeks of children in shelter and changes of school are counted.',
    },
  },
  {
    id: 'childrens-rights',
    asked: { iama: 'deel 4' },
    forAPerson: true,
    title: { nl: 'Kinderrechten', en: "Children's rights" },
    text: {
      nl: 'Het belang van het kind is een eerste overweging (IVRK art. 3). Geen week zonder dak staat boven elk ander doel. Of de volgorde daarna goed is, en of een verhuizing ver van school te dragen is, moet een mens per gezin wegen.',
      en: 'The interest of the child is a first consideration (CRC art. 3). No week without a roof stands above every other objective. Whether the order after that is right, and whether a move far from school can be borne, is for a person to weigh per family.',
    },
  },
  {
    id: 'displacement',
    asked: { iama: 'deel 4', dpia: 'AVG art. 35(7)(c)' },
    forAPerson: true,
    title: { nl: 'Gevolgen voor anderen', en: 'Consequences for others' },
    text: {
      nl: 'Een woning voor een gezin gaat niet naar iemand anders die wacht. Het aandeel staat per gemeente bij elk plan. Of dat eerlijk is, kan het systeem niet zeggen.',
      en: 'A home for a family does not go to somebody else who waits. The share stands with every plan, per municipality. Whether that is fair the system cannot say.',
    },
  },
];
