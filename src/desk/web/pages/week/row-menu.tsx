/** What can be done with a family: a disclosure in its row, so that the keyboard and small screens need nothing special. */
import { useRef } from 'preact/hooks';
import { WEEK_TEXTS } from '../../../texts/week.ts';
import { Button } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { placeName, type Week, type WeekFamily } from './week-data.ts';

export type RowAction =
  | { readonly kind: 'pin' | 'ban' | 'override' | 'why' | 'unpin' | 'answer'; readonly family: string }
  | { readonly kind: 'unban'; readonly family: string; readonly from: string };

interface RowMenuProps {
  readonly row: WeekFamily;
  readonly week: Week;
  readonly onAction: (action: RowAction) => void;
}

export function RowMenu({ row, week, onAction }: RowMenuProps) {
  const { text } = useLanguage();
  const menu = useRef<HTMLDetailsElement>(null);
  const choose = (action: RowAction): void => {
    if (menu.current) {
      // What closes cannot hold the focus: the dialog gives it back to the summary.
      menu.current.querySelector('summary')?.focus();
      menu.current.open = false;
    }
    onAction(action);
  };
  const { family } = row;
  return (
    <details class="row-menu" ref={menu}>
      <summary aria-label={text(WEEK_TEXTS.menu, { family })}>{text(WEEK_TEXTS.actions)}</summary>
      <div class="row-menu-list">
        {row.reasons.length > 0 && (
          <Item label={text(WEEK_TEXTS.why)} onChoose={() => choose({ kind: 'why', family })} />
        )}
        {row.proposal && (
          <Item label={text(WEEK_TEXTS.recordShort)} onChoose={() => choose({ kind: 'answer', family })} />
        )}
        {row.waits && (
          <>
            <Item label={text(WEEK_TEXTS.pinTo)} onChoose={() => choose({ kind: 'pin', family })} />
            {row.pinnedTo !== null && (
              <Item label={text(WEEK_TEXTS.unpin)} onChoose={() => choose({ kind: 'unpin', family })} />
            )}
            <Item label={text(WEEK_TEXTS.ban)} onChoose={() => choose({ kind: 'ban', family })} />
            {row.bannedFrom.map((from) => (
              <Item
                key={from}
                label={text(WEEK_TEXTS.unban, { place: placeName(from, week) })}
                onChoose={() => choose({ kind: 'unban', family, from })}
              />
            ))}
            <Item label={text(WEEK_TEXTS.override)} onChoose={() => choose({ kind: 'override', family })} />
          </>
        )}
        <a href={`/cases/${encodeURIComponent(family)}`}>{text(WEEK_TEXTS.openFamily)}</a>
      </div>
    </details>
  );
}

function Item({ label, onChoose }: { readonly label: string; readonly onChoose: () => void }) {
  return (
    <Button kind="subtle" onClick={onChoose}>
      {label}
    </Button>
  );
}
