/** The words of the page "Offers and shelters". */
import type { Text } from '../../domain/text.ts';

export const OFFER_TEXTS = {
  intro: {
    nl: 'Woningen, opvang, toezeggingen van gemeenten en verwachte woningen waarmee de week wordt gepland.',
    en: 'Homes, shelters, what municipalities promised and expected homes with which the week is planned.',
  },
  introOwner: {
    nl: 'De woningen die uw corporatie aanbiedt. U kunt ze toevoegen, wijzigen en intrekken.',
    en: 'The homes that your association offers. You can add, change and withdraw them.',
  },
  help: {
    nl: 'Kies een tabblad. Met “Toevoegen” vult u één rij in; met “Bestand inlezen” neemt u een CSV of XLSX over en ziet u eerst wat er verandert. Wijzigingen gelden bij het volgende plan.',
    en: 'Choose a tab. “Add” lets you fill in one row; “Read a file” takes over a CSV or XLSX and first shows what changes. Changes count from the next plan on.',
  },
  helpOwner: {
    nl: 'Een woning die u aanbiedt, telt mee vanaf het volgende weekplan. Loopt er een voorstel aan een gezin, dan kunt u de woning niet meer zelf intrekken: bel het coördinatiepunt.',
    en: 'A home that you offer counts from the next weekly plan on. While a proposal to a family is under way you cannot withdraw the home yourself: call the coordination point.',
  },
  tabs: { nl: 'Soorten aanbod', en: 'Kinds of offers' },
  occupancyTab: { nl: 'Bezetting vooruit', en: 'Occupancy ahead' },
  add: { nl: 'Toevoegen', en: 'Add' },
  edit: { nl: 'Wijzig', en: 'Change' },
  editOne: { nl: 'Wijzig {id}', en: 'Change {id}' },
  remove: { nl: 'Haal weg', en: 'Remove' },
  removeOne: { nl: 'Haal {id} weg', en: 'Remove {id}' },
  withdraw: { nl: 'Trek in', en: 'Withdraw' },
  withdrawOne: { nl: 'Trek {id} in', en: 'Withdraw {id}' },
  actions: { nl: 'Acties', en: 'Actions' },
  save: { nl: 'Bewaar', en: 'Save' },
  download: { nl: 'Download CSV', en: 'Download CSV' },
  readFile: { nl: 'Bestand inlezen…', en: 'Read a file…' },
  added: { nl: '{id} is toegevoegd.', en: '{id} was added.' },
  changed: { nl: '{id} is gewijzigd.', en: '{id} was changed.' },
  removed: { nl: '{id} is weggehaald.', en: '{id} was removed.' },
  withdrawn: { nl: '{id} is ingetrokken.', en: '{id} was withdrawn.' },
  optionalReason: { nl: 'Reden van de wijziging', en: 'Reason for the change' },
  removeWhy: {
    nl: 'Het telt niet meer mee bij het volgende plan. De reden komt in het logboek.',
    en: 'It no longer counts in the next plan. The reason goes into the trail.',
  },
  reasonSold: { nl: 'Niet meer beschikbaar', en: 'No longer available' },
  reasonMistake: { nl: 'Vergissing bij het invoeren', en: 'Entered by mistake' },
  reasonRepairs: { nl: 'Eerst herstelwerk nodig', en: 'Needs repairs first' },
  use: { nl: 'In gebruik', en: 'In use' },
  families: { nl: 'Gezinnen', en: 'Families' },
  details: { nl: 'Bijzonderheden', en: 'Details' },
  accessible: { nl: 'rolstoelgeschikt', en: 'wheelchair accessible' },
  temporary: { nl: 'tijdelijk, tot en met {date}', en: 'temporary, until {date}' },
  offeredUntil: { nl: 'aanbod tot en met {date}', en: 'offered until {date}' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  central: { nl: 'centraal (geen gemeente)', en: 'central (no municipality)' },
  ownId: { nl: 'Krijgt vanzelf een kenmerk.', en: 'Gets an id by itself.' },
  none: { nl: 'Er is nog niets ingevoerd.', en: 'Nothing was entered yet.' },

  importTitle: { nl: '{kind} inlezen', en: 'Reading {kind}' },
  importFile: { nl: 'Bestand (CSV of XLSX)', en: 'File (CSV or XLSX)' },
  importHint: {
    nl: 'Kolommen zoals in de download. Hoogstens 5 MB.',
    en: 'Columns as in the download. At most 5 MB.',
  },
  importMode: { nl: 'Wat niet in het bestand staat', en: 'What is not in the file' },
  importAdd: { nl: 'blijft zoals het is', en: 'stays as it is' },
  importReplace: {
    nl: 'verdwijnt, behalve waar een gezin op rekent',
    en: 'goes, except where a family counts on it',
  },
  importLook: { nl: 'Bekijk wat er verandert', en: 'See what changes' },
  importSave: { nl: 'Neem over', en: 'Take over' },
  importNothing: { nl: 'Er verandert niets.', en: 'Nothing changes.' },
  importAdded: { nl: 'nieuw', en: 'new' },
  importChanged: { nl: 'gewijzigd', en: 'changed' },
  importRemoved: { nl: 'weg', en: 'removed' },
  importUnchanged: { nl: 'gelijk', en: 'unchanged' },
  importKept: {
    nl: 'Staat niet in het bestand maar blijft, omdat een gezin erop rekent: {list}.',
    en: 'Not in the file, but stays because a family counts on it: {list}.',
  },
  importChange: { nl: 'Verandering', en: 'Change' },
  importNew: { nl: 'nieuw', en: 'new' },
  importGone: { nl: 'weg', en: 'removed' },
  importId: { nl: 'Kenmerk', en: 'Id' },
  importCaption: { nl: 'Wat er verandert', en: 'What changes' },
  importDone: {
    nl: 'Overgenomen: {added} nieuw, {changed} gewijzigd, {removed} weg.',
    en: 'Taken over: {added} new, {changed} changed, {removed} removed.',
  },
  importMissing: { nl: 'Kies eerst een bestand.', en: 'First choose a file.' },
  importTooLarge: { nl: 'Het bestand is groter dan 5 MB.', en: 'The file is larger than 5 MB.' },
  cellChange: { nl: '{column}: {before} → {after}', en: '{column}: {before} → {after}' },
  empty: { nl: 'leeg', en: 'empty' },

  occupancyPlan: {
    nl: 'Volgens plan {id}, bewaard op {when}, en wie er nu verblijft.',
    en: 'By plan {id}, saved on {when}, and who is there now.',
  },
  occupancyNoPlan: {
    nl: 'Er is nog geen plan bewaard: ieder gezin blijft waar het is, tot zijn opvang sluit.',
    en: 'No plan was saved yet: every family stays where it is until its shelter closes.',
  },
  occupancyWithoutPlan: {
    nl: 'Van {count, plural, one {# gezin} other {# gezinnen}} zegt geen plan wanneer {count, plural, one {het} other {ze}} vertrekt: {list}.',
    en: 'No plan says when {count, plural, one {# family leaves} other {# families leave}}: {list}.',
  },
  occupancyAll: { nl: 'Alle opvang samen', en: 'All shelters together' },
  occupancyOne: { nl: 'Opvang {id}, {place}', en: 'Shelter {id}, {place}' },
  persons: { nl: 'personen', en: 'persons' },
  places: { nl: 'plaatsen', en: 'places' },
  occupancyShelter: { nl: 'Opvang', en: 'Shelter' },
  occupancyNow: { nl: 'Nu', en: 'Now' },
  occupancyMost: { nl: 'Hoogste bezetting', en: 'Highest occupancy' },
  occupancyFull: { nl: 'Eerste week zonder plek', en: 'First week without a place' },
  occupancyCloses: { nl: 'Open tot en met', en: 'Open until' },
  occupancyOver: { nl: '{over} te veel in {week}', en: '{over} too many in {week}' },
  occupancyCaption: { nl: 'Bezetting per opvang', en: 'Occupancy by shelter' },
  ofPlaces: { nl: '{persons} van {places}', en: '{persons} of {places}' },
  never: { nl: 'geen', en: 'none' },
  week: { nl: 'Week', en: 'Week' },
  shelterShown: { nl: 'Toon', en: 'Show' },
} as const satisfies Readonly<Record<string, Text>>;

export const OFFER_KIND_TEXTS = {
  dwelling: { nl: 'Woningen', en: 'Homes' },
  shelter: { nl: 'Opvang', en: 'Shelters' },
  commitment: { nl: 'Toezeggingen', en: 'Commitments' },
  supply: { nl: 'Verwachte woningen', en: 'Expected homes' },
} as const satisfies Readonly<Record<string, Text>>;

export const OFFER_NEW_TEXTS = {
  dwelling: { nl: 'Nieuwe woning', en: 'New home' },
  shelter: { nl: 'Nieuwe opvang', en: 'New shelter' },
  commitment: { nl: 'Nieuwe toezegging', en: 'New commitment' },
  supply: { nl: 'Nieuw verwacht aanbod', en: 'New expected homes' },
} as const satisfies Readonly<Record<string, Text>>;

export const HOME_USE_TEXTS = {
  pinned: { nl: 'vastgezet', en: 'pinned' },
  proposed: { nl: 'voorgesteld', en: 'proposed' },
  accepted: { nl: 'aanvaard', en: 'accepted' },
  housed: { nl: 'bewoond', en: 'occupied' },
} as const satisfies Readonly<Record<string, Text>>;
