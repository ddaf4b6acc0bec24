/** Sending the proposals of the chosen families. */
import { WEEK_TEXTS } from '../../../texts/week.ts';
import { api, useAction } from '../../api/index.ts';
import { Button, ButtonRow, ProblemNotice } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useMessages } from '../../messages.tsx';
import { useUndo } from './use-undo.ts';
import type { Week } from './week-data.ts';

interface SendBarProps {
  readonly week: Week;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (families: readonly string[]) => void;
  readonly onChanged: () => Promise<void>;
}

interface Sent {
  readonly proposals: readonly unknown[];
}

export function SendBar({ week, selected, onSelect, onChanged }: SendBarProps) {
  const { text } = useLanguage();
  const { tell } = useMessages();
  const undo = useUndo(onChanged);
  const { plan } = week;
  const ready = week.families.filter(({ sendable }) => sendable === 'ready').map(({ family }) => family);
  const chosen = week.families
    .filter(({ family, sendable }) => selected.has(family) && (sendable === 'ready' || sendable === 'expected'))
    .map(({ family }) => family);
  const send = useAction(() => api.post<Sent>('/proposals', { plan: plan?.id, families: chosen }));
  const sendAndTell = async (): Promise<void> => {
    const sent = await send.run();
    if (!sent) return;
    onSelect([]);
    await onChanged();
    tell(text(WEEK_TEXTS.sent, { count: sent.proposals.length }), { undo });
  };
  if (!plan) return null;
  return (
    <div class="stack">
      <ProblemNotice problem={send.problem} onReload={() => void onChanged().then(send.clear)} />
      <ButtonRow>
        {ready.length > 0 && (
          <Button small onClick={() => onSelect(ready)}>
            {text(WEEK_TEXTS.selectAll)}
          </Button>
        )}
        <Button kind="primary" busy={send.busy} disabled={chosen.length === 0} onClick={() => void sendAndTell()}>
          {chosen.length === 0 ? text(WEEK_TEXTS.sendNone) : text(WEEK_TEXTS.send, { count: chosen.length })}
        </Button>
      </ButtonRow>
    </div>
  );
}
