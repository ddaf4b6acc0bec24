/** Euros over the counted weeks. Who pays only describes: moving a bill makes it no smaller. */
import type { Payer } from '../records.ts';
import { total } from './counted.ts';
import type { Measure, MeasureId, RunView } from './measure.ts';

function eurosOf({ run }: RunView, payer?: Payer): number {
  return total(
    run.costs.filter((cost) => payer === undefined || cost.payer === payer),
    ({ euros }) => euros,
  );
}

function paidBy(id: MeasureId, payer: Payer): Measure {
  return { id, unit: 'EUR', better: 'neither', value: (view) => eurosOf(view, payer) };
}

export const costTotal: Measure = {
  id: 'cost-total',
  unit: 'EUR',
  better: 'lower',
  value: (view) => eurosOf(view),
};

export const costState = paidBy('cost-state', 'state');
export const costMunicipalities = paidBy('cost-municipalities', 'municipalities');
export const costFamilies = paidBy('cost-families', 'families');

/** All costs of the counted weeks divided by the families placed in them. Null when none was. */
export const costPerFamilyHoused: Measure = {
  id: 'cost-per-family-housed',
  unit: 'EUR',
  better: 'lower',
  value(view) {
    const placed = total(view.run.municipalities, ({ familiesPlaced }) => familiesPlaced);
    return placed === 0 ? null : eurosOf(view) / placed;
  },
};
