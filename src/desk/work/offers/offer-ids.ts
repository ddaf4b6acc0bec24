/** Ids of homes that a housing association enters. It never chooses one, so that it cannot find out which others exist. */
import { createHash } from 'node:crypto';
import type { Reading } from '../../register/register.ts';

const LENGTH = 4;

/** Begins with letters that stand for the association alone, and counts its own homes. */
export async function nextDwellingId(reading: Reading, association: string): Promise<string> {
  const prefix = `W-${shortNameOf(association)}-`;
  for (let number = 1; ; number += 1) {
    const id = `${prefix}${String(number).padStart(3, '0')}`;
    const used = (await reading.get('dwelling', id)) ?? (await wasUsed(reading, id));
    if (!used) return id;
  }
}

/** A home that was withdrawn keeps its id: plans and proposals of the past still speak of it. */
async function wasUsed(reading: Reading, id: string): Promise<boolean> {
  return (await reading.events({ record: { kind: 'dwelling', id }, limit: 1 })).length > 0;
}

function shortNameOf(association: string): string {
  return createHash('sha256').update(association).digest('hex').slice(0, LENGTH).toUpperCase();
}
