/** What every part of the text for a terminal works with. */
import type { Style } from '../terminal-text.ts';
import type { StudyPage } from './study-page.ts';

export interface TerminalPage extends StudyPage {
  readonly style: Style;
  readonly width: number;
}
