/** The dialogs that a family's actions open; actions without a question become drafts at once. */
import { useEffect } from 'preact/hooks';
import { WEEK_TEXTS } from '../../../texts/week.ts';
import { api, useAction } from '../../api/index.ts';
import { Dialog } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useMessages } from '../../messages.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import { PlaceDialog } from './place-dialog.tsx';
import type { RowAction } from './row-menu.tsx';
import type { Drafts } from './use-drafts.ts';
import { useUndo } from './use-undo.ts';
import { type Draft, draftInWords, type Proposal, type Week } from './week-data.ts';

interface RowDialogsProps {
  readonly action: RowAction;
  readonly week: Week;
  readonly proposals: readonly Proposal[];
  readonly drafts: Drafts;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<void>;
}

export function RowDialogs({ action, week, proposals, drafts, onClose, onChanged }: RowDialogsProps) {
  const { text } = useLanguage();
  const { tell } = useMessages();
  const { family } = action;
  const add = (draft: Draft): void => {
    drafts.add(draft);
    tell(text(WEEK_TEXTS.drafted, { draft: draftInWords(draft, week, text) }));
    onClose();
  };
  switch (action.kind) {
    case 'why':
      return <WhyDialog family={family} week={week} onClose={onClose} />;
    case 'answer': {
      const proposal = proposals.find((each) => each.family === family && each.steps.length > 0);
      return proposal ? <AnswerDialog proposal={proposal} onClose={onClose} onChanged={onChanged} /> : null;
    }
    case 'override':
      return <OverrideDialog family={family} week={week} onClose={onClose} onChanged={onChanged} />;
    case 'unpin':
      return <AtOnce onDo={() => add({ kind: 'unpin', family })} />;
    case 'unban':
      return <AtOnce onDo={() => add({ kind: 'unban', family, from: action.from })} />;
    case 'pin':
    case 'ban':
      return (
        <PlaceDialog
          kind={action.kind}
          family={family}
          week={week}
          onClose={onClose}
          onReload={onClose}
          onChoose={(place) =>
            add(action.kind === 'pin' ? { kind: 'pin', family, to: place } : { kind: 'ban', family, from: place })
          }
        />
      );
  }
}

/** Nothing to ask. */
function AtOnce({ onDo }: { readonly onDo: () => void }) {
  useEffect(onDo, []);
  return null;
}

interface FamilyDialogProps {
  readonly family: string;
  readonly week: Week;
  readonly onClose: () => void;
}

function WhyDialog({ family, week, onClose }: FamilyDialogProps) {
  const { text } = useLanguage();
  const row = week.families.find((each) => each.family === family);
  return (
    <Dialog open title={text(WEEK_TEXTS.whyTitle, { family })} onClose={onClose}>
      <ul>
        {row?.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p>
        <a href={`/cases/${encodeURIComponent(family)}`}>{text(WEEK_TEXTS.allOptions)}</a>
      </p>
    </Dialog>
  );
}

/** One click and a reason: pinned and saved at once, whatever lies in the tray. */
function OverrideDialog({ family, week, onClose, onChanged }: FamilyDialogProps & Pick<RowDialogsProps, 'onChanged'>) {
  const { text } = useLanguage();
  const { tell } = useMessages();
  const undo = useUndo(onChanged);
  const save = useAction(({ place, reason }: { readonly place: string; readonly reason: string }) =>
    api.post<{ readonly id: string }>('/plans', {
      drafts: [{ kind: 'pin', family, to: place }],
      basis: week.basis,
      reason,
    }),
  );
  const override = async (place: string, reason: string): Promise<void> => {
    const saved = await save.run({ place, reason });
    if (!saved) return;
    onClose();
    await onChanged();
    tell(text(WEEK_TEXTS.saved, { id: saved.id }), { undo });
  };
  return (
    <PlaceDialog
      kind="override"
      family={family}
      week={week}
      busy={save.busy}
      problem={save.problem}
      onClose={onClose}
      onReload={() => void onChanged().then(save.clear)}
      onChoose={(place, reason) => void override(place, reason)}
    />
  );
}
