/** The letters to a family, to read, copy, save or print. */
import { useState } from 'preact/hooks';
import type { Language } from '../../../../domain/text.ts';
import type { Letter, LetterPart } from '../../../letters/letter.ts';
import { LETTER_PAGE } from '../../../texts/cases.ts';
import { LETTER_NAMES, type LetterKind } from '../../../texts/letter.ts';
import { addressOf, useResource } from '../../api/index.ts';
import {
  CopyButton,
  EmptyState,
  LinkButton,
  Page,
  PrintButton,
  ResourceView,
  SelectField,
} from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import type { PageProps } from '../../page-props.ts';
import './family.css';

interface Letters {
  readonly suggested?: LetterKind;
  readonly letters: readonly (Letter & { readonly text: string })[];
}

export default function LetterPage({ params }: PageProps) {
  const { text } = useLanguage();
  const id = params['caseId'] ?? '';
  const [letterLanguage, setLanguage] = useState<Language>('nl');
  const letters = useResource<Letters>(`/cases/${id}/letters`, { letterLanguage });
  return (
    <Page title={text(LETTER_PAGE.title, { id })} intro={text(LETTER_PAGE.intro)}>
      <ResourceView of={letters}>
        {(data) => <Chosen caseId={id} found={data} language={letterLanguage} onLanguage={setLanguage} />}
      </ResourceView>
    </Page>
  );
}

interface ChosenProps {
  readonly caseId: string;
  readonly found: Letters;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

function Chosen({ caseId, found, language, onLanguage }: ChosenProps) {
  const { text } = useLanguage();
  const [kind, setKind] = useState<string>(found.suggested ?? found.letters.at(-1)?.kind ?? '');
  const letter = found.letters.find((each) => each.kind === kind) ?? found.letters[0];
  if (!letter) return <EmptyState title={text(LETTER_PAGE.none)} />;
  const file = `/cases/${caseId}/letters/${letter.kind}`;
  return (
    <div class="stack">
      <div class="cluster no-print">
        <SelectField
          name="letter"
          label={text(LETTER_PAGE.which)}
          value={letter.kind}
          onValue={setKind}
          options={found.letters.map((each) => ({ value: each.kind, label: text(LETTER_NAMES[each.kind]) }))}
        />
        <SelectField
          name="language"
          label={text(LETTER_PAGE.language)}
          value={language}
          onValue={(chosen) => onLanguage(chosen as Language)}
          options={[
            { value: 'nl', label: text(LETTER_PAGE.dutch) },
            { value: 'en', label: text(LETTER_PAGE.english) },
          ]}
        />
      </div>
      <div class="cluster no-print">
        <CopyButton text={letter.text} label={text(LETTER_PAGE.copy)} />
        <PrintButton />
        <LinkButton href={addressOf(file, { letterLanguage: language })} download>
          {text(LETTER_PAGE.html)}
        </LinkButton>
        <LinkButton href={addressOf(file, { letterLanguage: language, format: 'text' })} download>
          {text(LETTER_PAGE.text)}
        </LinkButton>
      </div>
      <article class="letter" lang={letter.language} aria-labelledby="letter-title">
        <h2 id="letter-title">{letter.title}</h2>
        {letter.parts.map((part, place) => (
          <Part key={place} part={part} />
        ))}
      </article>
    </div>
  );
}

function Part({ part }: { readonly part: LetterPart }) {
  const { text } = useLanguage();
  switch (part.kind) {
    case 'heading':
      return <h3>{part.text}</h3>;
    case 'list':
      return (
        <ul>
          {part.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'blank':
      return <p class="letter-blank">{text(LETTER_PAGE.blank, { what: part.text })}</p>;
    default:
      return <p>{part.text}</p>;
  }
}
