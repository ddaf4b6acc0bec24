/** The steps that can be taken now, each with a dialog that says what it does and asks what it needs. */

import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { STEP_TEXTS } from '../../../texts/case-steps.ts';
import { FAMILY_PAGE } from '../../../texts/cases.ts';
import type { CaseAfterStep, NextStep } from '../../../work/cases/schemas.ts';
import { Button, ButtonRow, Details, LinkButton } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useMessages } from '../../messages.tsx';
import { useUndo } from '../week/use-undo.ts';
import type { FamilyTabProps } from './family-tab.ts';
import { StepDialog } from './step-dialog.tsx';

type Step = NextStep['step'];

/** Ways out and turns of the chain that are rare: they stand apart, so that nobody takes one by mistake. */
const RARE: readonly Step[] = [
  'park',
  'return-abroad',
  'own-network',
  'leave',
  're-enter',
  'object',
  'uphold-objection',
  'reject-objection',
];
/** Taken on a page of their own, which shows what belongs to them. */
const ON_TEST_PAGE: readonly Step[] = ['test', 'qualify', 'disqualify'];
const ON_FACTS_PAGE: readonly Step[] = ['assess', 'refer'];

export function StepButtons({ view, form, onChanged }: FamilyTabProps) {
  const { text } = useLanguage();
  const { tell } = useMessages();
  const { route } = useLocation();
  const undo = useUndo(onChanged);
  const [open, setOpen] = useState<NextStep | undefined>(undefined);
  if (view.steps.length === 0) return <p>{text(FAMILY_PAGE.noSteps)}</p>;
  const usual = view.steps.filter(({ step }) => !RARE.includes(step));
  const rare = view.steps.filter(({ step }) => RARE.includes(step));
  const isTaken = async (step: Step, after: CaseAfterStep): Promise<void> => {
    setOpen(undefined);
    const words = text(STEP_TEXTS[step].button);
    if (after.case) {
      tell(text(FAMILY_PAGE.taken, { step: words }), { undo });
      await onChanged();
      return;
    }
    tell(text(FAMILY_PAGE.notYoursAnyMore, { step: words }));
    route('/cases');
  };
  const buttons = (steps: readonly NextStep[]) => (
    <ButtonRow>
      {steps.map((next) => (
        <StepButton key={next.step} next={next} caseId={view.id} onOpen={() => setOpen(next)} />
      ))}
    </ButtonRow>
  );
  return (
    <>
      {usual.length > 0 ? buttons(usual) : null}
      {rare.length > 0 ? (
        <Details summary={text(FAMILY_PAGE.otherSteps)} open={usual.length === 0}>
          {buttons(rare)}
        </Details>
      ) : null}
      {open ? (
        <StepDialog
          key={open.step}
          next={open}
          view={view}
          form={form}
          onClose={() => setOpen(undefined)}
          onTaken={isTaken}
          onReload={onChanged}
        />
      ) : null}
    </>
  );
}

interface StepButtonProps {
  readonly next: NextStep;
  readonly caseId: string;
  readonly onOpen: () => void;
}

function StepButton({ next: { step }, caseId, onOpen }: StepButtonProps) {
  const { text } = useLanguage();
  const words = text(STEP_TEXTS[step].button);
  if (ON_TEST_PAGE.includes(step)) return <LinkButton href={`/cases/${caseId}/test`}>{words}</LinkButton>;
  if (ON_FACTS_PAGE.includes(step)) return <LinkButton href={`/cases/${caseId}/facts`}>{words}</LinkButton>;
  return (
    <Button kind="secondary" onClick={onOpen}>
      {words}
    </Button>
  );
}
