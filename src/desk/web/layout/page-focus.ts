/** Focus goes to the heading of a page that was opened within the desk; the first page leaves it where the browser puts it. */

let opened = false;

export function askFocusOnOpening(): void {
  opened = true;
}

/** True once after every change of page. */
export function takeFocusOnOpening(): boolean {
  const wanted = opened;
  opened = false;
  return wanted;
}
