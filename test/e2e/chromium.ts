/** A real Chromium for the tests that look at pages: ONDERDAK_CHROMIUM, or one of the places where it usually is. */
import { type Browser, chromium } from 'playwright-core';
import { findChromium, HOW_TO_GET_ONE } from '../../scripts/find-chromium.js';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @throws Error that says how to give a browser, when none is found: these tests are never passed over in silence. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(`No Chromium found. ${HOW_TO_GET_ONE}`);
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
