/** A few assumptions under sliders, and what the small model makes of them at once. */

import { useEffect, useState } from 'preact/hooks';
import { sayNumber, sayShare } from '../../../../i18n/formats.ts';
import type { Band, SmallAnswer } from '../../../../simulation/small-model.ts';
import { SCENARIO_TEXTS } from '../../../texts/scenarios.ts';
import type { Base, EstimateRequest, EstimateView, PoliciesView, SliderId } from '../../../work/scenarios/schemas.ts';
import { api, useAction } from '../../api/index.ts';
import { Button, type Column, DataTable, ProblemNotice, SelectField } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { Slider } from './slider.tsx';

/** Wait until the hand rests: every stop of a slider would be a question of its own. */
const REST_MILLISECONDS = 150;

export function SlidersTab({ base, policies }: { readonly base: Base; readonly policies: PoliciesView }) {
  const { text } = useLanguage();
  const small = policies.policies.filter(({ sliders }) => sliders.length > 0);
  const [policy, setPolicy] = useState(small[0]?.policy ?? '');
  const [moved, setMoved] = useState<Partial<Record<SliderId, number>>>({});
  const { answer, problem } = useEstimate({ base, policy, parameters: moved });
  const sliders = small.find((each) => each.policy === policy)?.sliders ?? [];
  return (
    <div class="stack">
      <p>{text(SCENARIO_TEXTS.smallIntro)}</p>
      <SelectField
        name="policy"
        label={text(SCENARIO_TEXTS.policy)}
        value={policy}
        onValue={setPolicy}
        options={small.map((each) => ({ value: each.policy, label: each.title }))}
      />
      {/* The answer stands first, so that it stays in view while a slider below or beside it moves. */}
      <div class="sliders-and-answer">
        <div class="small-answer">
          {problem && <ProblemNotice problem={problem} />}
          {answer && <Answers answer={answer} deviation={policies.deviation} />}
        </div>
        <div class="stack">
          {sliders.map((slider) => (
            <Slider
              key={slider.parameter}
              slider={slider}
              value={moved[slider.parameter] ?? slider.value}
              onValue={(value) => setMoved({ ...moved, [slider.parameter]: value })}
            />
          ))}
          <div>
            <Button onClick={() => setMoved({})}>{text(SCENARIO_TEXTS.reset)}</Button>
          </div>
        </div>
      </div>
    </div>
  );
}

function useEstimate(question: EstimateRequest) {
  const [answer, setAnswer] = useState<EstimateView | undefined>();
  const ask = useAction(async (asked: object) => setAnswer(await api.post<EstimateView>('/estimates', asked)));
  const [waiting, setWaiting] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => {
      // A question that is still under way is asked again with the newest values.
      if (ask.busy) setWaiting(waiting + 1);
      else void ask.run(question);
    }, REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [JSON.stringify(question), waiting]);
  return { answer, problem: ask.problem };
}

type BandId = Exclude<keyof SmallAnswer, 'familiesPerYear' | 'homesPerYear'>;

interface AnswersProps {
  readonly answer: EstimateView;
  readonly deviation: PoliciesView['deviation'];
}

function Answers({ answer, deviation }: AnswersProps) {
  const { text, language } = useLanguage();
  const say: Readonly<Record<BandId, (value: number) => string>> = {
    shareOverCap: (value) => sayShare(Math.round(100 * value) / 100, language),
    weeksInShelterMean: (value) => sayNumber(value, language, 0),
    childWeeksInShelter: (value) => sayNumber(roughly(value), language, 0),
    childRooflessWeeks: (value) => sayNumber(roughly(value), language, 0),
    costPerYear: (value) => text(SCENARIO_TEXTS.millions, { euros: sayNumber(value / 1_000_000, language, 1) }),
  };
  const bandText = ({ middle, low, high }: Band, id: BandId) =>
    text(SCENARIO_TEXTS.band, { middle: say[id](middle), low: say[id](low), high: say[id](high) });
  const points = (share: number) => sayNumber(100 * share, language, 0);
  const plain = (value: number) => sayNumber(value, language, 0);
  const row = (id: keyof SmallAnswer) => {
    const shown = (of: SmallAnswer): string => {
      const value = of[id];
      return typeof value === 'number' ? plain(value) : bandText(value, id as BandId);
    };
    return { id, name: text(SCENARIO_TEXTS[id]), asIs: shown(answer.asIs), asked: shown(answer.asked) };
  };
  const rows = (
    [
      'shareOverCap',
      'weeksInShelterMean',
      'childWeeksInShelter',
      'childRooflessWeeks',
      'costPerYear',
      'familiesPerYear',
      'homesPerYear',
    ] as const
  ).map(row);
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { id: 'name', header: text(SCENARIO_TEXTS.measure), rowHeader: true, sortable: false, value: (each) => each.name },
    { id: 'asIs', header: text(SCENARIO_TEXTS.asIs), sortable: false, value: (each) => each.asIs },
    { id: 'asked', header: text(SCENARIO_TEXTS.asked), sortable: false, value: (each) => each.asked },
  ];
  return (
    <div aria-live="polite">
      <DataTable
        caption={text(SCENARIO_TEXTS.answers)}
        columns={columns}
        rows={rows}
        rowKey={(each) => each.id}
        filter={false}
      />
      <p class="muted">{text(SCENARIO_TEXTS.bandWhy)}</p>
      <p>
        {text(SCENARIO_TEXTS.deviation, {
          questions: deviation.questions,
          share: points(deviation.shareOverCap.mean),
          shareMost: points(deviation.shareOverCap.most),
          weeks: sayNumber(deviation.weeksInShelter.mean, language, 1),
          weeksMost: sayNumber(deviation.weeksInShelter.most, language, 1),
          cost: sayShare(deviation.cost.mean, language),
          costMost: sayShare(deviation.cost.most, language),
        })}
      </p>
    </div>
  );
}

/** Two digits: more would say what nobody knows. */
function roughly(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(2));
}
