/** The plan that was saved last: what it comes down to, and whether it still holds. */
import { CASE_ACTIONS } from '../../../texts/cases.ts';
import { WEEK_TEXTS } from '../../../texts/week.ts';
import { Details, Notice, When } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { sayMoment } from '../../moment.tsx';
import { figuresInWords, type SavedPlan, type Week } from './week-data.ts';

export function PlanSummary({ week }: { readonly week: Week }) {
  const { text, language } = useLanguage();
  const { plan } = week;
  if (!plan) return <p>{text(WEEK_TEXTS.noPlan)}</p>;
  return (
    <div class="stack">
      <p class="week-figures">{figuresInWords(plan, week, text)}</p>
      <p class="muted">
        {text(WEEK_TEXTS.savedPlan, { id: plan.id, when: sayMoment(plan.savedAt, language), policy: plan.policy })}
      </p>
      {plan.outdated && <Outdated plan={plan} />}
    </div>
  );
}

const MOST_SHOWN = 20;

function Outdated({ plan }: { readonly plan: SavedPlan }) {
  const { text } = useLanguage();
  return (
    <Notice tone="alert">
      <p>{text(WEEK_TEXTS.outdated, { count: plan.changes.length })}</p>
      <Details summary={text(WEEK_TEXTS.outdatedList)}>
        <ul>
          {plan.changes.slice(0, MOST_SHOWN).map(({ at, action, subject }) => (
            <li key={`${at} ${action} ${subject}`}>
              <When moment={at} /> {text(CASE_ACTIONS[action])} {subject && <a href={`/cases/${subject}`}>{subject}</a>}
            </li>
          ))}
        </ul>
      </Details>
    </Notice>
  );
}
