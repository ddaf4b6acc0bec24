/** What a simulation cannot do without, in words that say what to do. */

import type { Text } from '../domain/text.ts';
import type { StudyProblems } from '../input/problem-kinds.ts';

const MEANT_NL = '{has_nearest, select, yes { Bedoelde u "{nearest}"?} other {}}';
const MEANT_EN = '{has_nearest, select, yes { Did you mean "{nearest}"?} other {}}';
const ARM_NL = 'simulatie van "{arm}": ';
const ARM_EN = 'simulation of "{arm}": ';

export const STUDY_PROBLEMS: Readonly<Record<keyof StudyProblems, Text>> = {
  'low-above-value': {
    nl: '"{path}": de laagste waarde {low} ligt boven de waarde {value}. Laat low ten hoogste de waarde zijn.',
    en: '"{path}": the lowest value {low} is above the value {value}. Let low be at most the value.',
  },
  'high-below-value': {
    nl: '"{path}": de hoogste waarde {high} ligt onder de waarde {value}. Laat high ten minste de waarde zijn.',
    en: '"{path}": the highest value {high} is below the value {value}. Let high be at least the value.',
  },
  'no-weeks-counted': {
    nl: 'van de {weeks} weken blijft niets over om te tellen: {warmUpWeeks} weken aanloop en {followUpWeeks} weken uitloop. Simuleer meer weken, of kort warmUpWeeks of followUpWeeks in.',
    en: 'nothing is left to count of the {weeks} weeks: {warmUpWeeks} weeks of warm-up and {followUpWeeks} weeks of follow-up. Simulate more weeks, or shorten warmUpWeeks or followUpWeeks.',
  },
  'unknown-reporting-column': {
    nl: `het gemeentenbestand heeft geen kolom "{name}" voor waar gezinnen zich melden.${MEANT_NL} Voeg de kolom toe, of laat reportingColumn weg: dan naar inwonertal.`,
    en: `the municipalities file has no column "{name}" for where families report.${MEANT_EN} Add the column, or leave out reportingColumn: then by population.`,
  },
  'unknown-stay-municipality': {
    nl: `{path}: gemeente "{name}" staat niet in het gemeentenbestand.${MEANT_NL} Verbeter de sleutel of haal haar weg.`,
    en: `{path}: municipality "{name}" is not in the municipalities file.${MEANT_EN} Correct the id or remove it.`,
  },
  'reporting-share-missing': {
    nl: 'kolom "{column}" is leeg voor {count, plural, one {# gemeente} other {# gemeenten}}, zoals {first}: daar melden zich geen gezinnen.',
    en: 'column "{column}" is empty for {count, plural, one {# municipality} other {# municipalities}}, such as {first}: no families report there.',
  },
  'arms-differ': {
    nl: '"{arm}" en "{other}" verschillen in "{key}", maar worden op dezelfde weken, gezinnen en grens vergeleken. Zet "{key}" één keer bovenaan het bestand.',
    en: '"{arm}" and "{other}" differ in "{key}", but are compared on the same weeks, families and cap. Put "{key}" once at the top of the file.',
  },
  'unknown-arm': {
    nl: `het beleid "{name}" staat niet in dit bestand.${MEANT_NL} Bekend: {names}.`,
    en: `the policy "{name}" is not in this file.${MEANT_EN} Known: {names}.`,
  },
  'arm-named-twice': {
    nl: 'het beleid "{name}" is twee keer gevraagd. Noem het één keer.',
    en: 'the policy "{name}" was asked for twice. Name it once.',
  },
  'option-out-of-range': {
    nl: '{name} is {value}; een heel getal van {least} tot {most} is toegestaan.',
    en: '{name} is {value}; a whole number from {least} to {most} is allowed.',
  },
  'simulation-population-missing': {
    nl: `${ARM_NL}het inwonertal ontbreekt voor {count, plural, one {# gemeente} other {# gemeenten}}, zoals {first}. Vul de kolom population, of gebruik de CBS-code als sleutel.`,
    en: `${ARM_EN}the population is missing for {count, plural, one {# municipality} other {# municipalities}}, such as {first}. Fill the column population, or use the CBS code as id.`,
  },
  'simulation-match-only': {
    nl: `${ARM_NL}"matchOnly" laat alleen gezinnen uit het bestand "match" toe, en de gezinnen van een simulatie staan daar niet in. Zet matchOnly uit.`,
    en: `${ARM_EN}"matchOnly" allows only families of the "match" file, and those of a simulation are not in it. Switch matchOnly off.`,
  },
  'simulation-without-match': {
    nl: `${ARM_NL}het bestand "match" kent de gezinnen van een simulatie niet en telt niet mee; de standaardscore geldt.`,
    en: `${ARM_EN}the "match" file does not know the families of a simulation and is not used; the default score is.`,
  },
  'simulation-without-shelter': {
    nl: `${ARM_NL}er is geen opvang, dus ieder gezin is dakloos tot het een woning heeft. Noem een bestand "shelters" onder "files:" als dat niet de bedoeling is.`,
    en: `${ARM_EN}there is no shelter, so every family is roofless until it has a home. Name a "shelters" file under "files:" if that is not meant.`,
  },
  'simulation-without-central-shelter': {
    nl: `${ARM_NL}er is geen centrale opvang, terwijl het regime daar begint. Geef een opvang de gemeente "central".`,
    en: `${ARM_EN}there is no central shelter, though the regime begins there. Give a shelter the municipality "central".`,
  },
  'simulation-without-homes': {
    nl: `${ARM_NL}er komt nooit een woning: geen enkele gemeente heeft vacated_per_year, en homes.temporary-per-year en willingness.lead-weeks geven er ook geen. Vul een van de drie.`,
    en: `${ARM_EN}no home ever comes: no municipality has vacated_per_year, and homes.temporary-per-year and willingness.lead-weeks give none either. Fill one of the three.`,
  },
  'simulation-vacated-missing': {
    nl: `${ARM_NL}vacated_per_year ontbreekt voor {count, plural, one {# gemeente} other {# gemeenten}}, zoals {first}: daar komen geen gewone woningen vrij.`,
    en: `${ARM_EN}vacated_per_year is missing for {count, plural, one {# municipality} other {# municipalities}}, such as {first}: no ordinary homes fall free there.`,
  },
};
