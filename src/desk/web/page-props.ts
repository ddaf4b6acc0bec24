/** What a page gets. */
export interface PageProps {
  /** From the path: `:caseId` is `params['caseId']`. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}
