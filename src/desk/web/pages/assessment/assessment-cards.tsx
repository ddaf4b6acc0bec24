/** What the criteria in force say of a family: each with its outcome, then what is missing, what clashes, the clocks and the advice. */

import type { CriterionOutcome } from '../../../../eligibility/assessment.ts';
import type { ClockState } from '../../../../eligibility/clocks.ts';
import { CRITERION_GROUPS } from '../../../../eligibility/scheme.ts';
import { CLOCK_STATES, GROUPS, OUTCOMES } from '../../../../i18n/eligibility.ts';
import { sayList, sayPlainDate } from '../../../../i18n/formats.ts';
import { TEST_PAGE } from '../../../texts/cases.ts';
import type { AssessmentView, ClockView, CriterionView, NamedFact } from '../../../work/cases/schemas.ts';
import { Badge, Card, Details, Notice } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import './tests.css';

type Tone = 'neutral' | 'good' | 'alert' | 'accent';

const OUTCOME_TONES: Readonly<Record<CriterionOutcome, Tone>> = { met: 'good', 'not-met': 'alert', unknown: 'neutral' };
const CLOCK_TONES: Readonly<Record<ClockState, Tone>> = {
  done: 'good',
  running: 'accent',
  overdue: 'alert',
  unknown: 'neutral',
};

export function AssessmentCards({ assessment }: { readonly assessment: AssessmentView }) {
  const { text, language } = useLanguage();
  const { scheme, criteria, notice, verdictWords } = assessment;
  const date = sayPlainDate(scheme.date, language);
  return (
    <>
      <Notice tone="info">{notice}</Notice>
      <Card title={text(TEST_PAGE.criteriaSay)}>
        <p>
          <strong>{text(TEST_PAGE.advice, { verdict: verdictWords })}</strong>
        </p>
        <p class="muted">{text(TEST_PAGE.scheme, { title: scheme.title, version: scheme.version, date })}</p>
        <Missing facts={assessment.missing} />
        <Contradictions found={assessment.contradictions} />
      </Card>
      <div class="split">
        {CRITERION_GROUPS.map((group) => (
          <Card key={group} title={text(GROUPS[group])}>
            <ul class="criteria">
              {criteria
                .filter((criterion) => criterion.group === group)
                .map((criterion) => (
                  <Criterion key={criterion.id} criterion={criterion} />
                ))}
            </ul>
          </Card>
        ))}
      </div>
      <div class="split">
        <Card title={text(TEST_PAGE.clocks)}>
          <ul class="criteria">
            {assessment.clocks.map((clock) => (
              <Clock key={clock.id} clock={clock} />
            ))}
          </ul>
        </Card>
        <Card title={text(TEST_PAGE.routes)}>
          <ul>
            {assessment.advice.map((route) => (
              <li key={route.id}>
                {route.text} <Cited sources={route.sources} />
              </li>
            ))}
          </ul>
          <Details summary={text(TEST_PAGE.sources)}>
            <dl>
              {assessment.sources.map(({ key, title, date: of }) => (
                <div key={key}>
                  <dt>{key}</dt>
                  <dd>
                    {title} ({of})
                  </dd>
                </div>
              ))}
            </dl>
          </Details>
        </Card>
      </div>
    </>
  );
}

function Missing({ facts }: { readonly facts: readonly NamedFact[] }) {
  const { text, language } = useLanguage();
  if (facts.length === 0) return <p>{text(TEST_PAGE.nothingMissing)}</p>;
  return (
    <Notice tone="alert" title={text(TEST_PAGE.missing)}>
      {namesOf(facts, language)}
    </Notice>
  );
}

function Contradictions({ found }: { readonly found: AssessmentView['contradictions'] }) {
  const { text, language } = useLanguage();
  if (found.length === 0) return <p>{text(TEST_PAGE.noContradictions)}</p>;
  return (
    <Notice tone="alert" title={text(TEST_PAGE.contradictions)}>
      <ul>
        {found.map(({ facts, text: said }) => (
          <li key={said}>
            {said} ({namesOf(facts, language)})
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Criterion({ criterion }: { readonly criterion: CriterionView }) {
  const { text, language } = useLanguage();
  const { label, outcome, missing, contradicted, personLooksAt, sources } = criterion;
  return (
    <li>
      <Badge tone={OUTCOME_TONES[outcome]}>{text(OUTCOMES[outcome])}</Badge>
      <div>
        <p>
          {label}. {criterion.text} <Cited sources={sources} />
        </p>
        {missing.length > 0 ? <p>{text(TEST_PAGE.missingIn, { facts: namesOf(missing, language) })}</p> : null}
        {contradicted.length > 0 ? (
          <p>{text(TEST_PAGE.doubtfulIn, { facts: namesOf(contradicted, language) })}</p>
        ) : null}
        {personLooksAt ? (
          <p>
            <strong>{text(TEST_PAGE.look)}:</strong> {personLooksAt}
          </p>
        ) : null}
      </div>
    </li>
  );
}

function Clock({ clock }: { readonly clock: ClockView }) {
  const { text } = useLanguage();
  return (
    <li>
      <Badge tone={CLOCK_TONES[clock.state]}>{text(CLOCK_STATES[clock.state])}</Badge>
      <p>
        {clock.text}
        {clock.words === '' ? '' : `: ${clock.words}`} <Cited sources={clock.sources} />
      </p>
    </li>
  );
}

function Cited({ sources }: { readonly sources: readonly string[] }) {
  return <span class="muted">[{sources.join(', ')}]</span>;
}

function namesOf(facts: readonly NamedFact[], language: 'nl' | 'en'): string {
  return sayList(
    facts.map(({ name }) => name),
    language,
  );
}
