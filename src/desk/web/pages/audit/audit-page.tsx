/** The audit: the trail, outcomes per group, and the proof that nothing was tampered with. */
import './audit.css';
import { AUDIT_TEXTS } from '../../../texts/audit.ts';
import { Page, Tabs } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { EventsTab } from './events-tab.tsx';
import { OutcomesTab } from './outcomes-tab.tsx';
import { VerifyTab } from './verify-tab.tsx';

export default function AuditPage() {
  const { text } = useLanguage();
  return (
    <Page title={text(AUDIT_TEXTS.title)} intro={text(AUDIT_TEXTS.intro)}>
      <Tabs
        label={text(AUDIT_TEXTS.title)}
        tabs={[
          { id: 'events', title: text(AUDIT_TEXTS.eventsTab), content: () => <EventsTab /> },
          { id: 'outcomes', title: text(AUDIT_TEXTS.outcomesTab), content: () => <OutcomesTab /> },
          { id: 'verify', title: text(AUDIT_TEXTS.verifyTab), content: () => <VerifyTab /> },
        ]}
      />
    </Page>
  );
}
