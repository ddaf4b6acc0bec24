/** What concerns the week as a whole: the policy in force, the next week, and the way back from the last decision. */
import { useState } from 'preact/hooks';
import { sayShortWeek } from '../../../../i18n/formats.ts';
import { CASE_ACTIONS } from '../../../texts/cases.ts';
import { WEEK_TEXTS } from '../../../texts/week.ts';
import { api, useAction } from '../../api/index.ts';
import { Button, ConfirmDialog, ProblemNotice, SelectField } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useMessages } from '../../messages.tsx';
import { useUndo } from './use-undo.ts';
import type { NextUndo, Week } from './week-data.ts';

interface WeekActionsProps {
  readonly week: Week;
  readonly lastUndo: NextUndo | undefined;
  readonly onChanged: () => Promise<void>;
}

export function WeekActions({ week, lastUndo, onChanged }: WeekActionsProps) {
  const { text, language } = useLanguage();
  const { tell } = useMessages();
  const [asking, setAsking] = useState(false);
  const choose = useAction(async (policy: string) => {
    await api.put('/weeks/current/policy', { policy, version: week.settingsVersion });
    await onChanged();
  });
  const start = useAction(() => api.post('/weeks', { week: week.next, version: week.settingsVersion }));
  const next = week.next === undefined ? '' : sayShortWeek(week.next, language);
  const startAndTell = async (): Promise<void> => {
    if ((await start.run()) === undefined) return;
    setAsking(false);
    await onChanged();
    tell(text(WEEK_TEXTS.started, { week: next }));
  };
  return (
    <>
      <UndoButton lastUndo={lastUndo} onChanged={onChanged} />
      {week.policies.length > 1 && (
        <SelectField
          name="policy"
          label={text(WEEK_TEXTS.policy)}
          value={week.policy}
          onValue={(policy) => void choose.run(policy)}
          options={week.policies.map((policy) => ({ value: policy, label: policy }))}
          empty={false}
        />
      )}
      {week.next !== undefined && (
        <Button onClick={() => setAsking(true)}>{text(WEEK_TEXTS.startNext, { week: next })}</Button>
      )}
      <ProblemNotice problem={choose.problem} onReload={() => void onChanged().then(choose.clear)} />
      <ConfirmDialog
        open={asking}
        title={text(WEEK_TEXTS.startNext, { week: next })}
        explanation={text(WEEK_TEXTS.startNextAsk, { week: next })}
        confirm={text(WEEK_TEXTS.startNext, { week: next })}
        onConfirm={() => void startAndTell()}
        onClose={() => setAsking(false)}
        busy={start.busy}
        problem={start.problem}
      />
    </>
  );
}

function UndoButton({ lastUndo, onChanged }: Pick<WeekActionsProps, 'lastUndo' | 'onChanged'>) {
  const { text } = useLanguage();
  const decision = lastUndo?.decision;
  const undo = useUndo(onChanged, decision?.at);
  if (!decision) return null;
  const what = [text(CASE_ACTIONS[decision.action]), decision.subject].filter(Boolean).join(' ');
  return <Button onClick={undo}>{text(WEEK_TEXTS.undo, { what })}</Button>;
}
