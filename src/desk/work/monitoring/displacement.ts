/** Homes given to these families are not given to others who wait: the share of the homes falling free (VNG23). */

import { type DayNumber, dateOf } from '../../../domain/calendar.ts';
import type { MunicipalityId } from '../../../domain/planning-week.ts';
import type { Row } from '../../register/bodies.ts';
import type { HomeGiven } from '../../register/scenario-files.ts';
import type { HomesShare } from '../municipalities/schemas.ts';

const DAYS_A_YEAR = 364;

export function homesShare(
  municipality: MunicipalityId,
  row: Row | undefined,
  homes: readonly HomeGiven[],
  today: DayNumber,
): HomesShare {
  const after = dateOf(today - DAYS_A_YEAR);
  const given = homes.filter(({ municipality: id, on }) => id === municipality && on > after).length;
  const vacated = row?.['vacated_per_year'];
  const vacatedPerYear = vacated === undefined ? null : Number(vacated);
  return { given, vacatedPerYear, share: vacatedPerYear ? given / vacatedPerYear : null };
}
