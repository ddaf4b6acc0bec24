/** The fixed texts of the report of a comparison: headings, legends, findings of charts, and the pages that explain the method. */
import type { Text } from '../domain/text.ts';

export const STUDY_REPORT = {
  title: { nl: 'Vergelijking van aanpakken: {study}', en: 'Policies compared: {study}' },
  titleOne: { nl: 'Nabootsing: {study}', en: 'Simulation: {study}' },
  subtitle: {
    nl: 'Opvang en woningen voor dakloze gezinnen met kinderen, {weeks} weken lang nagebootst met de computer. {count, plural, one {# aanpak} other {# aanpakken}}, elk {replications, plural, one {één keer} other {# keer}}.',
    en: 'Shelter and homes for homeless families with children, simulated by computer for {weeks} weeks. {count, plural, one {# policy} other {# policies}}, each {replications, plural, one {once} other {# times}}.',
  },
  skip: { nl: 'Ga naar de inhoud', en: 'Skip to the content' },
  contents: { nl: 'Inhoud', en: 'Contents' },
  page: { nl: 'pagina', en: 'page' },
  fictitiousMark: { nl: 'Fictief', en: 'Fictitious' },
  fictitiousText: {
    nl: 'De gezinnen, toezeggingen, woningen en opvangplekken zijn verzonnen. Dit rapport zegt niets over echte gemeenten.',
    en: 'The families, promises, homes and shelters are made up. This report says nothing about real municipalities.',
  },
  dataOf: { nl: 'De getallen bij ‘{title}’', en: 'The figures of ‘{title}’' },
  tableOf: { nl: 'Getallen: {title}', en: 'Figures: {title}' },
  policy: { nl: 'Aanpak', en: 'Policy' },
  reference: { nl: 'vergelijkingspunt', en: 'point of comparison' },
  mean: { nl: 'Gemiddeld', en: 'Mean' },
  interval: { nl: 'Marge (95 %)', en: 'Margin (95%)' },
  middle80: { nl: 'Acht van de tien herhalingen', en: 'Eight of ten replications' },
  measure: { nl: 'Uitkomst', en: 'Measure' },
  difference: { nl: 'Verschil met het vergelijkingspunt', en: 'Difference from the point of comparison' },
  verdict: { nl: 'Oordeel', en: 'Verdict' },
  needed: { nl: 'Herhalingen nodig voor een marge van', en: 'Replications needed for a margin of' },
  parameter: { nl: 'Getal', en: 'Figure' },
  municipality: { nl: 'Gemeente', en: 'Municipality' },
  week: { nl: 'Week', en: 'Week' },
  best: { nl: 'best', en: 'best' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },

  summaryHeading: { nl: 'Het antwoord in het kort', en: 'The answer in short' },
  glanceHeading: { nl: 'De aanpakken naast elkaar', en: 'The policies side by side' },
  glanceCaption: { nl: 'De hoofduitkomsten per aanpak', en: 'The main outcomes of each policy' },
  glanceIntro: {
    nl: 'Lager is in elke kolom beter. ✓ staat bij de beste, en bij wie daar niet van te onderscheiden is. Eronder staat de marge. Zonder ✓ in een kolom valt geen beste aan te wijzen.',
    en: 'Lower is better in every column. ✓ marks the best, and those that cannot be told from it. The margin stands below. A column without ✓ has no best.',
  },
  glanceIntroOne: {
    nl: 'Lager is in elke kolom beter. Onder elk getal staat de marge.',
    en: 'Lower is better in every column. Below each figure stands its margin.',
  },
  'glance-child-weeks-in-shelter': {
    nl: 'Weken in de opvang, alle kinderen samen',
    en: 'Weeks in shelter, all children together',
  },
  'glance-share-over-cap': { nl: 'Gezinnen langer dan {cap} weken', en: 'Families over {cap} weeks' },
  'glance-child-roofless-weeks': {
    nl: 'Weken zonder dak, alle kinderen samen',
    en: 'Weeks without a roof, all children together',
  },
  'glance-load-gini': { nl: 'Ongelijke verdeling (0 is eerlijk)', en: 'Uneven spread (0 is even)' },
  'glance-cost-total': { nl: 'Kosten per jaar', en: 'Cost a year' },

  outcomesHeading: { nl: 'Alle uitkomsten', en: 'All outcomes' },
  outcomesIntro: {
    nl: 'De stip is het gemiddelde, de streep de marge. De vorm van de stip vergelijkt met ‘{reference}’, herhaling voor herhaling, met dezelfde gezinnen.',
    en: 'The dot is the mean, the line the margin. The shape of the dot compares with ‘{reference}’, replication by replication, with the same families.',
  },
  outcomesIntroOne: {
    nl: 'De stip is het gemiddelde, de streep de marge.',
    en: 'The dot is the mean, the line the margin.',
  },
  lookGood: {
    nl: 'aantoonbaar beter, of het vergelijkingspunt zelf',
    en: 'demonstrably better, or the point of comparison itself',
  },
  lookBad: { nl: 'aantoonbaar slechter', en: 'demonstrably worse' },
  lookOpen: { nl: 'niet van toeval te onderscheiden, of gelijk', en: 'cannot be told from chance, or the same' },
  meansFinding: {
    nl: '{arms, plural, one {{low}.} other {Van {low} bij ‘{least}’ tot {high} bij ‘{most}’.}}',
    en: '{arms, plural, one {{low}.} other {From {low} under ‘{least}’ to {high} under ‘{most}’.}}',
  },
  allMeasures: { nl: 'Alle uitkomsten, per aanpak', en: 'All outcomes, by policy' },
  armTable: { nl: 'Alle uitkomsten van {policy}', en: 'All outcomes of {policy}' },

  timeHeading: { nl: 'Tijd in de opvang', en: 'Time in shelter' },
  distributionTitle: { nl: 'Gezinnen naar weken in de opvang', en: 'Families by weeks in shelter' },
  distributionFinding: {
    nl: 'Een gemiddelde verbergt wie lang wacht. Elke staaf is het deel van de gezinnen met zoveel weken; rechts van de streep zit een gezin langer dan {cap} weken.',
    en: 'A mean hides who waits long. Each bar is the share of families with so many weeks; right of the line a family stays for more than {cap} weeks.',
  },
  distributionAlternative: {
    nl: '{policy}: {over} van de gezinnen zit langer dan {cap} weken in de opvang.',
    en: '{policy}: {over} of the families stay in shelter for more than {cap} weeks.',
  },
  familiesHere: { nl: 'gezinnen die een uitkomst hebben', en: 'families whose outcome is known' },
  stillWaiting: { nl: 'wacht nog aan het eind', en: 'still waits at the end' },
  binWeeks: { nl: '{label} weken', en: '{label} weeks' },
  capLine: { nl: '{cap} weken', en: '{cap} weeks' },
  weeksIntro: {
    nl: 'Alles begint leeg. Tussen de dunne stippellijnen, van week {from} tot week {until}, liggen de weken die meetellen.',
    en: 'Everything starts empty. Between the thin dotted lines, from week {from} to week {until}, lie the weeks that count.',
  },
  weeksTitle: { nl: '{title}, van week tot week', en: '{title}, from week to week' },
  weeksFinding: {
    nl: '{arms, plural, one {Gemiddeld {low} in de getelde weken.} other {In de getelde weken gemiddeld van {low} tot {high}, naar gelang de aanpak.}}',
    en: '{arms, plural, one {On average {low} in the counted weeks.} other {In the counted weeks from {low} to {high} on average, by policy.}}',
  },
  weeksAlternative: {
    nl: '{title}, {policy}: gemiddeld {mean} in de getelde weken.',
    en: '{title}, {policy}: {mean} on average in the counted weeks.',
  },
  weeksMean: { nl: 'gemiddelde', en: 'mean' },
  weeksBand: { nl: 'acht van de tien herhalingen', en: 'eight of ten replications' },
  weeksReference: { nl: 'gemiddelde van ‘{reference}’', en: 'mean of ‘{reference}’' },
  weeksTable: {
    nl: '{title}, elke {step} weken: gemiddelde (10e – 90e percentiel)',
    en: '{title}, every {step} weeks: mean (10th – 90th percentile)',
  },
  weekAxis: { nl: 'week', en: 'week' },

  placesHeading: { nl: 'Waar de gezinnen komen te wonen', en: 'Where the families come to live' },
  mapsTitle: { nl: 'Geplaatste personen per 1.000 inwoners', en: 'Persons placed per 1,000 inhabitants' },
  mapsFinding: {
    nl: 'Hoe groter de cirkel, hoe zwaarder de belasting; op elke kaart met dezelfde maat. Een klein rondje is een gemeente zonder plaatsing. Waar ruimte is, staat bij de drie zwaarst belaste gemeenten de naam.',
    en: 'The larger the circle, the heavier the load; on every map by the same scale. A small ring is a municipality without a placement. Where there is room, the three most heavily loaded municipalities are named.',
  },
  mapAlternative: {
    nl: 'Kaart, {policy}: {count, plural, =0 {geen plaatsingen} one {# gemeente met plaatsingen} other {# gemeenten met plaatsingen}}. Per 1.000 inwoners het zwaarst: {list}.',
    en: 'Map, {policy}: {count, plural, =0 {no placements} one {# municipality with placements} other {# municipalities with placements}}. Heaviest per 1,000 inhabitants: {list}.',
  },
  curveTitle: { nl: 'Belastingcurve', en: 'Load curve' },
  curveFinding: {
    nl: 'Van licht naar zwaar belaste gemeenten: welk deel van de inwoners draagt welk deel van de geplaatste personen? De stippellijn is helemaal eerlijk; hoe verder de lijn eronder ligt, hoe schever. De lijn geldt voor het gemiddelde over alle herhalingen en is daardoor iets gelijkmatiger dan het getal (Gini), dat per herhaling is berekend.',
    en: 'From lightly to heavily loaded municipalities: which share of the inhabitants carries which share of the persons placed? The dashed line is perfectly even; the further the curve lies below it, the less even. The curve is of the mean over all replications and so a little more even than the figure (Gini), which is computed for each replication.',
  },
  curveAlternative: {
    nl: '{policy}: de minst belaste helft van de inwoners draagt {half} van de geplaatste personen; Gini {gini}.',
    en: '{policy}: the least loaded half of the inhabitants carries {half} of the persons placed; Gini {gini}.',
  },
  curveKey: { nl: 'deel van de inwoners', en: 'share of the inhabitants' },

  costHeading: { nl: 'Kosten', en: 'Cost' },
  costIntro: {
    nl: 'Omgerekend naar een jaar, uit de weken die meetellen. Wie betaalt, volgt uit wie verantwoordelijk is en welk deel het Rijk vergoedt.',
    en: 'Per year, from the weeks that count. Who pays follows from who is responsible and from the share that the State repays.',
  },
  payerTitle: { nl: 'Wie betaalt', en: 'Who pays' },
  itemTitle: { nl: 'Waarvoor', en: 'What for' },
  costFinding: {
    nl: '{what}: {low} tot {high} per jaar.',
    en: '{what}: {low} to {high} a year.',
  },
  costTable: { nl: 'Alle kosten per jaar, met marge', en: 'All cost a year, with margin' },
  costItem: { nl: 'Waarvoor', en: 'What for' },
  payer: { nl: 'Wie betaalt', en: 'Who pays' },
  yearly: { nl: 'Per jaar', en: 'A year' },

  tradeOffHeading: { nl: 'Wat tegenover wat staat', en: 'What is traded for what' },
  tradeOffIntro: {
    nl: 'Linksonder is het best op beide. De nummers zijn die van de aanpakken; het kruis om een stip is de marge. De assen beginnen niet altijd bij nul.',
    en: 'Bottom left is best on both. The numbers are those of the policies; the cross around a dot is the margin. The axes do not always start at zero.',
  },
  undominated: { nl: 'geen andere aanpak is op beide beter', en: 'no other policy is better on both' },
  dominated: { nl: 'een andere aanpak is op beide minstens zo goed', en: 'another policy is at least as good on both' },
  tradeOffTitle: {
    nl: 'Tijd van kinderen in de opvang tegenover {measure}',
    en: 'Children’s time in shelter against {measure}',
  },
  tradeOffTime: { nl: 'kindweken in de opvang', en: 'child-weeks in shelter' },
  tradeOffFinding: {
    nl: '{count, plural, one {Gemiddeld het best op beide: {list}.} other {Hiertussen moet gekozen worden, want geen andere is op beide beter: {list}.}}',
    en: '{count, plural, one {Best on both on average: {list}.} other {The choice is between these, for no other is better on both: {list}.}}',
  },

  groupsHeading: { nl: 'Eerlijk voor elk gezin?', en: 'Fair to every family?' },
  groupsIntro: {
    nl: 'Geen enkele beslissing kijkt naar deze groepen. Hier staat of zij toch anders uitkomen. Een groter gezin heeft een grotere woning nodig, en die zijn schaarser.',
    en: 'No decision looks at these groups. Here stands whether they fare differently all the same. A larger family needs a larger home, and those are scarcer.',
  },
  groupsWeeks: {
    nl: 'Weken in de opvang per groep, gemiddeld per gezin',
    en: 'Weeks in shelter by group, mean per family',
  },
  groupsOf: { nl: 'Groepen bij {policy}', en: 'Groups under {policy}' },
  group: { nl: 'Groep', en: 'Group' },
  familiesMean: { nl: 'Gezinnen per herhaling', en: 'Families per replication' },

  sensitivityHeading: { nl: 'Waar de conclusie van afhangt', en: 'What the conclusion depends on' },
  tornadoTitle: { nl: 'Eén aanname tegelijk', en: 'One assumption at a time' },
  tornadoFinding: {
    nl: 'Elk van {count} getallen is op zijn laagste en op zijn hoogste waarde gezet, al het andere gelijk. Het meest bepaalt: {first}. De uitkomst zonder verandering is {base}; de staven tonen de verandering.',
    en: 'Each of {count} figures was put at its lowest and at its highest value, all else equal. What matters most: {first}. The outcome without a change is {base}; the bars show the change.',
  },
  atLow: { nl: 'bij de laagste waarde', en: 'at the lowest value' },
  atHigh: { nl: 'bij de hoogste waarde', en: 'at the highest value' },
  turns: { nl: 'Keert de conclusie om', en: 'Turns the conclusion around' },
  morrisTitle: { nl: 'Alle aannames door elkaar (Morris)', en: 'All assumptions together (Morris)' },
  morrisFinding: {
    nl: 'Hoe sterk de uitkomst verandert als een getal over zijn hele bereik gaat, gemiddeld over {trajectories} paden langs {levels} niveaus waarin ook de andere getallen verschuiven (μ*). Het sterkst: {first}. Een grote σ betekent: het effect hangt van de andere getallen af.',
    en: 'How much the outcome changes when a figure goes over its whole range, as a mean over {trajectories} trajectories along {levels} levels in which the other figures move too (μ*). Strongest: {first}. A large σ means: the effect depends on the other figures.',
  },
  thresholdTitle: { nl: 'Drempel: {parameter}', en: 'Threshold: {parameter}' },
  target: { nl: 'Doel', en: 'Target' },

  methodHeading: { nl: 'Hoe dit is berekend', en: 'How this was computed' },
  weekHeading: { nl: 'Wat er elke week gebeurt', en: 'What happens in a week' },
  weekIntro: {
    nl: 'Alle aanpakken leven in dezelfde wereld: dezelfde gezinnen melden zich in dezelfde week, dezelfde woningen komen vrij, en dezelfde gemeente zegt bij hetzelfde voorstel hetzelfde.',
    en: 'All policies live in the same world: the same families report in the same week, the same homes fall free, and the same municipality says the same to the same proposal.',
  },
  weekArrive: {
    nl: 'Gezinnen melden zich bij een gemeente, vaker in grote steden, met pieken en dalen.',
    en: 'Families report to a municipality, more often in large cities, with peaks and troughs.',
  },
  weekAssess: {
    nl: 'De gemeente beoordeelt het gezin. Wie instemt en in een zeer schrijnende situatie zit, wordt doorverwezen.',
    en: 'The municipality assesses the family. Who consents and is in a very distressing situation is referred.',
  },
  weekOffers: {
    nl: 'Gemeenten gaan meedoen of stoppen, zeggen plekken toe of krijgen een taak; woningen worden aangeboden.',
    en: 'Municipalities join or withdraw, promise places or are given a task; homes are offered.',
  },
  weekDecide: {
    nl: 'Dezelfde planner die ook in het echt het weekplan maakt, doet voorstellen, volgens de regels van de aanpak.',
    en: 'The same planner that makes the real plan of the week makes proposals, by the rules of the policy.',
  },
  weekAnswer: {
    nl: 'Een gemeente of gezin kan weigeren, als de aanpak dat toelaat; een woning kan alsnog niet doorgaan.',
    en: 'A municipality or family may decline, where the policy allows it; a home may fall through.',
  },
  weekMove: {
    nl: 'Gezinnen verhuizen naar hun woning. Wie nog wacht, zit in de opvang, of is zonder dak als die vol is.',
    en: 'Families move to their home. Who still waits is in shelter, or without a roof when shelter is full.',
  },
  weekLeave: {
    nl: 'Sommige gezinnen vinden zelf een plek of keren terug met hulp. Raakt een gezin die plek kwijt, dan meldt het zich opnieuw.',
    en: 'Some families find a place of their own or return with help. A family that loses that place reports again.',
  },
  duration: {
    nl: 'Er zijn {weeks} weken nagebootst. De wereld begint leeg; daarom tellen gezinnen uit de eerste {warmUp} weken niet mee. Van gezinnen uit de laatste {followUp} weken is de afloop nog niet bekend; ook zij tellen niet mee. Er blijven {counted} weken over.',
    en: '{weeks} weeks were simulated. The world starts empty; so families of the first {warmUp} weeks do not count. Of families of the last {followUp} weeks the outcome is not known yet; they do not count either. {counted} weeks remain.',
  },
  never: {
    nl: 'Herkomst, nationaliteit, reisroute en etniciteit komen in het model niet voor. Een gezin wordt nooit gesplitst.',
    en: 'Origin, nationality, route and ethnicity do not occur in the model. A family is never split.',
  },
  statisticsHeading: { nl: 'De statistiek', en: 'The statistics' },
  statPaired: {
    nl: 'Verschillen zijn per herhaling berekend, aanpak min vergelijkingspunt, op dezelfde gezinnen en hetzelfde toeval (gepaard). Daardoor zijn kleine verschillen met minder herhalingen te zien.',
    en: 'Differences are computed for each replication, policy minus point of comparison, on the same families and the same chance (paired). So small differences show with fewer replications.',
  },
  statInterval: {
    nl: 'Een marge is een 95 %-betrouwbaarheidsinterval van het gemiddelde over {replications} herhalingen (Student t). Wat niet negatief kan zijn, begint bij nul.',
    en: 'A margin is a 95% confidence interval of the mean over {replications} replications (Student’s t). What cannot be negative begins at zero.',
  },
  statNoise: {
    nl: '‘Niet van toeval te onderscheiden’ betekent: de marge van het verschil bevat nul. Het betekent niet dat er geen verschil is. Waar twee aanpakken niet met elkaar gepaard zijn, vergelijkt de tekst hun eigen marges; dat is strenger.',
    en: '‘Cannot be told from chance’ means: the margin of the difference contains zero. It does not mean that there is no difference. Where two policies were not paired with each other, the text compares their own margins, which is stricter.',
  },
  statMany: {
    nl: 'Wie veel verschillen bekijkt, vindt er bij toeval ongeveer één op de twintig. De marges zijn daarvoor niet verbreed.',
    en: 'Who looks at many differences finds about one in twenty by chance. The margins were not widened for that.',
  },
  statNeeded: {
    nl: 'Bij elk verschil staat hoeveel herhalingen nodig zijn voor de genoemde marge.',
    en: 'Each difference says how many replications the stated margin needs.',
  },
  statLoad: {
    nl: 'De verdeling is gemeten met het inwonertal als maat, ook waar een aanpak een andere sleutel gebruikt: één meetlat voor alle.',
    en: 'The spread is measured by population, also where a policy uses another key: one yardstick for all.',
  },
  statBand: {
    nl: 'De band in de weekgrafieken loopt van het 10e tot het 90e percentiel over de herhalingen: de spreiding van losse herhalingen, niet de onzekerheid van het gemiddelde.',
    en: 'The band in the charts by week runs from the 10th to the 90th percentile over replications: the spread of single replications, not the uncertainty of the mean.',
  },
  policiesHeading: { nl: 'De aanpakken', en: 'The policies' },
  description: { nl: 'Wat het is', en: 'What it is' },
  settings: { nl: 'Instellingen', en: 'Settings' },
  source: { nl: 'Bron', en: 'Source' },
  settingsDecider: { nl: 'Kiest: {decider}.', en: 'Chooses: {decider}.' },
  settingsResponsible: { nl: 'Verantwoordelijk: {who}.', en: 'Responsible: {who}.' },
  settingsMayDecline: { nl: 'Een gemeente mag weigeren.', en: 'A municipality may decline.' },
  settingsMayNotDecline: { nl: 'Een gemeente mag niet weigeren.', en: 'A municipality may not decline.' },
  settingsPoint: { nl: 'Met landelijk coördinatiepunt.', en: 'With a national coordination point.' },
  settingsNoPoint: { nl: 'Zonder landelijk coördinatiepunt.', en: 'Without a national coordination point.' },
  settingsReturn: { nl: 'Terugkeer met hulp wordt aangeboden.', en: 'Return with help is offered.' },
  settingsNoReturn: { nl: 'Geen terugkeer met hulp.', en: 'No return with help.' },
  settingsMaximumStay: {
    nl: 'Een gezin moet de opvang uit na een langste verblijf van {weeks} weken.',
    en: 'A family must leave shelter after a maximum stay of {weeks} weeks.',
  },
  settingsProven: { nl: 'Bewezen weekplannen: {share}.', en: 'Weekly plans proven: {share}.' },
  parametersHeading: {
    nl: 'Alle getallen van het model, met hun bron',
    en: 'All figures of the model, with their source',
  },
  parametersIntro: {
    nl: 'Een aanname is een keuze van de makers waar geen document een cijfer voor geeft. Codes zoals DG20a zijn documenten; de documentatie noemt ze voluit.',
    en: 'An assumption is a choice of the makers for which no document gives a figure. Codes such as DG20a are documents; the documentation names them in full.',
  },
  value: { nl: 'Waarde', en: 'Value' },
  elsewhere: { nl: 'andere aanpakken: {list}', en: 'other policies: {list}' },
  plausible: { nl: 'Aannemelijk bereik', en: 'Plausible range' },
  unit: { nl: 'Eenheid', en: 'Unit' },
  basis: { nl: 'Soort', en: 'Basis' },
  'basis-source': { nl: 'bron', en: 'source' },
  'basis-assumption': { nl: 'aanname', en: 'assumption' },
  'basis-scenario': { nl: 'scenario', en: 'scenario' },
  againHeading: { nl: 'Zelf narekenen', en: 'Compute it again' },
  againIntro: {
    nl: 'Dezelfde versie, bestanden en startwaarde geven dezelfde uitkomst, op elke computer. Een ander controlegetal betekent: iets is anders.',
    en: 'The same version, files and seed give the same outcome, on any computer. Another checksum means: something differs.',
  },
  scenario: { nl: 'Scenario', en: 'Scenario' },
  version: { nl: 'Versie', en: 'Version' },
  seed: { nl: 'Startwaarde van het toeval', en: 'Seed of the chance' },
  replications: { nl: 'Herhalingen', en: 'Replications' },
  fingerprint: { nl: 'Controlegetal van de hele studie', en: 'Checksum of the whole study' },
  inputs: { nl: 'Gebruikte bestanden', en: 'Files used' },
  file: { nl: 'Bestand', en: 'File' },
  overrides: { nl: 'Gewijzigd in dit scenario', en: 'Changed in this scenario' },
  overridePath: { nl: 'Instelling', en: 'Setting' },
  overrideFrom: { nl: 'Gewijzigd door', en: 'Changed by' },
  files: {
    nl: 'Naast dit rapport staan de gegevens als tabellen (CSV) en als JSON. data-dictionary.csv zegt wat elke kolom betekent.',
    en: 'Beside this report stand the data as tables (CSV) and as JSON. data-dictionary.csv says what every column means.',
  },
} as const satisfies Readonly<Record<string, Text>>;
