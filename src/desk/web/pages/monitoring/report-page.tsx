/** A report to bring to a meeting: shown as it will be printed, to open on its own or to save. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { EVALUATION_CHOICES, REPORT_NAMES, REPORT_TEXTS, type ReportId } from '../../../texts/monitoring-reports.ts';
import { addressOf } from '../../api/index.ts';
import { LinkButton, Page, SelectField, TextField } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import './monitoring.css';

export function MoneyCheckPage() {
  const { text } = useLanguage();
  const [from, setFrom] = useState('');
  return (
    <Report
      id="money-check"
      query={{ from }}
      choice={
        <TextField
          name="from"
          type="date"
          label={text(REPORT_TEXTS.since)}
          hint={text(REPORT_TEXTS.sinceHint)}
          value={from}
          onValue={setFrom}
        />
      }
    />
  );
}

export function EvaluationPage() {
  const { text } = useLanguage();
  const [years, setYears] = useState('1');
  return (
    <Report
      id="evaluation"
      query={{ years }}
      choice={
        <SelectField
          name="years"
          label={text(REPORT_TEXTS.after)}
          value={years}
          onValue={setYears}
          options={EVALUATION_CHOICES.map((value) => ({
            value: String(value),
            label: text(REPORT_TEXTS.afterYears, { years: value }),
          }))}
        />
      }
    />
  );
}

interface ReportProps {
  readonly id: ReportId;
  readonly query: Readonly<Record<string, string>>;
  readonly choice: ComponentChildren;
}

function Report({ id, query, choice }: ReportProps) {
  const { text, language } = useLanguage();
  const address = addressOf(`/monitoring-reports/${id}`, { ...query, lang: language });
  const title = text(REPORT_NAMES[id]);
  return (
    <Page
      title={title}
      intro={text(REPORT_TEXTS.pageIntro)}
      actions={
        <>
          <LinkButton href={address} target="_blank" kind="primary">
            {text(REPORT_TEXTS.open)}
          </LinkButton>
          <LinkButton href={address} download>
            {text(REPORT_TEXTS.save)}
          </LinkButton>
          <LinkButton href="/monitoring">{text(REPORT_TEXTS.toMonitoring)}</LinkButton>
        </>
      }
    >
      <div class="no-print">{choice}</div>
      {/* Nothing runs in it: it is a document, shown as it will be printed. */}
      <iframe key={address} class="report-frame" sandbox="" src={address} title={text(REPORT_TEXTS.frame, { title })} />
    </Page>
  );
}
