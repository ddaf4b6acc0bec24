/** Conditions that are not met, as a letter tells the family. A scheme with other criteria is told in the scheme's own words. */
import type { Text } from '../../domain/text.ts';

export const LETTER_CRITERIA: Readonly<Record<string, Text>> = {
  'minor-children': {
    nl: 'De regeling is voor gezinnen met kinderen onder de 18 jaar.',
    en: 'The scheme is for families with children under 18.',
  },
  'residence-ground': {
    nl: 'De regeling vraagt een recht om in Nederland te wonen dat hier meetelt. Dat hebben wij niet kunnen zien.',
    en: 'The scheme asks for a right to live in the Netherlands that counts here. We could not see that.',
  },
  'came-unprepared': {
    nl: 'De regeling is voor gezinnen die zelf naar Nederland kwamen en dat niet goed konden voorbereiden.',
    en: 'The scheme is for families that came to the Netherlands themselves and could not prepare well.',
  },
  'not-evacuated': {
    nl: 'Uw gezin staat op een lijst voor evacuatie. Daarvoor is een andere regeling.',
    en: 'Your family is on a list for evacuation. There is another scheme for that.',
  },
  'arrived-recently': {
    nl: 'De regeling is voor gezinnen die kort geleden in Nederland kwamen. Bij u is dat langer geleden.',
    en: 'The scheme is for families that arrived in the Netherlands shortly before. For you that is longer ago.',
  },
  'no-care-question': {
    nl: 'U hebt vooral zorg nodig. Daarvoor is andere hulp van uw gemeente.',
    en: 'Above all you need care. Your municipality has other help for that.',
  },
  'judged-self-sufficient': {
    nl: 'Uw gemeente vindt dat u niet genoeg zelf kunt regelen. Dan hoort u andere hulp te krijgen.',
    en: 'Your municipality thinks that you cannot manage enough yourself. You should then get other help.',
  },
  'homeless-without-network': {
    nl: 'U bent niet dakloos, of u kunt bij familie of vrienden terecht.',
    en: 'You are not homeless, or you can stay with family or friends.',
  },
  'distress-self-sufficient': {
    nl: 'Uw gemeente vindt dat u niet genoeg zelf kunt regelen. Dan hoort u andere hulp te krijgen.',
    en: 'Your municipality thinks that you cannot manage enough yourself. You should then get other help.',
  },
  'distress-homeless-despite-efforts': {
    nl: 'Wij zien niet dat u dakloos bent en zelf een woning zoekt.',
    en: 'We do not see that you are homeless and look for a home yourself.',
  },
  'distress-finances-despite-efforts': {
    nl: 'Wij zien niet dat u zelf betaald werk zoekt.',
    en: 'We do not see that you look for paid work yourself.',
  },
  'distress-homeless-children': {
    nl: 'Wij zien niet dat uw kinderen geen dak boven hun hoofd hebben.',
    en: 'We do not see that your children have no roof over their heads.',
  },
  'distress-return-impossible': {
    nl: 'Wij denken dat u terug kunt naar het land waar u woonde. Of wij zien niet dat u dat hebt geprobeerd.',
    en: 'We think that you can go back to the country where you lived. Or we do not see that you tried.',
  },
};
