/** Municipalities in the small model: who takes part, with what promise or task, as `world/periods.ts` has it, week by week. */
import type { Policy } from '../../domain/policy.ts';
import { tasksInForce } from '../../model/task-by-key.ts';
import type { RandomStream } from '../random-stream.ts';
import { HALF_YEAR_WEEKS, LOAD_WEEKS } from '../world/periods.ts';
import { placesOf } from '../world/places.ts';
import {
  compensationOf,
  declineChance,
  joinChance,
  loadOf,
  PERSONS_OF_A_FAMILY,
  withdrawChance,
} from '../world/willingness.ts';
import type { SmallQuestion } from './question.ts';

export interface SmallMunicipality {
  readonly region: string | undefined;
  readonly population: number;
  /** Homes that fall free in a week. */
  readonly vacatedPerWeek: number;
  readonly places: number;
  /** Persons that each half year asks of it; 0 without a promise or task. */
  readonly promise: number;
  takesPart: boolean;
  /** Of this half year. */
  personsLeft: number;
  /** Persons placed in the last year, by week. */
  readonly placed: { readonly week: number; readonly persons: number }[];
}

export class SmallMunicipalities {
  readonly all: readonly SmallMunicipality[];
  private readonly inhabitants: number;
  private readonly question: SmallQuestion;
  private readonly stream: RandomStream;
  private lately: PlacedLately | undefined;

  constructor(question: SmallQuestion, stream: RandomStream) {
    this.question = question;
    this.stream = stream;
    const { arm, parameters } = question;
    const tasks = new Map(
      arm.policy.regime === 'quota' ? tasksInForce(arm.base, arm.policy).map((task) => [task.municipality, task]) : [],
    );
    this.all = placesOf(arm.base, arm.settings, parameters).municipalities.map((facts) => {
      const { id, population = 0, vacatedPerYear = 0, shelterRegion } = facts;
      const promised = Math.round((parameters['willingness.persons-per-100000'] * population) / 100_000);
      const shelters = arm.base.shelters.filter(({ municipality }) => municipality === id);
      const places = shelters.reduce((sum, shelter) => sum + shelter.places, 0);
      return {
        region: shelterRegion,
        population,
        vacatedPerWeek: vacatedPerYear / 52,
        places: Math.round(places * parameters['shelter.places-factor']),
        promise: arm.policy.regime === 'quota' ? (tasks.get(id)?.amount ?? 0) : Math.max(PERSONS_OF_A_FAMILY, promised),
        takesPart: false,
        personsLeft: 0,
        placed: [],
      };
    });
    this.inhabitants = this.all.reduce((sum, { population }) => sum + population, 0);
  }

  /** The start of the week: a half year opens, or somebody stops. */
  open(week: number): void {
    const { arm, parameters } = this.question;
    if (!givesWord(arm.policy)) return;
    const mayStop = arm.policy.regime !== 'quota' && arm.settings.mayDecline;
    const opens = week % HALF_YEAR_WEEKS === 0;
    for (const [index, municipality] of this.all.entries()) {
      if (opens) {
        municipality.takesPart ||=
          !mayStop || this.stream.chance(joinChance(parameters, this.circumstances(index, week)));
        // What is left of a task is added to the next half year; what is left of a promise lapses.
        const backlog = arm.policy.regime === 'quota' ? municipality.personsLeft : 0;
        municipality.personsLeft = municipality.promise + backlog;
      } else if (mayStop && municipality.takesPart) {
        const chance = withdrawChance(parameters, this.circumstances(index, week)) / (HALF_YEAR_WEEKS - 1);
        if (this.stream.chance(chance)) municipality.takesPart = false;
      }
    }
  }

  declines(index: number, week: number): boolean {
    const { arm, parameters } = this.question;
    return arm.settings.mayDecline && this.stream.chance(declineChance(parameters, this.circumstances(index, week)));
  }

  place(index: number, week: number, persons: number): void {
    this.all[index]!.placed.push({ week, persons });
  }

  private circumstances(index: number, week: number) {
    const { arm, parameters } = this.question;
    const placed = this.placedLately(week);
    const share = this.inhabitants === 0 ? 0 : this.all[index]!.population / this.inhabitants;
    return {
      load: loadOf(placed.persons[index]!, share * placed.all),
      compensation: compensationOf(arm.settings, parameters),
    };
  }

  /** As it was at the start of the week. */
  private placedLately(week: number): PlacedLately {
    if (this.lately?.week === week) return this.lately;
    const persons = this.all.map(({ placed }) =>
      placed.reduce((sum, each) => sum + (each.week > week - LOAD_WEEKS ? each.persons : 0), 0),
    );
    this.lately = { week, persons, all: persons.reduce((sum, each) => sum + each, 0) };
    return this.lately;
  }
}

interface PlacedLately {
  readonly week: number;
  readonly persons: readonly number[];
  readonly all: number;
}

/** Whether municipalities promise something, or are told to. */
export function givesWord({ regime, regionFallback }: Policy): boolean {
  return regime !== 'none' || regionFallback;
}
