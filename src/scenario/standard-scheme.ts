/** The scheme that is used when none is given. */
import { fileURLToPath } from 'node:url';
import type { FileToRead } from '../input/read-bytes.ts';

/** Two folders above both `src/scenario` and `dist/scenario`, in `data`. */
export const STANDARD_SCHEME: FileToRead = {
  path: fileURLToPath(new URL('../../data/eligibility/2021.yaml', import.meta.url)),
  shownAs: 'data/eligibility/2021.yaml',
};
