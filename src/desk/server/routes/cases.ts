/** Cases: reported, completed, tested and decided; each seen by those whom it concerns. */

import { letterHtml } from '../../letters/letter-html.ts';
import { letterText } from '../../letters/letter-text.ts';
import { CASE_STATES } from '../../register/case-life/states.ts';
import { viewAssessment } from '../../work/cases/assessment-view.ts';
import { viewEvents } from '../../work/cases/case-events.ts';
import { caseForm } from '../../work/cases/case-form.ts';
import { viewOptions } from '../../work/cases/case-options.ts';
import { editFacts } from '../../work/cases/edit-facts.ts';
import { lettersOf, letterTo } from '../../work/cases/letters.ts';
import { listCases } from '../../work/cases/list-cases.ts';
import { reportFamily } from '../../work/cases/report-family.ts';
import {
  AssessmentView,
  CaseAfterStep,
  CaseEvents,
  CaseForm,
  CaseLetters,
  CaseList,
  CaseOptions,
  CaseParams,
  CaseView,
  EditRequest,
  LetterFileQuery,
  LetterParams,
  LetterQuery,
  ListQuery,
  OptionsQuery,
  ReportRequest,
  StepRequest,
} from '../../work/cases/schemas.ts';
import { takeCaseStep } from '../../work/cases/take-case-step.ts';
import { viewAfter, viewCase } from '../../work/cases/view-case.ts';
import { type Access, type FileAnswer, only, type Route, routesUnder } from '../route.ts';

const route = routesUnder('Zaken');
const CONCERNED = only({ planner: 'all', municipality: 'own' });
const COORDINATION: Access = { ...CONCERNED, municipality: 'none' };

export const CASE_ROUTES: readonly Route[] = [
  route('get', '/case-forms', {
    name: 'caseForm',
    summary: 'Geeft waar de formulieren van een zaak uit laten kiezen.',
    access: { ...CONCERNED, municipality: 'all' },
    answer: CaseForm,
    handle: ({ actor }, desk) => caseForm(desk, actor),
  }),
  route('get', '/cases', {
    name: 'listCases',
    summary: 'Geeft de zaken die de aanvrager aangaan, met klokken die te laat zijn voorop.',
    access: CONCERNED,
    query: ListQuery,
    answer: CaseList,
    async handle({ actor, query }, desk) {
      const asked = query.state?.split(',') ?? [];
      const states = CASE_STATES.filter((state) => asked.includes(state));
      // A filter that names no state that exists asks for nothing.
      if (asked.length > 0 && states.length === 0) return { cases: [] };
      return { cases: await listCases(desk, actor, { states, open: query.open === 'true' }) };
    },
  }),
  route('post', '/cases', {
    name: 'reportFamily',
    summary: 'Meldt een gezin; wat nog niet bekend is, volgt later.',
    access: CONCERNED,
    body: ReportRequest,
    answer: CaseView,
    status: 201,
    async handle({ actor, body }, desk) {
      return viewAfter(desk, actor, await reportFamily(desk, actor, body));
    },
  }),
  route('get', '/cases/{caseId}', {
    name: 'viewCase',
    summary: 'Geeft een zaak, voor zover die de aanvrager aangaat; het inzien wordt vastgelegd.',
    access: CONCERNED,
    params: CaseParams,
    answer: CaseView,
    handle: ({ actor, params }, desk) => viewCase(desk, actor, params.caseId),
  }),
  route('patch', '/cases/{caseId}', {
    name: 'editFacts',
    summary: 'Verbetert of vult feiten van een gezin aan.',
    access: CONCERNED,
    params: CaseParams,
    body: EditRequest,
    answer: CaseView,
    async handle({ actor, params, body }, desk) {
      return viewAfter(desk, actor, await editFacts(desk, actor, params.caseId, body));
    },
  }),
  route('post', '/cases/{caseId}/steps', {
    name: 'takeStep',
    summary: 'Zet een stap in een zaak, met de reden waar die nodig is.',
    access: CONCERNED,
    params: CaseParams,
    body: StepRequest,
    answer: CaseAfterStep,
    async handle({ actor, params, body }, desk) {
      const taken = await takeCaseStep(desk, actor, params.caseId, body);
      return { case: (await viewAfter(desk, actor, taken)) ?? null };
    },
  }),
  route('get', '/cases/{caseId}/assessments', {
    name: 'viewAssessment',
    summary: 'Geeft de toets: criteria, ontbrekende en tegenstrijdige feiten, klokken en advies. Een persoon beslist.',
    access: CONCERNED,
    params: CaseParams,
    answer: AssessmentView,
    handle: ({ actor, params, language }, desk) => viewAssessment(desk, actor, params.caseId, language),
  }),
  route('get', '/cases/{caseId}/options', {
    name: 'viewOptions',
    summary: 'Geeft de mogelijkheden in alle gemeenten, met redenen, en wat de uitkomst zou veranderen.',
    access: COORDINATION,
    params: CaseParams,
    query: OptionsQuery,
    answer: CaseOptions,
    handle: ({ actor, params, query, language, signal }, desk) =>
      viewOptions(desk, actor, params.caseId, language, { ...query, signal }),
  }),
  route('get', '/cases/{caseId}/letters', {
    name: 'listLetters',
    summary: 'Geeft de brieven die nu aan het gezin geschreven kunnen worden.',
    access: CONCERNED,
    params: CaseParams,
    query: LetterQuery,
    answer: CaseLetters,
    async handle({ actor, params, query, language }, desk) {
      const { letters, ...rest } = await lettersOf(desk, actor, params.caseId, query.letterLanguage ?? language);
      return { ...rest, letters: letters.map((letter) => ({ ...letter, text: letterText(letter) })) };
    },
  }),
  route('get', '/cases/{caseId}/letters/{letter}', {
    name: 'downloadLetter',
    summary: 'Geeft een brief als bestand, om te printen of te bewerken.',
    access: CONCERNED,
    params: LetterParams,
    query: LetterFileQuery,
    answer: 'file',
    async handle({ actor, params: { caseId, letter: kind }, query, language }, desk): Promise<FileAnswer> {
      const letter = await letterTo(desk, actor, caseId, kind, query.letterLanguage ?? language);
      const name = `${caseId}-${kind}`;
      return query.format === 'text'
        ? { file: `${name}.txt`, type: 'text/plain; charset=utf-8', content: letterText(letter) }
        : { file: `${name}.html`, type: 'text/html; charset=utf-8', content: letterHtml(letter) };
    },
  }),
  route('get', '/cases/{caseId}/events', {
    name: 'listCaseEvents',
    summary: 'Geeft de geschiedenis van een zaak: wat, wanneer, door wie en waarom.',
    access: CONCERNED,
    params: CaseParams,
    answer: CaseEvents,
    handle: async ({ actor, params }, desk) => ({ events: await viewEvents(desk, actor, params.caseId) }),
  }),
];
