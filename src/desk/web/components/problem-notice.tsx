/** What went wrong, in the words of the server; when somebody was before you: what changed, and the way to the newest data. */

import type { Role } from '../../register/actor.ts';
import { PARTS } from '../../texts/components.ts';
import { ROLE_NAMES } from '../../texts/shell.ts';
import type { ApiProblem, ChangeSince } from '../api/problem.ts';
import { useLanguage } from '../language.tsx';
import { sayMoment } from '../moment.tsx';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

export interface ProblemNoticeProps {
  readonly problem: ApiProblem | undefined;
  /** Loads the newest data, after somebody else changed them. */
  readonly onReload?: (() => unknown) | undefined;
  /** Names of fields as the page calls them. */
  readonly fieldName?: ((field: string) => string) | undefined;
}

export function ProblemNotice({ problem, onReload, fieldName }: ProblemNoticeProps) {
  const { text } = useLanguage();
  if (!problem) return null;
  const isStale = problem.kind === 'stale';
  return (
    <Notice tone="alert" title={problem.title} live>
      {problem.detail && <p>{problem.detail}</p>}
      {problem.errors.length > 0 && (
        <ul>
          {problem.errors.map((error, index) => (
            <li key={index}>
              {error.file !== undefined && error.line !== undefined && (
                <>{text(PARTS.lineNumber, { file: error.file, line: error.line })}: </>
              )}
              {error.text}
            </li>
          ))}
        </ul>
      )}
      {isStale && <Changes since={problem.since} gone={problem.current?.version === null} fieldName={fieldName} />}
      {onReload && (isStale || problem.status === 409) && (
        <div class="cluster">
          <Button onClick={() => void onReload()}>{text(PARTS.loadNewest)}</Button>
        </div>
      )}
    </Notice>
  );
}

interface ChangesProps {
  readonly since: readonly ChangeSince[];
  readonly gone: boolean;
  readonly fieldName: ((field: string) => string) | undefined;
}

function Changes({ since, gone, fieldName = (field) => field }: ChangesProps) {
  const { text, language } = useLanguage();
  return (
    <>
      {gone && <p>{text(PARTS.gone)}</p>}
      <ul>
        {since.map((change) => (
          <li key={`${change.at} ${change.action}`}>
            {text(PARTS.changedBy, {
              role: text(ROLE_NAMES[change.role as Role] ?? { nl: change.role, en: change.role }),
              moment: sayMoment(change.at, language),
            })}
            {change.reason && <> · {change.reason}</>}
            {change.fields && change.fields.length > 0 && (
              <ul>
                {change.fields.map(({ field, before, after }) => (
                  <li key={field}>
                    {text(PARTS.fieldChanged, {
                      field: fieldName(field),
                      before: before ?? text(PARTS.nothing),
                      after: after ?? text(PARTS.nothing),
                    })}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
