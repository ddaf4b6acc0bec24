/** The words of `onderdak register`. */
import type { Text } from '../../domain/text.ts';

export const REGISTER_TEXTS = {
  register: {
    nl: 'het register van de werkplek: vullen, meenemen, bewaren, bewijzen, wissen',
    en: 'the register of the desk: fill it, take it along, keep it, prove it, erase from it',
  },
  'register-file': {
    nl: 'bestand van het register (SQLite); anders ONDERDAK_DATABASE_URL, anders onderdak.sqlite',
    en: 'file of the register (SQLite); else ONDERDAK_DATABASE_URL, else onderdak.sqlite',
  },
  'register-import': {
    nl: 'vult een leeg register uit een scenario of een map van `register export`',
    en: 'fills an empty register from a scenario or a folder of `register export`',
  },
  'register-import-what': {
    nl: 'een scenario (YAML), of een map van `register export`',
    en: 'a scenario (YAML), or a folder of `register export`',
  },
  'register-import-cases': {
    nl: 'bestand met dossiers (docs/formats.md) dat erbij hoort',
    en: 'file of cases (docs/formats.md) that belongs to it',
  },
  'register-imported': {
    nl: '{register}: {cases, plural, one {# gezin} other {# gezinnen}} en {rows, plural, one {# andere rij} other {# andere rijen}} geïmporteerd.',
    en: '{register}: imported {cases, plural, one {# family} other {# families}} and {rows, plural, one {# other row} other {# other rows}}.',
  },
  'register-export': {
    nl: 'schrijft alles als bestanden: een scenario voor `onderdak plan`, dossiers voor `onderdak assess`, en de rest in register.json',
    en: 'writes everything as files: a scenario for `onderdak plan`, cases for `onderdak assess`, and the rest in register.json',
  },
  'register-export-out': { nl: 'map voor de bestanden', en: 'folder for the files' },
  'register-backup': {
    nl: 'schrijft een back-up van het hele register, terwijl het in gebruik is',
    en: 'writes a backup of the whole register, while it is in use',
  },
  'register-backup-out': { nl: 'bestand voor de back-up', en: 'file for the backup' },
  'register-backed-up': {
    nl: '{file}: {records, plural, one {# gegeven} other {# gegevens}} en {events, plural, one {# gebeurtenis} other {# gebeurtenissen}}. Einde van de keten: {head}',
    en: '{file}: {records, plural, one {# record} other {# records}} and {events, plural, one {# event} other {# events}}. End of the chain: {head}',
  },
  'register-restore': {
    nl: 'zet een back-up terug in een leeg register en bewijst het resultaat',
    en: 'puts a backup back into an empty register and proves the result',
  },
  'register-restore-file': {
    nl: 'een bestand van `register backup`',
    en: 'a file of `register backup`',
  },
  'register-verify': {
    nl: 'bewijst dat niets in het register buiten het systeem om is veranderd',
    en: 'proves that nothing in the register was changed behind the system',
  },
  'register-verify-head': {
    nl: 'een einde van de keten dat eerder is genoteerd, als NUMMER:HASH',
    en: 'an end of the chain that was noted down earlier, as NUMBER:HASH',
  },
  'register-verify-plans': {
    nl: 'rekent ook elk bewaard plan opnieuw uit',
    en: 'computes every stored plan again, too',
  },
  'register-wrong-head': {
    nl: 'verwacht een nummer en een hash, zoals 12:0f3a… (64 tekens), niet “{value}”',
    en: 'expected a number and a hash, such as 12:0f3a… (64 characters), not “{value}”',
  },
  'register-verified': {
    nl: 'Het register klopt: {records, plural, one {# gegeven} other {# gegevens}}, {events, plural, one {# gebeurtenis} other {# gebeurtenissen}}.',
    en: 'The register holds: {records, plural, one {# record} other {# records}}, {events, plural, one {# event} other {# events}}.',
  },
  'register-tampered': {
    nl: 'Het register klopt NIET: {count, plural, one {# bevinding} other {# bevindingen}}.',
    en: 'The register does NOT hold: {count, plural, one {# finding} other {# findings}}.',
  },
  'register-finding': { nl: '  {where}: {text}', en: '  {where}: {text}' },
  'register-event': { nl: 'gebeurtenis {sequence}', en: 'event {sequence}' },
  'register-end': { nl: 'einde van de keten', en: 'end of the chain' },
  'register-head': {
    nl: 'Einde van de keten: {head}. Noteer dit buiten het register: met `--head` is later te bewijzen dat er niets van is afgehaald.',
    en: 'End of the chain: {head}. Note it down outside the register: with `--head` it proves later that nothing was cut off.',
  },
  'register-plan': { nl: 'Plan {plan}: {verdict}', en: 'Plan {plan}: {verdict}' },
  'register-erase': {
    nl: 'wist een gezin: dossier, voorstellen, en wat plannen en keten ervan weten; de keten blijft te bewijzen',
    en: 'erases a family: case, proposals, and what plans and trail know of it; the chain can still be proven',
  },
  'register-erase-case': { nl: 'kenmerk van het gezin', en: 'id of the family' },
  'register-erase-reason': { nl: 'waarom wordt gewist', en: 'why it is erased' },
  'register-erased': {
    nl: 'Gezin {case} is gewist. Back-ups en exports van vóór nu kennen het nog: ruim die op.',
    en: 'Family {case} was erased. Backups and exports from before still know it: take those away.',
  },
  'register-retention': {
    nl: 'toont gesloten dossiers waarvan de bewaartermijn voorbij is',
    en: 'shows closed cases that may be kept no longer',
  },
  'register-retention-erase': { nl: 'wist ze meteen', en: 'erases them at once' },
  'register-due': {
    nl: '{case}: gesloten op {closed}, te bewaren tot en met {until}',
    en: '{case}: closed on {closed}, to be kept until {until}',
  },
  'register-none-due': {
    nl: 'Van geen enkel dossier is de bewaartermijn voorbij.',
    en: 'No case is kept longer than it may be.',
  },
  'register-info': {
    nl: 'toont wat voor register het is en hoeveel erin staat',
    en: 'shows what kind of register it is and how much is in it',
  },
  'register-info-place': { nl: 'Register: {register} ({kind})', en: 'Register: {register} ({kind})' },
  'register-info-version': { nl: 'Versie: {version}', en: 'Version: {version}' },
  'register-info-count': { nl: '  {kind}: {count}', en: '  {kind}: {count}' },
  'register-info-events': {
    nl: 'Gebeurtenissen: {events}. Einde van de keten: {head}',
    en: 'Events: {events}. End of the chain: {head}',
  },
  'register-refused': { nl: 'fout: {text}', en: 'error: {text}' },
  'register-stale': {
    nl: 'Iemand anders wijzigde dit op hetzelfde moment. Probeer het opnieuw.',
    en: 'Somebody else changed this at the same moment. Try again.',
  },
} as const satisfies Readonly<Record<string, Text>>;
