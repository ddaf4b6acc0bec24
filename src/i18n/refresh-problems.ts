/** What goes wrong while reference data are refreshed, in words that say what to do. Nothing is written in any of these cases. */
import type { Text } from '../domain/text.ts';

export const REFRESH_PROBLEMS = {
  'refresh-unreachable': {
    nl: 'dit adres is niet te bereiken ({code}). Controleer het adres en de verbinding, of haal het bestand zelf op en noem het met --from. Er is niets geschreven.',
    en: 'this address cannot be reached ({code}). Check the address and the connection, or download the file yourself and name it with --from. Nothing was written.',
  },
  'refresh-timeout': {
    nl: 'er kwam binnen {seconds} seconden geen antwoord. Probeer het later, of haal het bestand zelf op en noem het met --from. Er is niets geschreven.',
    en: 'no answer came within {seconds} seconds. Try again later, or download the file yourself and name it with --from. Nothing was written.',
  },
  'refresh-http': {
    nl: 'de dienst antwoordt met foutcode {status}. Controleer het adres, of probeer het later. Er is niets geschreven.',
    en: 'the service answers with error {status}. Check the address, or try again later. Nothing was written.',
  },
  'refresh-too-large': {
    nl: 'het antwoord is groter dan {limit}. Vraag met een filter alleen de jaren en totalen die nodig zijn. Er is niets geschreven.',
    en: 'the answer is larger than {limit}. Ask with a filter for the years and totals that are needed alone. Nothing was written.',
  },
  'refresh-next-page': {
    nl: 'de dienst verwijst voor de volgende bladzijde naar {next}. Dat is een andere dienst, een bladzijde die al gelezen is, of het zijn er te veel. Er is niets geschreven.',
    en: 'the service refers to {next} for the next page. That is another service, a page that was read already, or there are too many. Nothing was written.',
  },
  'refresh-one-page': {
    nl: 'dit is maar één bladzijde van de tabel: het bestand verwijst naar een volgende. Haal de hele tabel op. Er is niets geschreven.',
    en: 'this is one page of the table only: the file refers to a next one. Download the whole table. Nothing was written.',
  },
  'refresh-not-json': {
    nl: 'dit is geen leesbare JSON. Geef het antwoord van de dienst zoals het is, of de CSV van de uitgever. Er is niets geschreven.',
    en: 'this is not readable JSON. Give the answer of the service as it is, or the CSV of the publisher. Nothing was written.',
  },
  'refresh-no-rows': {
    nl: 'hier staat geen lijst met rijen onder "value". Noem het adres van de waarnemingen (Observations). Er is niets geschreven.',
    en: 'there is no list of rows under "value" here. Name the address of the Observations. Nothing was written.',
  },
  'refresh-other-table': {
    nl: 'dit is niet tabel {table} van het CBS: {columns} ontbreekt. Geef de waarnemingen (Observations) van die tabel. Er is niets geschreven.',
    en: 'this is not table {table} of CBS: {columns} is missing. Give the Observations of that table. Nothing was written.',
  },
  'refresh-no-figures': {
    nl: 'in deze gegevens staat geen cijfer {measure} van tabel {table} voor alle inwoners samen. Neem de totalen mee. Er is niets geschreven.',
    en: 'these data hold no figure {measure} of table {table} for all inhabitants together. Include the totals. Nothing was written.',
  },
  'refresh-no-years': {
    nl: 'er staat geen jaar vanaf {first} in. Geef een nieuwer bestand. Er is niets geschreven.',
    en: 'there is no year from {first} on in it. Give a newer file. Nothing was written.',
  },
  'refresh-value': {
    nl: '{region}, {year}: "{value}" is geen heel aantal. Controleer het bestand. Er is niets geschreven.',
    en: '{region}, {year}: "{value}" is not a whole number. Check the file. Nothing was written.',
  },
  'refresh-two-values': {
    nl: '{region}, {year}: er staan twee verschillende aantallen. Controleer het bestand. Er is niets geschreven.',
    en: '{region}, {year}: there are two different numbers. Check the file. Nothing was written.',
  },
  'refresh-no-total': {
    nl: '{year}: het cijfer van heel Nederland ({region}) ontbreekt, dus de som is niet te controleren. Neem het mee. Er is niets geschreven.',
    en: '{year}: the figure of the whole country ({region}) is missing, so the sum cannot be checked. Include it. Nothing was written.',
  },
  'refresh-missing-municipalities': {
    nl: '{year}: {count, plural, one {een gemeente die wij kennen heeft} other {# gemeenten die wij kennen hebben}} geen cijfer: {codes}. Is er heringedeeld, werk dan eerst de gemeenten zelf bij (data/README.md). Er is niets geschreven.',
    en: '{year}: {count, plural, one {one municipality that we know has} other {# municipalities that we know have}} no figure: {codes}. If municipalities were redrawn, update the municipalities themselves first (data/README.md). Nothing was written.',
  },
  'refresh-other-municipalities': {
    nl: '{year}: {count, plural, one {er is een gemeente die wij niet kennen} other {er zijn # gemeenten die wij niet kennen}}: {codes}. Is er heringedeeld, werk dan eerst de gemeenten zelf bij (data/README.md). Er is niets geschreven.',
    en: '{year}: {count, plural, one {there is one municipality that we do not know} other {there are # municipalities that we do not know}}: {codes}. If municipalities were redrawn, update the municipalities themselves first (data/README.md). Nothing was written.',
  },
  'refresh-sum': {
    nl: '{year}: de gemeenten samen hebben {sum, number} inwoners, het gepubliceerde totaal is {total, number}. Controleer of het bestand heel is. Er is niets geschreven.',
    en: '{year}: the municipalities together have {sum, number} inhabitants, the published total is {total, number}. Check that the file is whole. Nothing was written.',
  },
} as const satisfies Readonly<Record<string, Text>>;
