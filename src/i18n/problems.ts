/** Problems in words, from one total record: what is wrong, where, and what to do. */

import { ALGORITHM_PROBLEMS } from '../desk/texts/algorithm-problems.ts';
import { CASE_PROBLEMS } from '../desk/texts/case-problems.ts';
import { DRAFT_PROBLEMS } from '../desk/texts/draft-problems.ts';
import type { Problem } from '../domain/problem.ts';
import type { Language, MessageParams, Text } from '../domain/text.ts';
import type { ProblemKind } from '../input/problem-kinds.ts';
import { ELIGIBILITY_PROBLEMS } from './eligibility.ts';
import { formatNumber, say } from './message.ts';
import { OUTPUT_PROBLEMS } from './output-problems.ts';
import { REFRESH_PROBLEMS } from './refresh-problems.ts';
import { STUDY_PROBLEMS } from './study-problems.ts';
import { SWEEP_PROBLEMS } from './sweep-problems.ts';

/** Parts that are shown only when there is something to show: `has_nearest` is `yes` when `nearest` is not empty. */
const MEANT_NL = '{has_nearest, select, yes { Bedoelde u "{nearest}"?} other {}}';
const MEANT_EN = '{has_nearest, select, yes { Did you mean "{nearest}"?} other {}}';
const READ_NL = '{has_read, select, yes { (gelezen als {read})} other {}}';
const READ_EN = '{has_read, select, yes { (read as {read})} other {}}';
const CELL_NL = 'kolom {column}: "{value}"';
const CELL_EN = 'column {column}: "{value}"';

export const PROBLEM_TEXTS: Readonly<Record<ProblemKind, Text>> = {
  // The file as a whole.
  'file-missing': {
    nl: 'het bestand {path} bestaat niet. Controleer naam en map; een pad geldt vanaf het bestand dat het noemt.',
    en: 'the file {path} does not exist. Check its name and folder; a path counts from the file that names it.',
  },
  'not-a-file': {
    nl: '{path} is geen gewoon bestand. Noem een bestand, geen map.',
    en: '{path} is not a plain file. Name a file, not a folder.',
  },
  'file-not-readable': {
    nl: 'het bestand {path} kan niet worden gelezen ({code}). Controleer de rechten, en of een ander programma het bezet houdt.',
    en: 'the file {path} cannot be read ({code}). Check its permissions, and whether another program holds it.',
  },
  'file-too-large': {
    nl: 'het bestand {path} is {size}; hoogstens {limit} wordt gelezen. Splits het, of haal weg wat niet nodig is.',
    en: 'the file {path} is {size}; at most {limit} is read. Split it, or remove what is not needed.',
  },
  'file-empty': {
    nl: 'het bestand is leeg. Er hoort ten minste een regel met kolomnamen (of instellingen) in te staan.',
    en: 'the file is empty. It needs at least a line of column names (or settings).',
  },
  'binary-file': {
    nl: 'dit is geen tekst en geen XLSX. Bewaar een tabel als CSV (UTF-8) of als XLSX, een scenario als gewone tekst.',
    en: 'this is neither text nor XLSX. Save a table as CSV (UTF-8) or as XLSX, a scenario as plain text.',
  },
  'old-excel-file': {
    nl: 'dit is een oude Excel-map (.xls) of een map met een wachtwoord. Bewaar haar als XLSX zonder wachtwoord, of als CSV.',
    en: 'this is an old Excel workbook (.xls) or one with a password. Save it as XLSX without a password, or as CSV.',
  },
  'xlsx-damaged': {
    nl: 'de Excel-map is beschadigd of is geen Excel-map. Open haar in Excel en bewaar haar opnieuw als XLSX.',
    en: 'the workbook is damaged, or is no workbook. Open it in Excel and save it again as XLSX.',
  },
  'xlsx-too-large': {
    nl: 'de Excel-map is uitgepakt groter dan {limit}. Bewaar de tabel als CSV, of splits haar.',
    en: 'the workbook is larger than {limit} when unpacked. Save the table as CSV, or split it.',
  },
  'utf16-without-mark': {
    nl: 'dit bestand is in UTF-16 bewaard, zonder herkenningsteken. Bewaar het als CSV UTF-8.',
    en: 'this file was saved as UTF-16 without its mark. Save it as CSV UTF-8.',
  },
  'read-as-utf16': {
    nl: 'dit bestand is in UTF-16 bewaard ("Unicode-tekst" in Excel) en zo gelezen. Bewaar het liever als CSV UTF-8.',
    en: 'this file was saved as UTF-16 ("Unicode text" in Excel) and was read as such. Rather save it as CSV UTF-8.',
  },
  'unknown-encoding': {
    nl: 'de tekens in dit bestand zijn geen UTF-8 en geen Windows-1252. Bewaar het als CSV UTF-8.',
    en: 'the characters of this file are neither UTF-8 nor Windows-1252. Save it as CSV UTF-8.',
  },
  'line-too-long': {
    nl: 'deze regel is langer dan {limit} tekens. Dit lijkt geen tabel; bewaar haar opnieuw als CSV.',
    en: 'this line is longer than {limit} characters. This does not look like a table; save it again as CSV.',
  },
  'too-many-rows': {
    nl: 'de tabel heeft meer dan {limit} rijen. Splits haar, of laat alleen de rijen van deze week staan.',
    en: 'the table has more than {limit} rows. Split it, or keep the rows of this week alone.',
  },
  'too-many-columns': {
    nl: 'de tabel heeft meer dan {limit} kolommen. Laat alleen de kolommen staan die nodig zijn.',
    en: 'the table has more than {limit} columns. Keep only those that are needed.',
  },
  'no-rows': {
    nl: 'het bestand {file} heeft wel kolomnamen, maar geen rijen. Vul het, of controleer of dit het goede bestand is.',
    en: 'the file {file} has column names but no rows. Fill it, or check that this is the right file.',
  },
  'unclosed-quote': {
    nl: 'hier begint een cel met " die nergens sluit. Sluit haar met ", en schrijf een aanhalingsteken binnen een cel als "".',
    en: 'a cell that starts here with " never closes. Close it with ", and write a quote inside a cell as "".',
  },
  'text-after-quote': {
    nl: 'na het sluitende " van een cel staat nog tekst. Schrijf een aanhalingsteken binnen een cel als "".',
    en: 'there is text after the closing " of a cell. Write a quote inside a cell as "".',
  },
  'row-too-long': {
    nl: 'deze rij heeft {found} cellen, de kop {expected}. Zet een cel waar het scheidingsteken in staat tussen aanhalingstekens.',
    en: 'this row has {found} cells, the header {expected}. Put a cell that holds the separator between quotes.',
  },
  'rows-too-short': {
    nl: '{count, plural, one {één rij heeft} other {# rijen hebben}} minder cellen dan de {expected} kolommen van de kop (dit is de eerste). Wat ontbreekt is als leeg gelezen; controleer of het bestand heel is.',
    en: '{count, plural, one {one row has} other {# rows have}} fewer cells than the {expected} columns of the header (this is the first). What is missing was read as empty; check that the file is whole.',
  },
  'duplicate-column': {
    nl: 'de kolom {column} staat er twee keer. Haal er een weg.',
    en: 'the column {column} is there twice. Remove one of them.',
  },
  'missing-column': {
    nl: 'de kolom {column} ontbreekt.{has_nearest, select, yes { Is "{nearest}" die kolom? Geef haar dan de naam {column}.} other { Voeg haar toe.}}',
    en: 'the column {column} is missing.{has_nearest, select, yes { Is "{nearest}" that column? Then name it {column}.} other { Add it.}}',
  },
  'missing-one-of-columns': {
    nl: 'een van deze kolommen moet er zijn: {columns}. Voeg er een toe.',
    en: 'one of these columns must be there: {columns}. Add one.',
  },
  'unknown-columns': {
    nl: '{count, plural, one {één onbekende kolom wordt} other {# onbekende kolommen worden}} niet gelezen: {columns}. Bekende kolommen: {known}.',
    en: '{count, plural, one {one unknown column is} other {# unknown columns are}} not read: {columns}. Known columns: {known}.',
  },

  // One cell.
  'missing-value': {
    nl: 'kolom {column} is leeg. Vul haar in; deze kolom mag niet leeg zijn.',
    en: 'column {column} is empty. Fill it in; this column may not be empty.',
  },
  'control-character': {
    nl: 'kolom {column} bevat een stuurteken ({code}). Typ de cel opnieuw.',
    en: 'column {column} holds a control character ({code}). Type the cell again.',
  },
  'cell-too-long': {
    nl: 'kolom {column}: de cel is langer dan {limit} tekens. Kort haar in.',
    en: 'column {column}: the cell is longer than {limit} characters. Shorten it.',
  },
  'excel-error': {
    nl: `${CELL_NL} is een fout van Excel. Herstel de formule, of maak de cel leeg als de waarde niet bekend is.`,
    en: `${CELL_EN} is an error of Excel. Mend the formula, or empty the cell when the value is not known.`,
  },
  'not-a-number': {
    nl: `${CELL_NL} is geen getal. Schrijf bijvoorbeeld 12 of 0,5.`,
    en: `${CELL_EN} is not a number. Write for example 12 or 0.5.`,
  },
  'not-a-whole-number': {
    nl: `${CELL_NL} is geen heel getal. Schrijf bijvoorbeeld 12.`,
    en: `${CELL_EN} is not a whole number. Write for example 12.`,
  },
  'number-too-small': {
    nl: `${CELL_NL}${READ_NL} is te klein; ten minste {least} is toegestaan.`,
    en: `${CELL_EN}${READ_EN} is too small; at least {least} is allowed.`,
  },
  'number-too-large': {
    nl: `${CELL_NL}${READ_NL} is te groot; hoogstens {most} is toegestaan.`,
    en: `${CELL_EN}${READ_EN} is too large; at most {most} is allowed.`,
  },
  'ambiguous-number': {
    nl: `${CELL_NL} kan duizend of een breuk betekenen, want andere rijen gebruiken het andere decimaalteken. Gebruik in de hele kolom één decimaalteken, en geen teken voor duizendtallen.`,
    en: `${CELL_EN} may mean thousands or a fraction, because other rows use the other decimal mark. Use one decimal mark in the whole column, and no mark for thousands.`,
  },
  'not-an-amount': {
    nl: `${CELL_NL} is geen bedrag. Schrijf euro's als 812,50 of 812.50, met hoogstens twee decimalen.`,
    en: `${CELL_EN} is not an amount. Write euros as 812.50 or 812,50, with at most two decimals.`,
  },
  'not-a-date': {
    nl: `${CELL_NL} is geen datum. Schrijf 2026-11-23 of 23-11-2026.`,
    en: `${CELL_EN} is not a date. Write 2026-11-23 or 23-11-2026.`,
  },
  'date-does-not-exist': {
    nl: `${CELL_NL} bestaat niet in de kalender. Schrijf 2026-11-23 of 23-11-2026.`,
    en: `${CELL_EN} is not in the calendar. Write 2026-11-23 or 23-11-2026.`,
  },
  'date-out-of-range': {
    nl: `${CELL_NL} ligt buiten 1900 tot en met 2199. Controleer het jaar.`,
    en: `${CELL_EN} lies outside 1900 to 2199. Check the year.`,
  },
  'not-yes-or-no': {
    nl: `${CELL_NL} is geen ja of nee. Schrijf ja of nee (ook goed: yes, no, true, false, 1, 0, x).`,
    en: `${CELL_EN} is not yes or no. Write yes or no (also fine: ja, nee, true, false, 1, 0, x).`,
  },
  'not-a-choice': {
    nl: `${CELL_NL} is niet een van: {choices}.${MEANT_NL}`,
    en: `${CELL_EN} is not one of: {choices}.${MEANT_EN}`,
  },
  'not-an-id': {
    nl: `${CELL_NL} kan geen sleutel zijn. Begin met een letter of cijfer; daarna mogen ook spaties en . _ - / # & ( ) en een apostrof.`,
    en: `${CELL_EN} cannot be an id. Start with a letter or digit; after that spaces and . _ - / # & ( ) and an apostrophe are allowed too.`,
  },
  'id-too-long': {
    nl: 'kolom {column}: de sleutel is langer dan {limit} tekens. Neem een kortere.',
    en: 'column {column}: the id is longer than {limit} characters. Choose a shorter one.',
  },
  'not-plain-text': {
    nl: `${CELL_NL} bevat onzichtbare tekens. Typ de cel opnieuw.`,
    en: `${CELL_EN} holds invisible characters. Type the cell again.`,
  },
  'empty-list-entry': {
    nl: `${CELL_NL} heeft een lege plaats in de lijst. Zet tussen twee strepen | altijd iets, en geen streep aan begin of eind.`,
    en: `${CELL_EN} has an empty place in its list. Put something between every two bars |, and no bar at the start or end.`,
  },
  'too-many-entries': {
    nl: 'kolom {column}: de lijst heeft meer dan {limit} delen. Kort haar in.',
    en: 'column {column}: the list has more than {limit} entries. Shorten it.',
  },
  'not-a-tie': {
    nl: `${CELL_NL} is geen band. Schrijf plaats:soort, zoals GM0855:work; soorten: work, school, family, care.`,
    en: `${CELL_EN} is not a tie. Write place:kind, such as GM0855:work; kinds: work, school, family, care.`,
  },

  // Between cells, rows and files.
  'duplicate-id': {
    nl: '{column} "{value}" staat ook op regel {firstLine}. Elke sleutel mag één keer; verwijder of hernoem er een.',
    en: '{column} "{value}" is on line {firstLine} too. Every id may occur once; remove or rename one.',
  },
  'duplicate-pair': {
    nl: 'gezin {family} met gemeente {municipality} staat ook op regel {firstLine}. Laat één score staan.',
    en: 'family {family} with municipality {municipality} is on line {firstLine} too. Keep one score.',
  },
  'reserved-id': {
    nl: '"{value}" betekent "opvang van geen gemeente" en kan geen gemeente zijn. Neem een andere sleutel.',
    en: '"{value}" means "shelter of no municipality" and cannot be a municipality. Choose another id.',
  },
  'id-used-twice': {
    nl: '"{value}" is ook een gemeente ({otherFile}, regel {otherLine}). Geef de woning een eigen sleutel, anders is een vastgezette plaats niet eenduidig.',
    en: '"{value}" is a municipality too ({otherFile}, line {otherLine}). Give the dwelling an id of its own, or a pin would mean two things.',
  },
  'unknown-municipality': {
    nl: `kolom {column}: gemeente "{name}" staat niet in het gemeentenbestand.${MEANT_NL} Verbeter de sleutel of voeg de gemeente toe.`,
    en: `column {column}: municipality "{name}" is not in the municipalities file.${MEANT_EN} Correct the id or add the municipality.`,
  },
  'unknown-shelter': {
    nl: `opvang "{name}" staat niet in het opvangbestand.${MEANT_NL} Verbeter de sleutel of voeg de opvang toe.`,
    en: `shelter "{name}" is not in the shelters file.${MEANT_EN} Correct the id or add the shelter.`,
  },
  'unknown-place': {
    nl: `de band met "{name}": dat is geen bekende gemeente, arbeidsmarktregio of opvangregio.${MEANT_NL} Verbeter de sleutel.`,
    en: `the tie with "{name}": that is no known municipality, labour region or shelter region.${MEANT_EN} Correct the id.`,
  },
  'unknown-pin': {
    nl: `kolom {column}: "{name}" is geen gemeente of woning in dit scenario.${MEANT_NL} Verbeter de sleutel of maak de cel leeg.`,
    en: `column {column}: "{name}" is no municipality or dwelling of this scenario.${MEANT_EN} Correct the id or empty the cell.`,
  },
  'unknown-cbs-code': {
    nl: 'gemeentecode {name} staat niet in de referentiegegevens, zodat er niets kan worden aangevuld. Is de gemeente opgegaan in een andere?',
    en: 'municipality code {name} is not in the reference data, so nothing can be filled in. Was the municipality merged into another?',
  },
  'unknown-families-in-match': {
    nl: '{count, plural, one {één gezin} other {# gezinnen}} in de matchtabel {count, plural, one {staat} other {staan}} niet in het gezinnenbestand (het eerste: {first}). Die scores worden niet gebruikt; controleer de sleutels.',
    en: '{count, plural, one {one family} other {# families}} of the match table {count, plural, one {is} other {are}} not in the families file (the first: {first}). Those scores are not used; check the ids.',
  },
  'families-without-match': {
    nl: '{count, plural, one {één gezin heeft} other {# gezinnen hebben}} geen enkele rij in de matchtabel en {count, plural, one {kan} other {kunnen}} met matchOnly nergens heen (het eerste: {first}). Voeg rijen toe als dat niet de bedoeling is.',
    en: '{count, plural, one {one family has} other {# families have}} no row in the match table and can go nowhere under matchOnly (the first: {first}). Add rows if that is not meant.',
  },
  'unknown-sectors': {
    nl: '{count, plural, one {één sector staat} other {# sectoren staan}} niet in de arbeidsmarkttabel: {sectors} (dit is de eerste rij). Zulke sectoren tellen niet mee; controleer de schrijfwijze.',
    en: '{count, plural, one {one sector is} other {# sectors are}} not in the labour table: {sectors} (this is the first row). Such sectors do not count; check the spelling.',
  },
  'labour-regions-unmatched': {
    nl: 'geen enkele arbeidsmarktregio van deze tabel (zoals "{first}") hoort bij een gemeente van het scenario, zodat alle gezinnen dezelfde score krijgen. Gebruik in beide bestanden dezelfde sleutels.',
    en: 'no labour region of this table (such as "{first}") belongs to a municipality of the scenario, so that all families get the same score. Use the same ids in both files.',
  },
  'from-after-until': {
    nl: '{fromColumn} ({from}) ligt na {untilColumn} ({until}). Zet de datums goed.',
    en: '{fromColumn} ({from}) lies after {untilColumn} ({until}). Correct the dates.',
  },
  'overlapping-commitments': {
    nl: 'de toezegging van {municipality} overlapt met die op regel {otherLine}. Laat de ene eindigen voor de andere begint; einddatums tellen mee.',
    en: 'the commitment of {municipality} overlaps with that on line {otherLine}. Let one end before the other starts; end dates are included.',
  },
  'overlapping-tasks': {
    nl: 'de taakstelling van {municipality} overlapt met die op regel {otherLine}. Laat de ene eindigen voor de andere begint; einddatums tellen mee.',
    en: 'the task of {municipality} overlaps with that on line {otherLine}. Let one end before the other starts; end dates are included.',
  },
  'task-amount-missing': {
    nl: 'de taakstelling noemt geen aantal. Vul persons of families in.',
    en: 'the task gives no number. Fill in persons or families.',
  },
  'task-amount-twice': {
    nl: 'de taakstelling noemt personen en gezinnen. Vul een van beide in en laat de andere leeg.',
    en: 'the task gives both persons and families. Fill in one and leave the other empty.',
  },
  'task-lead-weeks-assumed': {
    nl: '{count, plural, one {één taakstelling noemt} other {# taakstellingen noemen}} geen lead_weeks (dit is de eerste); woningen gelden daar als meteen beschikbaar. Vul lead_weeks in als dat niet zo is.',
    en: '{count, plural, one {one task gives} other {# tasks give}} no lead_weeks (this is the first); homes there count as ready at once. Fill in lead_weeks if they are not.',
  },
  'children-unknown': {
    nl: 'er staat niet hoeveel kinderen er zijn. Vul child_ages in (zoals 3|7|12), of children.',
    en: 'it does not say how many children there are. Fill in child_ages (such as 3|7|12), or children.',
  },
  'child-ages-count': {
    nl: 'child_ages noemt {ages, plural, one {# kind} other {# kinderen}}, children zegt {children}. Maak ze gelijk, of laat children leeg.',
    en: 'child_ages lists {ages, plural, one {# child} other {# children}}, children says {children}. Make them agree, or leave children empty.',
  },
  'child-sexes-count': {
    nl: 'child_sexes noemt er {sexes}, child_ages {children}. Geef er één per kind, in dezelfde volgorde, of laat child_sexes leeg.',
    en: 'child_sexes lists {sexes}, child_ages {children}. Give one per child in the same order, or leave child_sexes empty.',
  },
  'child-sexes-without-ages': {
    nl: 'child_sexes is ingevuld zonder child_ages. Vul child_ages in, of laat child_sexes leeg.',
    en: 'child_sexes is filled in without child_ages. Fill in child_ages, or leave child_sexes empty.',
  },
  'no-adults': {
    nl: 'er is geen volwassene. Een gezin heeft er ten minste een; is het bestand elders beoordeeld, zet dan "eligibility: none" in het scenario.',
    en: 'there is no adult. A family has at least one; if the file was assessed elsewhere, put "eligibility: none" in the scenario.',
  },
  'no-children': {
    nl: 'er zijn geen minderjarige kinderen. De regeling is voor gezinnen met kinderen; is het bestand elders beoordeeld, zet dan "eligibility: none" in het scenario.',
    en: 'there are no minor children. The scheme is for families with children; if the file was assessed elsewhere, put "eligibility: none" in the scenario.',
  },
  'empty-household': {
    nl: 'het huishouden heeft geen volwassenen en geen kinderen. Vul adults en child_ages of children in.',
    en: 'the household has neither adults nor children. Fill in adults and child_ages or children.',
  },
  'sectors-more-than-adults': {
    nl: 'sectors noemt {sectors, plural, one {# volwassene} other {# volwassenen}}, adults zegt {adults}. Geef één deel per volwassene, gescheiden door +.',
    en: 'sectors lists {sectors, plural, one {# adult} other {# adults}}, adults says {adults}. Give one part per adult, divided by +.',
  },
  'bedrooms-needed-missing': {
    nl: 'van {children, plural, one {het kind} other {de # kinderen}} is geen leeftijd bekend, dus ook niet hoeveel slaapkamers nodig zijn. Vul bedrooms_needed of child_ages in.',
    en: 'the {children, plural, one {age of the child is} other {ages of the # children are}} not known, so nor is the number of bedrooms needed. Fill in bedrooms_needed or child_ages.',
  },
  'shelter-since-missing': {
    nl: 'het gezin is in opvang {shelter}, maar shelter_since is leeg. Vul de datum van aankomst in de opvang in.',
    en: 'the family is in shelter {shelter}, but shelter_since is empty. Fill in the day it entered the shelter.',
  },
  'shelter-id-missing': {
    nl: 'shelter_since is {since}, maar shelter_id is leeg. Vul de opvang in, of maak beide leeg als het gezin geen opvang heeft.',
    en: 'shelter_since is {since}, but shelter_id is empty. Fill in the shelter, or empty both when the family has none.',
  },
  'shelter-since-in-future': {
    nl: 'shelter_since ({since}) ligt na de maandag van de planning ({monday}); er tellen 0 weken in opvang. Controleer de datum.',
    en: 'shelter_since ({since}) lies after the Monday of the plan ({monday}); 0 weeks in shelter are counted. Check the date.',
  },
  'referred-in-future': {
    nl: 'referred_on ({referred}) ligt na de maandag van de planning ({monday}). Controleer de datum.',
    en: 'referred_on ({referred}) lies after the Monday of the plan ({monday}). Check the date.',
  },
  'referring-municipality-missing': {
    nl: 'referring_municipality is leeg, maar in beleid "{policy}" (regime none) blijft een gezin in de gemeente die het aanmeldde. Vul haar in.',
    en: 'referring_municipality is empty, but under policy "{policy}" (regime none) a family stays in the municipality that referred it. Fill it in.',
  },
  'verdict-column-missing': {
    nl: 'de kolom {column} ontbreekt, en alleen gezinnen die voldoen en instemmen worden geplaatst. Voeg haar toe, of zet "eligibility: none" in het scenario als het bestand huishoudens bevat die al beoordeeld zijn.',
    en: 'the column {column} is missing, and only families that qualify and consent are placed. Add it, or put "eligibility: none" in the scenario if the file holds households as already assessed.',
  },
  'scores-rounded': {
    nl: '{count, plural, one {één getal heeft} other {# getallen hebben}} meer dan zes decimalen en {count, plural, one {is} other {zijn}} afgerond op miljoensten (dit is het eerste).',
    en: '{count, plural, one {one number has} other {# numbers have}} more than six decimals and {count, plural, one {was} other {were}} rounded to millionths (this is the first).',
  },
  'class-and-number-mixed': {
    nl: 'sector "{sector}" heeft hier en op regel {otherLine} een getal naast een woord (zoals krap). Gebruik binnen een sector alleen getallen of alleen woorden.',
    en: 'sector "{sector}" has a number and a word (such as tight) here and on line {otherLine}. Within a sector use numbers alone or words alone.',
  },
  'duplicate-tension': {
    nl: 'regio {region}, sector {sector}{has_period, select, yes {, periode {period}} other {}} staat ook op regel {firstLine}. Laat één waarde staan.',
    en: 'region {region}, sector {sector}{has_period, select, yes {, period {period}} other {}} is on line {firstLine} too. Keep one value.',
  },
  'previous-not-json': {
    nl: 'dit is geen JSON. Noem de plan.json van vorige week.',
    en: 'this is not JSON. Name the plan.json of last week.',
  },
  'previous-not-a-plan': {
    nl: 'het plan is niet heel: "{at}" ontbreekt of klopt niet. Neem de plan.json zoals die is geschreven.',
    en: 'the plan is not whole: "{at}" is missing or wrong. Take the plan.json as it was written.',
  },
  'previous-wrong-schema': {
    nl: 'dit is geen plan van deze versie: schema "{found}" in plaats van "{expected}". Noem de plan.json van vorige week.',
    en: 'this is no plan of this version: schema "{found}" instead of "{expected}". Name the plan.json of last week.',
  },
  'previous-not-earlier': {
    nl: 'het vorige plan is van week {previous}, niet van voor {week}. Controleer of dit het goede plan is.',
    en: 'the previous plan is of week {previous}, not from before {week}. Check that this is the right plan.',
  },

  // The scenario and its policies.
  'yaml-tab': {
    nl: 'deze regel springt in met een tab. YAML springt in met spaties; vervang de tab.',
    en: 'this line is indented with a tab. YAML is indented with spaces; replace the tab.',
  },
  'yaml-indent': {
    nl: 'deze regel springt niet gelijk in met de regels ervoor. Gebruik per niveau twee spaties.',
    en: 'this line is not indented like those before it. Use two spaces per level.',
  },
  'yaml-unclosed': {
    nl: 'hier ontbreekt een teken, zoals een sluitend ", ] of een komma. Vul het aan.',
    en: 'a sign is missing here, such as a closing ", ] or a comma. Add it.',
  },
  'yaml-colon': {
    nl: 'hier staat een sleutel op een plaats waar dat niet kan. Zet elke sleutel op een eigen regel, en tekst met ": " tussen aanhalingstekens.',
    en: 'there is a key where none can be. Put every key on a line of its own, and text with ": " between quotes.',
  },
  'yaml-syntax': {
    nl: 'dit is geen geldige YAML ({code}). Controleer aanhalingstekens, haakjes en inspringen rond deze regel.',
    en: 'this is not valid YAML ({code}). Check quotes, brackets and indentation around this line.',
  },
  'yaml-too-deep': {
    nl: 'de instellingen zitten meer dan {limit} lagen diep. Een scenario heeft er hooguit vijf nodig.',
    en: 'the settings are nested more than {limit} deep. A scenario needs five at most.',
  },
  'yaml-too-many-values': {
    nl: 'het scenario heeft, met wat verwijzingen (*naam) herhalen, meer dan {limit} waarden. Haal de verwijzingen weg.',
    en: 'the scenario has more than {limit} values, counting what aliases (*name) repeat. Remove the aliases.',
  },
  'yaml-alias-loop': {
    nl: 'de verwijzing {name} bevat zichzelf. Schrijf de waarde uit.',
    en: 'the alias {name} contains itself. Write the value out.',
  },
  'yaml-unknown-alias': {
    nl: 'de verwijzing {name} heeft geen anker (&naam). Schrijf de waarde uit, of zet tekst die met * begint tussen aanhalingstekens.',
    en: 'the alias {name} has no anchor (&name). Write the value out, or put text that starts with * between quotes.',
  },
  'yaml-tag': {
    nl: 'het label {tag} heeft hier geen betekenis. Haal het weg.',
    en: 'the tag {tag} has no meaning here. Remove it.',
  },
  'yaml-several-documents': {
    nl: 'hier begint een tweede document (---). Een scenario is één document; gebruik "scenarios:" voor varianten.',
    en: 'a second document (---) starts here. A scenario is one document; use "scenarios:" for variants.',
  },
  'yaml-key-not-text': {
    nl: 'een sleutel moet een enkel woord zijn. Zet haar zo nodig tussen aanhalingstekens.',
    en: 'a key must be a single word. Put it between quotes if need be.',
  },
  'duplicate-key': {
    nl: 'de sleutel "{key}" staat ook op regel {firstLine}. Haal er een weg.',
    en: 'the key "{key}" is on line {firstLine} too. Remove one of them.',
  },
  'not-a-mapping': {
    nl: '{has_path, select, yes {"{path}"} other {het scenario}} moet uit regels "sleutel: waarde" bestaan.',
    en: '{has_path, select, yes {"{path}"} other {the scenario}} must be made of lines "key: value".',
  },
  'schema-missing': {
    nl: 'de regel "schema: {expected}" ontbreekt. Zet haar bovenaan.',
    en: 'the line "schema: {expected}" is missing. Put it at the top.',
  },
  'schema-wrong': {
    nl: 'schema "{found}" is niet bekend; deze versie leest "{expected}".',
    en: 'schema "{found}" is not known; this version reads "{expected}".',
  },
  'unknown-key': {
    nl: `de sleutel "{path}{name}" bestaat niet.${MEANT_NL} Verbeter haar of haal haar weg.`,
    en: `the key "{path}{name}" does not exist.${MEANT_EN} Correct it or remove it.`,
  },
  'key-not-here': {
    nl: 'de sleutel "{key}" mag niet binnen "{path}" staan. Zet haar bovenaan het bestand.',
    en: 'the key "{key}" may not stand inside "{path}". Put it at the top of the file.',
  },
  'extends-cycle': {
    nl: 'deze scenario\'s breiden elkaar in een kring uit: {chain}. Haal een "extends:" weg.',
    en: 'these scenarios extend each other in a circle: {chain}. Remove one "extends:".',
  },
  'extends-too-deep': {
    nl: "meer dan {limit} scenario's breiden elkaar uit. Voeg er enkele samen.",
    en: 'more than {limit} scenarios extend each other. Merge some of them.',
  },
  'unknown-scenario': {
    nl: `het scenario "{name}" staat niet onder "scenarios:".${MEANT_NL} Bekend: {names}.`,
    en: `the scenario "{name}" is not under "scenarios:".${MEANT_EN} Known: {names}.`,
  },
  'no-named-scenarios': {
    nl: 'het scenario "{name}" is gevraagd, maar dit bestand heeft geen "scenarios:". Laat de naam weg.',
    en: 'the scenario "{name}" was asked for, but this file has no "scenarios:". Leave out the name.',
  },
  'scenario-not-chosen': {
    nl: "dit bestand bevat meer scenario's; kies er een met {file}#naam. Bekend: {names}.",
    en: 'this file holds several scenarios; choose one with {file}#name. Known: {names}.',
  },
  'key-missing': {
    nl: 'de sleutel "{key}" ontbreekt. Voeg haar toe.',
    en: 'the key "{key}" is missing. Add it.',
  },
  'setting-not-text': {
    nl: '"{path}" moet tekst zijn en mag niet leeg zijn.',
    en: '"{path}" must be text and may not be empty.',
  },
  'setting-not-a-number': {
    nl: '"{path}" is "{value}"; hier hoort een getal, met een punt als decimaalteken.',
    en: '"{path}" is "{value}"; a number belongs here, with a point as decimal mark.',
  },
  'setting-not-whole': {
    nl: '"{path}" is {value}; hier hoort een heel getal.',
    en: '"{path}" is {value}; a whole number belongs here.',
  },
  'setting-too-small': {
    nl: '"{path}" is {value}; ten minste {least} is toegestaan.',
    en: '"{path}" is {value}; at least {least} is allowed.',
  },
  'setting-too-large': {
    nl: '"{path}" is {value}; hoogstens {most} is toegestaan.',
    en: '"{path}" is {value}; at most {most} is allowed.',
  },
  'setting-not-yes-or-no': {
    nl: '"{path}" is "{value}"; schrijf true of false.',
    en: '"{path}" is "{value}"; write true or false.',
  },
  'setting-not-a-list': {
    nl: '"{path}" moet een lijst zijn, zoals [een, twee].',
    en: '"{path}" must be a list, such as [one, two].',
  },
  'setting-not-a-choice': {
    nl: `"{path}" is "{name}"; kies uit: {choices}.${MEANT_NL}`,
    en: `"{path}" is "{name}"; choose from: {choices}.${MEANT_EN}`,
  },
  'week-form': {
    nl: 'week "{value}" is geen ISO-week. Schrijf jaar-Wnummer, zoals 2026-W48.',
    en: 'week "{value}" is not an ISO week. Write year-Wnumber, such as 2026-W48.',
  },
  'week-does-not-exist': {
    nl: 'week {value} bestaat niet. Een jaar heeft 52 of 53 weken.',
    en: 'week {value} does not exist. A year has 52 or 53 weeks.',
  },
  'policy-name': {
    nl: 'beleid "{name}": deze naam kan niet. Gebruik letters, cijfers, spaties en streepjes.',
    en: 'policy "{name}": this name cannot be used. Use letters, digits, spaces and hyphens.',
  },
  'no-policies': {
    nl: 'er staat geen beleid onder "policies:". Voeg er ten minste een toe, met een regime.',
    en: 'there is no policy under "policies:". Add at least one, with a regime.',
  },
  'policy-not-chosen': {
    nl: 'er zijn meer beleidsvormen; noem er een met "policy:". Bekend: {names}.',
    en: 'there are several policies; name one with "policy:". Known: {names}.',
  },
  'unknown-policy': {
    nl: `het beleid "{name}" staat niet onder "policies:".${MEANT_NL} Bekend: {names}.`,
    en: `the policy "{name}" is not under "policies:".${MEANT_EN} Known: {names}.`,
  },
  'duplicate-objective': {
    nl: 'beleid "{policy}": het doel "{objective}" staat er twee keer. Laat het één keer staan, op zijn plaats in de volgorde.',
    en: 'policy "{policy}": the objective "{objective}" is there twice. Keep it once, at its place in the order.',
  },
  'no-objectives': {
    nl: 'beleid "{policy}": de lijst van doelen is leeg. Noem er ten minste een, of laat "objectives" weg voor de standaardvolgorde.',
    en: 'policy "{policy}": the list of objectives is empty. Name at least one, or leave out "objectives" for the default order.',
  },
  'weights-do-not-add-up': {
    nl: 'beleid "{policy}": de gewichten tellen op tot {sum}, niet tot 1. Pas ze aan; een weggelaten gewicht houdt zijn standaardwaarde (labour 0.6, ties 0.25, preference 0.15).',
    en: 'policy "{policy}": the weights add up to {sum}, not to 1. Adjust them; a weight left out keeps its default (labour 0.6, ties 0.25, preference 0.15).',
  },
  'unknown-figure': {
    nl: `beleid "{policy}": het gemeentenbestand heeft geen kolom "{name}".${MEANT_NL} Voeg de kolom toe, of neem population als sleutel.`,
    en: `policy "{policy}": the municipalities file has no column "{name}".${MEANT_EN} Add the column, or take population as key.`,
  },
  'quota-without-task': {
    nl: 'beleid "{policy}" is een taakstelling, maar er is geen taak. Noem een bestand "tasks" onder "files:", of zet "task:" met een totaal in het beleid.',
    en: 'policy "{policy}" is a quota, but there is no task. Name a "tasks" file under "files:", or put "task:" with a total in the policy.',
  },
  'regime-without-commitments': {
    nl: 'beleid "{policy}" (regime {regime}) plaatst alleen waar een toezegging is, maar er is geen bestand "commitments". Noem het onder "files:".',
    en: 'policy "{policy}" (regime {regime}) places only where there is a commitment, but there is no "commitments" file. Name it under "files:".',
  },
  'match-only-without-match': {
    nl: '"matchOnly" is aan, maar er is geen bestand "match". Noem het onder "files:", of zet matchOnly uit.',
    en: '"matchOnly" is on, but there is no "match" file. Name it under "files:", or switch matchOnly off.',
  },
  ...ELIGIBILITY_PROBLEMS,
  ...CASE_PROBLEMS,
  ...ALGORITHM_PROBLEMS,
  ...DRAFT_PROBLEMS,
  ...STUDY_PROBLEMS,
  ...OUTPUT_PROBLEMS,
  ...REFRESH_PROBLEMS,
  ...SWEEP_PROBLEMS,

  // What a command asks of a plan.
  'family-not-in-plan': {
    nl: `gezin "{name}" staat niet in het plan.${MEANT_NL} Controleer de sleutel.`,
    en: `family "{name}" is not in the plan.${MEANT_EN} Check the id.`,
  },
  'municipality-not-in-scenario': {
    nl: `gemeente "{name}" staat niet in het scenario.${MEANT_NL} Controleer de sleutel.`,
    en: `municipality "{name}" is not in the scenario.${MEANT_EN} Check the id.`,
  },
};

const WARNING: Text = { nl: 'let op: {text}', en: 'warning: {text}' };
const MORE: Text = {
  nl: '… en nog {count, plural, one {één probleem} other {{number} problemen}} zoals dit: {example}',
  en: '… and {count, plural, one {one more problem} other {{number} more problems}} like this one: {example}',
};
const LISTED_PER_KIND = 50;

/** One problem in words, without its place. */
export function sayProblem(problem: Problem, language: Language): string {
  const text = PROBLEM_TEXTS[problem.kind as ProblemKind];
  const said = say(text, language, completed(problem.params));
  return problem.level === 'warning' ? say(WARNING, language, { text: said }) : said;
}

/** What the texts select on: `has_x` says whether parameter `x` is filled. */
function completed(params: Problem['params']): MessageParams {
  const filled = Object.entries(params).map(([name, value]) => [`has_${name}`, value === '' ? 'no' : 'yes'] as const);
  return { ...params, ...Object.fromEntries(filled) };
}

/**
 * Problems as lines `file:line: id: text`, by file and line. Of each kind the first 50 are listed and the others counted,
 * so that a file with 100,000 bad rows stays readable.
 */
export function formatProblems(problems: readonly Problem[], language: Language): string {
  const inOrder = ordered(problems);
  const perKind = new Map<string, { count: number; first: string }>();
  const lines: string[] = [];
  for (const problem of inOrder) {
    const seen = perKind.get(problem.kind);
    if (seen) seen.count += 1;
    if (seen && seen.count > LISTED_PER_KIND) continue;
    const line = lineOf(problem, language);
    lines.push(line);
    if (!seen) perKind.set(problem.kind, { count: 1, first: line });
  }
  for (const { count, first } of perKind.values()) {
    const more = count - LISTED_PER_KIND;
    if (more > 0)
      lines.push(say(MORE, language, { count: more, number: formatNumber(more, language), example: first }));
  }
  return lines.join('\n');
}

function lineOf(problem: Problem, language: Language): string {
  const place = placeOf(problem);
  const id = problem.params['id'];
  const subject = id === undefined || id === '' ? '' : `${id}: `;
  return `${place === '' ? '' : `${place}: `}${subject}${sayProblem(problem, language)}`;
}

function placeOf({ source }: Problem): string {
  if (!source) return '';
  return source.line === undefined ? source.file : `${source.file}:${source.line}`;
}

/** Files in the order in which they first come up; within a file by line. */
function ordered(problems: readonly Problem[]): Problem[] {
  const files = new Map<string, number>();
  for (const { source } of problems) {
    const file = source?.file ?? '';
    if (!files.has(file)) files.set(file, files.size);
  }
  return problems.toSorted(
    (one, other) =>
      files.get(one.source?.file ?? '')! - files.get(other.source?.file ?? '')! ||
      (one.source?.line ?? 0) - (other.source?.line ?? 0),
  );
}
