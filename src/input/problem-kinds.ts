/** Every kind of problem that reading can find, with the parameters of its text in src/i18n/problems.ts. */

/** A name that is not known, with the nearest known one ('' when none is near). */
interface UnknownName {
  readonly name: string;
  readonly nearest: string;
}

interface InCell {
  readonly column: string;
  readonly value: string;
}

/** How a number was read, where that differs from how it was written; else ''. */
interface Read {
  readonly read: string;
}

type Nothing = Readonly<Record<never, never>>;

/** Problems with a file as a whole. */
interface FileProblems {
  'file-missing': { readonly path: string };
  'not-a-file': { readonly path: string };
  'file-not-readable': { readonly path: string; readonly code: string };
  'file-too-large': { readonly path: string; readonly size: string; readonly limit: string };
  'file-empty': Nothing;
  'binary-file': Nothing;
  'old-excel-file': Nothing;
  'xlsx-damaged': Nothing;
  'xlsx-too-large': { readonly limit: string };
  'utf16-without-mark': Nothing;
  'read-as-utf16': Nothing;
  'unknown-encoding': Nothing;
  'line-too-long': { readonly limit: number };
  'too-many-rows': { readonly limit: number };
  'too-many-columns': { readonly limit: number };
  'no-rows': { readonly file: string };
  'unclosed-quote': Nothing;
  'text-after-quote': Nothing;
  'row-too-long': { readonly expected: number; readonly found: number };
  'rows-too-short': { readonly count: number; readonly expected: number };
  'duplicate-column': { readonly column: string };
  'missing-column': { readonly column: string; readonly nearest: string };
  'missing-one-of-columns': { readonly columns: string };
  'unknown-columns': { readonly count: number; readonly columns: string; readonly known: string };
}

/** Problems with one cell. */
interface CellProblems {
  'missing-value': { readonly column: string };
  'control-character': { readonly column: string; readonly code: string };
  'cell-too-long': { readonly column: string; readonly limit: number };
  'excel-error': InCell;
  'not-a-number': InCell;
  'not-a-whole-number': InCell;
  'number-too-small': InCell & Read & { readonly least: number };
  'number-too-large': InCell & Read & { readonly most: number };
  'ambiguous-number': InCell;
  'not-an-amount': InCell;
  'not-a-date': InCell;
  'date-does-not-exist': InCell;
  'date-out-of-range': InCell;
  'not-yes-or-no': InCell;
  'not-a-choice': InCell & { readonly choices: string; readonly nearest: string };
  'not-an-id': InCell;
  'id-too-long': { readonly column: string; readonly limit: number };
  'not-plain-text': InCell;
  'empty-list-entry': InCell;
  'too-many-entries': { readonly column: string; readonly limit: number };
  'not-a-tie': InCell;
}

/** Problems between cells, rows and files. */
interface CrossProblems {
  'duplicate-id': { readonly column: string; readonly value: string; readonly firstLine: number };
  'duplicate-pair': { readonly family: string; readonly municipality: string; readonly firstLine: number };
  'reserved-id': { readonly value: string };
  'id-used-twice': { readonly value: string; readonly otherFile: string; readonly otherLine: number };
  'unknown-municipality': UnknownName & { readonly column: string };
  'unknown-shelter': UnknownName;
  'unknown-place': UnknownName;
  'unknown-pin': UnknownName & { readonly column: string };
  'unknown-cbs-code': { readonly name: string };
  'unknown-families-in-match': { readonly count: number; readonly first: string };
  'families-without-match': { readonly count: number; readonly first: string };
  'unknown-sectors': { readonly count: number; readonly sectors: string };
  'labour-regions-unmatched': { readonly first: string };
  'from-after-until': {
    readonly fromColumn: string;
    readonly untilColumn: string;
    readonly from: string;
    readonly until: string;
  };
  'overlapping-commitments': { readonly municipality: string; readonly otherLine: number };
  'overlapping-tasks': { readonly municipality: string; readonly otherLine: number };
  'task-amount-missing': Nothing;
  'task-amount-twice': Nothing;
  'task-lead-weeks-assumed': { readonly count: number };
  'children-unknown': Nothing;
  'child-ages-count': { readonly ages: number; readonly children: number };
  'child-sexes-count': { readonly sexes: number; readonly children: number };
  'child-sexes-without-ages': Nothing;
  'no-adults': Nothing;
  'no-children': Nothing;
  'empty-household': Nothing;
  'sectors-more-than-adults': { readonly sectors: number; readonly adults: number };
  'bedrooms-needed-missing': { readonly children: number };
  'shelter-since-missing': { readonly shelter: string };
  'shelter-id-missing': { readonly since: string };
  'shelter-since-in-future': { readonly since: string; readonly monday: string };
  'referred-in-future': { readonly referred: string; readonly monday: string };
  'referring-municipality-missing': { readonly policy: string };
  'verdict-column-missing': { readonly column: string };
  'scores-rounded': { readonly count: number };
  'class-and-number-mixed': { readonly sector: string; readonly otherLine: number };
  'duplicate-tension': {
    readonly region: string;
    readonly sector: string;
    readonly period: string;
    readonly firstLine: number;
  };
  'previous-not-json': Nothing;
  'previous-not-a-plan': { readonly at: string };
  'previous-wrong-schema': { readonly found: string; readonly expected: string };
  'previous-not-earlier': { readonly previous: string; readonly week: string };
}

/** Problems with the scenario and its policies. */
interface ScenarioProblems {
  'yaml-tab': Nothing;
  'yaml-indent': Nothing;
  'yaml-unclosed': Nothing;
  'yaml-colon': Nothing;
  'yaml-syntax': { readonly code: string };
  'yaml-too-deep': { readonly limit: number };
  'yaml-too-many-values': { readonly limit: number };
  'yaml-alias-loop': { readonly name: string };
  'yaml-unknown-alias': { readonly name: string };
  'yaml-tag': { readonly tag: string };
  'yaml-several-documents': Nothing;
  'yaml-key-not-text': Nothing;
  'duplicate-key': { readonly key: string; readonly firstLine: number };
  'not-a-mapping': { readonly path: string };
  'schema-missing': { readonly expected: string };
  'schema-wrong': { readonly found: string; readonly expected: string };
  'unknown-key': UnknownName & { readonly path: string };
  'key-not-here': { readonly key: string; readonly path: string };
  'extends-cycle': { readonly chain: string };
  'extends-too-deep': { readonly limit: number };
  'unknown-scenario': UnknownName & { readonly names: string };
  'no-named-scenarios': { readonly name: string };
  'scenario-not-chosen': { readonly names: string; readonly file: string };
  'key-missing': { readonly key: string };
  'setting-not-text': { readonly path: string };
  'setting-not-a-number': { readonly path: string; readonly value: string };
  'setting-not-whole': { readonly path: string; readonly value: string };
  'setting-too-small': { readonly path: string; readonly value: string; readonly least: number };
  'setting-too-large': { readonly path: string; readonly value: string; readonly most: number };
  'setting-not-yes-or-no': { readonly path: string; readonly value: string };
  'setting-not-a-list': { readonly path: string };
  'setting-not-a-choice': UnknownName & { readonly path: string; readonly choices: string };
  'week-form': { readonly value: string };
  'week-does-not-exist': { readonly value: string };
  'policy-name': { readonly name: string };
  'no-policies': Nothing;
  'family-not-in-plan': UnknownName;
  'municipality-not-in-scenario': UnknownName;
  'policy-not-chosen': { readonly names: string };
  'unknown-policy': UnknownName & { readonly names: string };
  'duplicate-objective': { readonly policy: string; readonly objective: string };
  'no-objectives': { readonly policy: string };
  'weights-do-not-add-up': { readonly policy: string; readonly sum: string };
  'unknown-figure': UnknownName & { readonly policy: string };
  'quota-without-task': { readonly policy: string };
  'regime-without-commitments': { readonly policy: string; readonly regime: string };
  'match-only-without-match': Nothing;
}

/** Problems with what a simulation needs. The texts are in src/i18n/study-problems.ts. */
export interface StudyProblems {
  'low-above-value': { readonly path: string; readonly low: number; readonly value: number };
  'high-below-value': { readonly path: string; readonly high: number; readonly value: number };
  'no-weeks-counted': { readonly weeks: number; readonly warmUpWeeks: number; readonly followUpWeeks: number };
  'unknown-reporting-column': UnknownName;
  'unknown-stay-municipality': UnknownName & { readonly path: string };
  'reporting-share-missing': { readonly column: string; readonly count: number; readonly first: string };
  'arms-differ': { readonly arm: string; readonly other: string; readonly key: string };
  'unknown-arm': UnknownName & { readonly names: string };
  'arm-named-twice': { readonly name: string };
  'option-out-of-range': {
    readonly name: string;
    readonly value: string;
    readonly least: number;
    readonly most: number;
  };
  'simulation-population-missing': { readonly arm: string; readonly count: number; readonly first: string };
  'simulation-match-only': { readonly arm: string };
  'simulation-without-match': { readonly arm: string };
  'simulation-without-shelter': { readonly arm: string };
  'simulation-without-central-shelter': { readonly arm: string };
  'simulation-without-homes': { readonly arm: string };
  'simulation-vacated-missing': { readonly arm: string; readonly count: number; readonly first: string };
}

/** Problems with what a publisher gives. The texts are in src/i18n/refresh-problems.ts. */
interface RefreshProblems {
  'refresh-unreachable': { readonly code: string };
  'refresh-timeout': { readonly seconds: number };
  'refresh-http': { readonly status: number };
  'refresh-too-large': { readonly limit: string };
  'refresh-next-page': { readonly next: string };
  'refresh-one-page': Nothing;
  'refresh-not-json': Nothing;
  'refresh-no-rows': Nothing;
  'refresh-other-table': { readonly table: string; readonly columns: string };
  'refresh-no-figures': { readonly table: string; readonly measure: string };
  'refresh-no-years': { readonly first: number };
  'refresh-value': { readonly region: string; readonly year: number; readonly value: string };
  'refresh-two-values': { readonly region: string; readonly year: number };
  'refresh-no-total': { readonly year: number; readonly region: string };
  'refresh-missing-municipalities': { readonly year: number; readonly count: number; readonly codes: string };
  'refresh-other-municipalities': { readonly year: number; readonly count: number; readonly codes: string };
  'refresh-sum': { readonly year: number; readonly sum: number; readonly total: number };
}

/** Problems with a scheme of criteria; `place` is the path of the key. The texts are in src/i18n/eligibility.ts. */
export interface EligibilityProblems {
  'assess-on': { readonly value: string };
  'scheme-missing': { readonly place: string };
  'scheme-wrong-type': { readonly place: string; readonly expected: string };
  'scheme-not-one-of': { readonly place: string; readonly value: string; readonly options: string };
  'scheme-unknown-key': { readonly place: string };
  'scheme-out-of-range': { readonly place: string; readonly value: string };
  'scheme-empty': { readonly place: string };
  'scheme-wrong-source-key': { readonly value: string };
  'scheme-wrong-date': { readonly place: string; readonly value: string };
  'scheme-unknown-source': { readonly place: string; readonly value: string; readonly options: string };
  'scheme-duplicate-id': { readonly place: string; readonly value: string };
  'scheme-not-a-condition': { readonly place: string; readonly options: string };
  'scheme-too-deep': { readonly place: string; readonly depth: string };
  'scheme-unknown-fact': { readonly place: string; readonly value: string; readonly options: string };
  'scheme-unknown-value': {
    readonly place: string;
    readonly fact: string;
    readonly value: string;
    readonly options: string;
  };
  'scheme-unknown-setting': { readonly place: string; readonly value: string; readonly options: string };
  'scheme-setting-type': { readonly place: string; readonly setting: string; readonly type: string };
}

/** Problems with what somebody writes down of a family at the desk. The texts are in src/desk/texts/case-problems.ts. */
export interface CaseProblems {
  'looks-like-citizen-number': { readonly column: string };
  'looks-like-birth-date': { readonly column: string };
  'unknown-fact': { readonly column: string; readonly nearest: string };
  'fact-not-yours': { readonly column: string };
  'needed-to-assess': { readonly column: string };
  'needed-to-refer': { readonly column: string };
  'needed-to-plan': { readonly column: string };
  'consent-needed': { readonly column: string };
  'needed-for-shelter': { readonly column: string };
  'shelter-by-step': { readonly column: string };
  'case-id-of-another': { readonly column: string; readonly value: string };
  'case-id-taken': { readonly column: string; readonly value: string };
  'referring-needed': { readonly column: string };
}

/** Problems with what a planner tries out; `id` names the family or the record. The texts are in src/desk/texts/draft-problems.ts. */
export interface DraftProblems {
  'draft-family-not-waiting': Nothing;
  'draft-record-gone': Nothing;
  'draft-record-changed': Nothing;
  'draft-record-exists': Nothing;
  'draft-id-changed': Nothing;
  'pins-contradict': { readonly families: string };
  'no-plan-made': { readonly detail: string };
  'moved-in-later': { readonly column: string };
}

/** What the standard of the Algoritmeregister, or the small model, does not allow. The texts are in src/desk/texts/algorithm-problems.ts. */
export interface AlgorithmProblems {
  'algorithm-too-long': { readonly column: string; readonly most: number; readonly length: number };
  'algorithm-not-permitted': { readonly column: string; readonly value: string; readonly permitted: string };
  'algorithm-not-a-month': { readonly column: string };
  'algorithm-not-a-link': { readonly column: string; readonly value: string };
  'slider-out-of-range': { readonly column: string; readonly least: number; readonly most: number };
  'algorithm-part-missing': { readonly column: string; readonly part: string };
}

export interface ProblemParams
  extends FileProblems,
    CellProblems,
    CrossProblems,
    ScenarioProblems,
    StudyProblems,
    RefreshProblems,
    EligibilityProblems,
    CaseProblems,
    DraftProblems,
    AlgorithmProblems {}

export type ProblemKind = keyof ProblemParams;

/** The kinds that a cell parser may give; the row reader adds the column. */
export type CellProblemKind = keyof CellProblems;
