/** The tray of drafts: what is tried out, its effect, and saving it. */
import { useState } from 'preact/hooks';
import { WEEK_TEXTS } from '../../../texts/week.ts';
import { type ApiProblem, api, fieldErrorsOf, useAction } from '../../api/index.ts';
import {
  Button,
  ButtonRow,
  Card,
  Form,
  Notice,
  ProblemNotice,
  ProgressBar,
  TextAreaField,
} from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useMessages } from '../../messages.tsx';
import { PreviewResult } from './preview-result.tsx';
import type { Drafts } from './use-drafts.ts';
import type { usePreview } from './use-preview.ts';
import { useUndo } from './use-undo.ts';
import { draftInWords, type Preview, type Week } from './week-data.ts';

interface DraftsTrayProps {
  readonly week: Week;
  readonly drafts: Drafts;
  readonly preview: ReturnType<typeof usePreview>;
  readonly onChanged: () => Promise<void>;
  readonly onOffer: () => void;
}

interface Saved {
  readonly id: string;
}

export function DraftsTray({ week, drafts, preview, onChanged, onOffer }: DraftsTrayProps) {
  const { text } = useLanguage();
  const { tell } = useMessages();
  const undo = useUndo(onChanged);
  const [reason, setReason] = useState('');
  const { answer } = preview;
  const asked = answer && sameDrafts(answer.drafts, drafts.list) ? answer.preview : undefined;
  // What was previewed on other data is no longer what saving would give.
  const isOld = asked?.kind === 'plan' && asked.basis.fingerprint !== week.basis.fingerprint;
  const shown = isOld ? undefined : asked;
  const save = useAction(async () => {
    if (shown?.kind !== 'plan') return undefined;
    const body = {
      drafts: drafts.list,
      basis: shown.basis,
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    };
    return api.post<Saved>('/plans', body);
  });
  const saveAndTell = async (): Promise<void> => {
    const saved = await save.run(undefined);
    if (!saved) return;
    drafts.clear();
    preview.clear();
    setReason('');
    await onChanged();
    tell(text(WEEK_TEXTS.saved, { id: saved.id }), { undo });
  };
  return (
    <Card title={text(WEEK_TEXTS.draftsHeading)} id="drafts">
      <DraftList week={week} drafts={drafts} />
      <ButtonRow>
        <Button kind="primary" busy={preview.busy} onClick={() => void preview.ask(drafts.list)}>
          {text(drafts.list.length > 0 ? WEEK_TEXTS.preview : WEEK_TEXTS.plan)}
        </Button>
        <Button onClick={onOffer}>{text(WEEK_TEXTS.editOffer)}</Button>
        {drafts.list.length > 1 && (
          <Button kind="subtle" onClick={drafts.clear}>
            {text(WEEK_TEXTS.removeAll)}
          </Button>
        )}
      </ButtonRow>
      {preview.busy && (
        <ProgressBar
          label={text(preview.seconds > 0 ? WEEK_TEXTS.planningFor : WEEK_TEXTS.planning, { seconds: preview.seconds })}
          onStop={preview.stop}
          stopLabel={text(WEEK_TEXTS.stop)}
        />
      )}
      <div aria-live="polite" class="stack">
        {isOld && <Notice tone="info">{text(WEEK_TEXTS.outdatedPreview)}</Notice>}
        {preview.stopped && <Notice tone="info">{text(WEEK_TEXTS.stopped)}</Notice>}
        {preview.problem && <ProblemNotice problem={preview.problem} onReload={() => void preview.ask(drafts.list)} />}
        {shown && <PreviewResult preview={shown} week={week} drafted={drafts.list.length > 0} />}
      </div>
      {fieldErrorsOf(save.problem).length === 0 && (
        <ProblemNotice problem={save.problem} onReload={() => void reload()} />
      )}
      {shown?.kind === 'plan' && (
        <SaveRow
          preview={shown}
          reason={reason}
          onReason={setReason}
          busy={save.busy}
          problem={save.problem}
          onSave={() => void saveAndTell()}
        />
      )}
    </Card>
  );

  async function reload(): Promise<void> {
    save.clear();
    await onChanged();
    await preview.ask(drafts.list);
  }
}

function sameDrafts(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((draft, index) => draft === other[index]);
}

function DraftList({ week, drafts }: { readonly week: Week; readonly drafts: Drafts }) {
  const { text } = useLanguage();
  if (drafts.list.length === 0) return <p class="muted">{text(WEEK_TEXTS.draftsNone)}</p>;
  return (
    <ul class="week-drafts">
      {drafts.list.map((draft) => {
        const words = draftInWords(draft, week, text);
        return (
          <li key={words}>
            <span>{words}</span>
            <Button
              kind="subtle"
              onClick={() => drafts.remove(draft)}
              aria-label={text(WEEK_TEXTS.removeDraft, { draft: words })}
            >
              ×
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

interface SaveRowProps {
  readonly preview: Extract<Preview, { readonly kind: 'plan' }>;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly busy: boolean;
  readonly problem: ApiProblem | undefined;
  readonly onSave: () => void;
}

/** The reason is asked where a pin goes against the best plan. */
function SaveRow({ preview, reason, onReason, busy, problem, onSave }: SaveRowProps) {
  const { text } = useLanguage();
  const { againstOptimum } = preview;
  const needed = againstOptimum.length > 0;
  return (
    <Form onSubmit={onSave} errors={fieldErrorsOf(problem)} submit={text(WEEK_TEXTS.save)} busy={busy}>
      {needed && (
        <TextAreaField
          name="reason"
          value={reason}
          onValue={onReason}
          label={text(WEEK_TEXTS.saveReason, { families: againstOptimum.join(', ') })}
          hint={text(WEEK_TEXTS.reasonHint)}
          required
          rows={2}
        />
      )}
    </Form>
  );
}
