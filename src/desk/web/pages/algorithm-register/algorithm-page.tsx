/** The record of this system: what it knows of itself, what a person must still write, and the facts for the documents about it. */

import { useState } from 'preact/hooks';
import { ALGORITHM_TEXTS, DOCUMENT_TEXTS, TAB_TEXTS } from '../../../texts/algorithm.ts';
import type { AlgorithmRecordView, DocumentId, RecordField } from '../../../work/algorithm/schemas.ts';
import { useResource } from '../../api/index.ts';
import {
  Badge,
  type BadgeTone,
  Button,
  ButtonRow,
  Card,
  LinkButton,
  Notice,
  Page,
  ResourceView,
  Tabs,
} from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useRole } from '../../session.tsx';
import { FieldDialog } from './field-dialog.tsx';

const PATH = '/algorithm-records/current';

export default function AlgorithmPage() {
  const { text } = useLanguage();
  const record = useResource<AlgorithmRecordView>(PATH);
  return (
    <Page title={text(ALGORITHM_TEXTS.title)} intro={text(ALGORITHM_TEXTS.intro)}>
      <ResourceView of={record}>{(data) => <Record record={data} onSaved={record.refresh} />}</ResourceView>
    </Page>
  );
}

function Record({ record, onSaved }: { readonly record: AlgorithmRecordView; readonly onSaved: () => Promise<void> }) {
  const { text, language } = useLanguage();
  const left = record.fields.filter(({ origin }) => origin === 'to-write').length;
  return (
    <div class="stack">
      <Notice tone={left > 0 ? 'alert' : 'good'}>{text(ALGORITHM_TEXTS.left, { count: left })}</Notice>
      <ButtonRow>
        <LinkButton href={`/api/v1${PATH}/files/json`} download>
          {text(ALGORITHM_TEXTS.downloadJson)}
        </LinkButton>
        <LinkButton href={`/api/v1${PATH}/files/html?lang=${language}`}>
          {text(ALGORITHM_TEXTS.downloadHtml)}
        </LinkButton>
      </ButtonRow>
      <Tabs
        label={text(ALGORITHM_TEXTS.title)}
        tabs={[
          {
            id: 'record',
            title: text(ALGORITHM_TEXTS.recordTab),
            content: () => <FieldList record={record} onSaved={onSaved} />,
          },
          ...(Object.keys(TAB_TEXTS) as DocumentId[]).map((document) => ({
            id: document,
            title: text(TAB_TEXTS[document]),
            content: () => <FactsFor document={document} record={record} />,
          })),
        ]}
      />
    </div>
  );
}

const TONES: Readonly<Record<RecordField['origin'], BadgeTone>> = {
  system: 'neutral',
  person: 'good',
  'to-write': 'alert',
  empty: 'neutral',
};

function FieldList({
  record,
  onSaved,
}: {
  readonly record: AlgorithmRecordView;
  readonly onSaved: () => Promise<void>;
}) {
  const { text } = useLanguage();
  const mayWrite = useRole() !== 'viewer';
  const [editing, setEditing] = useState<RecordField | undefined>();
  return (
    <div class="stack">
      <p class="muted">{text(ALGORITHM_TEXTS.dutch)}</p>
      {record.fields.map((field) => (
        <Card
          key={field.key}
          title={field.title}
          actions={
            mayWrite && (
              <Button
                small
                aria-label={text(ALGORITHM_TEXTS.editField, { field: field.title })}
                onClick={() => setEditing(field)}
              >
                {text(ALGORITHM_TEXTS.edit)}
              </Button>
            )
          }
        >
          <p class="cluster">
            <Badge tone={TONES[field.origin]}>{text(ORIGIN_TEXTS[field.origin])}</Badge>
            {field.required && <Badge tone="neutral">{text(ALGORITHM_TEXTS.required)}</Badge>}
          </p>
          <Value value={field.value} />
        </Card>
      ))}
      {editing && (
        <FieldDialog field={editing} version={record.version} onClose={() => setEditing(undefined)} onSaved={onSaved} />
      )}
    </div>
  );
}

/** Lists have one entry a line. */
function Value({ value }: Pick<RecordField, 'value'>) {
  const [first = '', ...more] = value.split('\n');
  if (more.length === 0) return <p lang="nl">{first === '' ? '–' : first}</p>;
  return (
    <ul lang="nl">
      {[first, ...more].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

const ORIGIN_TEXTS = {
  system: ALGORITHM_TEXTS.system,
  person: ALGORITHM_TEXTS.person,
  'to-write': ALGORITHM_TEXTS.toWrite,
  empty: ALGORITHM_TEXTS.empty,
} as const;

function FactsFor({ document, record }: { readonly document: DocumentId; readonly record: AlgorithmRecordView }) {
  const { text } = useLanguage();
  return (
    <Card title={text(DOCUMENT_TEXTS[document])}>
      <p>{text(ALGORITHM_TEXTS.factsIntro)}</p>
      <FactsOf document={document} record={record} />
    </Card>
  );
}

function FactsOf({ document, record }: { readonly document: DocumentId; readonly record: AlgorithmRecordView }) {
  const { text } = useLanguage();
  const asked = record.facts.flatMap((fact) => {
    const where = fact.asked.find((each) => each.document === document)?.where;
    return where === undefined ? [] : [{ ...fact, where }];
  });
  return (
    <dl class="facts">
      {asked.map((fact) => (
        <div key={fact.id}>
          <dt>
            {fact.title} {fact.forAPerson && <Badge tone="alert">{text(DOCUMENT_TEXTS.forAPerson)}</Badge>}
          </dt>
          <dd>
            {fact.text}{' '}
            <small class="muted" lang="nl">
              {fact.where}
            </small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
