/** The words around every page of the desk. */

import type { Text } from '../../domain/text.ts';
import type { Role } from '../register/actor.ts';

export const SHELL = {
  skip: { nl: 'Naar de inhoud', en: 'To the content' },
  product: { nl: 'Onderdak', en: 'Onderdak' },
  home: { nl: 'Onderdak, naar het begin', en: 'Onderdak, to the start' },
  menu: { nl: 'Hoofdmenu', en: 'Main menu' },
  showMenu: { nl: 'Menu', en: 'Menu' },
  role: { nl: 'Rol', en: 'Role' },
  actAs: { nl: 'Kijk als', en: 'View as' },
  actAsTitle: { nl: 'In een andere rol kijken', en: 'Viewing in another role' },
  actAsMunicipality: { nl: 'Gemeente', en: 'Municipality' },
  actAsAssociation: { nl: 'Corporatie', en: 'Housing association' },
  change: { nl: 'Wisselen', en: 'Change' },
  chooseFirst: { nl: 'Kies eerst.', en: 'Choose first.' },
  language: { nl: 'Taal', en: 'Language' },
  theme: { nl: 'Kleuren', en: 'Colours' },
  themeSystem: { nl: 'Zoals het apparaat', en: 'As the device' },
  themeLight: { nl: 'Licht', en: 'Light' },
  themeDark: { nl: 'Donker', en: 'Dark' },
  signOut: { nl: 'Afmelden', en: 'Sign out' },
  fictitiousMark: { nl: 'Fictief', en: 'Fictitious' },
  fictitiousText: {
    nl: 'Gezinnen, toezeggingen en woningen zijn verzonnen; geen enkele gemeente heeft hier iets toegezegd.',
    en: 'Families, commitments and homes are made up; no municipality pledged anything here.',
  },
  notFound: { nl: 'Deze pagina bestaat niet', en: 'This page does not exist' },
  notFoundText: {
    nl: 'Of de pagina is niet voor uw rol. Ga verder via het menu.',
    en: 'Or the page is not for your role. Go on from the menu.',
  },
  toStart: { nl: 'Naar het begin', en: 'To the start' },
  pageFailed: { nl: 'De pagina kan niet worden getoond', en: 'The page cannot be shown' },
  pageFailedText: {
    nl: 'Er ging iets mis bij het openen. Laad de pagina opnieuw.',
    en: 'Something went wrong while opening it. Load the page again.',
  },
  reload: { nl: 'Opnieuw laden', en: 'Load again' },
  version: { nl: 'Versie {version}', en: 'Version {version}' },
  apiDocument: { nl: 'Beschrijving van de API', en: 'Description of the API' },
  neverAlone: {
    nl: 'Het systeem rekent en legt uit. Mensen beslissen.',
    en: 'The system computes and explains. People decide.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const ROLE_NAMES: Readonly<Record<Role, Text>> = {
  planner: { nl: 'Planner', en: 'Planner' },
  municipality: { nl: 'Contactpersoon van een gemeente', en: 'Contact person of a municipality' },
  association: { nl: 'Woningcorporatie', en: 'Housing association' },
  viewer: { nl: 'Meekijker (alleen totalen)', en: 'Viewer (totals only)' },
  administrator: { nl: 'Beheerder', en: 'Administrator' },
};
