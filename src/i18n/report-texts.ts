/** The fixed texts of the report: headings, legends, and the pages that explain how to read it. */
import type { Text } from '../domain/text.ts';

export const REPORT = {
  skip: { nl: 'Ga naar de inhoud', en: 'Skip to the content' },
  contents: { nl: 'Inhoud', en: 'Contents' },
  table: { nl: 'Tabel: {name}', en: 'Table: {name}' },
  fictitiousMark: { nl: 'Fictief', en: 'Fictitious' },
  fictitiousText: {
    nl: 'Dit is een voorbeeld. De gezinnen, toezeggingen, woningen en opvangplekken zijn verzonnen.',
    en: 'This is an example. The families, promises, homes and shelters are made up.',
  },
  subtitle: {
    nl: 'Opvang en woningen voor dakloze gezinnen met kinderen. Beleid: {policy}. Het plan kijkt {weeks} weken vooruit.',
    en: 'Shelter and homes for homeless families with children. Policy: {policy}. The plan looks {weeks} weeks ahead.',
  },
  printFooter: { nl: 'Onderdak · weekplan {week}', en: 'Onderdak · plan for {week}' },
  page: { nl: 'pagina', en: 'page' },

  summaryHeading: { nl: 'In het kort', en: 'In short' },
  leadPlaces: {
    nl: '{homes}, verdeeld over {count, plural, one {# gemeente} other {# gemeenten}}.',
    en: '{homes}, spread over {count, plural, one {# municipality} other {# municipalities}}.',
  },
  tileHomes: { nl: 'van {families} gezinnen met een woning', en: 'of {families} families with a home' },
  tileOverCap: {
    nl: '{count, plural, one {gezin} other {gezinnen}} langer dan {cap} weken in de opvang',
    en: '{count, plural, one {family} other {families}} in shelter for more than {cap} weeks',
  },
  tileRoofless: {
    nl: '{count, plural, one {week} other {weken}} zonder dak, alle gezinnen samen',
    en: '{count, plural, one {week} other {weeks}} without a roof, all families together',
  },
  tileProven: {
    nl: 'van {objectives} doelen bewezen: beter kan niet',
    en: 'of {objectives} objectives proven: no plan does better',
  },
  good: { nl: 'In orde', en: 'All right' },
  attention: { nl: 'Let op', en: 'Look here' },
  outcomes: { nl: 'Uitkomst van alle gezinnen', en: 'Outcome of all families' },
  outcomeOnTime: { nl: 'woning binnen {cap} weken opvang', en: 'home within {cap} weeks of shelter' },
  outcomeLate: { nl: 'woning, maar later dan {cap} weken', en: 'home, but later than {cap} weeks' },
  outcomeNone: { nl: 'nog geen woning', en: 'no home yet' },
  nowHeading: { nl: 'Dit vraagt nu aandacht', en: 'This needs attention now' },
  nowNothing: {
    nl: 'Geen gezin is zonder dak, zonder woning of te lang in de opvang.',
    en: 'No family is without a roof, without a home or in shelter for too long.',
  },
  bindsHeading: { nl: 'Wat knelt, en wat zou helpen', en: 'What binds, and what would help' },
  bindsNothing: {
    nl: 'Er is niets gevonden dat tot het laatste toe gebruikt is.',
    en: 'Nothing was found that is used to the last.',
  },
  peopleDecide: {
    nl: 'Dit is een voorstel. Mensen beslissen: de gemeente mag een gezin weigeren, het gezin moet instemmen, en tegen een besluit kan het gezin bezwaar maken.',
    en: 'This is a proposal. People decide: the municipality may decline, the family must agree, and the family can object to a decision.',
  },
  moreBelow: { nl: 'Alles staat verderop.', en: 'The rest is further down.' },

  mapHeading: { nl: 'Waar de gezinnen komen te wonen', en: 'Where the families will live' },
  mapTitle: {
    nl: 'Kaart van Nederland met geplaatste personen per gemeente',
    en: 'Map of the Netherlands with persons placed per municipality',
  },
  mapDescription: {
    nl: '{count, plural, =0 {Er worden geen gezinnen geplaatst.} one {# gemeente krijgt gezinnen.} other {# gemeenten krijgen gezinnen.}} {list}',
    en: '{count, plural, =0 {No families are placed.} one {# municipality receives families.} other {# municipalities receive families.}} {list}',
  },
  mapBubble: {
    nl: '{municipality}: {persons, plural, one {# persoon} other {# personen}}',
    en: '{municipality}: {persons, plural, one {# person} other {# persons}}',
  },
  mapMost: { nl: 'De meeste personen: {list}.', en: 'Most persons: {list}.' },
  mapLegend: {
    nl: 'Hoe groter de cirkel, hoe meer personen dit plan er plaatst. Het getal is het aantal personen. Een klein rondje is een gemeente die meedoet zonder plaatsing.',
    en: 'The larger the circle, the more persons this plan places there. The number is the number of persons. A small ring is a municipality that takes part without a placement.',
  },
  mapMissing: {
    nl: 'Niet op de kaart, omdat de plaats niet bekend is: {list}.',
    en: 'Not on the map, because their place is not known: {list}.',
  },
  mapTable: { nl: 'De kaart als tabel', en: 'The map as a table' },

  familiesHeading: { nl: 'De gezinnen', en: 'The families' },
  familiesIntro: {
    nl: 'Elke balk toont de weken in de opvang. De streep staat bij {cap} weken: langer mag een gezin niet in de opvang zitten.',
    en: 'Each bar shows the weeks in shelter. The line stands at {cap} weeks: a family should not stay in shelter for longer.',
  },
  legend: { nl: 'Uitleg van de balken', en: 'How to read the bars' },
  legendSoFar: { nl: 'weken tot nu', en: 'weeks so far' },
  legendPlanned: { nl: 'weken gepland', en: 'weeks planned' },
  legendOver: { nl: 'weken over de grens', en: 'weeks over the limit' },
  legendRoofless: { nl: 'weken zonder dak', en: 'weeks without a roof' },
  legendCap: { nl: 'grens van {cap} weken', en: 'limit of {cap} weeks' },
  attentionGroup: {
    nl: 'Eerst aandacht nodig ({count, plural, one {# gezin} other {# gezinnen}})',
    en: 'Attention first ({count, plural, one {# family} other {# families}})',
  },
  otherGroup: {
    nl: 'Overige gezinnen ({count, plural, one {# gezin} other {# gezinnen}})',
    en: 'Other families ({count, plural, one {# family} other {# families}})',
  },
  noFamilies: { nl: 'Er zijn geen gezinnen in dit plan.', en: 'There are no families in this plan.' },
  household: {
    nl: '{adults, plural, =0 {} one {# volwassene} other {# volwassenen}}{both, select, yes {, } other {}}{children, plural, =0 {} one {# kind} other {# kinderen}}',
    en: '{adults, plural, =0 {} one {# adult} other {# adults}}{both, select, yes {, } other {}}{children, plural, =0 {} one {# child} other {# children}}',
  },
  barLabel: {
    nl: '{weeks, plural, one {# week} other {# weken}} in de opvang: {soFar} tot nu, {planned} gepland{over, plural, =0 {} other {, # over de grens van {cap}}}{roofless, plural, =0 {} one {. # week zonder dak} other {. # weken zonder dak}}',
    en: '{weeks, plural, one {# week} other {# weeks}} in shelter: {soFar} so far, {planned} planned{over, plural, =0 {} other {, # over the limit of {cap}}}{roofless, plural, =0 {} one {. # week without a roof} other {. # weeks without a roof}}',
  },
  barWeeks: {
    nl: '{weeks, plural, one {# week} other {# weken}}',
    en: '{weeks, plural, one {# week} other {# weeks}}',
  },
  badgeRooflessNow: { nl: 'nu zonder dak', en: 'no roof now' },
  badgeOverCap: {
    nl: '{count, plural, one {# week} other {# weken}} te lang',
    en: '{count, plural, one {# week} other {# weeks}} too long',
  },
  badgeUnplaced: { nl: 'nog geen woning', en: 'no home yet' },
  badgeExpected: { nl: 'woning nog niet zeker', en: 'home not certain yet' },
  movesIn: { nl: 'verhuist in {week}', en: 'moves in {week}' },
  why: { nl: 'Waarom?', en: 'Why?' },
  whyFor: { nl: 'Waarom? Uitleg bij gezin {family}', en: 'Why? The reasons for family {family}' },
  whyHere: { nl: 'Waarom deze uitkomst', en: 'Why this outcome' },
  whyNotElsewhere: { nl: 'Waarom niet ergens anders', en: 'Why not elsewhere' },
  whatWouldChange: { nl: 'Wat dit zou veranderen', en: 'What would change it' },
  moreReasons: { nl: 'En nog {count} andere.', en: 'And {count} more.' },
  groupCount: {
    nl: '{label} ({count, plural, one {# gemeente} other {# gemeenten}})',
    en: '{label} ({count, plural, one {# municipality} other {# municipalities}})',
  },
  noReason: { nl: 'geen reden vastgelegd', en: 'no reason recorded' },

  municipalitiesHeading: { nl: 'Wat elke gemeente draagt', en: 'What each municipality carries' },
  municipalitiesIntro: {
    nl: 'De balk toont het aantal personen. Het streepje is het eerlijke deel: wat de gemeente zou dragen als alles naar grootte was verdeeld.',
    en: 'The bar shows the number of persons. The mark is the fair share: what the municipality would carry if all were divided by size.',
  },
  legendPlaced: { nl: 'in dit plan', en: 'in this plan' },
  legendUsed: { nl: 'eerder geplaatst', en: 'placed earlier' },
  legendShare: { nl: 'eerlijk deel', en: 'fair share' },
  load: { nl: 'Personen en eerlijk deel', en: 'Persons and fair share' },
  loadBar: {
    nl: '{placed} in dit plan, {used} eerder, eerlijk deel {share}',
    en: '{placed} in this plan, {used} earlier, fair share {share}',
  },
  familiesShort: { nl: 'Gezinnen', en: 'Families' },
  placedShort: { nl: 'Personen nu', en: 'Persons now' },
  usedShort: { nl: 'Eerder', en: 'Earlier' },
  shareShort: { nl: 'Eerlijk deel', en: 'Fair share' },
  promised: { nl: 'Toegezegd', en: 'Promised' },
  promisedFamilies: {
    nl: '{count, plural, one {# gezin} other {# gezinnen}}',
    en: '{count, plural, one {# family} other {# families}}',
  },
  promisedPersons: {
    nl: '{count, plural, one {# persoon} other {# personen}}',
    en: '{count, plural, one {# person} other {# persons}}',
  },
  taskLeft: { nl: 'Taak over', en: 'Task left' },
  socialRent: { nl: 'Deel sociale huur', en: 'Share social rent' },
  otherMunicipalities: {
    nl: 'Gemeenten zonder personen nu of eerder ({count})',
    en: 'Municipalities without persons now or earlier ({count})',
  },
  displacementNote: {
    nl: 'Een woning voor deze gezinnen is er niet voor een ander die wacht. De laatste kolom laat dat zien: het deel van de vrijkomende sociale huurwoningen dat dit plan gebruikt.',
    en: 'A home for these families is not there for others who wait. The last column shows that: the share of the social rent homes falling free that this plan uses.',
  },

  scarcityHeading: { nl: 'Wat knelt', en: 'What binds' },
  scarcityIntro: {
    nl: 'Waar een getal staat, is de week daarmee opnieuw gepland. Dat geldt voor één meer, niet voor tien. Van de andere regels is alleen bekend dat het op is.',
    en: 'Where there is a number, the week was planned again with it. That holds for one more, not for ten. Of the other lines it is only known that nothing is left.',
  },
  scarcityMore: { nl: 'Nog {count} andere', en: '{count} more' },

  objectivesHeading: { nl: 'Doelen en bewijs', en: 'Objectives and proof' },
  objectivesIntro: {
    nl: 'De doelen staan op volgorde. Een doel hoger in de lijst gaat altijd voor. Bewezen betekent: er bestaat geen plan dat hier beter is zonder een doel daarboven slechter te maken.',
    en: 'The objectives stand in order. An objective higher in the list always comes first. Proven means: no plan does better here without making an objective above it worse.',
  },

  findingsHeading: { nl: 'Bijzonderheden', en: 'Findings' },
  findingsPeople: { nl: 'Gezinnen die nu hulp nodig hebben', en: 'Families who need help now' },
  findingsData: { nl: 'Gegevens om na te kijken', en: 'Data to look at' },
  findingsNote: { nl: 'Goed om te weten', en: 'Good to know' },
  findingsNone: { nl: 'Er zijn geen bijzonderheden.', en: 'There are no findings.' },

  methodHeading: { nl: 'Verantwoording', en: 'How this plan was made' },
  methodHow: {
    nl: 'Een rekenprogramma zocht het plan dat volgens de doelen hierboven het beste is. Het keek alleen naar wat voor een woning telt: het huishouden, de opvang, werk, banden, voorkeuren en veiligheid.',
    en: 'A program searched for the plan that is best by the objectives above. It looked only at what matters for a home: the household, the shelter, work, ties, preferences and safety.',
  },
  methodNever: {
    nl: 'Herkomst, nationaliteit, reisroute en etniciteit tellen nooit mee. Het programma kent die gegevens niet. Een gezin wordt nooit gesplitst.',
    en: 'Origin, nationality, route and ethnicity never count. The program does not know them. A family is never split.',
  },
  methodAgain: {
    nl: 'Met dezelfde versie, bestanden en startwaarde komt hetzelfde plan eruit. De controlegetallen laten zien of een bestand is veranderd.',
    en: 'The same version, files and seed give the same plan. The checksums show whether a file has changed.',
  },
  methodFacts: { nl: 'Gegevens van de berekening', en: 'Facts of the calculation' },
  version: { nl: 'Versie', en: 'Version' },
  engine: { nl: 'Rekenmethode', en: 'Engine' },
  seed: { nl: 'Startwaarde van het lot', en: 'Seed of the lot' },
  scenario: { nl: 'Scenario', en: 'Scenario' },
  policyLabel: { nl: 'Beleid', en: 'Policy' },
  horizon: { nl: 'Vooruitblik', en: 'Weeks ahead' },
  capLabel: { nl: 'Grens aan de opvang', en: 'Limit of shelter' },
  inputs: { nl: 'Gebruikte bestanden', en: 'Files used' },
  file: { nl: 'Bestand', en: 'File' },
  sha256: { nl: 'Controlegetal (SHA-256)', en: 'Checksum (SHA-256)' },
  overrides: { nl: 'Gewijzigd in dit scenario', en: 'Changed in this scenario' },
  overridePath: { nl: 'Instelling', en: 'Setting' },
  overrideValue: { nl: 'Waarde', en: 'Value' },
  overrideFrom: { nl: 'Gewijzigd door', en: 'Changed by' },
  words: { nl: 'Woorden', en: 'Words' },
  wordFamilyWeek: { nl: 'gezinsweek', en: 'family-week' },
  wordFamilyWeekText: {
    nl: 'één gezin, één week. Twee gezinnen die drie weken wachten zijn zes gezinsweken.',
    en: 'one family for one week. Two families waiting for three weeks make six family-weeks.',
  },
  wordMatch: { nl: 'match', en: 'match' },
  wordMatchText: {
    nl: 'hoe goed een gemeente past bij het werk, de banden en de voorkeur van een gezin.',
    en: 'how well a municipality suits the work, the ties and the preferences of a family.',
  },
  wordShare: { nl: 'eerlijk deel', en: 'fair share' },
  wordShareText: {
    nl: 'het aantal personen dat een gemeente zou krijgen als iedereen naar grootte was verdeeld.',
    en: 'the number of persons a municipality would receive if all were divided by size.',
  },
  wordStep: { nl: 'stap', en: 'step' },
  wordStepText: {
    nl: 'maat voor de verdeling. De eerste persoon boven het eerlijke deel telt weinig, elke volgende telt één meer.',
    en: 'measure of the even load. The first person above the fair share counts for little, each next one counts for one more.',
  },
  wordExpected: { nl: 'verwachte woning', en: 'expected home' },
  wordExpectedText: {
    nl: 'een woning die naar verwachting vrijkomt, maar nog niet is aangeboden.',
    en: 'a home that is expected to fall free, but is not on offer yet.',
  },
} as const satisfies Readonly<Record<string, Text>>;
