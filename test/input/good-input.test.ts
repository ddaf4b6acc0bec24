import { describe, expect, it } from 'vitest';
import { dayNumberOf } from '../../src/domain/calendar.ts';
import { FILES, readWith, removeFoldersAfterwards, SCENARIO } from './scenario-folder.ts';

removeFoldersAfterwards();

/** As an older Dutch Excel saves it. */
function dutchExcel(text: string): Buffer {
  const windows = [...text.replaceAll('\n', '\r\n')].map((sign) => (sign === '€' ? 0x80 : sign.charCodeAt(0)));
  return Buffer.from(windows);
}

const FAMILIES = `Family ID;Adults;Child Ages;Child sexes;Referring municipality;Agreed municipality;Referred on;Consent;Shelter id;Shelter since;Bedrooms needed;Accessible;Max rent;Sectors;Ties;Avoid;Preferences;Declined by;Pinned to;Banned from;Verdict
F-001;2;3|7|12;v|m|x;GM0363;GM0855;10-9-2026;ja;S-1;6-9-2026;4;x;€ 1.012,50;care|logistics+retail;GM0855:werk|AM26:familie;GM0344;GM0855|GM0363;GM0034;D-1;GM0363|D-2;voldoet
Café Zoë;1;0;;;;;nee;;;;nee;812,5;;;;;;;;niet te beoordelen
`;

describe('a week as a Dutch office saves it', () => {
  it('is read in every cell', async () => {
    const { week, warnings } = await readWith({
      'scenario.yaml': SCENARIO.replace(
        '  supply: supply.csv\n',
        '  supply: supply.csv\n  labour: labour.csv\n  tasks: tasks.csv\n',
      ),
      'families.csv': dutchExcel(FAMILIES),
      'municipalities.csv':
        '\ufeffmunicipality\tname\tshelter_region\tvacated_per_year\tlatitude\tlongitude\r\nGM0363\tAmsterdam\tNoord\t1.714,5\t52,37\t4,88\r\nGM0855\tTilburg\t\t\t\t\r\n',
      'commitments.csv': dutchExcel(
        'municipality;from;until;families;persons;families_used;persons_used;weekly_intake;largest_family;lead_weeks;school_places\nGM0855;1-9-2026;31-8-2027;3;1.200;1;4;2;6;8;10\nGM0363;1-9-2026;;;;;;;;;\n',
      ),
      'dwellings.csv':
        'sep=;\r\ndwelling_id;municipality;bedrooms;largest_household;rent;available_from;available_until;accessible;temporary_until;association\r\nD-1;GM0855;3;6;"€ 675,-";1-12-2026;31-12-2026;ja;30-6-2028;"Wonen; en ""meer"""\r\nD-2;GM0363;0;;;2026-12-01;;;;\r\n',
      'shelters.csv':
        'shelter_id,municipality,places,from,until\nS-1,GM0363,12,2026-01-01,2027-01-10\nS-C,Centraal,40,,\n',
      'supply.csv': 'municipality;bedrooms;per_week;pool\nGM0855;3;0,05;brabant\nGM0363;2;1E-02;\n',
      'labour.csv':
        'labour_region;sector;tension;period\nAM26;care;krap;2026Q1\nAM26;logistics;zeer ruim;2026Q1\nAM18;retail;3,9;\n',
      'tasks.csv':
        'municipality,from,until,persons,families,realised,backlog,lead_weeks\nGM0855,2026-07-01,2026-12-31,12,,3,-2,5\nGM0363,2026-07-01,2026-12-31,,4,,,0\n',
    });
    expect(warnings).toEqual([]);
    const day = (date: string): number => dayNumberOf(date) as number;
    expect(week.families).toEqual([
      {
        id: 'F-001',
        adults: 2,
        children: 3,
        childAges: [3, 7, 12],
        childSexes: ['f', 'm', 'x'],
        referringMunicipality: 'GM0363',
        agreedMunicipality: 'GM0855',
        referredOn: day('2026-09-10'),
        consent: true,
        verdict: 'qualifies',
        shelter: { id: 'S-1', since: day('2026-09-06') },
        bedroomsNeeded: 4,
        accessible: true,
        maxRent: 101_250,
        sectors: [['care', 'logistics'], ['retail']],
        ties: [
          { place: 'GM0855', kind: 'work' },
          { place: 'AM26', kind: 'family' },
        ],
        avoid: ['GM0344'],
        preferences: ['GM0855', 'GM0363'],
        declinedBy: ['GM0034'],
        pinnedTo: 'D-1',
        bannedFrom: ['GM0363', 'D-2'],
      },
      {
        id: 'Café Zoë',
        adults: 1,
        children: 1,
        childAges: [0],
        consent: false,
        verdict: 'cannot-be-judged',
        accessible: false,
        maxRent: 81_250,
        sectors: [],
        ties: [],
        avoid: [],
        preferences: [],
        declinedBy: [],
        bannedFrom: [],
      },
    ]);
    expect(week.municipalities[0]).toMatchObject({
      id: 'GM0363',
      shelterRegion: 'Noord',
      vacatedPerYear: 1714.5,
      latitude: 52.37,
      longitude: 4.88,
    });
    expect(week.commitments).toEqual([
      {
        municipality: 'GM0855',
        from: day('2026-09-01'),
        until: day('2027-08-31'),
        families: 3,
        persons: 1200,
        familiesUsed: 1,
        personsUsed: 4,
        weeklyIntake: 2,
        largestFamily: 6,
        leadWeeks: 8,
        schoolPlaces: 10,
      },
      { municipality: 'GM0363', from: day('2026-09-01'), familiesUsed: 0, personsUsed: 0 },
    ]);
    expect(week.dwellings).toEqual([
      {
        id: 'D-1',
        municipality: 'GM0855',
        bedrooms: 3,
        largestHousehold: 6,
        rent: 67_500,
        availableFrom: day('2026-12-01'),
        availableUntil: day('2026-12-31'),
        accessible: true,
        temporaryUntil: day('2028-06-30'),
        association: 'Wonen; en "meer"',
      },
      { id: 'D-2', municipality: 'GM0363', bedrooms: 0, availableFrom: day('2026-12-01'), accessible: false },
    ]);
    expect(week.shelters).toEqual([
      { id: 'S-1', municipality: 'GM0363', places: 12, from: day('2026-01-01'), until: day('2027-01-10') },
      { id: 'S-C', municipality: 'central', places: 40 },
    ]);
    expect(week.supply).toEqual([
      { municipality: 'GM0855', bedrooms: 3, perWeekMillionths: 50_000, pool: 'brabant' },
      { municipality: 'GM0363', bedrooms: 2, perWeekMillionths: 10_000, pool: 'GM0363' },
    ]);
    expect(week.labour).toEqual([
      { region: 'AM26', sector: 'care', tension: 3, period: '2026Q1' },
      { region: 'AM26', sector: 'logistics', tension: 0, period: '2026Q1' },
      { region: 'AM18', sector: 'retail', tension: 3.9 },
    ]);
    expect(week.tasks).toEqual([
      {
        municipality: 'GM0855',
        from: day('2026-07-01'),
        until: day('2026-12-31'),
        unit: 'persons',
        amount: 12,
        realised: 3,
        backlog: -2,
        leadWeeks: 5,
      },
      {
        municipality: 'GM0363',
        from: day('2026-07-01'),
        until: day('2026-12-31'),
        unit: 'families',
        amount: 4,
        realised: 0,
        backlog: 0,
        leadWeeks: 0,
      },
    ]);
  });

  it('may leave out every file but families and municipalities when nothing else is needed', async () => {
    const scenario = SCENARIO.replace(/ {2}(?:commitments|dwellings|shelters|supply): .*\n/g, '').replace(
      'regime: voluntary',
      'regime: none',
    );
    const families = FILES['families.csv'].replaceAll('S-1,2026-09-06', ',');
    const { week } = await readWith({ 'scenario.yaml': scenario, 'families.csv': families });
    expect([week.commitments, week.dwellings, week.shelters, week.supply, week.tasks]).toEqual([[], [], [], [], []]);
  });

  it('may name municipalities outside the file in what a family says, but not where a home stands', async () => {
    const { warnings } = await readWith({
      'families.csv': FILES['families.csv'].replace('GM0855,2026-10-01', 'GM0599,2026-10-01'),
    });
    expect(warnings).toEqual([]);
  });
});
