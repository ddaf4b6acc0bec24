/** The assessment as people read it in a terminal: one block per case, then one line that sums up. */
import { dateOf } from '../../domain/calendar.ts';
import type { Language, Text } from '../../domain/text.ts';
import type { Assessment, AssessmentRun, CriterionResult } from '../../eligibility/assessment.ts';
import type { Clock } from '../../eligibility/clocks.ts';
import {
  CRITERION_GROUPS,
  type CriterionGroup,
  type Route,
  type Scheme,
  type SourceKey,
} from '../../eligibility/scheme.ts';
import {
  CLOCK_STATES,
  GROUPS,
  NOTICE,
  OUTCOMES,
  sayClock,
  sayContradiction,
  sayFacts,
  saySummary,
  ASSESSMENT_TEXTS as TEXTS,
  VERDICTS,
} from '../../i18n/eligibility.ts';
import { sayDate, sayPlainDate } from '../../i18n/formats.ts';
import { say } from '../../i18n/message.ts';
import { printable, type Style, wrap } from '../../report/terminal-text.ts';

export interface TextSettings {
  readonly language: Language;
  /** Characters per line. */
  readonly width: number;
  readonly style: Style;
}

/** The text in blocks, each ending in a line break. What holds for every case is said once, after the cases. */
export function* assessmentText(run: AssessmentRun, settings: TextSettings): Generator<string> {
  const { assessments, scheme } = run;
  const shared = assessments.length > 1 ? scheme.routes.filter((route) => isAdvisedToAll(route, assessments)) : [];
  yield block(heading(run, settings));
  for (const assessment of assessments) yield `\n${block(caseBlock(assessment, scheme, shared, settings))}`;
  for (const lines of [personLooksAt(scheme, settings), adviceLines(TEXTS.sharedAdvice, shared, 0, settings)]) {
    if (lines.length > 0) yield `\n${block(lines)}`;
  }
  yield `\n${block(wrap(saySummary(run.summary, settings.language), settings.width))}`;
}

function block(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

function isAdvisedToAll(route: Route, assessments: readonly Assessment[]): boolean {
  return assessments.every(({ advice }) => advice.includes(route));
}

function heading(run: AssessmentRun, { language, width }: TextSettings): readonly string[] {
  const { scheme } = run;
  const title = say(TEXTS.heading, language, {
    date: sayDate(run.on, language),
    title: scheme.title[language],
    version: scheme.version,
    schemeDate: sayPlainDate(dateOf(scheme.date), language),
  });
  const evaluation = say(TEXTS.evaluation, language, {
    past: String(run.evaluationDue < run.on),
    date: sayDate(run.evaluationDue, language),
    sources: scheme.settingNotes.evaluationYears.sources.join(', '),
  });
  return [title, evaluation, say(NOTICE, language)].flatMap((line) => wrap(line, width));
}

function caseBlock(
  assessment: Assessment,
  scheme: Scheme,
  shared: readonly Route[],
  settings: TextSettings,
): readonly string[] {
  const { language, style } = settings;
  const { id, source } = assessment.case;
  const place = source?.line === undefined ? (source?.file ?? '') : `${source.file}:${source.line}`;
  const verdict = say(VERDICTS[assessment.verdict], language);
  const advice = assessment.advice.filter((route) => !shared.includes(route));
  return [
    style.bold(printable(say(TEXTS.case, language, { id, place, verdict }))),
    ...reasons(assessment, settings),
    ...CRITERION_GROUPS.flatMap((group) => criteriaOf(group, assessment, settings)),
    ...section(say(TEXTS.contradictions, language), contradictionLines(assessment, settings)),
    ...section(say(TEXTS.clocks, language), clockLines(assessment.clocks, scheme, settings)),
    ...adviceLines(TEXTS.advice, advice, 2, settings),
  ];
}

/** What no column holds, for every criterion that is marked with a star. */
function personLooksAt({ criteria }: Scheme, { language, width }: TextSettings): readonly string[] {
  const lines = criteria.flatMap(({ label, personLooksAt: text }) =>
    text ? indented(`${label}. ${text[language]}`, 2, width) : [],
  );
  return lines.length === 0 ? [] : [say(TEXTS.personLooksAt, language), ...lines];
}

function adviceLines(
  title: Text,
  routes: readonly Route[],
  spaces: number,
  { language, width }: TextSettings,
): readonly string[] {
  const lines = routes.flatMap((route) =>
    indented(`- ${route.text[language]}${cited(route.sources)}`, spaces + 2, width),
  );
  return lines.length === 0 ? [] : [' '.repeat(spaces) + say(title, language), ...lines];
}

/** What decides the verdict, before the details. */
function reasons(assessment: Assessment, { language, width }: TextSettings): readonly string[] {
  const failed = assessment.criteria.filter(({ outcome }) => outcome === 'not-met');
  const lines: string[] = [];
  if (failed.length > 0) {
    const criteria = failed.map(({ criterion }) => `${criterion.label}${cited(criterion.sources)}`).join(', ');
    lines.push(say(TEXTS.failed, language, { criteria }));
  }
  if (assessment.missing.length > 0) {
    lines.push(say(TEXTS.missingFacts, language, { facts: sayFacts(assessment.missing, language) }));
  }
  const doubtful = new Set(assessment.criteria.flatMap(({ contradicted }) => contradicted));
  if (doubtful.size > 0) {
    lines.push(say(TEXTS.doubtfulFacts, language, { facts: sayFacts([...doubtful], language) }));
  }
  return lines.flatMap((line) => indented(line, 2, width));
}

function criteriaOf(group: CriterionGroup, assessment: Assessment, settings: TextSettings): readonly string[] {
  const results = assessment.criteria.filter(({ criterion }) => criterion.group === group);
  return section(
    say(GROUPS[group], settings.language),
    results.flatMap((result) => criterionLines(result, settings)),
  );
}

function criterionLines(result: CriterionResult, { language, width, style }: TextSettings): readonly string[] {
  const { criterion, outcome, missing, contradicted } = result;
  const mark = say(OUTCOMES[outcome], language).padEnd(widthOf(OUTCOMES, language));
  const indent = 4 + mark.length + 2;
  const details = [
    missing.length > 0 ? say(TEXTS.missing, language, { facts: sayFacts(missing, language) }) : '',
    contradicted.length > 0 ? say(TEXTS.contradicted, language, { facts: sayFacts(contradicted, language) }) : '',
  ].filter((line) => line !== '');
  const star = criterion.personLooksAt ? ' *' : '';
  const text = `${criterion.label}. ${criterion.text[language]}${cited(criterion.sources)}${star}`;
  const colour = { met: style.green, 'not-met': style.red, unknown: style.yellow }[outcome];
  return marked(mark, colour, [text, ...details], indent, width);
}

function contradictionLines(assessment: Assessment, { language, width }: TextSettings): readonly string[] {
  return assessment.contradictions.flatMap((each) => indented(`! ${sayContradiction(each, language)}`, 4, width));
}

function clockLines(
  clocks: readonly Clock[],
  scheme: Scheme,
  { language, width, style }: TextSettings,
): readonly string[] {
  return clocks.flatMap((clock) => {
    const mark = say(CLOCK_STATES[clock.state], language).padEnd(widthOf(CLOCK_STATES, language));
    const note = scheme.clocks[clock.id];
    const details = sayClock(clock, language);
    const text = `${note.text[language]}${details === '' ? '' : `: ${details}`}${cited(note.sources)}`;
    const colour = clock.state === 'overdue' ? style.red : (plain: string): string => plain;
    return marked(mark, colour, [text], 4 + mark.length + 2, width);
  });
}

/** A mark in a column of its own and the lines beside it. Colour is added last, for it has no width. */
function marked(
  mark: string,
  colour: (text: string) => string,
  texts: readonly string[],
  indent: number,
  width: number,
): readonly string[] {
  const lines = texts.flatMap((text) => indented(text, indent, width, 0));
  return lines.map((line, index) => (index === 0 ? `    ${colour(mark)}  ${line.slice(indent)}` : line));
}

/** A sentence some spaces in; further lines hang two spaces deeper. Very narrow terminals still get whole words. */
function indented(text: string, spaces: number, width: number, hang = 2): readonly string[] {
  return wrap(text, Math.max(20, width - spaces), hang).map((line) => ' '.repeat(spaces) + line);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines];
}

function cited(sources: readonly SourceKey[]): string {
  return ` [${sources.join(', ')}]`;
}

function widthOf(
  texts: Readonly<Record<string, { readonly nl: string; readonly en: string }>>,
  language: Language,
): number {
  return Math.max(...Object.values(texts).map((text) => text[language].length));
}
