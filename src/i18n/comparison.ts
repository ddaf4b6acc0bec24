/** What a comparison says in sentences: the answers for a council member, and the words for what can and cannot be told apart. */

import type { Text } from '../domain/text.ts';
import type { Payer } from '../simulation/records.ts';
import type { Responsibility } from '../simulation/study.ts';
import type { GroupId, PairedDifference, SeriesId } from '../study/comparison/comparison.ts';

export const VERDICT_TEXTS = {
  better: { nl: 'beter', en: 'better' },
  worse: { nl: 'slechter', en: 'worse' },
  lower: { nl: 'lager', en: 'lower' },
  higher: { nl: 'hoger', en: 'higher' },
  noise: { nl: 'niet van toeval te onderscheiden', en: 'cannot be told from chance' },
  same: { nl: 'precies gelijk', en: 'exactly the same' },
  'too-few-replications': { nl: 'te weinig herhalingen', en: 'too few replications' },
} as const satisfies Readonly<Record<PairedDifference['verdict'], Text>>;

export const SERIES_TEXTS = {
  'in-shelter': { nl: 'Gezinnen in de opvang', en: 'Families in shelter' },
  'children-in-shelter': { nl: 'Kinderen in de opvang', en: 'Children in shelter' },
  roofless: { nl: 'Gezinnen zonder dak', en: 'Families without a roof' },
  'over-cap': { nl: 'Gezinnen over de grens', en: 'Families over the limit' },
  waiting: { nl: 'Gezinnen die wachten', en: 'Families waiting' },
  housed: { nl: 'Gezinnen met een woning', en: 'Families with a home' },
} as const satisfies Readonly<Record<SeriesId, Text>>;

export const GROUP_TEXTS = {
  'one-parent': { nl: 'één ouder', en: 'one parent' },
  'two-parents': { nl: 'twee ouders', en: 'two parents' },
  'one-or-two-children': { nl: 'één of twee kinderen', en: 'one or two children' },
  'three-or-more-children': { nl: 'drie of meer kinderen', en: 'three or more children' },
  'with-child-under-4': { nl: 'met een kind jonger dan 4', en: 'with a child under 4' },
  'reported-in-large-city': { nl: 'gemeld in een grote stad', en: 'reported in a large city' },
  'reported-elsewhere': { nl: 'elders gemeld', en: 'reported elsewhere' },
} as const satisfies Readonly<Record<GroupId, Text>>;

export const RESPONSIBILITY_TEXTS = {
  wmo: { nl: 'gemeenten, onder de Wmo', en: 'municipalities, under the Wmo' },
  municipalities: { nl: 'gemeenten samen', en: 'municipalities together' },
  state: { nl: 'het Rijk', en: 'the State' },
  family: { nl: 'het gezin zelf', en: 'the family itself' },
} as const satisfies Readonly<Record<Responsibility, Text>>;

/** Who pays, at the start of a part of a sentence. */
export const PAYS_TEXTS = {
  state: { nl: 'het Rijk betaalt {share}', en: 'the State pays {share}' },
  municipalities: { nl: 'gemeenten betalen {share}', en: 'municipalities pay {share}' },
  families: { nl: 'gezinnen betalen zelf {share}', en: 'families pay {share} themselves' },
} as const satisfies Readonly<Record<Payer, Text>>;

/** `{range}` is empty or ` (tussen 3 en 5)`. `{policy}` and `{reference}` are the names of policies. */
export const ANSWERS = {
  range: { nl: ' (tussen {low} en {high})', en: ' (between {low} and {high})' },
  childWeeks: {
    nl: '{count, plural, one {# week} other {# weken}}',
    en: '{count, plural, one {# week} other {# weeks}}',
  },
  children: { nl: 'Wat is het best voor kinderen?', en: 'What is best for children?' },
  childrenBest: {
    nl: 'Bij ‘{policy}’ zitten kinderen het kortst in de opvang: alle kinderen samen {amount}{range}.',
    en: 'Under ‘{policy}’ children spend the least time in shelter: all children together {amount}{range}.',
  },
  childrenOnly: {
    nl: 'Bij ‘{policy}’ zitten alle kinderen samen {amount} in de opvang{range}.',
    en: 'Under ‘{policy}’ all children together spend {amount} in shelter{range}.',
  },
  familyMean: {
    nl: 'Een gezin zit er gemiddeld {weeks} weken{range}. Van elke 100 gezinnen {count, plural, =0 {zit er geen} one {zit er #} other {zitten er #}} langer dan {cap} weken.',
    en: 'A family stays {weeks} weeks on average{range}. Of every 100 families {count, plural, =0 {none stays} one {# stays} other {# stay}} for more than {cap} weeks.',
  },
  tied: {
    nl: 'Niet van toeval te onderscheiden van de beste: {list}.',
    en: 'Cannot be told from chance apart from the best: {list}.',
  },
  childrenTied: {
    nl: 'Geen enkele aanpak is aantoonbaar het best. Het laagst komt ‘{policy}’ uit: alle kinderen samen {amount} in de opvang{range}.',
    en: 'No policy is demonstrably best. Lowest comes ‘{policy}’: all children together {amount} in shelter{range}.',
  },
  evenTied: {
    nl: 'Geen enkele aanpak verdeelt aantoonbaar het eerlijkst. Het laagst komt ‘{policy}’ uit: {gini} op een schaal van 0 (helemaal eerlijk) tot 1{range}.',
    en: 'No policy demonstrably spreads most evenly. Lowest comes ‘{policy}’: {gini} on a scale from 0 (perfectly even) to 1{range}.',
  },
  costTied: {
    nl: 'Geen enkele aanpak is aantoonbaar het goedkoopst. Het laagst komt ‘{policy}’ uit: {amount} per jaar{range}.',
    en: 'No policy is demonstrably cheapest. Lowest comes ‘{policy}’: {amount} a year{range}.',
  },
  lessThan: {
    nl: 'Dat is {amount} minder dan bij ‘{reference}’{range}.',
    en: 'That is {amount} less than under ‘{reference}’{range}.',
  },
  moreThan: {
    nl: 'Dat is {amount} meer dan bij ‘{reference}’{range}.',
    en: 'That is {amount} more than under ‘{reference}’{range}.',
  },
  noiseAgainst: {
    nl: 'Het verschil met ‘{reference}’ is niet van toeval te onderscheiden.',
    en: 'The difference from ‘{reference}’ cannot be told from chance.',
  },
  sameAs: {
    nl: 'Dat is precies evenveel als bij ‘{reference}’.',
    en: 'That is exactly the same as under ‘{reference}’.',
  },
  rooflessNone: {
    nl: 'Geen kind is bij deze aanpak een week zonder dak.',
    en: 'No child is without a roof for a week under this policy.',
  },
  roofless: {
    nl: 'Let op: kinderen zijn bij deze aanpak samen ook {amount} zonder dak{range}.',
    en: 'Mind: under this policy children are also without a roof for {amount} together{range}.',
  },
  outside: {
    nl: 'Nergens de beste genoemd: {list}. Daar zijn kinderen aantoonbaar langer zonder dak dan nodig is, dus weinig weken in de opvang of lage kosten zijn er geen winst.',
    en: 'Never called best: {list}. Children are demonstrably longer without a roof there than need be, so that few weeks in shelter or low costs are no gain.',
  },
  rooflessLeast: {
    nl: 'Geen enkele andere aanpak doet dat aantoonbaar beter.',
    en: 'No other policy does demonstrably better on that.',
  },
  even: { nl: 'Wat verdeelt het eerlijkst over gemeenten?', en: 'What spreads most evenly over municipalities?' },
  evenBest: {
    nl: '‘{policy}’ verdeelt de gezinnen het eerlijkst: {gini} op een schaal van 0 (helemaal eerlijk) tot 1{range}.',
    en: '‘{policy}’ spreads the families most evenly: {gini} on a scale from 0 (perfectly even) to 1{range}.',
  },
  evenOnly: {
    nl: 'De verdeling over gemeenten is {gini} op een schaal van 0 (helemaal eerlijk) tot 1{range}.',
    en: 'The spread over municipalities is {gini} on a scale from 0 (perfectly even) to 1{range}.',
  },
  evenLeast: {
    nl: 'Bij ‘{policy}’ is de verdeling het scheefst: {gini}{range}.',
    en: 'Under ‘{policy}’ the spread is least even: {gini}{range}.',
  },
  heaviest: {
    nl: 'De zwaarst belaste gemeente krijgt bij ‘{policy}’ {times} keer haar eerlijke deel{range}.',
    en: 'Under ‘{policy}’ the most heavily loaded municipality receives {times} times its fair share{range}.',
  },
  conflict: {
    nl: 'Het eerlijkst voor gemeenten is dus niet hetzelfde als het best voor kinderen: kiezen moet een mens.',
    en: 'Most even for municipalities is thus not the same as best for children: choosing takes people.',
  },
  harmony: {
    nl: 'Dezelfde aanpak hoort ook bij de beste voor kinderen.',
    en: 'The same policy is also among the best for children.',
  },
  evenNothing: {
    nl: 'Er is niemand geplaatst, dus over de verdeling valt niets te zeggen.',
    en: 'Nobody was placed, so nothing can be said about the spread.',
  },
  cost: { nl: 'Wat kost het, en wie betaalt?', en: 'What does it cost, and who pays?' },
  costBest: {
    nl: '‘{policy}’ kost het minst: {amount} per jaar{range}.',
    en: '‘{policy}’ costs least: {amount} a year{range}.',
  },
  costOf: {
    nl: '‘{policy}’ kost {amount} per jaar{range}.',
    en: '‘{policy}’ costs {amount} a year{range}.',
  },
  payers: { nl: 'Van de kosten van ‘{policy}’: {list}.', en: 'Of the cost of ‘{policy}’: {list}.' },
  payersVary: {
    nl: 'Wie betaalt verschilt per aanpak: het deel van het Rijk loopt van {low} tot {high}.',
    en: 'Who pays differs between policies: the share of the State runs from {low} to {high}.',
  },
  depends: { nl: 'Waar hangt de conclusie van af?', en: 'What does the conclusion depend on?' },
  dependsNone: {
    nl: 'Welke aanname de uitkomst het meest bepaalt, is voor dit rapport niet onderzocht. Dat doet de opdracht ‘onderdak sensitivity’.',
    en: 'Which assumption matters most for the outcome was not examined for this report. The command ‘onderdak sensitivity’ does that.',
  },
  dependsOutcome: {
    nl: 'Onderzocht is: {measure}, bij ‘{policy}’.',
    en: 'Examined: {measure}, under ‘{policy}’.',
  },
  dependsDifference: {
    nl: 'Onderzocht is: {measure}, het verschil tussen ‘{policy}’ en ‘{reference}’.',
    en: 'Examined: {measure}, the difference between ‘{policy}’ and ‘{reference}’.',
  },
  dependsMost: {
    nl: 'Het meest bepaalt: {parameter}. Van {low} naar {high} verandert de uitkomst met {amount}.',
    en: 'What matters most: {parameter}. From {low} to {high} the outcome changes by {amount}.',
  },
  dependsNext: { nl: 'Daarna: {list}.', en: 'Then: {list}.' },
  turning: {
    nl: 'De conclusie keert om als een van deze aannames anders uitvalt: {list}.',
    en: 'The conclusion turns around if one of these assumptions turns out differently: {list}.',
  },
  turningNone: {
    nl: 'Geen van de onderzochte aannames keert de conclusie op zichzelf om.',
    en: 'None of the assumptions examined turns the conclusion around by itself.',
  },
  assumptions: {
    nl: '{assumed} van de {total} getallen in het model zijn aannames, geen metingen. Ze staan onderaan, met hun bron.',
    en: '{assumed} of the {total} figures in the model are assumptions, not measurements. They are listed at the end, with their source.',
  },
  enough: { nl: 'Hoeveel is genoeg?', en: 'How much is enough?' },
  sure: { nl: 'Hoe zeker is dit?', en: 'How sure is this?' },
  sureRepeats: {
    nl: 'Elke aanpak is {count} keer nagebootst, steeds met dezelfde gezinnen en hetzelfde toeval.',
    en: 'Every policy was simulated {count} times, each time with the same families and the same chance.',
  },
  sureMargin: {
    nl: 'Tussen haakjes staat de marge: de gemiddelde uitkomst van het model ligt daar met 95 % zekerheid tussen.',
    en: 'The margin stands in brackets: with 95% confidence the mean outcome of the model lies within it.',
  },
  sureTooFew: {
    nl: 'Dat is te weinig om van een verschil te zeggen of het toeval is.',
    en: 'That is too few to say of a difference whether it is chance.',
  },
  sureOne: {
    nl: 'Elke aanpak is maar één keer nagebootst. Daardoor is van geen enkel verschil te zeggen of het toeval is.',
    en: 'Every policy was simulated only once. So of no difference can it be said whether it is chance.',
  },
  sureNoise: {
    nl: 'Van de {total} verschillen met ‘{reference}’ op de hoofduitkomsten {noise, plural, =0 {kan er geen toeval zijn} one {kan er # toeval zijn} other {kunnen er # toeval zijn}}.',
    en: 'Of the {total} differences from ‘{reference}’ on the main outcomes {noise, plural, =0 {none may be chance} one {# may be chance} other {# may be chance}}.',
  },
  sureModel: {
    nl: 'De marge gaat alleen over toeval. Of de aannames kloppen, zegt zij niet.',
    en: 'The margin is about chance alone. It does not say whether the assumptions are right.',
  },
  notReal: {
    nl: 'De gegevens zijn verzonnen. De uitkomsten zeggen niets over echte gemeenten.',
    en: 'The data are made up. The outcomes say nothing about real municipalities.',
  },
  bound: {
    nl: '‘{policy}’ is geen manier van werken, maar een grens: zo goed kon het achteraf gezien. Die aanpak telt bij ‘het best’ niet mee.',
    en: '‘{policy}’ is no way of working but a bound: this is how well it could have gone with hindsight. It does not count for ‘best’.',
  },
  decide: {
    nl: 'Dit is een rekenmodel. Het beslist niets: het laat zien wat er volgt uit aannames. Kiezen doen mensen, en over elk gezin beslist een mens.',
    en: 'This is a model. It decides nothing: it shows what follows from assumptions. People choose, and about every family a person decides.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const THRESHOLD_ANSWERS = {
  question: {
    nl: 'Gezocht bij ‘{policy}’: {parameter}. Het doel: {measure}, {relation, select, least {minstens} other {hooguit}} {target}.',
    en: 'Looked for under ‘{policy}’: {parameter}. The target: {measure}, {relation, select, least {at least} other {at most}} {target}.',
  },
  least: {
    nl: '{parameter}: vanaf {value} wordt het doel met 95 % zekerheid gehaald. De echte drempel ligt tussen {low} en {high}.',
    en: '{parameter}: from {value} the target is reached with 95% confidence. The true threshold lies between {low} and {high}.',
  },
  most: {
    nl: '{parameter}: tot en met {value} wordt het doel met 95 % zekerheid gehaald. De echte drempel ligt tussen {low} en {high}.',
    en: '{parameter}: up to {value} the target is reached with 95% confidence. The true threshold lies between {low} and {high}.',
  },
  'holds-throughout': {
    nl: '{parameter}: het doel wordt al gehaald bij alles wat is geprobeerd: van {low} tot {high}.',
    en: '{parameter}: the target already holds at everything that was tried: from {low} to {high}.',
  },
  'never-holds': {
    nl: '{parameter}: het doel wordt bij niets van wat is geprobeerd gehaald: van {low} tot {high}. Dit alleen is niet genoeg.',
    en: '{parameter}: the target holds at nothing that was tried: from {low} to {high}. This alone is not enough.',
  },
  notMonotone: {
    nl: 'Let op: meer is hier niet steeds beter. Er kan nog een andere drempel zijn.',
    en: 'Mind: more is not always better here. There may be another threshold.',
  },
  holds: { nl: 'gehaald', en: 'holds' },
  fails: { nl: 'niet gehaald', en: 'fails' },
  open: { nl: 'niet te zeggen', en: 'cannot be said' },
} as const satisfies Readonly<Record<string, Text>>;
