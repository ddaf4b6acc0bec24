/** Shows data once they are there: a quiet sign while they come, the problem and another try when they do not. */
import type { ComponentChildren } from 'preact';
import { PARTS } from '../../texts/components.ts';
import type { Resource } from '../api/use-resource.ts';
import { useLanguage } from '../language.tsx';
import { Button } from './button.tsx';
import { ProblemNotice } from './problem-notice.tsx';

export interface ResourceViewProps<Answer> {
  readonly of: Resource<Answer>;
  readonly children: (data: Answer) => ComponentChildren;
}

export function ResourceView<Answer>({ of, children }: ResourceViewProps<Answer>) {
  const { text } = useLanguage();
  const { data, error, loading, refreshing, refresh } = of;
  return (
    <>
      {error && (
        <div class="stack-tight">
          <ProblemNotice problem={error} />
          <div class="cluster">
            <Button onClick={() => void refresh()}>{text(PARTS.tryAgain)}</Button>
          </div>
        </div>
      )}
      {loading && <Loading />}
      {data !== undefined && (
        <div class="stack resource" aria-busy={refreshing}>
          {children(data)}
        </div>
      )}
    </>
  );
}

export function Loading() {
  const { text } = useLanguage();
  return (
    <div class="loading" role="status">
      <span class="hidden">{text(PARTS.loading)}</span>
      <span class="skeleton" aria-hidden="true" />
      <span class="skeleton" aria-hidden="true" />
      <span class="skeleton skeleton-short" aria-hidden="true" />
    </div>
  );
}
