/** The plan in a terminal: families by urgency with their weeks, what binds, the objectives with proof, findings. */

import type { Language } from '../domain/text.ts';
import { sayWhatBinds } from '../i18n/binding.ts';
import { findingsByUrgency, sayFinding, weightOf } from '../i18n/findings.ts';
import { sayShortWeek, sayWeek } from '../i18n/formats.ts';
import { sayHome, sayLabel, sayPlace, sayProof, sayStatus } from '../i18n/labels.ts';
import { formatNumber, say } from '../i18n/message.ts';
import { type Names, namesOf } from '../i18n/names.ts';
import { sayAmount, sayObjective } from '../i18n/objectives.ts';
import { SUMMARY, TERMINAL } from '../i18n/summary.ts';
import { type FamilyLine, familyLines } from './family-lines.ts';
import { bindsOf } from './plan-figures.ts';
import type { ReportInput } from './report-input.ts';
import { summaryLine } from './summary-line.ts';
import { padded, printable, type Style, terminalStyle, wrap } from './terminal-text.ts';
import { BAR_WIDTH, weekBar, weeksPerBlock } from './week-bar.ts';

export interface TerminalOptions {
  readonly language: Language;
  /** The caller decides, from NO_COLOR and whether it writes to a terminal. */
  readonly colour: boolean;
  /** Columns of the terminal; 80 is the least that every column fits in. */
  readonly width: number;
  /** Most families shown; default all. */
  readonly mostFamilies?: number;
}

/** Scarcity prices shown; the files hold all of them. */
const MOST_SENTENCES = 8;
const NARROWEST = 80;

interface Page extends TerminalOptions {
  readonly input: ReportInput;
  readonly names: Names;
  readonly style: Style;
}

/** The whole text, with a newline at the end. */
export function renderPlanForTerminal(input: ReportInput, options: TerminalOptions): string {
  const page: Page = {
    ...options,
    width: Math.max(NARROWEST, options.width),
    input,
    names: namesOf(input.week),
    style: terminalStyle(options.colour),
  };
  const parts = [heading(page), families(page), binds(page), objectives(page), findings(page), overrides(page)];
  const summary = wrap(summaryLine(input, options.language), page.width).map(page.style.bold);
  return `${[...parts.filter((part) => part.length > 0), summary].map((part) => part.join('\n')).join('\n\n')}\n`;
}

function heading({ input, language, style, width }: Page): readonly string[] {
  const { plan } = input;
  const title = `Onderdak · ${say(SUMMARY.title, language, { week: sayWeek(plan.week, language) })}`;
  const policy = printable(say(SUMMARY.policy, language, { policy: plan.policy }));
  const space = ' '.repeat(Math.max(2, width - title.length - policy.length));
  const lines = [style.bold(title) + space + style.dim(policy)];
  if (plan.fictitious) lines.push(style.yellow(say(SUMMARY.fictitious, language)));
  return lines;
}

function families(page: Page): readonly string[] {
  const { input, language, style, mostFamilies = Number.POSITIVE_INFINITY } = page;
  const lines = familyLines(input);
  const cap = input.plan.capWeeks;
  const scale = weeksPerBlock(cap);
  const legend = say(TERMINAL.legend, language, { cap });
  const shown = lines.slice(0, mostFamilies);
  const widths = columnWidths(shown, page);
  return [
    style.bold(say(TERMINAL.familiesHeading, language)),
    ...wrap(legend, page.width).map(style.dim),
    ...(scale > 1 ? [style.dim(say(TERMINAL.legendScale, language, { weeks: scale }))] : []),
    style.bold(headerRow(widths, language)),
    ...shown.map((line) => familyRow(line, widths, page)),
    ...(shown.length < lines.length ? [say(TERMINAL.andMore, language, { count: lines.length - shown.length })] : []),
  ];
}

interface Widths {
  readonly family: number;
  readonly place: number;
  readonly home: number;
}

const WEEKS = 3;
const MOVE = 8;
const MATCH = 5;

/** The name of the municipality gets more than half of what the fixed columns and the ids leave. */
function columnWidths(lines: readonly FamilyLine[], { width, language }: Page): Widths {
  const longest = Math.max(...lines.map(({ placement }) => [...placement.family].length), 0);
  const family = Math.min(Math.max(sayLabel('family', language).length, longest), 14);
  const left = width - (1 + family + BAR_WIDTH + WEEKS + MOVE + MATCH) - 7;
  const place = Math.min(28, Math.ceil(left * 0.55));
  return { family, place, home: Math.min(28, left - place) };
}

function headerRow({ family, place, home }: Widths, language: Language): string {
  return [
    ' ',
    padded(sayLabel('family', language), family),
    padded(sayLabel('weeksInShelter', language), BAR_WIDTH),
    padded('', WEEKS),
    padded(sayLabel('municipality', language), place),
    padded(sayLabel('home', language), home),
    padded(sayLabel('movesIn', language), MOVE),
    padded(sayLabel('match', language), MATCH, 'right'),
  ].join(' ');
}

function familyRow(line: FamilyLine, widths: Widths, { language, names, style, input }: Page): string {
  const { placement } = line;
  const place = padded(sayPlace(placement, names, language), widths.place);
  const row = [
    line.rooflessNow ? style.red('×') : line.needsAttention ? style.red('!') : ' ',
    padded(placement.family, widths.family),
    padded(weekBar(line, input.plan.capWeeks), BAR_WIDTH),
    padded(String(placement.weeksInShelter), WEEKS, 'right'),
    placement.status === 'unplaced' ? style.red(place) : place,
    padded(sayHome(placement, language), widths.home),
    padded(placement.moveInWeek === undefined ? '–' : sayShortWeek(placement.moveInWeek, language), MOVE),
    padded(placement.match === undefined ? '–' : formatNumber(placement.match, language, 2), MATCH, 'right'),
  ];
  return (placement.overCap ? row.map((text, index) => (index === 2 ? style.red(text) : text)) : row).join(' ');
}

function binds({ input, language, names, style, width }: Page): readonly string[] {
  const sentences = sayWhatBinds(bindsOf(input), names, language);
  return [
    style.bold(say(TERMINAL.bindsHeading, language)),
    ...(sentences.length === 0 ? wrap(say(TERMINAL.bindsNothing, language), width) : []),
    ...sentences.slice(0, MOST_SENTENCES).flatMap((sentence) => bullet(sentence, width)),
    ...(sentences.length > MOST_SENTENCES
      ? [say(TERMINAL.andMore, language, { count: sentences.length - MOST_SENTENCES })]
      : []),
  ];
}

/** Columns of the table of objectives. */
const OBJECTIVE = 25;
const AMOUNT = 18;

function objectives({ input, language, style, width }: Page): readonly string[] {
  const rows = input.plan.objectives.map((objective, index) => {
    const mark = objective.proven ? style.green('✓') : style.yellow('~');
    const name = padded(sayObjective(objective.name, language), OBJECTIVE);
    const amount = padded(sayAmount(objective.value, objective.unit, language), AMOUNT, 'right');
    const indent = 3 + OBJECTIVE + AMOUNT + 4;
    const proof = wrap(sayProof(objective, language), width - indent).join(`\n${' '.repeat(indent)}`);
    return `${padded(String(index + 1), 2, 'right')} ${name}${amount}  ${mark} ${proof}`;
  });
  return [
    style.bold(say(TERMINAL.objectivesHeading, language)),
    ...rows,
    ...wrap(sayStatus(input.plan.status, language), width),
  ];
}

function findings({ input, language, names, style, width }: Page): readonly string[] {
  const { warnings } = input.plan;
  if (warnings.length === 0) return [];
  return [
    style.bold(say(TERMINAL.findingsHeading, language)),
    ...findingsByUrgency(warnings).flatMap((finding) => {
      const lines = bullet(sayFinding(finding, names, language), width);
      return weightOf(finding) === 'people' ? lines.map(style.red) : lines;
    }),
  ];
}

function overrides({ input, language, style, width }: Page): readonly string[] {
  const changed = input.plan.manifest.overrides;
  if (changed.length === 0) return [];
  return [
    style.bold(say(TERMINAL.overridesHeading, language)),
    ...changed.flatMap(({ path, from, value }) =>
      bullet(say(TERMINAL.override, language, { path, from, value }), width),
    ),
  ];
}

function bullet(sentence: string, width: number): readonly string[] {
  return wrap(`- ${sentence}`, width, 2);
}
