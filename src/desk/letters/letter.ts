/** A letter to a family as a list of parts, from which a page, a text and a file are made. */

import type { Language, MessageParams, Text } from '../../domain/text.ts';
import { sayPlainDate, sayWeek } from '../../i18n/formats.ts';
import { say } from '../../i18n/message.ts';
import {
  LETTER_COMMON as COMMON,
  LETTER_DECLINED as DECLINED,
  LETTER_DISQUALIFIES as DISQUALIFIES,
  LETTER_FRAME as FRAME,
  LETTER_HEADINGS as HEADINGS,
  LETTER_HOUSED as HOUSED,
  LETTER_TITLES,
  type LetterKind,
  LETTER_OBJECTION as OBJECTION,
  LETTER_PROPOSAL as PROPOSAL,
  LETTER_QUALIFIES as QUALIFIES,
} from '../texts/letter.ts';
import { LETTER_CRITERIA } from '../texts/letter-criteria.ts';
import { sayHereToFamily, sayNotThereToFamily } from '../texts/letter-reasons.ts';
import type { Decided, EveryLetter, FactsOf, LetterFacts, ProposedHome } from './letter-facts.ts';

export type LetterPart =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** What the organisation fills in by hand before the letter is sent. */
  | { readonly kind: 'blank'; readonly text: string };

export interface Letter {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly title: string;
  readonly parts: readonly LetterPart[];
}

export function letterOf(facts: LetterFacts, language: Language): Letter {
  const write = new Writer(language);
  return {
    kind: facts.kind,
    language,
    title: write.say(LETTER_TITLES[facts.kind], { municipality: municipalityIn(facts) }),
    parts: [
      write.paragraph(FRAME.date, { date: sayPlainDate(facts.date, language) }),
      write.paragraph(FRAME.reference, { family: facts.family }),
      write.paragraph(FRAME.salutation),
      ...bodyOf(facts, write),
      write.paragraph(FRAME.closing),
      write.paragraph(FRAME.sender),
    ],
  };
}

/** Says sentences in one language, each as a part of the letter. */
class Writer {
  readonly language: Language;
  constructor(language: Language) {
    this.language = language;
  }
  say(text: Text, params: MessageParams = {}): string {
    return say(text, this.language, params);
  }
  heading(text: Text): LetterPart {
    return { kind: 'heading', text: this.say(text) };
  }
  paragraph(text: Text, params: MessageParams = {}): LetterPart {
    return { kind: 'paragraph', text: this.say(text, params) };
  }
  blank(text: Text): LetterPart {
    return { kind: 'blank', text: this.say(text) };
  }
  list(items: readonly string[]): readonly LetterPart[] {
    return items.length === 0 ? [] : [{ kind: 'list', items }];
  }
}

function municipalityIn(facts: LetterFacts): string {
  if (facts.kind === 'proposal') return facts.names.municipality(facts.home.municipality);
  return 'municipality' in facts ? facts.names.municipality(facts.municipality) : '';
}

function bodyOf(facts: LetterFacts, write: Writer): readonly LetterPart[] {
  switch (facts.kind) {
    case 'qualifies':
      return qualifies(facts, write);
    case 'does-not-qualify':
      return doesNotQualify(facts, write);
    case 'proposal':
      return proposal(facts, write);
    case 'declined-by-municipality':
      return declined(facts, write);
    case 'housed':
      return housed(facts, write);
    case 'objection-received':
      return objection(facts, write);
  }
}

function qualifies(facts: FactsOf<'qualifies'>, write: Writer): readonly LetterPart[] {
  return [
    write.paragraph(QUALIFIES.decided, { referring: referringIn(facts, write) }),
    write.heading(HEADINGS.why),
    write.paragraph(QUALIFIES.reason),
    ...write.list([facts.reason]),
    write.heading(HEADINGS.next),
    write.paragraph(QUALIFIES.next),
    write.heading(HEADINGS.shelter),
    write.paragraph(facts.inShelter ? QUALIFIES.inShelter : QUALIFIES.noShelter),
    write.paragraph(COMMON.threeMonths),
    ...whoDecided(COMMON.personDecided, write),
    write.heading(HEADINGS.consent),
    write.paragraph(COMMON.consent),
    ...objectAndHelp(write),
  ];
}

function doesNotQualify(facts: FactsOf<'does-not-qualify'>, write: Writer): readonly LetterPart[] {
  const criteria = facts.notMet.map(({ id, text }) => write.say(LETTER_CRITERIA[id] ?? text));
  return [
    write.paragraph(DISQUALIFIES.decided, { referring: referringIn(facts, write) }),
    write.heading(HEADINGS.why),
    write.paragraph(DISQUALIFIES.reason),
    ...write.list([facts.reason]),
    ...(criteria.length === 0 ? [] : [write.paragraph(DISQUALIFIES.criteria), ...write.list([...new Set(criteria)])]),
    write.heading(HEADINGS.next),
    write.paragraph(DISQUALIFIES.next),
    write.paragraph(DISQUALIFIES.changed),
    ...whoDecided(COMMON.personDecided, write),
    ...objectAndHelp(write),
  ];
}

function proposal(facts: FactsOf<'proposal'>, write: Writer): readonly LetterPart[] {
  const { home, names, here, notThere, accepted } = facts;
  const municipality = names.municipality(home.municipality);
  const elsewhere = sayNotThereToFamily(notThere, names, write.language);
  return [
    write.paragraph(PROPOSAL.proposed, { municipality }),
    write.heading(HEADINGS.home),
    write.paragraph(homeText(home), {
      municipality,
      dwelling: home.dwelling ?? '',
      bedrooms: home.bedrooms ?? 0,
      week: sayWeek(home.moveInWeek, write.language),
    }),
    write.heading(HEADINGS.whyThere),
    ...write.list(sayHereToFamily(here, names, write.language)),
    ...(elsewhere.length === 0 ? [] : [write.heading(HEADINGS.whyNotThere), ...write.list(elsewhere)]),
    write.heading(HEADINGS.next),
    write.paragraph(accepted ? PROPOSAL.accepted : PROPOSAL.next, { municipality }),
    write.paragraph(PROPOSAL.mayRefuse),
    write.heading(HEADINGS.shelter),
    ...(home.shelter === undefined
      ? []
      : [
          write.paragraph(PROPOSAL.shelter, {
            shelter: names.shelter(home.shelter, write.language),
            weeks: home.weeksInShelter,
          }),
        ]),
    write.paragraph(COMMON.threeMonths),
    ...whoDecided(COMMON.computerProposed, write, COMMON.notUsed),
    write.heading(HEADINGS.consent),
    write.paragraph(COMMON.consent),
    ...objectAndHelp(write),
  ];
}

function homeText({ supply, bedrooms }: ProposedHome): Text {
  if (supply !== 'dwelling') return PROPOSAL.homes[supply];
  return bedrooms === undefined ? PROPOSAL.homes.dwellingUnknown : PROPOSAL.homes.dwelling;
}

function declined(facts: FactsOf<'declined-by-municipality'>, write: Writer): readonly LetterPart[] {
  const { names, municipality, on, reason, inShelter } = facts;
  return [
    write.paragraph(DECLINED.told, {
      municipality: names.municipality(municipality),
      date: sayPlainDate(on, write.language),
    }),
    write.heading(HEADINGS.why),
    write.paragraph(DECLINED.reason),
    ...write.list([reason]),
    write.heading(HEADINGS.next),
    write.paragraph(DECLINED.next),
    write.heading(HEADINGS.shelter),
    write.paragraph(inShelter ? QUALIFIES.inShelter : QUALIFIES.noShelter),
    write.paragraph(COMMON.threeMonths),
    ...whoDecided(COMMON.computerProposed, write, COMMON.notUsed),
    write.heading(HEADINGS.consent),
    write.paragraph(COMMON.consent),
    ...objectAndHelp(write),
  ];
}

function housed({ names, municipality, movedInOn }: FactsOf<'housed'>, write: Writer): readonly LetterPart[] {
  const place = { municipality: names.municipality(municipality) };
  return [
    write.paragraph(HOUSED.told, { ...place, date: sayPlainDate(movedInOn, write.language) }),
    write.heading(HEADINGS.why),
    write.paragraph(HOUSED.why, place),
    write.heading(HEADINGS.next),
    write.paragraph(HOUSED.next, place),
    write.paragraph(HOUSED.kept),
    ...whoDecided(COMMON.computerProposed, write, COMMON.notUsed),
    ...objectAndHelp(write),
  ];
}

function objection({ on }: FactsOf<'objection-received'>, write: Writer): readonly LetterPart[] {
  return [
    write.paragraph(OBJECTION.told, { date: sayPlainDate(on, write.language) }),
    write.heading(HEADINGS.next),
    write.paragraph(OBJECTION.next),
    write.paragraph(OBJECTION.meanwhile),
    write.paragraph(OBJECTION.judge),
    ...whoDecided(COMMON.personDecided, write),
    ...help(write),
  ];
}

function referringIn({ referring, names }: Decided & EveryLetter, write: Writer): string {
  return referring === null ? write.say(FRAME.someMunicipality) : names.municipality(referring);
}

function whoDecided(who: Text, write: Writer, more?: Text): readonly LetterPart[] {
  return [
    write.heading(HEADINGS.computer),
    write.paragraph(who),
    ...(more ? [write.paragraph(more)] : []),
    write.paragraph(COMMON.register),
  ];
}

function objectAndHelp(write: Writer): readonly LetterPart[] {
  return [
    write.heading(HEADINGS.disagree),
    write.paragraph(COMMON.object),
    write.blank(FRAME.blankAddress),
    write.paragraph(COMMON.objectLaw),
    ...help(write),
  ];
}

function help(write: Writer): readonly LetterPart[] {
  return [
    write.heading(HEADINGS.help),
    write.paragraph(COMMON.help),
    write.paragraph(COMMON.contact),
    write.blank(FRAME.blankContact),
    write.paragraph(COMMON.wrongFacts),
  ];
}
