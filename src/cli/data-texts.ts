/** The words of `onderdak data`. */
import type { Text } from '../domain/text.ts';

export const DATA_TEXTS = {
  data: {
    nl: 'de referentiegegevens, met bron en ouderdom; of ververst ze',
    en: 'the reference data, with source and age; or refreshes them',
  },
  'data-table': {
    nl: '{file} ({columns})\n  {title}\n  {publisher}, {table}, {year}; {age}; {rows} regels; {licence}',
    en: '{file} ({columns})\n  {title}\n  {publisher}, {table}, {year}; {age}; {rows} rows; {licence}',
  },
  'data-age': {
    nl: '{years, plural, =0 {} other {# jaar}}{both, select, yes { en } other {}}{months, plural, =0 {} one {# maand} other {# maanden}}{fresh, select, yes {minder dan een maand} other {}} oud',
    en: '{years, plural, =0 {} one {# year} other {# years}}{both, select, yes { and } other {}}{months, plural, =0 {} one {# month} other {# months}}{fresh, select, yes {less than a month} other {}} old',
  },
  'data-age-about': {
    nl: '{years, plural, =0 {van dit jaar} other {ongeveer # jaar oud}}',
    en: '{years, plural, =0 {of this year} one {about # year old} other {about # years old}}',
  },
  'data-age-ahead': { nl: 'nog niet ingegaan', en: 'not in force yet' },
  refresh: {
    nl: 'ververst een tabel uit de dienst of een bestand van de uitgever, na controle',
    en: 'refreshes a table from the service or a file of its publisher, once it is checked',
  },
  'refresh-table': { nl: 'welke tabel', en: 'which table' },
  'refresh-from': {
    nl: 'bestand (JSON of CSV) of adres met de gegevens; anders de dienst van de uitgever',
    en: 'file (JSON or CSV) or address with the data; default the service of the publisher',
  },
  'refresh-folder': {
    nl: 'map met de referentietabellen; anders die van dit programma',
    en: 'folder of the reference tables; default that of this program',
  },
  'refresh-dry-run': {
    nl: 'laat zien wat er verandert, en schrijft niets',
    en: 'shows what changes, and writes nothing',
  },
  'refresh-from-where': { nl: 'Gelezen: {from}', en: 'Read: {from}' },
  'refresh-year': {
    nl: '{year}: {changed} van {figures} gemeenten veranderd; Nederland {before, number} → {after, number}. De som klopt.',
    en: '{year}: {changed} of {figures} municipalities changed; the Netherlands {before, number} → {after, number}. The sum is right.',
  },
  'refresh-new-year': {
    nl: '{year} is nieuw: {figures} gemeenten; tegenover {compared}: {changed} veranderd; Nederland {before, number} → {after, number}. De som klopt.',
    en: '{year} is new: {figures} municipalities; against {compared}: {changed} changed; the Netherlands {before, number} → {after, number}. The sum is right.',
  },
  'refresh-largest': {
    nl: '  {name} ({code}): {before, number} → {after, number}',
    en: '  {name} ({code}): {before, number} → {after, number}',
  },
  'refresh-same': {
    nl: 'Alles is zoals het was. Er is niets geschreven.',
    en: 'All is as it was. Nothing was written.',
  },
  'refresh-dry': { nl: 'Dit was een proef: er is niets geschreven.', en: 'This was a trial: nothing was written.' },
  'refresh-describe': {
    nl: 'Beschrijf een nieuw jaar ook in data/README.md.',
    en: 'Describe a new year in data/README.md as well.',
  },
} as const satisfies Readonly<Record<string, Text>>;
