/** Taking over a file: everything wrong at once, then what would change, and only then the change. */

import { useState } from 'preact/hooks';
import { PARTS } from '../../../texts/components.ts';
import { OFFER_KIND_TEXTS, OFFER_TEXTS } from '../../../texts/offers.ts';
import type { OffersImport } from '../../../work/offers/schemas.ts';
import { api, useAction } from '../../api/index.ts';
import { Button, Dialog, FileField, Form, Notice, ProblemNotice, RadioField } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useMessages } from '../../messages.tsx';
import { ImportResult } from './import-result.tsx';
import type { OfferField } from './offer-fields.ts';
import type { OffersTableProps } from './offers-table-props.ts';

interface ImportDialogProps extends OffersTableProps {
  readonly fields: readonly OfferField[];
  readonly onClose: () => void;
}

const MOST_BYTES = 5_000_000;

interface Seen {
  readonly request: Readonly<Record<string, string>>;
  readonly preview: OffersImport;
}

export function ImportDialog({ kind, fields, place, onChanged, onClose }: ImportDialogProps) {
  const { text } = useLanguage();
  const { tell } = useMessages();
  const [file, setFile] = useState<File | undefined>(undefined);
  const [mode, setMode] = useState('add');
  const [missing, setMissing] = useState<string | undefined>(undefined);
  const [seen, setSeen] = useState<Seen | undefined>(undefined);
  const look = useAction(async (chosen: File) => {
    setSeen(undefined);
    const request = { kind, mode, file: chosen.name.slice(0, 200), content: await base64Of(chosen) };
    setSeen({ request, preview: await api.post<OffersImport>('/offer-import-previews', request) });
  });
  const save = useAction(async ({ request, preview }: Seen) => {
    const { fingerprint } = preview;
    const { added, changed, removed } = await api.post<OffersImport>('/offer-imports', { ...request, fingerprint });
    await onChanged();
    onClose();
    const counts = { added: added.length, changed: changed.length, removed: removed.length };
    tell(text(OFFER_TEXTS.importDone, counts));
  });
  function submit() {
    const wrong = !file ? OFFER_TEXTS.importMissing : file.size > MOST_BYTES ? OFFER_TEXTS.importTooLarge : undefined;
    setMissing(wrong && text(wrong));
    if (file && !wrong) void look.run(file);
  }
  const changes = seen && seen.preview.added.length + seen.preview.changed.length + seen.preview.removed.length > 0;
  return (
    <Dialog open wide title={text(OFFER_TEXTS.importTitle, { kind: text(OFFER_KIND_TEXTS[kind]) })} onClose={onClose}>
      <Form
        onSubmit={submit}
        submit={text(OFFER_TEXTS.importLook)}
        busy={look.busy}
        errors={missing ? [{ field: 'file', kind: 'field-missing', text: missing }] : []}
        actions={<Button onClick={onClose}>{text(PARTS.cancel)}</Button>}
      >
        <FileField
          name="file"
          label={text(OFFER_TEXTS.importFile)}
          hint={text(OFFER_TEXTS.importHint)}
          accept=".csv,.tsv,.txt,.xlsx"
          onFile={(chosen) => {
            setFile(chosen);
            setSeen(undefined);
            look.clear();
          }}
        />
        <RadioField
          name="mode"
          legend={text(OFFER_TEXTS.importMode)}
          value={mode}
          onValue={(chosen) => {
            setMode(chosen);
            setSeen(undefined);
          }}
          options={[
            { value: 'add', label: text(OFFER_TEXTS.importAdd) },
            { value: 'replace', label: text(OFFER_TEXTS.importReplace) },
          ]}
        />
      </Form>
      <ProblemNotice problem={look.problem} />
      {seen && (
        <>
          {seen.preview.warnings.length > 0 && (
            <Notice tone="alert" title={text(PARTS.warning)}>
              <ul>
                {seen.preview.warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
            </Notice>
          )}
          <ImportResult preview={seen.preview} fields={fields} place={place} />
          <ProblemNotice problem={save.problem} />
          {changes && (
            <div class="cluster">
              <Button kind="primary" busy={save.busy} onClick={() => void save.run(seen)}>
                {text(OFFER_TEXTS.importSave)}
              </Button>
            </div>
          )}
        </>
      )}
    </Dialog>
  );
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts: string[] = [];
  // In pieces: a call cannot take millions of arguments.
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(parts.join(''));
}
