/** What is wrong with the settings for shared use. */
import type { Text } from '../../domain/text.ts';

export const SHARED_SETTINGS_TEXTS = {
  missing: {
    nl: '{name} ontbreekt: {what, select, url {het adres waarop mensen de werkplek openen, zoals https://onderdak.example} issuer {het adres van de aanmelddienst (OpenID Connect)} id {het kenmerk van deze toepassing bij de aanmelddienst} other {het geheim van deze toepassing bij de aanmelddienst}}.',
    en: '{name} is missing: {what, select, url {the address at which people open the desk, such as https://onderdak.example} issuer {the address of the sign-in service (OpenID Connect)} id {the id of this application at the sign-in service} other {the secret of this application at the sign-in service}}.',
  },
  'not-an-address': {
    nl: '{name} is geen adres. Schrijf het voluit, met https:// ervoor.',
    en: '{name} is not an address. Write it in full, with https:// before it.',
  },
  'not-https': {
    nl: '{name} begint niet met https://. Zonder https kan iedereen onderweg meelezen; alleen op deze machine zelf mag http.',
    en: '{name} does not start with https://. Without https anybody on the way can read along; http is for this machine alone.',
  },
  'has-path': {
    nl: '{name} mag geen pad, vraagteken of gebruikersnaam hebben: de werkplek staat in de hoofdmap van haar adres.',
    en: '{name} may have no path, query or user name: the desk stands at the root of its address.',
  },
  'unknown-role': {
    nl: 'ONDERDAK_OIDC_ROLES noemt "{value}". Schrijf WAARDE=ROL, gescheiden door komma’s; de rollen zijn: {roles}.',
    en: 'ONDERDAK_OIDC_ROLES holds "{value}". Write VALUE=ROLE, divided by commas; the roles are: {roles}.',
  },
} as const satisfies Readonly<Record<string, Text>>;
