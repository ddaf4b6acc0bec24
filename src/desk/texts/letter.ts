/**
 * The sentences of letters to a family: plain Dutch (B1) and English, short sentences, `u`. A letter says who decided what and why,
 * what comes next, and how to object. `test/report/letter/readability.test.ts` measures the Dutch ones.
 */
import type { Text } from '../../domain/text.ts';

export const LETTER_KINDS = [
  'qualifies',
  'does-not-qualify',
  'proposal',
  'declined-by-municipality',
  'housed',
  'objection-received',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export const LETTER_TITLES: Readonly<Record<LetterKind, Text>> = {
  qualifies: { nl: 'Wij zoeken een woning voor uw gezin', en: 'We are looking for a home for your family' },
  'does-not-qualify': {
    nl: 'Wij kunnen uw gezin niet helpen met deze regeling',
    en: 'We cannot help your family with this scheme',
  },
  proposal: { nl: 'Wij stellen een woning voor in {municipality}', en: 'We propose a home in {municipality}' },
  'declined-by-municipality': {
    nl: 'De gemeente {municipality} zei nee; wij zoeken verder',
    en: 'The municipality of {municipality} said no; we are looking on',
  },
  housed: { nl: 'U woont nu in {municipality}', en: 'You now live in {municipality}' },
  'objection-received': { nl: 'Wij hebben uw bezwaar ontvangen', en: 'We have received your objection' },
};

/** What the list of letters calls each. */
export const LETTER_NAMES: Readonly<Record<LetterKind, Text>> = {
  qualifies: { nl: 'Het gezin voldoet', en: 'The family qualifies' },
  'does-not-qualify': { nl: 'Het gezin voldoet niet', en: 'The family does not qualify' },
  proposal: { nl: 'Voorstel voor een woning', en: 'Proposal of a home' },
  'declined-by-municipality': { nl: 'De gemeente wees het voorstel af', en: 'The municipality declined the proposal' },
  housed: { nl: 'Het gezin heeft een woning', en: 'The family has a home' },
  'objection-received': { nl: 'Bezwaar ontvangen', en: 'Objection received' },
};

/** The lines around every letter. A blank is for the organisation to fill in; it is marked, so that none is sent unfilled. */
export const LETTER_FRAME = {
  reference: { nl: 'Ons kenmerk: {family}', en: 'Our reference: {family}' },
  date: { nl: 'Datum: {date}', en: 'Date: {date}' },
  salutation: { nl: 'Beste ouder(s),', en: 'Dear parent(s),' },
  closing: { nl: 'Met vriendelijke groet,', en: 'Yours sincerely,' },
  sender: { nl: 'Landelijk coördinatiepunt', en: 'National coordination point' },
  someMunicipality: { nl: 'waar u zich meldde', en: 'where you reported' },
  blankContact: {
    nl: 'telefoonnummer en adres van het coördinatiepunt',
    en: 'telephone number and address of the coordination point',
  },
  blankAddress: { nl: 'adres voor het bezwaar', en: 'address for the objection' },
} as const satisfies Readonly<Record<string, Text>>;

export const LETTER_HEADINGS = {
  why: { nl: 'Waarom?', en: 'Why?' },
  home: { nl: 'Welke woning?', en: 'Which home?' },
  whyThere: { nl: 'Waarom daar?', en: 'Why there?' },
  whyNotThere: { nl: 'Waarom niet waar u graag heen wilde?', en: 'Why not where you would like to go?' },
  next: { nl: 'Wat gebeurt er nu?', en: 'What happens now?' },
  shelter: { nl: 'Hoe lang bent u in de opvang?', en: 'How long are you in shelter?' },
  computer: { nl: 'Wie heeft dit besloten?', en: 'Who decided this?' },
  consent: { nl: 'Uw toestemming', en: 'Your consent' },
  disagree: { nl: 'Bent u het niet eens met ons?', en: 'Do you disagree with us?' },
  help: { nl: 'Hebt u hulp nodig?', en: 'Do you need help?' },
} as const satisfies Readonly<Record<string, Text>>;

/** Paragraphs that several letters share. */
export const LETTER_COMMON = {
  personDecided: {
    nl: 'Een medewerker van het landelijk coördinatiepunt heeft dit besloten. De computer heeft alleen uw gegevens naast de regels gelegd. De computer beslist niet.',
    en: 'A staff member of the national coordination point decided this. The computer only laid your facts beside the rules. The computer does not decide.',
  },
  computerProposed: {
    nl: 'Een computer heeft uitgerekend welke woning het beste past. Dat is een voorstel. Een medewerker van het coördinatiepunt heeft het bekeken. Daarna beslissen mensen: de gemeente en u.',
    en: 'A computer worked out which home fits best. That is a proposal. A staff member of the coordination point looked at it. After that people decide: the municipality and you.',
  },
  notUsed: {
    nl: 'De computer weet niet waar u vandaan komt. Uw nationaliteit en afkomst tellen niet mee bij de keuze van een plaats.',
    en: 'The computer does not know where you come from. Your nationality and origin do not count in the choice of a place.',
  },
  register: {
    nl: 'Wilt u weten hoe het werkt? Vraag het ons. U kunt het ook lezen in het Algoritmeregister: algoritmes.overheid.nl.',
    en: 'Would you like to know how it works? Ask us. You can also read about it in the Algorithm Register: algoritmes.overheid.nl.',
  },
  threeMonths: {
    nl: 'Wij willen dat u niet langer dan drie maanden in de opvang bent. Dat lukt niet altijd. Duurt het langer? Dan hoort u dat van ons, en ook waarom.',
    en: 'We want you to be in shelter for no longer than three months. That does not always work. Does it take longer? Then we will tell you, and tell you why.',
  },
  consent: {
    nl: 'U hebt toestemming gegeven om uw gegevens met ons te delen. U mag die toestemming altijd intrekken. Zeg het dan tegen uw gemeente of tegen ons. Wij zoeken dan niet verder.',
    en: 'You gave consent to share your facts with us. You may withdraw that consent at any time. Tell your municipality or us. We then stop looking.',
  },
  object: {
    nl: 'U kunt bezwaar maken. Doe dat binnen zes weken na de datum van deze brief. Schrijf in uw brief waarom u het niet eens bent. Zet er de datum, uw adres, ons kenmerk en uw handtekening bij. Stuur uw brief naar:',
    en: 'You can object. Do so within six weeks of the date of this letter. Write in your letter why you disagree. Add the date, your address, our reference and your signature. Send your letter to:',
  },
  objectLaw: {
    nl: 'De termijn van zes weken staat in de wet (Algemene wet bestuursrecht, artikel 6:7).',
    en: 'The term of six weeks is in the law (General Administrative Law Act, article 6:7).',
  },
  help: {
    nl: 'Het Juridisch Loket geeft gratis uitleg over uw rechten. Bel 0800 8020 of kijk op juridischloket.nl. Een advocaat kan u ook helpen. Wie weinig geld heeft, betaalt daarvoor minder.',
    en: 'The Juridisch Loket explains your rights free of charge. Call 0800 8020 or look at juridischloket.nl. A lawyer can help you too. People with little money pay less for that.',
  },
  contact: {
    nl: 'Hebt u vragen? Dan kunt u ons bellen of schrijven:',
    en: 'Do you have questions? You can call or write to us:',
  },
  wrongFacts: {
    nl: 'Klopt er iets niet? Laat het ons weten. U mag uw gegevens bij ons zien en laten verbeteren.',
    en: 'Is something wrong? Let us know. You may see your facts with us and have them corrected.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const LETTER_QUALIFIES = {
  decided: {
    nl: 'De gemeente {referring} heeft uw gezin bij ons aangemeld. Wij hebben uw situatie bekeken. Ons besluit: uw gezin kan meedoen met deze regeling. Wij gaan een woning voor u zoeken.',
    en: 'The municipality of {referring} referred your family to us. We looked at your situation. Our decision: your family can take part in this scheme. We will look for a home for you.',
  },
  reason: { nl: 'Wij hebben dit zo besloten, omdat:', en: 'We decided so because:' },
  next: {
    nl: 'Elke week kijken wij welke woningen er zijn. Past er een woning bij uw gezin? Dan sturen wij u een voorstel. U mag ja of nee zeggen. De woning kan ook in een andere gemeente zijn.',
    en: 'Every week we look which homes there are. Is there a home that fits your family? Then we send you a proposal. You may say yes or no. The home may be in another municipality.',
  },
  inShelter: {
    nl: 'U hebt nu een plek in een opvang. Wij zoeken intussen een woning voor u.',
    en: 'You have a place in a shelter now. Meanwhile we look for a home for you.',
  },
  noShelter: {
    nl: 'U hebt nog geen plek in een opvang. Hebt u vannacht geen slaapplek? Bel dan meteen uw gemeente. Geen kind slaapt op straat.',
    en: 'You have no place in a shelter yet. Do you have no place to sleep tonight? Then call your municipality at once. No child sleeps on the street.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const LETTER_DISQUALIFIES = {
  decided: {
    nl: 'De gemeente {referring} heeft uw gezin bij ons aangemeld. Wij hebben uw situatie bekeken. Ons besluit: uw gezin kan niet meedoen met deze regeling. Wij weten dat dit slecht nieuws is.',
    en: 'The municipality of {referring} referred your family to us. We looked at your situation. Our decision: your family cannot take part in this scheme. We know that this is bad news.',
  },
  reason: { nl: 'Wij hebben dit zo besloten, omdat:', en: 'We decided so because:' },
  criteria: { nl: 'U voldoet nu niet aan deze voorwaarden:', en: 'You do not meet these conditions now:' },
  next: {
    nl: 'Uw gemeente blijft uw eerste adres voor hulp. De gemeente mag u ook zonder deze regeling opvangen. Hebt u vannacht geen slaapplek? Bel dan meteen uw gemeente. Geen kind slaapt op straat.',
    en: 'Your municipality remains the first place to ask for help. The municipality may also shelter you without this scheme. Do you have no place to sleep tonight? Then call your municipality at once. No child sleeps on the street.',
  },
  changed: {
    nl: 'Verandert er iets in uw situatie? Vertel het uw gemeente. Die kan uw gezin dan opnieuw aanmelden.',
    en: 'Does something change in your situation? Tell your municipality. It can then refer your family again.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const LETTER_PROPOSAL = {
  proposed: {
    nl: 'Wij hebben een woning voor uw gezin gevonden in {municipality}. Dit is een voorstel. U mag ja of nee zeggen.',
    en: 'We found a home for your family in {municipality}. This is a proposal. You may say yes or no.',
  },
  homes: {
    dwelling: {
      nl: 'Het gaat om woning {dwelling} in {municipality}. De woning heeft {bedrooms, plural, one {# slaapkamer} other {# slaapkamers}}. U kunt er wonen vanaf {week}.',
      en: 'It is home {dwelling} in {municipality}. The home has {bedrooms, plural, one {# bedroom} other {# bedrooms}}. You can live there from {week}.',
    },
    dwellingUnknown: {
      nl: 'Het gaat om woning {dwelling} in {municipality}. U kunt er wonen vanaf {week}.',
      en: 'It is home {dwelling} in {municipality}. You can live there from {week}.',
    },
    commitment: {
      nl: 'De gemeente {municipality} regelt zelf een woning voor u. U kunt er wonen vanaf {week}.',
      en: 'The municipality of {municipality} arranges a home for you. You can live there from {week}.',
    },
    expected: {
      nl: 'Wij verwachten dat er een woning vrijkomt in {municipality}. Dat is nog niet zeker. U kunt er waarschijnlijk wonen vanaf {week}.',
      en: 'We expect a home to become free in {municipality}. That is not certain yet. You can probably live there from {week}.',
    },
  },
  next: {
    nl: 'De gemeente {municipality} kijkt nu naar het voorstel. Zegt de gemeente ja? Dan vragen wij u om een antwoord. Zegt de gemeente nee? Dan zoeken wij verder.',
    en: 'The municipality of {municipality} now looks at the proposal. Does the municipality say yes? Then we ask for your answer. Does the municipality say no? Then we look on.',
  },
  accepted: {
    nl: 'De gemeente {municipality} zegt ja. Nu vragen wij u om een antwoord.',
    en: 'The municipality of {municipality} says yes. Now we ask for your answer.',
  },
  mayRefuse: {
    nl: 'U mag nee zeggen. Vertel ons dan waarom. Wij zoeken dan verder, maar het kan langer duren.',
    en: 'You may say no. Please tell us why. We then look on, but it may take longer.',
  },
  shelter: {
    nl: 'Tot u verhuist, is er plek voor u in {shelter}. U bent dan in totaal {weeks, plural, one {# week} other {# weken}} in de opvang.',
    en: 'Until you move, there is a place for you in {shelter}. You will then be in shelter for {weeks, plural, one {# week} other {# weeks}} in all.',
  },
} as const satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;

export const LETTER_DECLINED = {
  told: {
    nl: 'Wij hebben de gemeente {municipality} gevraagd om uw gezin te ontvangen. Op {date} zei de gemeente nee. U hebt niets verkeerd gedaan.',
    en: 'We asked the municipality of {municipality} to receive your family. On {date} the municipality said no. You did nothing wrong.',
  },
  reason: { nl: 'De gemeente gaf deze reden:', en: 'The municipality gave this reason:' },
  next: {
    nl: 'Wij zoeken meteen verder naar een andere woning. Volgende week maken wij een nieuw plan. Is er een nieuwe woning? Dan sturen wij u een nieuw voorstel.',
    en: 'We go on at once and look for another home. Next week we make a new plan. Is there a new home? Then we send you a new proposal.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const LETTER_HOUSED = {
  told: {
    nl: 'Op {date} bent u verhuisd naar {municipality}. Wij zijn blij dat u een woning hebt. Uw zaak bij ons is nu klaar.',
    en: 'On {date} you moved to {municipality}. We are glad that you have a home. Your case with us is now closed.',
  },
  why: {
    nl: 'U hebt ja gezegd tegen dit voorstel. De gemeente {municipality} zei ook ja.',
    en: 'You said yes to this proposal. The municipality of {municipality} said yes too.',
  },
  next: {
    nl: 'De gemeente {municipality} helpt u nu verder. Vraag daar naar school, werk en geldzaken. Raakt u uw woning kwijt? Meld het dan meteen bij die gemeente.',
    en: 'The municipality of {municipality} now helps you further. Ask there about school, work and money. Do you lose your home? Then tell that municipality at once.',
  },
  kept: {
    nl: 'Wij bewaren uw gegevens niet langer dan nodig is. Daarna wissen wij ze.',
    en: 'We keep your facts no longer than needed. After that we erase them.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const LETTER_OBJECTION = {
  told: {
    nl: 'Op {date} hebben wij uw bezwaar ontvangen. Met deze brief leggen wij uit wat wij ermee doen.',
    en: 'On {date} we received your objection. With this letter we explain what we do with it.',
  },
  next: {
    nl: 'Iemand die nog niet over uw gezin besliste, kijkt er opnieuw naar. U mag uw verhaal ook zelf vertellen. De wet geeft ons zes weken voor een antwoord. Kijkt een commissie mee, dan zijn het twaalf weken.',
    en: 'Somebody who has not decided about your family before looks at it anew. You may also tell your story in person. The law gives us six weeks for an answer. If a committee takes part, it is twelve weeks.',
  },
  meanwhile: {
    nl: 'Tot dan blijft ons besluit gelden. Kunt u daar niet op wachten? Dan kunt u de rechter om een snelle beslissing vragen. Het Juridisch Loket vertelt u hoe dat gaat.',
    en: 'Until then our decision stands. Can you not wait for that? You can ask the court for a quick decision. The Juridisch Loket tells you how.',
  },
  judge: {
    nl: 'Krijgt u geen gelijk? Dan staat in onze brief hoe u naar de rechter kunt gaan.',
    en: 'Is your objection rejected? Then our letter says how you can go to court.',
  },
} as const satisfies Readonly<Record<string, Text>>;
