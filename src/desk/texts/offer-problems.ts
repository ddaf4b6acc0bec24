/** Why an offer cannot be changed or taken back, and what to do. An owner reads nothing of families. */
import type { Text } from '../../domain/text.ts';

export const OFFER_PROBLEMS = {
  planner: {
    pinned: {
      nl: 'Gezin {family} is op woning {id} vastgezet. Maak het gezin eerst los op de pagina Deze week.',
      en: 'Family {family} is pinned to home {id}. First unpin the family on the page This week.',
    },
    proposed: {
      nl: 'Woning {id} is voorgesteld aan gezin {family}. Trek het voorstel eerst in, met een reden, op de pagina Deze week.',
      en: 'Home {id} was proposed to family {family}. First withdraw the proposal, with a reason, on the page This week.',
    },
    accepted: {
      nl: 'Woning {id} is aanvaard voor gezin {family}. Trek het voorstel eerst in, met een reden, op de pagina Deze week.',
      en: 'Home {id} was accepted for family {family}. First withdraw the proposal, with a reason, on the page This week.',
    },
    housed: {
      nl: 'In woning {id} woont gezin {family}. De woning telt al niet meer mee als aanbod; u hoeft niets te doen.',
      en: 'Family {family} lives in home {id}. The home no longer counts as an offer; you need do nothing.',
    },
  },
  owner: {
    pinned: {
      nl: 'Het coördinatiepunt heeft woning {id} nodig voor een gezin. Neem contact op met het coördinatiepunt; daarna kunt u de woning wijzigen of intrekken.',
      en: 'The coordination point needs home {id} for a family. Contact the coordination point; then you can change or withdraw the home.',
    },
    proposed: {
      nl: 'Voor woning {id} loopt een voorstel aan een gezin. Neem contact op met het coördinatiepunt: dat kan het voorstel intrekken. Daarna kunt u de woning wijzigen of intrekken.',
      en: 'A proposal to a family is under way for home {id}. Contact the coordination point: it can withdraw the proposal. Then you can change or withdraw the home.',
    },
    accepted: {
      nl: 'Woning {id} is voor een gezin aanvaard. Neem contact op met het coördinatiepunt: dat kan het voorstel intrekken. Daarna kunt u de woning wijzigen of intrekken.',
      en: 'Home {id} was accepted for a family. Contact the coordination point: it can withdraw the proposal. Then you can change or withdraw the home.',
    },
    housed: {
      nl: 'In woning {id} woont al een gezin. De woning telt niet meer mee als aanbod; u hoeft niets te doen.',
      en: 'A family already lives in home {id}. The home no longer counts as an offer; you need do nothing.',
    },
  },
  shelterInUse: {
    nl: 'In opvang {id} {count, plural, one {verblijft # gezin} other {verblijven # gezinnen}}: {list}. Vul een sluitingsdatum in, of plaats {count, plural, one {dit gezin} other {deze gezinnen}} eerst ergens anders.',
    en: '{count, plural, one {# family stays} other {# families stay}} in shelter {id}: {list}. Fill in a closing date, or first move {count, plural, one {this family} other {these families}} elsewhere.',
  },
  promiseInUse: {
    nl: 'Op toezegging {id} {count, plural, one {loopt een voorstel} other {lopen voorstellen}}: {list}. Trek {count, plural, one {dat} other {die}} eerst in, of vul een einddatum in.',
    en: '{count, plural, one {A proposal is} other {Proposals are}} under way on commitment {id}: {list}. First withdraw {count, plural, one {it} other {them}}, or fill in an end date.',
  },
  renamed: {
    nl: 'Waar {id} naar is genoemd, kan niet veranderen. Haal het weg en voeg het opnieuw toe.',
    en: 'What {id} is named after cannot change. Remove it and add it anew.',
  },
  inTheWay: {
    nl: 'Deze wijziging past niet bij wat er al is gepland. Neem contact op met het coördinatiepunt.',
    en: 'This change does not go with what is planned already. Contact the coordination point.',
  },
  importChanged: {
    nl: 'Het aanbod is gewijzigd sinds u dit voorbeeld zag. Bekijk opnieuw wat er zou veranderen; er is niets bewaard.',
    en: 'The offers were changed since you saw this preview. Look again at what would change; nothing was saved.',
  },
} as const satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;
