/** Where a family stands: state, clocks, proposal, and the steps that can be taken now. */

import { sayList, sayPlainDate, sayWeek } from '../../../../i18n/formats.ts';
import { STATE_WORDS } from '../../../texts/case-life.ts';
import {
  ANSWER_WORDS,
  ANSWERED_BY,
  CASE_LIST,
  CLOCK_WORDS,
  FAMILY_PAGE,
  PROPOSAL_STATUS_WORDS,
  SUPPLY_WORDS,
} from '../../../texts/cases.ts';
import type { CaseView } from '../../../work/cases/schemas.ts';
import { Badge, Card, Facts, WeekBar, When } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import type { FamilyTabProps } from './family-tab.ts';
import { placeName } from './place-name.ts';
import { StepButtons } from './step-buttons.tsx';

export function OverviewTab({ view, form, onChanged }: FamilyTabProps) {
  const { text } = useLanguage();
  return (
    <div class="stack">
      <Card title={text(FAMILY_PAGE.now)}>
        <Standing view={view} form={form} />
      </Card>
      <Card title={text(FAMILY_PAGE.steps)}>
        <StepButtons view={view} form={form} onChanged={onChanged} />
      </Card>
      <Proposal view={view} form={form} />
      <Declines view={view} form={form} />
    </div>
  );
}

type Shown = Pick<FamilyTabProps, 'view' | 'form'>;

function Standing({ view, form }: Shown) {
  const { text, language } = useLanguage();
  const { state, stateBefore, since, referring, shelter, movedInOn, planner } = view;
  const from = referring === null ? text(FAMILY_PAGE.unknownReferring) : placeName(form, referring);
  const items = [
    { term: text(FAMILY_PAGE.state), value: <Badge tone="accent">{text(STATE_WORDS[state])}</Badge> },
    { term: text(FAMILY_PAGE.since), value: <When moment={since} /> },
    { term: text(FAMILY_PAGE.days), value: String(view.days) },
    ...lateItem(view, text),
    ...(stateBefore ? [{ term: text(FAMILY_PAGE.before), value: text(STATE_WORDS[stateBefore]) }] : []),
    { term: text(FAMILY_PAGE.referring), value: from },
    ...householdItem(view, text),
    ...(shelter ? [{ term: text(FAMILY_PAGE.shelter), value: <ShelterWeeks shelter={shelter} /> }] : []),
    ...(movedInOn ? [{ term: text(FAMILY_PAGE.moved), value: sayPlainDate(movedInOn, language) }] : []),
    ...(planner?.pinnedTo
      ? [
          {
            term: text(FAMILY_PAGE.planner),
            value: text(FAMILY_PAGE.pinned, { place: placeName(form, planner.pinnedTo) }),
          },
        ]
      : []),
    ...(planner && planner.bannedFrom.length > 0
      ? [
          {
            term: text(FAMILY_PAGE.planner),
            value: text(FAMILY_PAGE.banned, {
              places: sayList(
                planner.bannedFrom.map((place) => placeName(form, place)),
                language,
              ),
            }),
          },
        ]
      : []),
  ];
  return <Facts items={items} />;
}

function lateItem({ overdue }: CaseView, text: ReturnType<typeof useLanguage>['text']) {
  if (overdue.length === 0) return [];
  const words = overdue.map(({ clock, daysLate }) =>
    text(CASE_LIST.late, { clock: text(CLOCK_WORDS[clock]), days: daysLate }),
  );
  return [{ term: text(FAMILY_PAGE.overdue), value: <Badge tone="alert">{words.join('; ')}</Badge> }];
}

function householdItem({ household }: CaseView, text: ReturnType<typeof useLanguage>['text']) {
  const { adults = '', children = '', child_ages: ages = '' } = household;
  if (adults === '') return [];
  const count = ages === '' ? Number(children) : ages.split('|').length;
  const words = text(FAMILY_PAGE.household, { adults: Number(adults), children: Number.isNaN(count) ? 0 : count });
  return [{ term: text(FAMILY_PAGE.persons), value: words }];
}

function ShelterWeeks({ shelter }: { readonly shelter: NonNullable<CaseView['shelter']> }) {
  const { text, language } = useLanguage();
  const { shelter: id, since, weeks, weeksLeft, capWeeks: cap, daysLate } = shelter;
  const date = sayPlainDate(since, language);
  const late = daysLate > 0;
  return (
    <>
      {text(FAMILY_PAGE.inShelter, { shelter: id, date, weeks })};{' '}
      {late
        ? text(FAMILY_PAGE.overCap, { weeks: Math.max(1, -weeksLeft), cap })
        : text(FAMILY_PAGE.weeksLeft, { weeks: weeksLeft, cap })}
      <WeekBar weeksSoFar={weeks} weeksPlanned={0} cap={cap} />
    </>
  );
}

function Proposal({ view, form }: Shown) {
  const { text, language } = useLanguage();
  const { proposal } = view;
  if (!proposal) return null;
  const { municipality, supply, dwelling = '', moveInWeek, sentAt, status, answers } = proposal;
  return (
    <Card title={text(FAMILY_PAGE.proposal)}>
      <Facts
        items={[
          { term: text(FAMILY_PAGE.goesTo), value: placeName(form, municipality) },
          { term: text(FAMILY_PAGE.home), value: text(SUPPLY_WORDS[supply], { dwelling }) },
          { term: text(FAMILY_PAGE.moveIn), value: sayWeek(moveInWeek, language) },
          { term: text(FAMILY_PAGE.sent), value: <When moment={sentAt} /> },
          { term: text(FAMILY_PAGE.status), value: text(PROPOSAL_STATUS_WORDS[status]) },
        ]}
      />
      {answers.length > 0 ? (
        <>
          <h3>{text(FAMILY_PAGE.answers)}</h3>
          <ul>
            {answers.map(({ by, answer, reason, at }) => (
              <li key={`${at} ${by}`}>
                {text(ANSWERED_BY[by])}: {text(ANSWER_WORDS[answer])}
                {reason ? ` (${reason})` : ''}, <When moment={at} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  );
}

function Declines({ view, form }: Shown) {
  const { text } = useLanguage();
  if (view.declines.length === 0) return null;
  return (
    <Card title={text(FAMILY_PAGE.declines)}>
      <ul>
        {view.declines.map(({ by, municipality, reason, at }) => (
          <li key={at}>
            {text(FAMILY_PAGE.declinedBy, { by, municipality: placeName(form, municipality) })}: {reason},{' '}
            <When moment={at} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
