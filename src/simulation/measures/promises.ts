/**
 * What municipalities promised or were tasked with, and what came of it, over all municipalities of the run. They only
 * describe: a promise that was not needed is no failure, and where nothing is tasked there is no backlog.
 */
import { total } from './counted.ts';
import type { Measure } from './measure.ts';

/** Persons promised or tasked. */
export const personsAsked: Measure = {
  id: 'persons-asked',
  unit: 'persons',
  better: 'neither',
  value: ({ run }) => total(run.municipalities, (each) => each.personsAsked),
};

/**
 * Persons realised divided by persons promised or tasked. What one municipality does beyond its own share does not hide
 * what another leaves undone. Null when nothing was asked.
 */
export const personsHonouredShare: Measure = {
  id: 'persons-honoured-share',
  unit: 'share',
  better: 'neither',
  value({ run }) {
    const asked = total(run.municipalities, (each) => each.personsAsked);
    const honoured = total(run.municipalities, (each) => Math.min(each.personsRealised, each.personsAsked));
    return asked === 0 ? null : honoured / asked;
  },
};

/**
 * What is open of the tasks when the run ends; a lead of one municipality does not make up for the backlog of another.
 */
export const backlog: Measure = {
  id: 'backlog',
  unit: 'persons',
  better: 'neither',
  value: ({ run }) => total(run.municipalities, (each) => Math.max(0, each.backlog)),
};
