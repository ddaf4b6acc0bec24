/**
 * Where a worker's file is. Node runs JavaScript only, so compiled code starts the compiled file beside it, and code that
 * runs from source (tests) has no worker of its own and starts the one that the last build left in `dist`.
 */
export function workerLocation(importer: string, file: string): URL {
  const source = importer.endsWith('.ts');
  return new URL(file, source ? importer.replace('/src/', '/dist/') : importer);
}
