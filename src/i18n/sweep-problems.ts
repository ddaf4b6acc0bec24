/** What goes wrong with runs that are kept, shared out and merged, in words that say what to do. */
import type { Text } from '../domain/text.ts';

const MEANT_NL = '{has_nearest, select, yes { Bedoelde u "{nearest}"?} other {}}';
const MEANT_EN = '{has_nearest, select, yes { Did you mean "{nearest}"?} other {}}';

export const SWEEP_PROBLEMS = {
  'option-not-whole': {
    nl: '{option}: "{value}" is geen heel getal van {least} tot en met {most}.',
    en: '{option}: "{value}" is not a whole number from {least} to {most}.',
  },
  'option-not-a-number': {
    nl: '{option}: "{value}" is geen getal. Schrijf bijvoorbeeld 12 of 0.05.',
    en: '{option}: "{value}" is not a number. Write for example 12 or 0.05.',
  },
  'option-out-of-bounds': {
    nl: '{option}: {value} kan niet; mogelijk is {least} tot en met {most}.',
    en: '{option}: {value} is not possible; from {least} to {most} is.',
  },
  'option-not-above': {
    nl: '{option}: {value} kan niet; het moet meer dan {above} zijn.',
    en: '{option}: {value} is not possible; it must be more than {above}.',
  },
  'option-unknown-name': {
    nl: `{option}: "{name}" bestaat niet.${MEANT_NL} Bekend: {names}.`,
    en: `{option}: "{name}" does not exist.${MEANT_EN} Known: {names}.`,
  },
  'option-named-twice': {
    nl: '{option}: "{name}" is twee keer genoemd. Noem het één keer.',
    en: '{option}: "{name}" is named twice. Name it once.',
  },
  'option-empty-list': {
    nl: '{option}: de lijst is leeg of heeft een lege plaats. Schrijf namen met een komma ertussen.',
    en: '{option}: the list is empty or has an empty place. Write names with a comma between them.',
  },
  'target-needed': {
    nl: 'zeg wat bereikt moet worden met één van beide: --at-most GETAL of --at-least GETAL.',
    en: 'say what must be reached with one of the two: --at-most NUMBER or --at-least NUMBER.',
  },
  'reference-is-the-policy': {
    nl: '--reference {name} is het beleid zelf. Kies een ander beleid om mee te vergelijken, of laat het weg.',
    en: '--reference {name} is the policy itself. Choose another policy to compare with, or leave it out.',
  },
  'hindsight-is-a-bound': {
    nl: 'hindsight (achteraf, met alles bekend) is een grens en geen manier van beslissen; hoeveel genoeg is en wat van welke aanname afhangt, is er niet aan te vragen. Kies een van: {names}.',
    en: 'hindsight (afterwards, with everything known) is a bound and no way of deciding; it cannot be asked how much is enough, nor what depends on which assumption. Choose one of: {names}.',
  },
  'hindsight-feeds-back': {
    nl: '{arm}: de grens achteraf (hindsight) geldt alleen waar geen toeval afhangt van wat besloten wordt, en "{setting}" is {value}. {has_instead, select, yes {Mogelijk is: {instead}.} other {Laat dit weg.}}',
    en: '{arm}: the bound of hindsight holds only where no chance depends on what is decided, and "{setting}" is {value}. {has_instead, select, yes {Possible is: {instead}.} other {Leave it out.}}',
  },
  'hindsight-too-large': {
    nl: '{arm}: achteraf (hindsight) worden alle weken in één keer gepland, en {weeks} weken maal {families} verwachte gezinnen is daarvoor te veel: het mag samen hoogstens {most} zijn. Simuleer minder weken (--weeks), of minder gezinnen.',
    en: '{arm}: with hindsight all weeks are planned at once, and {weeks} weeks times {families} expected families is too much for that: the product may be at most {most}. Simulate fewer weeks (--weeks), or fewer families.',
  },
  'parameter-not-uncertain': {
    nl: '--parameters {parameter}: deze waarde staat vast, is een keuze van het beleid, of verschilt tussen de twee. Geef haar in het scenario low en high, of laat haar weg.',
    en: '--parameters {parameter}: this value is certain, a choice of policy, or differs between the two. Give it low and high in the scenario, or leave it out.',
  },
  'range-needed': {
    nl: 'zeg tussen welke waarden {parameter} gezocht wordt, met --from en --to (mogelijk is {least} tot en met {most}).',
    en: 'say between which values {parameter} is looked for, with --from and --to (from {least} to {most} is possible).',
  },
  'range-turned': {
    nl: '--from {from} is niet kleiner dan --to {to}. Zet de kleinste eerst.',
    en: '--from {from} is not below --to {to}. Put the smallest first.',
  },
  'no-outcome': {
    nl: '{measure} bestaat in geen enkele herhaling{has_changes, select, yes { bij {changes}} other {}}. Neem meer weken of herhalingen, of een andere maat.',
    en: '{measure} exists in no replication{has_changes, select, yes { at {changes}} other {}}. Take more weeks or replications, or another measure.',
  },
  'study-folder-of-other': {
    nl: 'in {folder} staan al runs van een andere studie (anders: {differs}). Er is niets overschreven. Kies een andere map met --out, of maak deze leeg.',
    en: '{folder} already holds runs of another study (different: {differs}). Nothing was overwritten. Choose another folder with --out, or empty this one.',
  },
  'shard-form': {
    nl: '--shard: "{value}" is geen deel. Schrijf bijvoorbeeld 3/16: het derde van zestien delen.',
    en: '--shard: "{value}" is no shard. Write for example 3/16: the third of sixteen shards.',
  },
  'shard-beyond': {
    nl: 'deel {index} bestaat niet: de studie is in {of} delen geknipt, genummerd van 1 tot en met {of}.',
    en: 'shard {index} does not exist: the study is cut into {of} shards, numbered from 1 to {of}.',
  },
  'shard-unknown': {
    nl: 'zeg welk deel dit is, met --shard 3/16. Binnen een reeks van Slurm is dat niet nodig; binnen Kubernetes (JOB_COMPLETION_INDEX) volstaat --shards 16.',
    en: 'say which shard this is, with --shard 3/16. Within an array of Slurm there is no need; within Kubernetes (JOB_COMPLETION_INDEX) --shards 16 is enough.',
  },
  'shard-environment': {
    nl: 'de omgeving zegt {name}={value}, en dat is geen heel getal van 0 of meer. Geef het deel met --shard 3/16.',
    en: 'the environment says {name}={value}, which is not a whole number of 0 or more. Give the shard with --shard 3/16.',
  },
  'shard-array-size': {
    nl: 'deze reeks van Slurm telt {found} taken, en --shards vraagt {asked} delen. Geef bij een deel van de reeks zelf het deel, met --shard 3/{asked}.',
    en: 'this Slurm array has {found} tasks, and --shards asks for {asked} shards. For a part of an array name the shard yourself, with --shard 3/{asked}.',
  },
  'shard-count-differs': {
    nl: 'in {folder} staan delen van een studie in {found} delen, en dit is deel {index} van {of}. Kies hetzelfde aantal (--shard {index}/{found}) of een andere map met --out.',
    en: '{folder} holds shards of a study cut into {found}, and this is shard {index} of {of}. Choose the same number (--shard {index}/{found}) or another folder with --out.',
  },
  'merge-folder-missing': {
    nl: 'de map {folder} bestaat niet. Controleer de naam.',
    en: 'the folder {folder} does not exist. Check its name.',
  },
  'merge-no-shards': {
    nl: 'in {folder} staan geen delen. Noem de map die "onderdak sweep run --out" heeft gevuld.',
    en: '{folder} holds no shards. Name the folder that "onderdak sweep run --out" filled.',
  },
  'merge-study-damaged': {
    nl: '{file} is beschadigd of onvolledig. Reken dit deel opnieuw uit met "onderdak sweep run"; wat heel is wordt opnieuw gebruikt.',
    en: '{file} is damaged or incomplete. Run this shard again with "onderdak sweep run"; what is whole is used again.',
  },
  'merge-other-study': {
    nl: '{folder} hoort bij een andere studie dan {other} (anders: {differs}). Voeg alleen delen van één studie samen.',
    en: '{folder} belongs to another study than {other} (different: {differs}). Merge shards of one study only.',
  },
  'merge-other-version': {
    nl: '{folder} is gemaakt met versie {version} van onderdak, en dit is versie {own}. Voeg samen met dezelfde versie.',
    en: '{folder} was made with version {version} of onderdak, and this is version {own}. Merge with the same version.',
  },
  'merge-shards-missing': {
    nl: '{count, plural, one {dit deel ontbreekt} other {deze # delen ontbreken}} van de {of}: {missing}. Reken ze uit met "onderdak sweep run --shard {first}/{of}" en voeg dan opnieuw samen.',
    en: '{count, plural, one {this shard is missing} other {these # shards are missing}} of the {of}: {missing}. Run them with "onderdak sweep run --shard {first}/{of}" and merge again.',
  },
  'merge-shard-unfinished': {
    nl: 'deel {index}/{of} in {folder} is niet af: {done} van {total} runs. Ga ermee door met "onderdak sweep run --shard {index}/{of}" en voeg dan opnieuw samen.',
    en: 'shard {index}/{of} in {folder} is not finished: {done} of {total} runs. Go on with it by "onderdak sweep run --shard {index}/{of}" and merge again.',
  },
  'merge-run-damaged': {
    nl: '{file} is beschadigd. Reken deel {index}/{of} opnieuw uit met "onderdak sweep run --shard {index}/{of}"; alleen wat beschadigd is wordt opnieuw berekend.',
    en: '{file} is damaged. Run shard {index}/{of} again with "onderdak sweep run --shard {index}/{of}"; only what is damaged is computed again.',
  },
  'merge-shard-double': {
    nl: 'deel {index}/{of} is er twee keer: {folder} en {other}. De eerste is gebruikt.',
    en: 'shard {index}/{of} is there twice: {folder} and {other}. The first was used.',
  },
  'merge-shards-differ': {
    nl: 'deel {index}/{of} is er twee keer en verschilt: {folder} en {other}. Reken het opnieuw uit in een lege map, en noem bij het samenvoegen alleen die.',
    en: 'shard {index}/{of} is there twice and differs: {folder} and {other}. Run it again in an empty folder, and name only that one when merging.',
  },
  'run-damaged-again': {
    nl: '{count, plural, one {één bewaarde run was} other {# bewaarde runs waren}} beschadigd en {count, plural, one {is} other {zijn}} opnieuw berekend (zoals {first}).',
    en: '{count, plural, one {one kept run was} other {# kept runs were}} damaged and computed again (such as {first}).',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type SweepProblemKind = keyof typeof SWEEP_PROBLEMS;
