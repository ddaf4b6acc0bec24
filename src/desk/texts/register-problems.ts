/** What the register refuses, in words, with what to do. */

import type { Language, Text } from '../../domain/text.ts';
import { say } from '../../i18n/message.ts';
import type { RegisterError, RegisterErrorKind } from '../register/register.ts';

export const REGISTER_PROBLEMS: Readonly<Record<RegisterErrorKind, Text>> = {
  exists: {
    nl: 'Dit kenmerk bestaat al. Kies een ander kenmerk, of wijzig wat er is.',
    en: 'This id exists already. Choose another one, or edit what is there.',
  },
  missing: { nl: 'Dit bestaat niet, of niet meer.', en: 'This does not exist, or no longer.' },
  'illegal-step': {
    nl: 'Deze stap kan niet in de toestand waarin het gezin nu is. Laad de pagina opnieuw.',
    en: 'This step is not possible in the state in which the family is now. Load the page again.',
  },
  'not-your-step': { nl: 'Deze stap hoort niet bij uw rol.', en: 'This step does not belong to your role.' },
  'reason-needed': { nl: 'Geef een reden.', en: 'Give a reason.' },
  'nothing-to-undo': { nl: 'Er is niets om ongedaan te maken.', en: 'There is nothing to undo.' },
  'changed-since': {
    nl: 'Dit kan niet meer ongedaan worden gemaakt: er is daarna iets gewijzigd.',
    en: 'This can no longer be undone: something was changed after it.',
  },
  'not-erasable': {
    nl: 'Dit gezin kan nu niet worden gewist: de zaak is nog niet gesloten, of de bewaartermijn loopt nog.',
    en: 'This family cannot be erased now: the case is not closed, or the retention period still runs.',
  },
  'newer-register': {
    nl: 'Dit register is van een nieuwere versie van Onderdak. Werk het programma bij; er is niets gewijzigd.',
    en: 'This register is of a newer version of Onderdak. Update the program; nothing was changed.',
  },
  'not-a-register': {
    nl: 'Dit is geen register van Onderdak, of het is beschadigd. Noem een ander bestand, of zet een back-up terug.',
    en: 'This is no register of Onderdak, or it is damaged. Name another file, or restore a backup.',
  },
  'cannot-open': {
    nl: 'Het register {register} kan niet worden geopend ({detail}). Controleer de naam, de rechten en of de database bereikbaar is.',
    en: 'The register {register} cannot be opened ({detail}). Check its name, its permissions and whether the database can be reached.',
  },
  'other-database': {
    nl: 'In {register} kan geen register staan. Noem een bestand (SQLite) of een adres dat begint met postgres://.',
    en: 'No register can be in {register}. Name a file (SQLite), or an address that begins with postgres://.',
  },
  'no-register': {
    nl: 'Er is geen register {register}. Noem met --register een ander bestand, of maak er een met `onderdak register import`.',
    en: 'There is no register {register}. Name another file with --register, or make one with `onderdak register import`.',
  },
  busy: {
    nl: 'Een ander programma schrijft al een tijd in het register. Er is niets gewijzigd; probeer het straks opnieuw.',
    en: 'Another program has been writing in the register for a while. Nothing was changed; try again later.',
  },
  'not-empty': {
    nl: 'Het register is niet leeg. Importeer in een leeg register, of zet de back-up in een leeg register terug.',
    en: 'The register is not empty. Import or restore into an empty register.',
  },
  'not-an-export': {
    nl: 'Het bestand register.json is niet door Onderdak geschreven, of het is beschadigd ({detail}). Haal het weg om de map als scenario te importeren.',
    en: 'The file register.json was not written by Onderdak, or is damaged ({detail}). Take it away to import the folder as a scenario.',
  },
  'export-changed': {
    nl: 'Het bestand {file} is na de export veranderd of weg. Zet het terug, of haal register.json weg om de map als scenario te importeren; wat alleen in register.json staat (toestanden, voorstellen, plannen) gaat dan niet mee.',
    en: 'The file {file} was changed or taken away after the export. Put it back, or take register.json away to import the folder as a scenario; what only register.json holds (states, proposals, plans) then stays behind.',
  },
  'not-a-backup': {
    nl: 'Dit is geen back-up van een register van Onderdak. Noem een bestand dat `onderdak register backup` schreef.',
    en: 'This is no backup of a register of Onderdak. Name a file that `onderdak register backup` wrote.',
  },
  'backup-damaged': {
    nl: 'De back-up is beschadigd of niet compleet. Er is niets teruggezet. Neem een andere back-up. {detail}',
    en: 'The backup is damaged or not complete. Nothing was restored. Take another backup. {detail}',
  },
};

export function sayRegisterError(error: RegisterError, language: Language): string {
  return say(REGISTER_PROBLEMS[error.kind], language, error.params);
}
