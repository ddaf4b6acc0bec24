/** What the server answers when it does not do what was asked: a short title and what to do. */
import type { Text } from '../../domain/text.ts';

export interface ProblemText {
  readonly title: Text;
  readonly detail: Text;
}

export const HTTP_PROBLEMS = {
  'wrong-input': {
    title: { nl: 'De invoer klopt niet', en: 'The input is wrong' },
    detail: {
      nl: '{count, plural, one {Er is één fout.} other {Er zijn # fouten.}} Verbeter ze en probeer het opnieuw; er is niets bewaard.',
      en: '{count, plural, one {There is one mistake.} other {There are # mistakes.}} Correct them and try again; nothing was saved.',
    },
  },
  'not-json': {
    title: { nl: 'Dit is geen JSON', en: 'This is not JSON' },
    detail: {
      nl: 'De inhoud van het verzoek kan niet worden gelezen. Stuur geldige JSON in UTF-8.',
      en: 'The body of the request cannot be read. Send valid JSON in UTF-8.',
    },
  },
  'not-signed-in': {
    title: { nl: 'U bent niet aangemeld', en: 'You are not signed in' },
    detail: {
      nl: 'Meld u aan en probeer het opnieuw. Na een tijd zonder gebruik meldt het systeem u vanzelf af.',
      en: 'Sign in and try again. After some time without use the system signs you out by itself.',
    },
  },
  'not-your-role': {
    title: { nl: 'Dit mag niet met uw rol', en: 'Your role may not do this' },
    detail: {
      nl: 'Uw rol geeft hier geen toegang toe. Vraag het de beheerder als u dit wel nodig hebt.',
      en: 'Your role gives no access to this. Ask the administrator if you need it.',
    },
  },
  'wrong-origin': {
    title: { nl: 'Dit verzoek komt van een andere site', en: 'This request comes from another site' },
    detail: {
      nl: 'Alleen de pagina’s van dit systeem zelf mogen dit vragen. Open het systeem opnieuw.',
      en: 'Only the pages of this system itself may ask this. Open the system again.',
    },
  },
  'wrong-host': {
    title: { nl: 'Dit adres hoort niet bij dit systeem', en: 'This address does not belong to this system' },
    detail: {
      nl: 'Open het systeem via het adres waarop het is ingesteld.',
      en: 'Open the system by the address that it was set up for.',
    },
  },
  'csrf-token': {
    title: { nl: 'Het verzoek mist zijn kenmerk', en: 'The request misses its token' },
    detail: {
      nl: 'De kop X-CSRF-Token ontbreekt of is verlopen. Laad de pagina opnieuw.',
      en: 'The header X-CSRF-Token is missing or out of date. Load the page again.',
    },
  },
  'not-found': {
    title: { nl: 'Niet gevonden', en: 'Not found' },
    detail: { nl: 'Dit bestaat niet, of niet voor u.', en: 'This does not exist, or not for you.' },
  },
  'method-not-allowed': {
    title: { nl: 'Deze methode kan hier niet', en: 'This method is not possible here' },
    detail: { nl: 'Op dit adres kan: {allow}.', en: 'Possible at this address: {allow}.' },
  },
  'too-large': {
    title: { nl: 'Het verzoek is te groot', en: 'The request is too large' },
    detail: { nl: 'Hoogstens {limit} kB wordt gelezen.', en: 'At most {limit} kB is read.' },
  },
  'not-json-type': {
    title: { nl: 'Alleen JSON wordt gelezen', en: 'Only JSON is read' },
    detail: {
      nl: 'Stuur de kop Content-Type: application/json.',
      en: 'Send the header Content-Type: application/json.',
    },
  },
  'too-many-requests': {
    title: { nl: 'Te veel verzoeken', en: 'Too many requests' },
    detail: {
      nl: 'Wacht {seconds, plural, one {# seconde} other {# seconden}} en probeer het opnieuw.',
      en: 'Wait {seconds, plural, one {# second} other {# seconds}} and try again.',
    },
  },
  stale: {
    title: { nl: 'Iemand was u voor', en: 'Somebody was before you' },
    detail: {
      nl: 'Dit is gewijzigd sinds u het opende. Bekijk wat er veranderde en doe uw wijziging opnieuw; er is niets bewaard.',
      en: 'This was changed since you opened it. See what changed and make your change again; nothing was saved.',
    },
  },
  conflict: {
    title: { nl: 'Dit kan nu niet', en: 'This is not possible now' },
    detail: {
      nl: 'Dit kan niet zoals het er nu voor staat. Laad de pagina opnieuw.',
      en: 'This is not possible as things stand. Load the page again.',
    },
  },
  busy: {
    title: { nl: 'Het systeem is bezig', en: 'The system is busy' },
    detail: { nl: 'Probeer het over een paar seconden opnieuw.', en: 'Try again in a few seconds.' },
  },
  'took-too-long': {
    title: { nl: 'Dit duurde te lang', en: 'This took too long' },
    detail: {
      nl: 'Het verzoek is gestopt na {seconds} seconden. Probeer het opnieuw.',
      en: 'The request was stopped after {seconds} seconds. Try again.',
    },
  },
  internal: {
    title: { nl: 'Er ging iets mis', en: 'Something went wrong' },
    detail: {
      nl: 'Dit is een fout in het programma. Er is niets bewaard. Noem dit nummer aan de beheerder: {incident}.',
      en: 'This is a defect of the program. Nothing was saved. Give this number to the administrator: {incident}.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemText>>;

export type HttpProblemKind = keyof typeof HTTP_PROBLEMS;
