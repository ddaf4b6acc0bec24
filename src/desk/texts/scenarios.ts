/** The scenarios page. */

import type { Text } from '../../domain/text.ts';
import type { Base } from '../work/scenarios/schemas.ts';

export const SCENARIO_TEXTS = {
  title: { nl: 'Scenario’s', en: 'Scenarios' },
  intro: {
    nl: 'Wat zou een taakstelling doen, of vrijwillige afspraken, of niets? Vergelijk beleid op dezelfde gezinnen, woningen en weigeringen.',
    en: 'What would a quota do, or voluntary agreements, or nothing? Compare policies on the same families, homes and refusals.',
  },
  fictitious: {
    nl: 'Fictief: gezinnen, toezeggingen, woningen en opvang zijn getrokken of verzonnen. De meeste getallen zijn aannames.',
    en: 'Fictitious: families, promises, homes and shelters are drawn or made up. Most numbers are assumptions.',
  },
  smallTab: { nl: 'Schuiven', en: 'Sliders' },
  compareTab: { nl: 'Vergelijken', en: 'Compare' },
  base: { nl: 'In welke wereld', en: 'In which world' },
  smallIntro: {
    nl: 'Een klein model dat meteen antwoordt: een vuistregel in plaats van het weekplan. Het laat zien welke kant een aanname op duwt. Wie iets wil besluiten, vergelijkt eerst echt.',
    en: 'A small model that answers at once: a rule of thumb instead of the weekly plan. It shows which way an assumption pushes. Who wants to decide something, compares for real first.',
  },
  exactly: { nl: '{name}, precies ({unit})', en: '{name}, exactly ({unit})' },
  deviation: {
    nl: 'Hoe ver dit van de echte vergelijking ligt: bij {questions} vragen lag het aandeel over de grens gemiddeld {share} procentpunt te hoog (hoogstens {shareMost}), de weken gemiddeld {weeks} ernaast (hoogstens {weeksMost}) en de kosten gemiddeld {cost} (hoogstens {costMost}).',
    en: 'How far this lies from the real comparison: over {questions} questions the share over the limit was {share} points too high on average ({shareMost} at most), the weeks {weeks} off on average ({weeksMost} at most) and the cost {cost} on average ({costMost} at most).',
  },
  policy: { nl: 'Beleid', en: 'Policy' },
  reset: { nl: 'Schuiven terugzetten', en: 'Reset the sliders' },
  answers: { nl: 'Antwoord van het kleine model', en: 'Answer of the small model' },
  measure: { nl: 'Maat', en: 'Measure' },
  asIs: { nl: 'Zoals aangenomen', en: 'As assumed' },
  asked: { nl: 'Met uw schuiven', en: 'With your sliders' },
  shareOverCap: { nl: 'Langer dan 13 weken in opvang', en: 'Longer than 13 weeks in shelter' },
  weeksInShelterMean: { nl: 'Weken in opvang, gemiddeld', en: 'Weeks in shelter, mean' },
  childWeeksInShelter: { nl: 'Weken van kinderen in opvang', en: 'Weeks of children in shelter' },
  childRooflessWeeks: { nl: 'Weken van kinderen zonder dak', en: 'Weeks of children without a roof' },
  costPerYear: { nl: 'Kosten per jaar', en: 'Cost per year' },
  familiesPerYear: { nl: 'Gezinnen per jaar die voldoen', en: 'Families a year that qualify' },
  homesPerYear: { nl: 'Woningen per jaar in alle gemeenten', en: 'Homes a year in all municipalities' },
  band: { nl: 'ongeveer {middle} ({low} tot {high})', en: 'about {middle} ({low} to {high})' },
  bandWhy: {
    nl: 'Tussen haakjes: negen van de tien keer ligt het daartussen, door toeval alleen.',
    en: 'In brackets: nine times of ten it lies between these, by chance alone.',
  },
  source: { nl: 'Berust op:', en: 'Rests on:' },
  millions: { nl: '€ {euros} miljoen', en: '€{euros} million' },
  policies: { nl: 'Welk beleid', en: 'Which policies' },
  replications: { nl: 'Herhalingen', en: 'Replications' },
  replicationsHint: {
    nl: 'Van 1 tot en met 100. Meer herhalingen geven smallere intervallen en duren langer.',
    en: 'From 1 to 100. More replications give narrower intervals and take longer.',
  },
  weeks: { nl: 'Weken', en: 'Weeks' },
  weeksHint: { nl: 'Van 53 tot en met 260.', en: 'From 53 to 260.' },
  seed: { nl: 'Startgetal', en: 'Seed' },
  start: { nl: 'Begin te vergelijken', en: 'Start comparing' },
  viewerOnly: { nl: 'Een vergelijking beginnen kan alleen een planner.', en: 'Only a planner can start a comparison.' },
  choosePolicies: { nl: 'Kies minstens één beleid.', en: 'Choose at least one policy.' },
  waiting: { nl: 'Wacht op ander werk', en: 'Waits for other work' },
  running: { nl: 'Bezig: {done} van {total} herhalingen berekend', en: 'Computing: {done} of {total} runs done' },
  stop: { nl: 'Stoppen', en: 'Stop' },
  stoppedWith: {
    nl: 'Gestopt. {count, plural, =0 {Er was nog niets te vergelijken.} one {Eén herhaling was af en is vergeleken.} other {# herhalingen waren af en zijn vergeleken.}}',
    en: 'Stopped. {count, plural, =0 {There was nothing to compare yet.} one {One replication was done and is compared.} other {# replications were done and are compared.}}',
  },
  failed: { nl: 'De vergelijking is mislukt.', en: 'The comparison failed.' },
  done: {
    nl: 'Klaar: {count, plural, one {één herhaling} other {# herhalingen}}.',
    en: 'Done: {count, plural, one {one replication} other {# replications}}.',
  },
  report: { nl: 'Rapport', en: 'Report' },
  open: { nl: 'Rapport openen', en: 'Open the report' },
  summary: { nl: 'Maten als CSV', en: 'Measures as CSV' },
  differences: { nl: 'Verschillen als CSV', en: 'Differences as CSV' },
  earlier: { nl: 'Eerder', en: 'Earlier' },
  earlierNone: {
    nl: 'Nog niets vergeleken sinds de server draait.',
    en: 'Nothing compared yet since the server runs.',
  },
  kept: {
    nl: 'Vergelijkingen blijven zolang de server draait. Download wat u wilt houden; grote onderzoeken horen op de opdrachtregel.',
    en: 'Comparisons stay as long as the server runs. Download what you want to keep; large studies belong on the command line.',
  },
  when: { nl: 'Begonnen', en: 'Started' },
  state: { nl: 'Stand', en: 'State' },
  show: { nl: 'Tonen', en: 'Show' },
  showOf: { nl: 'Toon de vergelijking van {when}', en: 'Show the comparison of {when}' },
  states: {
    nl: '{state, select, waiting {wacht} running {bezig} done {klaar} stopped {gestopt} other {mislukt}}',
    en: '{state, select, waiting {waiting} running {running} done {done} stopped {stopped} other {failed}}',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The world of a comparison: its name, and what it is. */
export const BASE_TEXTS: Readonly<Record<Base, { readonly name: Text; readonly hint: Text }>> = {
  policies: {
    name: { nl: 'De verzonnen wereld van het project', en: 'The made-up world of the project' },
    hint: {
      nl: '15 echte gemeenten met verzonnen opvang. Alles is te volgen in de documentatie.',
      en: '15 real municipalities with made-up shelter. All of it can be followed in the documentation.',
    },
  },
  register: {
    name: { nl: 'Ons eigen register', en: 'Our own register' },
    hint: {
      nl: 'Uw gemeenten, hun vrijkomende woningen en uw opvangplekken, met dezelfde aannames. Gezinnen worden getrokken: er gaat geen echt gezin in.',
      en: 'Your municipalities, their homes that fall free and your shelter places, with the same assumptions. Families are drawn: no real family goes in.',
    },
  },
};
