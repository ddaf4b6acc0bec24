/**
 * Every way in which files can be wrong, with the exact problem: its kind, where it is (file and line), and what is said.
 * Warnings are among them; a case in which only warnings come up is read all the same.
 */
import type { ProblemKind } from '../../src/input/problem-kinds.ts';
import type { Files } from './scenario-folder.ts';

const FAMILY_COLUMNS = [
  'family_id',
  'adults',
  'child_ages',
  'children',
  'child_sexes',
  'referring_municipality',
  'referred_on',
  'consent',
  'shelter_id',
  'shelter_since',
  'bedrooms_needed',
  'max_rent',
  'sectors',
  'ties',
  'avoid',
  'preferences',
  'pinned_to',
  'banned_from',
  'verdict',
] as const;

type FamilyCells = Partial<Record<(typeof FAMILY_COLUMNS)[number], string>>;

const FAMILY: FamilyCells = {
  family_id: 'F-1',
  adults: '2',
  child_ages: '3|7',
  consent: 'yes',
  verdict: 'qualifies',
  referring_municipality: 'GM0363',
};

/** A families file in which each row differs from a good family in the cells given. */
function families(...rows: readonly FamilyCells[]): Files {
  const lines = rows.map((cells) =>
    FAMILY_COLUMNS.map((column) => quoted({ ...FAMILY, ...cells }[column] ?? '')).join(','),
  );
  return { 'families.csv': `${[FAMILY_COLUMNS.join(','), ...lines].join('\n')}\n` };
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const BASE = `schema: onderdak/scenario@1
week: 2026-W48
files: {families: families.csv, municipalities: municipalities.csv, commitments: commitments.csv, dwellings: dwellings.csv, shelters: shelters.csv}
policies:
  voluntary: {regime: voluntary}
`;

function scenario(text: string): Files {
  return { 'scenario.yaml': text };
}

/** The scenario with one more file, such as `match: match.csv`. */
function withFile(entry: string): Files {
  return scenario(BASE.replace('shelters.csv}', `shelters.csv, ${entry}}`));
}

export interface BadInput {
  readonly about: string;
  readonly files: Files;
  /** The named scenario to take. */
  readonly scenario?: string;
  readonly problems: readonly (readonly [kind: ProblemKind, line: string])[];
}

export const BAD_INPUT: Readonly<Record<string, readonly BadInput[]>> = {
  'the file as a whole': [
    {
      about: 'a file that does not exist',
      files: { 'families.csv': undefined },
      problems: [
        [
          'file-missing',
          'scenario.yaml:5: the file families.csv does not exist. Check its name and folder; a path counts from the file that names it.',
        ],
      ],
    },
    {
      about: 'a folder where a file should be',
      files: { 'families.csv': undefined, 'families.csv/inside.txt': 'x' },
      problems: [['not-a-file', 'scenario.yaml:5: families.csv is not a plain file. Name a file, not a folder.']],
    },
    {
      about: 'an empty file',
      files: { 'dwellings.csv': '' },
      problems: [
        ['file-empty', 'dwellings.csv: the file is empty. It needs at least a line of column names (or settings).'],
      ],
    },
    {
      about: 'a file of white space alone',
      files: { 'dwellings.csv': ' \n\n \n' },
      problems: [
        ['file-empty', 'dwellings.csv: the file is empty. It needs at least a line of column names (or settings).'],
      ],
    },
    {
      about: 'a binary file',
      files: { 'dwellings.csv': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
      problems: [
        [
          'binary-file',
          'dwellings.csv: this is neither text nor XLSX. Save a table as CSV (UTF-8) or as XLSX, a scenario as plain text.',
        ],
      ],
    },
    {
      about: 'an old Excel workbook',
      files: { 'dwellings.csv': Buffer.from('d0cf11e0a1b11ae10000', 'hex') },
      problems: [
        [
          'old-excel-file',
          'dwellings.csv: this is an old Excel workbook (.xls) or one with a password. Save it as XLSX without a password, or as CSV.',
        ],
      ],
    },
    {
      about: 'a damaged Excel workbook',
      files: { 'dwellings.csv': Buffer.from('504b0304aaaaaaaa', 'hex') },
      problems: [
        [
          'xlsx-damaged',
          'dwellings.csv: the workbook is damaged, or is no workbook. Open it in Excel and save it again as XLSX.',
        ],
      ],
    },
    {
      about: 'UTF-16 without its mark',
      files: { 'dwellings.csv': Buffer.from('dwelling_id,municipality\nD-1,GM0855\n', 'utf16le') },
      problems: [
        ['utf16-without-mark', 'dwellings.csv: this file was saved as UTF-16 without its mark. Save it as CSV UTF-8.'],
      ],
    },
    {
      about: 'characters of no encoding',
      files: { 'dwellings.csv': Buffer.from('6477656c6c696e675f69642c810a', 'hex') },
      problems: [
        [
          'unknown-encoding',
          'dwellings.csv: the characters of this file are neither UTF-8 nor Windows-1252. Save it as CSV UTF-8.',
        ],
      ],
    },
    {
      about: 'a quote that never closes',
      files: {
        'dwellings.csv':
          'dwelling_id,municipality,bedrooms,available_from\nD-1,GM0855,2,2026-12-01\n"D-2,GM0855,2,2026-12-01\nD-3,GM0855,2,2026-12-01\n',
      },
      problems: [
        [
          'unclosed-quote',
          'dwellings.csv:3: a cell that starts here with " never closes. Close it with ", and write a quote inside a cell as "".',
        ],
      ],
    },
    {
      about: 'text after a closing quote',
      files: { 'dwellings.csv': 'dwelling_id,municipality,bedrooms,available_from\n"D-1"x,GM0855,2,2026-12-01\n' },
      problems: [
        [
          'text-after-quote',
          'dwellings.csv:2: there is text after the closing " of a cell. Write a quote inside a cell as "".',
        ],
      ],
    },
    {
      about: 'a row with more cells than the header, after a cell with line breaks',
      files: {
        'dwellings.csv':
          'dwelling_id,municipality,bedrooms,available_from,association\nD-1,GM0855,2,2026-12-01,"A\r\nB"\nD-2,GM0855,2,2026-12-01,A,B\n',
      },
      problems: [
        [
          'row-too-long',
          'dwellings.csv:4: this row has 6 cells, the header 5. Put a cell that holds the separator between quotes.',
        ],
      ],
    },
    {
      about: 'rows with fewer cells than the header',
      files: {
        'dwellings.csv':
          'dwelling_id,municipality,bedrooms,available_from,association\nD-1,GM0855,2,2026-12-01\nD-2,GM0855,2,2026-12-01\n',
      },
      problems: [
        [
          'rows-too-short',
          'dwellings.csv:2: warning: 2 rows have fewer cells than the 5 columns of the header (this is the first). What is missing was read as empty; check that the file is whole.',
        ],
      ],
    },
    {
      about: 'a column that is there twice',
      files: {
        'dwellings.csv':
          'dwelling_id,municipality,bedrooms,Available From,available_from\nD-1,GM0855,2,2026-12-01,2026-12-01\n',
      },
      problems: [
        ['duplicate-column', 'dwellings.csv:1: the column available_from is there twice. Remove one of them.'],
      ],
    },
    {
      about: 'a required column that is missing',
      files: { 'dwellings.csv': 'dwelling_id,municipality,bedrooms,available_form\nD-1,GM0855,2,2026-12-01\n' },
      problems: [
        [
          'missing-column',
          'dwellings.csv:1: the column available_from is missing. Is "available_form" that column? Then name it available_from.',
        ],
      ],
    },
    {
      about: 'columns that nobody reads',
      files: {
        'dwellings.csv':
          'dwelling_id,municipality,bedrooms,available_from,colour,asociation\nD-1,GM0855,2,2026-12-01,red,A\n',
      },
      problems: [
        [
          'unknown-columns',
          'dwellings.csv:1: warning: 2 unknown columns are not read: colour, asociation (≈ association). Known columns: dwelling_id, municipality, bedrooms, largest_household, rent, available_from, available_until, accessible, temporary_until, association.',
        ],
      ],
    },
    {
      about: 'a municipalities file without rows',
      files: { 'municipalities.csv': 'municipality,name\n' },
      problems: [
        [
          'no-rows',
          'municipalities.csv: the file municipalities has column names but no rows. Fill it, or check that this is the right file.',
        ],
      ],
    },
  ],
  'one cell': [
    {
      about: 'an empty cell in a required column',
      files: families({ adults: '' }),
      problems: [
        ['missing-value', 'families.csv:2: F-1: column adults is empty. Fill it in; this column may not be empty.'],
      ],
    },
    {
      about: 'a count that is no number',
      files: families({ adults: 'two' }),
      problems: [
        ['not-a-number', 'families.csv:2: F-1: column adults: "two" is not a number. Write for example 12 or 0.5.'],
      ],
    },
    {
      about: 'a count with a fraction',
      files: families({ adults: '1,5' }),
      problems: [
        [
          'not-a-whole-number',
          'families.csv:2: F-1: column adults: "1,5" is not a whole number. Write for example 12.',
        ],
      ],
    },
    {
      about: 'a negative count',
      files: families({ adults: '-1' }),
      problems: [['number-too-small', 'families.csv:2: F-1: column adults: "-1" is too small; at least 0 is allowed.']],
    },
    {
      about: 'a household too large to be true',
      files: families({ adults: '200' }),
      problems: [
        ['number-too-large', 'families.csv:2: F-1: column adults: "200" is too large; at most 50 is allowed.'],
      ],
    },
    {
      about: 'a child of 18',
      files: families({ child_ages: '3|18' }),
      problems: [
        ['number-too-large', 'families.csv:2: F-1: column child_ages: "18" is too large; at most 17 is allowed.'],
      ],
    },
    {
      about: 'an empty place in a list',
      files: families({ child_ages: '3||7' }),
      problems: [
        [
          'empty-list-entry',
          'families.csv:2: F-1: column child_ages: "3||7" has an empty place in its list. Put something between every two bars |, and no bar at the start or end.',
        ],
      ],
    },
    {
      about: 'a date in American order',
      files: families({ referred_on: '11/23/2026' }),
      problems: [
        [
          'not-a-date',
          'families.csv:2: F-1: column referred_on: "11/23/2026" is not a date. Write 2026-11-23 or 23-11-2026.',
        ],
      ],
    },
    {
      about: 'a date that does not exist',
      files: families({ referred_on: '31-02-2026' }),
      problems: [
        [
          'date-does-not-exist',
          'families.csv:2: F-1: column referred_on: "31-02-2026" is not in the calendar. Write 2026-11-23 or 23-11-2026.',
        ],
      ],
    },
    {
      about: 'a date in the wrong century',
      files: families({ referred_on: '1026-11-23' }),
      problems: [
        [
          'date-out-of-range',
          'families.csv:2: F-1: column referred_on: "1026-11-23" lies outside 1900 to 2199. Check the year.',
        ],
      ],
    },
    {
      about: 'neither yes nor no',
      files: families({ consent: 'maybe' }),
      problems: [
        [
          'not-yes-or-no',
          'families.csv:2: F-1: column consent: "maybe" is not yes or no. Write yes or no (also fine: ja, nee, true, false, 1, 0, x).',
        ],
      ],
    },
    {
      about: 'a verdict that is mistyped',
      files: families({ verdict: 'qualifes' }),
      problems: [
        [
          'not-a-choice',
          'families.csv:2: F-1: column verdict: "qualifes" is not one of: qualifies, does-not-qualify, cannot-be-judged. Did you mean "qualifies"?',
        ],
      ],
    },
    {
      about: 'an amount that is none',
      files: families({ max_rent: '€ 12.34.5' }),
      problems: [
        [
          'not-an-amount',
          'families.csv:2: F-1: column max_rent: "€ 12.34.5" is not an amount. Write euros as 812.50 or 812,50, with at most two decimals.',
        ],
      ],
    },
    {
      about: 'a negative amount',
      files: families({ max_rent: '-5' }),
      problems: [
        ['number-too-small', 'families.csv:2: F-1: column max_rent: "-5" is too small; at least 0 is allowed.'],
      ],
    },
    {
      about: 'an id with a bar in it',
      files: families({ family_id: 'F|1' }),
      problems: [
        [
          'not-an-id',
          'families.csv:2: F|1: column family_id: "F|1" cannot be an id. Start with a letter or digit; after that spaces and . _ - / # & ( ) and an apostrophe are allowed too.',
        ],
      ],
    },
    {
      about: 'an id that starts a formula',
      files: families({ family_id: '=HYPERLINK("x")' }),
      problems: [
        [
          'not-an-id',
          'families.csv:2: =HYPERLINK("x"): column family_id: "=HYPERLINK("x")" cannot be an id. Start with a letter or digit; after that spaces and . _ - / # & ( ) and an apostrophe are allowed too.',
        ],
      ],
    },
    {
      about: 'an id that is far too long',
      files: families({ family_id: 'F'.repeat(101) }),
      problems: [
        [
          'id-too-long',
          'families.csv:2: FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF…: column family_id: the id is longer than 100 characters. Choose a shorter one.',
        ],
      ],
    },
    {
      about: 'a control character',
      files: families({ referring_municipality: 'GM\u00070363' }),
      problems: [
        [
          'control-character',
          'families.csv:2: F-1: column referring_municipality holds a control character (U+0007). Type the cell again.',
        ],
      ],
    },
    {
      about: 'a formula that failed in Excel',
      files: families({ max_rent: '#WAARDE!' }),
      problems: [
        [
          'excel-error',
          'families.csv:2: F-1: column max_rent: "#WAARDE!" is an error of Excel. Mend the formula, or empty the cell when the value is not known.',
        ],
      ],
    },
    {
      about: 'a tie without its kind',
      files: families({ ties: 'GM0855' }),
      problems: [
        [
          'not-a-tie',
          'families.csv:2: F-1: column ties: "GM0855" is not a tie. Write place:kind, such as GM0855:work; kinds: work, school, family, care.',
        ],
      ],
    },
    {
      about: 'a tie of an unknown kind',
      files: families({ ties: 'GM0855:sports' }),
      problems: [
        [
          'not-a-tie',
          'families.csv:2: F-1: column ties: "GM0855:sports" is not a tie. Write place:kind, such as GM0855:work; kinds: work, school, family, care.',
        ],
      ],
    },
    {
      about: 'a sex that is not known',
      files: families({ child_sexes: 'f|q' }),
      problems: [['not-a-choice', 'families.csv:2: F-1: column child_sexes: "q" is not one of: f, m, x.']],
    },
    {
      about: 'a name with invisible characters',
      files: { 'municipalities.csv': 'municipality,name\nGM0363,Amster\u202edam\nGM0855,Tilburg\n' },
      problems: [
        [
          'not-plain-text',
          'municipalities.csv:2: GM0363: column name: "Amster�dam" holds invisible characters. Type the cell again.',
        ],
      ],
    },
    {
      about: 'several faults in one row',
      files: families({ adults: 'x', consent: '?', referred_on: 'soon' }),
      problems: [
        ['not-a-number', 'families.csv:2: F-1: column adults: "x" is not a number. Write for example 12 or 0.5.'],
        [
          'not-a-date',
          'families.csv:2: F-1: column referred_on: "soon" is not a date. Write 2026-11-23 or 23-11-2026.',
        ],
        [
          'not-yes-or-no',
          'families.csv:2: F-1: column consent: "?" is not yes or no. Write yes or no (also fine: ja, nee, true, false, 1, 0, x).',
        ],
      ],
    },
  ],
  'between cells of a row': [
    {
      about: 'no children where the scheme asks for them',
      files: families({ child_ages: '', children: '0', bedrooms_needed: '1' }),
      problems: [
        [
          'no-children',
          'families.csv:2: F-1: there are no minor children. The scheme is for families with children; if the file was assessed elsewhere, put "eligibility: none" in the scenario.',
        ],
      ],
    },
    {
      about: 'no adults where the scheme asks for one',
      files: families({ adults: '0' }),
      problems: [
        [
          'no-adults',
          'families.csv:2: F-1: there is no adult. A family has at least one; if the file was assessed elsewhere, put "eligibility: none" in the scenario.',
        ],
      ],
    },
    {
      about: 'neither ages nor a count of children',
      files: families({ child_ages: '' }),
      problems: [
        [
          'children-unknown',
          'families.csv:2: F-1: it does not say how many children there are. Fill in child_ages (such as 3|7|12), or children.',
        ],
      ],
    },
    {
      about: 'ages that disagree with the count',
      files: families({ child_ages: '3|7', children: '3' }),
      problems: [
        [
          'child-ages-count',
          'families.csv:2: F-1: child_ages lists 2 children, children says 3. Make them agree, or leave children empty.',
        ],
      ],
    },
    {
      about: 'sexes that disagree with the ages',
      files: families({ child_sexes: 'f|m|m' }),
      problems: [
        [
          'child-sexes-count',
          'families.csv:2: F-1: child_sexes lists 3, child_ages 2. Give one per child in the same order, or leave child_sexes empty.',
        ],
      ],
    },
    {
      about: 'sexes without ages',
      files: families({ child_ages: '', children: '2', child_sexes: 'f|m', bedrooms_needed: '2' }),
      problems: [
        [
          'child-sexes-without-ages',
          'families.csv:2: F-1: child_sexes is filled in without child_ages. Fill in child_ages, or leave child_sexes empty.',
        ],
      ],
    },
    {
      about: 'a count of children alone where homes have sizes',
      files: families({ child_ages: '', children: '2' }),
      problems: [
        [
          'bedrooms-needed-missing',
          'families.csv:2: F-1: the ages of the 2 children are not known, so nor is the number of bedrooms needed. Fill in bedrooms_needed or child_ages.',
        ],
      ],
    },
    {
      about: 'a shelter without the day of entry',
      files: families({ shelter_id: 'S-1' }),
      problems: [
        [
          'shelter-since-missing',
          'families.csv:2: F-1: the family is in shelter S-1, but shelter_since is empty. Fill in the day it entered the shelter.',
        ],
      ],
    },
    {
      about: 'a day of entry without a shelter',
      files: families({ shelter_since: '2026-10-01' }),
      problems: [
        [
          'shelter-id-missing',
          'families.csv:2: F-1: shelter_since is 2026-10-01, but shelter_id is empty. Fill in the shelter, or empty both when the family has none.',
        ],
      ],
    },
    {
      about: 'entry into the shelter after the planning Monday',
      files: families({ shelter_id: 'S-1', shelter_since: '2026-11-25' }),
      problems: [
        [
          'shelter-since-in-future',
          'families.csv:2: F-1: warning: shelter_since (2026-11-25) lies after the Monday of the plan (2026-11-23); 0 weeks in shelter are counted. Check the date.',
        ],
      ],
    },
    {
      about: 'referral after the planning Monday',
      files: families({ referred_on: '2026-12-24' }),
      problems: [
        [
          'referred-in-future',
          'families.csv:2: F-1: warning: referred_on (2026-12-24) lies after the Monday of the plan (2026-11-23). Check the date.',
        ],
      ],
    },
    {
      about: 'more lists of sectors than adults',
      files: families({ sectors: 'care+logistics+retail' }),
      problems: [
        [
          'sectors-more-than-adults',
          'families.csv:2: F-1: sectors lists 3 adults, adults says 2. Give one part per adult, divided by +.',
        ],
      ],
    },
    {
      about: 'a commitment that ends before it begins',
      files: { 'commitments.csv': 'municipality,from,until\nGM0855,2027-01-01,2026-01-01\n' },
      problems: [
        [
          'from-after-until',
          'commitments.csv:2: GM0855: from (2027-01-01) lies after until (2026-01-01). Correct the dates.',
        ],
      ],
    },
    {
      about: 'a home that is temporary until before it is available',
      files: {
        'dwellings.csv':
          'dwelling_id,municipality,bedrooms,available_from,temporary_until\nD-1,GM0855,2,2026-12-01,2026-11-01\n',
      },
      problems: [
        [
          'from-after-until',
          'dwellings.csv:2: D-1: available_from (2026-12-01) lies after temporary_until (2026-11-01). Correct the dates.',
        ],
      ],
    },
  ],
  'between rows and files': [
    {
      about: 'the same family twice',
      files: families({}, { family_id: 'F-2' }, {}),
      problems: [
        [
          'duplicate-id',
          'families.csv:4: family_id "F-1" is on line 2 too. Every id may occur once; remove or rename one.',
        ],
      ],
    },
    {
      about: 'a municipality that is not in its file, with the nearest',
      files: families({ referring_municipality: 'GM9999' }, { family_id: 'F-2', preferences: '855GM' }),
      problems: [
        [
          'unknown-municipality',
          'families.csv:2: F-1: column referring_municipality: municipality "GM9999" is not in the municipalities file. Correct the id or add the municipality.',
        ],
        [
          'unknown-municipality',
          'families.csv:3: F-2: column preferences: municipality "855GM" is not in the municipalities file. Correct the id or add the municipality.',
        ],
      ],
    },
    {
      about: 'a place to avoid that is mistyped',
      files: families({ avoid: 'GM036' }),
      problems: [
        [
          'unknown-municipality',
          'families.csv:2: F-1: column avoid: municipality "GM036" is not in the municipalities file. Did you mean "GM0363"? Correct the id or add the municipality.',
        ],
      ],
    },
    {
      about: 'a tie with an unknown place',
      files: families({ ties: 'Utopia:work' }),
      problems: [
        [
          'unknown-place',
          'families.csv:2: F-1: the tie with "Utopia": that is no known municipality, labour region or shelter region. Correct the id.',
        ],
      ],
    },
    {
      about: 'an unknown shelter',
      files: families({ shelter_id: 'S-7', shelter_since: '2026-10-01' }),
      problems: [
        [
          'unknown-shelter',
          'families.csv:2: F-1: shelter "S-7" is not in the shelters file. Did you mean "S-1"? Correct the id or add the shelter.',
        ],
      ],
    },
    {
      about: 'a dwelling in a municipality that is not in its file',
      files: { 'dwellings.csv': 'dwelling_id,municipality,bedrooms,available_from\nD-1,0855,2,2026-12-01\n' },
      problems: [
        [
          'unknown-municipality',
          'dwellings.csv:2: D-1: column municipality: municipality "0855" is not in the municipalities file. Did you mean "GM0855"? Correct the id or add the municipality.',
        ],
      ],
    },
    {
      about: 'a pin on something that is not there',
      files: families({ pinned_to: 'D-l' }),
      problems: [
        [
          'unknown-pin',
          'families.csv:2: F-1: column pinned_to: "D-l" is no municipality or dwelling of this scenario. Did you mean "D-1"? Correct the id or empty the cell.',
        ],
      ],
    },
    {
      about: 'a ban on something that is not there',
      files: families({ banned_from: 'Atlantis' }),
      problems: [
        [
          'unknown-pin',
          'families.csv:2: F-1: column banned_from: "Atlantis" is no municipality or dwelling of this scenario. Correct the id or empty the cell.',
        ],
      ],
    },
    {
      about: 'a dwelling with the id of a municipality',
      files: { 'dwellings.csv': 'dwelling_id,municipality,bedrooms,available_from\nGM0855,GM0855,2,2026-12-01\n' },
      problems: [
        [
          'id-used-twice',
          'dwellings.csv:2: "GM0855" is a municipality too (municipalities.csv, line 3). Give the dwelling an id of its own, or a pin would mean two things.',
        ],
      ],
    },
    {
      about: 'a municipality called central',
      files: { 'municipalities.csv': 'municipality,name\nGM0363,Amsterdam\nGM0855,Tilburg\ncentral,Centraal\n' },
      problems: [
        [
          'reserved-id',
          'municipalities.csv:4: "central" means "shelter of no municipality" and cannot be a municipality. Choose another id.',
        ],
      ],
    },
    {
      about: 'commitments of one municipality that overlap',
      files: {
        'commitments.csv':
          'municipality,from,until\nGM0855,2027-01-01,\nGM0363,2026-01-01,2026-06-30\nGM0855,2026-01-01,2027-01-01\n',
      },
      problems: [
        [
          'overlapping-commitments',
          'commitments.csv:4: the commitment of GM0855 overlaps with that on line 2. Let one end before the other starts; end dates are included.',
        ],
      ],
    },
    {
      about: 'no verdict and no consent in a file that needs them',
      files: { 'families.csv': 'family_id,adults,child_ages\nF-1,2,3\n' },
      problems: [
        [
          'verdict-column-missing',
          'families.csv:1: the column verdict is missing, and only families that qualify and consent are placed. Add it, or put "eligibility: none" in the scenario if the file holds households as already assessed.',
        ],
        [
          'verdict-column-missing',
          'families.csv:1: the column consent is missing, and only families that qualify and consent are placed. Add it, or put "eligibility: none" in the scenario if the file holds households as already assessed.',
        ],
      ],
    },
    {
      about: 'neither ages nor counts of children in the whole file',
      files: { 'families.csv': 'family_id,adults,verdict,consent\nF-1,2,qualifies,yes\n' },
      problems: [
        [
          'missing-one-of-columns',
          'families.csv:1: one of these columns must be there: child_ages, children. Add one.',
        ],
      ],
    },
    {
      about: 'a municipality code that CBS does not know',
      files: { 'municipalities.csv': 'municipality,name\nGM0363,Amsterdam\nGM0855,Tilburg\nGM9998,Nergens\n' },
      problems: [
        [
          'unknown-cbs-code',
          'municipalities.csv:4: warning: municipality code GM9998 is not in the reference data, so nothing can be filled in. Was the municipality merged into another?',
        ],
      ],
    },
  ],
  'optional files': [
    {
      about: 'a negative match score',
      files: {
        ...withFile('match: match.csv'),
        'match.csv': 'family_id,municipality,score\nF-1,GM0855,-0.5\nF-2,GM0855,0.5\n',
      },
      problems: [['number-too-small', 'match.csv:2: F-1: column score: "-0.5" is too small; at least 0 is allowed.']],
    },
    {
      about: 'a pair twice in the match table',
      files: {
        ...withFile('match: match.csv'),
        'match.csv': 'family_id,municipality,score\nF-1,GM0855,0.5\nF-1,GM0855,0.6\n',
      },
      problems: [
        ['duplicate-pair', 'match.csv:3: family F-1 with municipality GM0855 is on line 2 too. Keep one score.'],
      ],
    },
    {
      about: 'scores that are too long',
      files: {
        ...withFile('match: match.csv'),
        'match.csv': 'family_id,municipality,score\nF-1,GM0855,0.5\nF-1,GM0363,0.12345678\nF-2,GM0363,0.1234561\n',
      },
      problems: [
        [
          'scores-rounded',
          'match.csv:3: warning: 2 numbers have more than six decimals and were rounded to millionths (this is the first).',
        ],
      ],
    },
    {
      about: 'two decimal marks in one column',
      files: {
        ...withFile('match: match.csv'),
        'match.csv': 'family_id;municipality;score\nF-1;GM0855;0,5\nF-2;GM0855;1.250\n',
      },
      problems: [
        [
          'ambiguous-number',
          'match.csv:3: F-2: column score: "1.250" may mean thousands or a fraction, because other rows use the other decimal mark. Use one decimal mark in the whole column, and no mark for thousands.',
        ],
      ],
    },
    {
      about: 'families in the match table that nobody knows',
      files: {
        ...withFile('match: match.csv'),
        'match.csv': 'family_id,municipality,score\nF-1,GM0855,0.5\nF-8,GM0855,0.5\nF-9,GM0855,0.5\n',
      },
      problems: [
        [
          'unknown-families-in-match',
          'match.csv:3: warning: 2 families of the match table are not in the families file (the first: F-8). Those scores are not used; check the ids.',
        ],
      ],
    },
    {
      about: 'matchOnly without a match table',
      files: scenario(`${BASE}matchOnly: true\n`),
      problems: [
        [
          'match-only-without-match',
          'scenario.yaml:6: "matchOnly" is on, but there is no "match" file. Name it under "files:", or switch matchOnly off.',
        ],
      ],
    },
    {
      about: 'words and numbers for one sector',
      files: {
        ...withFile('labour: labour.csv'),
        'labour.csv': 'labour_region,sector,tension\nAM18,care,3.5\nAM26,care,krap\n',
      },
      problems: [
        [
          'class-and-number-mixed',
          'labour.csv:3: sector "care" has a number and a word (such as tight) here and on line 2. Within a sector use numbers alone or words alone.',
        ],
      ],
    },
    {
      about: 'the same tension twice',
      files: {
        ...withFile('labour: labour.csv'),
        'labour.csv':
          'labour_region,sector,tension,period\nAM18,care,3.5,2026Q1\nAM18,care,3.6,2026Q2\nAM18,care,3.7,2026Q1\n',
      },
      problems: [
        [
          'duplicate-tension',
          'labour.csv:4: region AM18, sector care, period 2026Q1 is on line 2 too. Keep one value.',
        ],
      ],
    },
    {
      about: 'a tension word that is not known',
      files: { ...withFile('labour: labour.csv'), 'labour.csv': 'labour_region,sector,tension\nAM18,care,heel krap\n' },
      problems: [
        [
          'not-a-choice',
          'labour.csv:2: AM18: column tension: "heel krap" is not one of: zeer ruim, ruim, gemiddeld, krap, zeer krap. Did you mean "zeer krap"?',
        ],
      ],
    },
    {
      about: 'labour regions of nobody',
      files: { ...withFile('labour: labour.csv'), 'labour.csv': 'labour_region,sector,tension\nNoord,care,3.5\n' },
      problems: [
        [
          'labour-regions-unmatched',
          'labour.csv:2: warning: no labour region of this table (such as "Noord") belongs to a municipality of the scenario, so that all families get the same score. Use the same ids in both files.',
        ],
      ],
    },
    {
      about: 'a sector that the labour table does not have',
      files: {
        ...withFile('labour: labour.csv'),
        'labour.csv': 'labour_region,sector,tension\nAM18,care,3.5\n',
        ...families({ sectors: 'care+logistcs' }),
      },
      problems: [
        [
          'unknown-sectors',
          'families.csv:2: warning: one sector is not in the labour table: logistcs (this is the first row). Such sectors do not count; check the spelling.',
        ],
      ],
    },
    {
      about: 'a task in persons and families, and one in neither',
      files: {
        ...withFile('tasks: tasks.csv'),
        'tasks.csv':
          'municipality,from,until,persons,families,lead_weeks\nGM0855,2026-07-01,2026-12-31,5,2,4\nGM0363,2026-07-01,2026-12-31,,,4\n',
      },
      problems: [
        [
          'task-amount-twice',
          'tasks.csv:2: GM0855: the task gives both persons and families. Fill in one and leave the other empty.',
        ],
        ['task-amount-missing', 'tasks.csv:3: GM0363: the task gives no number. Fill in persons or families.'],
      ],
    },
    {
      about: 'tasks of one municipality that overlap',
      files: {
        ...withFile('tasks: tasks.csv'),
        'tasks.csv':
          'municipality,from,until,persons,lead_weeks\nGM0855,2026-07-01,2026-12-31,5,4\nGM0855,2026-12-31,2027-06-30,5,4\n',
      },
      problems: [
        [
          'overlapping-tasks',
          'tasks.csv:3: the task of GM0855 overlaps with that on line 2. Let one end before the other starts; end dates are included.',
        ],
      ],
    },
    {
      about: 'a task without the weeks that it takes',
      files: {
        ...withFile('tasks: tasks.csv'),
        'tasks.csv': 'municipality,from,until,persons\nGM0855,2026-07-01,2026-12-31,5\n',
      },
      problems: [
        [
          'task-lead-weeks-assumed',
          'tasks.csv:2: warning: one task gives no lead_weeks (this is the first); homes there count as ready at once. Fill in lead_weeks if they are not.',
        ],
      ],
    },
    {
      about: 'a previous plan that is no JSON',
      files: { ...withFile('previous: plan.json'), 'plan.json': '{"schema": ' },
      problems: [['previous-not-json', 'plan.json: this is not JSON. Name the plan.json of last week.']],
    },
    {
      about: 'a previous plan of another program',
      files: { ...withFile('previous: plan.json'), 'plan.json': '{"schema": "else/plan@9"}' },
      problems: [
        [
          'previous-wrong-schema',
          'plan.json: this is no plan of this version: schema "else/plan@9" instead of "onderdak/plan@2". Name the plan.json of last week.',
        ],
      ],
    },
    {
      about: 'a previous plan that is damaged',
      files: {
        ...withFile('previous: plan.json'),
        'plan.json':
          '{"schema": "onderdak/plan@1", "week": "2026-W47", "placements": [{"family": "F-1", "status": "placed"}]}',
      },
      problems: [
        [
          'previous-not-a-plan',
          'plan.json: the plan is not whole: "placements.0.municipality" is missing or wrong. Take the plan.json as it was written.',
        ],
      ],
    },
    {
      about: 'a previous plan of a later week',
      files: {
        ...withFile('previous: plan.json'),
        'plan.json': '{"schema": "onderdak/plan@1", "week": "2026-W48", "placements": []}',
      },
      problems: [
        [
          'previous-not-earlier',
          'plan.json: warning: the previous plan is of week 2026-W48, not from before 2026-W48. Check that this is the right plan.',
        ],
      ],
    },
  ],
  'the scenario': [
    {
      about: 'an empty scenario',
      files: scenario(''),
      problems: [
        ['file-empty', 'scenario.yaml: the file is empty. It needs at least a line of column names (or settings).'],
      ],
    },
    {
      about: 'a scenario that is a list',
      files: scenario('- schema: onderdak/scenario@1\n'),
      problems: [['not-a-mapping', 'scenario.yaml:1: the scenario must be made of lines "key: value".']],
    },
    {
      about: 'no schema',
      files: scenario('week: 2026-W48\n'),
      problems: [
        ['schema-missing', 'scenario.yaml:1: the line "schema: onderdak/scenario@1" is missing. Put it at the top.'],
      ],
    },
    {
      about: 'a schema of the future',
      files: scenario(BASE.replace('scenario@1', 'scenario@2')),
      problems: [
        [
          'schema-wrong',
          'scenario.yaml:1: schema "onderdak/scenario@2" is not known; this version reads "onderdak/scenario@1".',
        ],
      ],
    },
    {
      about: 'a tab',
      files: scenario(`${BASE}files2:\n\tfamilies: x\n`),
      problems: [
        [
          'yaml-tab',
          'scenario.yaml:7: this line is indented with a tab. YAML is indented with spaces; replace the tab.',
        ],
      ],
    },
    {
      about: 'a quote that never closes in YAML',
      files: scenario(`${BASE}name: "Example\n`),
      problems: [
        ['yaml-unclosed', 'scenario.yaml:7: a sign is missing here, such as a closing ", ] or a comma. Add it.'],
      ],
    },
    {
      about: 'a key twice',
      files: scenario(`${BASE}week: 2026-W49\n`),
      problems: [['duplicate-key', 'scenario.yaml:6: the key "week" is on line 2 too. Remove one of them.']],
    },
    {
      about: 'an unknown key, with the nearest',
      files: scenario(BASE.replace('week:', 'weak:')),
      problems: [
        [
          'unknown-key',
          'scenario.yaml:2: the key "weak" does not exist. Did you mean "week"? Correct it or remove it.',
        ],
        ['key-missing', 'scenario.yaml:1: the key "week" is missing. Add it.'],
      ],
    },
    {
      about: 'an unknown kind of file',
      files: scenario(BASE.replace('commitments:', 'comitments:')),
      problems: [
        [
          'unknown-key',
          'scenario.yaml:3: the key "files.comitments" does not exist. Did you mean "commitments"? Correct it or remove it.',
        ],
      ],
    },
    {
      about: 'no week, no families, no policies',
      files: scenario('schema: onderdak/scenario@1\nfiles:\n  municipalities: municipalities.csv\n'),
      problems: [
        ['key-missing', 'scenario.yaml:1: the key "week" is missing. Add it.'],
        ['no-policies', 'scenario.yaml:1: there is no policy under "policies:". Add at least one, with a regime.'],
        ['key-missing', 'scenario.yaml:2: the key "files.families" is missing. Add it.'],
      ],
    },
    {
      about: 'a week in another form',
      files: scenario(BASE.replace('2026-W48', '48-2026')),
      problems: [
        ['week-form', 'scenario.yaml:2: week "48-2026" is not an ISO week. Write year-Wnumber, such as 2026-W48.'],
      ],
    },
    {
      about: 'a week that does not exist',
      files: scenario(BASE.replace('2026-W48', '2026-W54')),
      problems: [['week-does-not-exist', 'scenario.yaml:2: week 2026-W54 does not exist. A year has 52 or 53 weeks.']],
    },
    {
      about: 'a horizon with a fraction',
      files: scenario(`${BASE}horizonWeeks: 2.5\n`),
      problems: [['setting-not-whole', 'scenario.yaml:6: "horizonWeeks" is 2.5; a whole number belongs here.']],
    },
    {
      about: 'a horizon beyond its limit, a cap that is text and a seed that is negative',
      files: scenario(`${BASE}horizonWeeks: 1000\ncapWeeks: thirteen\nseed: -1\n`),
      problems: [
        ['setting-too-large', 'scenario.yaml:6: "horizonWeeks" is 1000; at most 260 is allowed.'],
        [
          'setting-not-a-number',
          'scenario.yaml:7: "capWeeks" is "thirteen"; a number belongs here, with a point as decimal mark.',
        ],
        ['setting-too-small', 'scenario.yaml:8: "seed" is -1; at least 0 is allowed.'],
      ],
    },
    {
      about: 'yes or no that is neither',
      files: scenario(`${BASE}fictitious: perhaps\n`),
      problems: [['setting-not-yes-or-no', 'scenario.yaml:6: "fictitious" is "perhaps"; write true or false.']],
    },
    {
      about: 'files that are no map',
      files: scenario(BASE.replace(/files: .*\n/, 'files: families.csv\n')),
      problems: [['not-a-mapping', 'scenario.yaml:3: "files" must be made of lines "key: value".']],
    },
    {
      about: 'criteria that do not exist',
      files: scenario(`${BASE}eligibility: criteria.yaml\n`),
      problems: [
        [
          'file-missing',
          'scenario.yaml:6: the file criteria.yaml does not exist. Check its name and folder; a path counts from the file that names it.',
        ],
      ],
    },
    {
      about: 'a base that does not exist',
      files: scenario(`extends: ../base.yaml\n${BASE}`),
      problems: [
        [
          'file-missing',
          'scenario.yaml:1: the file ../base.yaml does not exist. Check its name and folder; a path counts from the file that names it.',
        ],
      ],
    },
    {
      about: 'bases in a circle',
      files: {
        ...scenario(`extends: other.yaml\n${BASE}`),
        'other.yaml': 'schema: onderdak/scenario@1\nextends: scenario.yaml\n',
      },
      problems: [
        [
          'extends-cycle',
          'other.yaml:2: these scenarios extend each other in a circle: scenario.yaml → other.yaml → scenario.yaml. Remove one "extends:".',
        ],
      ],
    },
    {
      about: 'a file of named scenarios without a choice',
      files: {
        ...scenario(
          'schema: onderdak/scenario@1\nextends: base.yaml\nscenarios:\n  small: {horizonWeeks: 4}\n  large: {horizonWeeks: 52}\n',
        ),
        'base.yaml': BASE,
      },
      problems: [
        [
          'scenario-not-chosen',
          'scenario.yaml:1: this file holds several scenarios; choose one with scenario.yaml#name. Known: small, large.',
        ],
      ],
    },
    {
      about: 'a named scenario that does not exist',
      files: {
        ...scenario(
          'schema: onderdak/scenario@1\nextends: base.yaml\nscenarios:\n  small: {horizonWeeks: 4}\n  large: {horizonWeeks: 52}\n',
        ),
        'base.yaml': BASE,
      },
      scenario: 'smal',
      problems: [
        [
          'unknown-scenario',
          'scenario.yaml:3: the scenario "smal" is not under "scenarios:". Did you mean "small"? Known: small, large.',
        ],
      ],
    },
    {
      about: 'a named scenario from a file without any',
      files: scenario(BASE),
      scenario: 'small',
      problems: [
        [
          'no-named-scenarios',
          'scenario.yaml:1: the scenario "small" was asked for, but this file has no "scenarios:". Leave out the name.',
        ],
      ],
    },
    {
      about: 'a named scenario that extends',
      files: scenario(`${BASE}scenarios:\n  small:\n    extends: other.yaml\n    horizonweeks: 3\n`),
      scenario: 'small',
      problems: [
        [
          'key-not-here',
          'scenario.yaml:8: the key "extends" may not stand inside "scenarios.small". Put it at the top of the file.',
        ],
        [
          'unknown-key',
          'scenario.yaml:9: the key "scenarios.small.horizonweeks" does not exist. Did you mean "horizonWeeks"? Correct it or remove it.',
        ],
      ],
    },
    {
      about: 'a name missing from a base',
      files: { ...scenario(`extends: base.yaml#big\n${BASE}`), 'base.yaml': 'schema: onderdak/scenario@1\n' },
      problems: [
        [
          'no-named-scenarios',
          'base.yaml:1: the scenario "big" was asked for, but this file has no "scenarios:". Leave out the name.',
        ],
      ],
    },
  ],
  policies: [
    {
      about: 'an unknown regime',
      files: scenario(BASE.replace('regime: voluntary', 'regime: voluntry')),
      problems: [
        [
          'setting-not-a-choice',
          'scenario.yaml:5: "policies.voluntary.regime" is "voluntry"; choose from: none, voluntary, quota, central. Did you mean "voluntary"?',
        ],
      ],
    },
    {
      about: 'no regime',
      files: scenario(BASE.replace('{regime: voluntary}', '{regionFallback: true}')),
      problems: [['key-missing', 'scenario.yaml:5: the key "policies.voluntary.regime" is missing. Add it.']],
    },
    {
      about: 'an unknown objective and one that is there twice',
      files: scenario(
        `${BASE.replace('{regime: voluntary}', '{regime: voluntary, objectives: [rooflss, match]}').replace(
          'policies:\n',
          'policies:\n  double: {regime: voluntary, objectives: [match, roofless, match]}\n',
        )}policy: double\n`,
      ),
      problems: [
        [
          'duplicate-objective',
          'scenario.yaml:5: policy "double": the objective "match" is there twice. Keep it once, at its place in the order.',
        ],
        [
          'setting-not-a-choice',
          'scenario.yaml:6: "policies.voluntary.objectives.0" is "rooflss"; choose from: roofless, longest-excess, over-cap, weeks-over-cap, weeks-in-shelter, match, school-changes, evenness, stability. Did you mean "roofless"?',
        ],
      ],
    },
    {
      about: 'an empty list of objectives',
      files: scenario(BASE.replace('{regime: voluntary}', '{regime: voluntary, objectives: []}')),
      problems: [
        [
          'no-objectives',
          'scenario.yaml:5: policy "voluntary": the list of objectives is empty. Name at least one, or leave out "objectives" for the default order.',
        ],
      ],
    },
    {
      about: 'objectives that are no list',
      files: scenario(BASE.replace('{regime: voluntary}', '{regime: voluntary, objectives: match}')),
      problems: [
        ['setting-not-a-list', 'scenario.yaml:5: "policies.voluntary.objectives" must be a list, such as [one, two].'],
      ],
    },
    {
      about: 'an unknown key of a policy',
      files: scenario(BASE.replace('{regime: voluntary}', '\n    regime: voluntary\n    shelterWeigth: child')),
      problems: [
        [
          'unknown-key',
          'scenario.yaml:7: the key "policies.voluntary.shelterWeigth" does not exist. Did you mean "shelterWeight"? Correct it or remove it.',
        ],
      ],
    },
    {
      about: 'weights that do not add up',
      files: scenario(
        BASE.replace('{regime: voluntary}', '\n    regime: voluntary\n    matchWeights:\n      labour: 0.9'),
      ),
      problems: [
        [
          'weights-do-not-add-up',
          'scenario.yaml:7: policy "voluntary": the weights add up to 1.3, not to 1. Adjust them; a weight left out keeps its default (labour 0.6, ties 0.25, preference 0.15).',
        ],
      ],
    },
    {
      about: 'a weight above one',
      files: scenario(
        BASE.replace('{regime: voluntary}', '\n    regime: voluntary\n    matchWeights:\n      labour: 1.9'),
      ),
      problems: [
        [
          'setting-too-large',
          'scenario.yaml:8: "policies.voluntary.matchWeights.labour" is 1.9; at most 1 is allowed.',
        ],
      ],
    },
    {
      about: 'a quota without a task',
      files: scenario(BASE.replace('regime: voluntary', 'regime: quota')),
      problems: [
        [
          'quota-without-task',
          'scenario.yaml:5: policy "voluntary" is a quota, but there is no task. Name a "tasks" file under "files:", or put "task:" with a total in the policy.',
        ],
      ],
    },
    {
      about: 'a task without its total',
      files: scenario(BASE.replace('{regime: voluntary}', '\n    regime: quota\n    task:\n      leadWeeks: 4')),
      problems: [['key-missing', 'scenario.yaml:7: the key "policies.voluntary.task.total" is missing. Add it.']],
    },
    {
      about: 'voluntary spreading without commitments',
      files: scenario(BASE.replace('commitments: commitments.csv, ', '')),
      problems: [
        [
          'regime-without-commitments',
          'scenario.yaml:5: policy "voluntary" (regime voluntary) places only where there is a commitment, but there is no "commitments" file. Name it under "files:".',
        ],
      ],
    },
    {
      about: 'no spreading for a family that nobody referred',
      files: {
        ...scenario(BASE.replace('regime: voluntary', 'regime: none')),
        ...families({ referring_municipality: '' }),
      },
      problems: [
        [
          'referring-municipality-missing',
          'families.csv:2: F-1: referring_municipality is empty, but under policy "voluntary" (regime none) a family stays in the municipality that referred it. Fill it in.',
        ],
      ],
    },
    {
      about: 'no spreading for a family from outside the file',
      files: {
        ...scenario(BASE.replace('regime: voluntary', 'regime: none')),
        ...families({ referring_municipality: 'GM0599' }),
      },
      problems: [
        [
          'unknown-municipality',
          'families.csv:2: F-1: column referring_municipality: municipality "GM0599" is not in the municipalities file. Correct the id or add the municipality.',
        ],
      ],
    },
    {
      about: 'a key that no column has',
      files: scenario(BASE.replace('{regime: voluntary}', '{regime: voluntary, key: inhabitants}')),
      problems: [
        [
          'unknown-figure',
          'scenario.yaml:5: policy "voluntary": the municipalities file has no column "inhabitants". Add the column, or take population as key.',
        ],
      ],
    },
    {
      about: 'a key column with text in it',
      files: {
        ...scenario(BASE.replace('{regime: voluntary}', '{regime: voluntary, key: homes}')),
        'municipalities.csv': 'municipality,name,homes\nGM0363,Amsterdam,many\nGM0855,Tilburg,100\n',
      },
      problems: [
        [
          'not-a-number',
          'municipalities.csv:2: GM0363: column homes: "many" is not a number. Write for example 12 or 0.5.',
        ],
      ],
    },
    {
      about: 'several policies and none chosen',
      files: scenario(BASE.replace('policies:\n', 'policies:\n  central: {regime: central}\n')),
      problems: [
        [
          'policy-not-chosen',
          'scenario.yaml:1: there are several policies; name one with "policy:". Known: central, voluntary.',
        ],
      ],
    },
    {
      about: 'a policy that does not exist',
      files: scenario(`${BASE}policy: volontary\n`),
      problems: [
        [
          'unknown-policy',
          'scenario.yaml:6: the policy "volontary" is not under "policies:". Did you mean "voluntary"? Known: voluntary.',
        ],
      ],
    },
    {
      about: 'an empty map of policies',
      files: scenario(BASE.replace(/policies:[\s\S]*/, 'policies: {}\n')),
      problems: [
        ['no-policies', 'scenario.yaml:4: there is no policy under "policies:". Add at least one, with a regime.'],
      ],
    },
  ],
  'what is too long, or of the wrong form': [
    {
      about: 'a cell that is too long',
      files: { 'municipalities.csv': `municipality,name\nGM0363,${'x'.repeat(40_000)}\nGM0855,Tilburg\n` },
      problems: [
        [
          'cell-too-long',
          'municipalities.csv:2: GM0363: column name: the cell is longer than 32767 characters. Shorten it.',
        ],
      ],
    },
    {
      about: 'a list that is too long',
      files: families({ avoid: Array(201).fill('GM0344').join('|') }),
      problems: [
        ['too-many-entries', 'families.csv:2: F-1: column avoid: the list has more than 200 entries. Shorten it.'],
      ],
    },
    {
      about: 'a families file without rows',
      files: { 'families.csv': 'family_id,adults,child_ages,verdict,consent\n' },
      problems: [
        [
          'no-rows',
          'families.csv: warning: the file families has column names but no rows. Fill it, or check that this is the right file.',
        ],
      ],
    },
    {
      about: 'a tasks file without amounts',
      files: {
        ...withFile('tasks: tasks.csv'),
        'tasks.csv': 'municipality,from,until\nGM0855,2026-07-01,2026-12-31\n',
      },
      problems: [
        ['missing-one-of-columns', 'tasks.csv:1: one of these columns must be there: persons, families. Add one.'],
      ],
    },
    {
      about: 'an unknown municipality in the match table',
      files: { ...withFile('match: match.csv'), 'match.csv': 'family_id,municipality,score\nF-1,Gm0855,0.5\n' },
      problems: [
        [
          'unknown-municipality',
          'match.csv:2: F-1: column municipality: municipality "Gm0855" is not in the municipalities file. Did you mean "GM0855"? Correct the id or add the municipality.',
        ],
      ],
    },
    {
      about: 'families without a row in the match table under matchOnly',
      files: {
        'scenario.yaml': `${BASE.replace('shelters.csv}', 'shelters.csv, match: match.csv}')}matchOnly: true\n`,
        'match.csv': 'family_id,municipality,score\nF-1,GM0855,0.5\n',
      },
      problems: [
        [
          'families-without-match',
          'match.csv: warning: one family has no row in the match table and can go nowhere under matchOnly (the first: F-2). Add rows if that is not meant.',
        ],
      ],
    },
    {
      about: 'rates that are too long',
      files: {
        ...withFile('supply: supply.csv'),
        'supply.csv': 'municipality,bedrooms,per_week\nGM0855,3,0.12345678\n',
      },
      problems: [
        [
          'scores-rounded',
          'supply.csv:2: warning: one number has more than six decimals and was rounded to millionths (this is the first).',
        ],
      ],
    },
    {
      about: 'a scenario that is not text',
      files: { 'scenario.yaml': Buffer.from('00010203', 'hex') },
      problems: [
        [
          'binary-file',
          'scenario.yaml: this is neither text nor XLSX. Save a table as CSV (UTF-8) or as XLSX, a scenario as plain text.',
        ],
      ],
    },
    {
      about: 'named scenarios that are a list',
      files: scenario(`${BASE}scenarios: [a, b]\n`),
      problems: [['not-a-mapping', 'scenario.yaml:6: "scenarios" must be made of lines "key: value".']],
    },
    {
      about: 'a named scenario that is a single value',
      files: scenario(`${BASE}scenarios:\n  small: 4\n`),
      problems: [['not-a-mapping', 'scenario.yaml:7: "scenarios.small" must be made of lines "key: value".']],
    },
    {
      about: 'a base that is a list',
      files: scenario(`${BASE}extends: [a.yaml]\n`),
      problems: [['setting-not-text', 'scenario.yaml:6: "extends" must be text and may not be empty.']],
    },
    {
      about: 'lines that do not step in alike',
      files: scenario(`${BASE}policy: voluntary\n   seed: 2\n`),
      problems: [
        [
          'yaml-colon',
          'scenario.yaml:6: there is a key where none can be. Put every key on a line of its own, and text with ": " between quotes.',
        ],
      ],
    },
    {
      about: 'a value with a colon',
      files: scenario(`${BASE}name: Week 48: pilot\n`),
      problems: [
        [
          'yaml-colon',
          'scenario.yaml:6: there is a key where none can be. Put every key on a line of its own, and text with ": " between quotes.',
        ],
      ],
    },
    {
      about: 'a sign that YAML keeps to itself',
      files: scenario(`${BASE}name: @week\n`),
      problems: [
        [
          'yaml-syntax',
          'scenario.yaml:6: this is not valid YAML (BAD_SCALAR_START). Check quotes, brackets and indentation around this line.',
        ],
      ],
    },
    {
      about: 'a path that is no text',
      files: scenario(BASE.replace('families.csv', '[families.csv]')),
      problems: [['setting-not-text', 'scenario.yaml:3: "files.families" must be text and may not be empty.']],
    },
    {
      about: 'an empty name',
      files: scenario(`${BASE}name: "  "\n`),
      problems: [['setting-not-text', 'scenario.yaml:6: "name" must be text and may not be empty.']],
    },
    {
      about: 'a task that is no map',
      files: scenario(BASE.replace('{regime: voluntary}', '{regime: quota, task: 40}')),
      problems: [['not-a-mapping', 'scenario.yaml:5: "policies.voluntary.task" must be made of lines "key: value".']],
    },
    {
      about: 'a policy that is a single value',
      files: scenario(BASE.replace('{regime: voluntary}', 'yes')),
      problems: [['not-a-mapping', 'scenario.yaml:5: "policies.voluntary" must be made of lines "key: value".']],
    },
    {
      about: 'policies that are a list',
      files: scenario(BASE.replace(/policies:[\s\S]*/, 'policies: [voluntary]\n')),
      problems: [['not-a-mapping', 'scenario.yaml:4: "policies" must be made of lines "key: value".']],
    },
    {
      about: 'a named scenario that may hold what is missing',
      files: scenario(
        'schema: onderdak/scenario@1\nweek: 2026-W48\nscenarios:\n  full:\n    policies: {v: {regime: none}}\n',
      ),
      problems: [
        ['key-missing', 'scenario.yaml:1: the key "files" is missing. Add it.'],
        ['no-policies', 'scenario.yaml:1: there is no policy under "policies:". Add at least one, with a regime.'],
        [
          'scenario-not-chosen',
          'scenario.yaml:1: this file holds several scenarios; choose one with scenario.yaml#name. Known: full.',
        ],
      ],
    },
    {
      about: 'tension written with two decimal marks',
      files: {
        ...withFile('labour: labour.csv'),
        'labour.csv': 'labour_region;sector;tension\nAM18;care;2.125\nAM26;care;3,5\n',
      },
      problems: [
        [
          'ambiguous-number',
          'labour.csv:2: AM18: column tension: "2.125" may mean thousands or a fraction, because other rows use the other decimal mark. Use one decimal mark in the whole column, and no mark for thousands.',
        ],
      ],
    },
  ],
  'the simulation of a scenario': [
    {
      about: 'every wrong setting at once',
      files: scenario(`${BASE}simulation:
  weeks: 600
  replications: 0
  decider: miopic
  warmUp: 4
  title: {nl: Proef}
  settings:
    responsibility: staat
    mayDecline: perhaps
    proposeWithin: 2
  parameters:
    arrivals.familys-per-year: 100
    arrivals.concentration: many
    homes.open-weeks: 2.5
    referral.consent-share: 1.2
    family.decline-share: -0.1
    prevention.share: {low: 0, high: 0.2, form: wide}
`),
      problems: [
        [
          'unknown-key',
          'scenario.yaml:17: the key "simulation.parameters.arrivals.familys-per-year" does not exist. Did you mean "arrivals.families-per-year"? Correct it or remove it.',
        ],
        [
          'setting-not-a-number',
          'scenario.yaml:18: "simulation.parameters.arrivals.concentration" is "many"; a number belongs here, with a point as decimal mark.',
        ],
        [
          'setting-not-whole',
          'scenario.yaml:19: "simulation.parameters.homes.open-weeks" is 2.5; a whole number belongs here.',
        ],
        [
          'setting-too-large',
          'scenario.yaml:20: "simulation.parameters.referral.consent-share" is 1.2; at most 1 is allowed.',
        ],
        [
          'setting-too-small',
          'scenario.yaml:21: "simulation.parameters.family.decline-share" is -0.1; at least 0 is allowed.',
        ],
        ['key-missing', 'scenario.yaml:22: the key "simulation.parameters.prevention.share.value" is missing. Add it.'],
        [
          'unknown-key',
          'scenario.yaml:22: the key "simulation.parameters.prevention.share.form" does not exist. Correct it or remove it.',
        ],
        ['setting-too-large', 'scenario.yaml:7: "simulation.weeks" is 600; at most 520 is allowed.'],
        ['setting-too-small', 'scenario.yaml:8: "simulation.replications" is 0; at least 1 is allowed.'],
        [
          'setting-not-a-choice',
          'scenario.yaml:9: "simulation.decider" is "miopic"; choose from: first-come, random, myopic, look-ahead, minimum-discord, hindsight. Did you mean "myopic"?',
        ],
        ['key-missing', 'scenario.yaml:11: the key "simulation.title.en" is missing. Add it.'],
        [
          'setting-not-a-choice',
          'scenario.yaml:13: "simulation.settings.responsibility" is "staat"; choose from: wmo, municipalities, state, family.',
        ],
        [
          'setting-not-yes-or-no',
          'scenario.yaml:14: "simulation.settings.mayDecline" is "perhaps"; write true or false.',
        ],
        [
          'unknown-key',
          'scenario.yaml:15: the key "simulation.settings.proposeWithin" does not exist. Correct it or remove it.',
        ],
        ['unknown-key', 'scenario.yaml:10: the key "simulation.warmUp" does not exist. Correct it or remove it.'],
      ],
    },
    {
      about: 'a range that does not hold its value',
      files: scenario(`${BASE}simulation:
  parameters:
    prevention.share: {value: 0.1, low: 0.2, high: 0.3}
    return.per-week: {value: 0.1, low: 0, high: 0.05}
`),
      problems: [
        [
          'low-above-value',
          'scenario.yaml:8: "simulation.parameters.prevention.share": the lowest value 0.2 is above the value 0.1. Let low be at most the value.',
        ],
        [
          'high-below-value',
          'scenario.yaml:9: "simulation.parameters.return.per-week": the highest value 0.05 is below the value 0.1. Let high be at least the value.',
        ],
      ],
    },
    {
      about: 'no week left to count',
      files: scenario(`${BASE}simulation:\n  warmUpWeeks: 26\n  weeks: 52\n  followUpWeeks: 26\n`),
      problems: [
        [
          'no-weeks-counted',
          'scenario.yaml:8: nothing is left to count of the 52 weeks: 26 weeks of warm-up and 26 weeks of follow-up. Simulate more weeks, or shorten warmUpWeeks or followUpWeeks.',
        ],
      ],
    },
    {
      about: 'an observed share that no column gives',
      files: scenario(`${BASE}simulation:\n  settings:\n    reportingColumn: populations\n`),
      problems: [
        [
          'unknown-reporting-column',
          'scenario.yaml:8: the municipalities file has no column "populations" for where families report. Did you mean "population"? Add the column, or leave out reportingColumn: then by population.',
        ],
      ],
    },
    {
      about: 'an observed share that is no number',
      files: {
        ...scenario(`${BASE}simulation:\n  settings:\n    reportingColumn: reported\n`),
        'municipalities.csv': 'municipality,name,reported\nGM0363,Amsterdam,many\nGM0855,Tilburg,3\n',
      },
      problems: [
        [
          'not-a-number',
          'municipalities.csv:2: GM0363: column reported: "many" is not a number. Write for example 12 or 0.5.',
        ],
      ],
    },
    {
      about: 'maximum stays of municipalities that do not exist',
      files: scenario(`${BASE}simulation:\n  settings:\n    maximumStayWeeks:\n      GM0856: 13\n      Atlantis: 4\n`),
      problems: [
        [
          'unknown-stay-municipality',
          'scenario.yaml:9: simulation.settings.maximumStayWeeks: municipality "GM0856" is not in the municipalities file. Did you mean "GM0855"? Correct the id or remove it.',
        ],
        [
          'unknown-stay-municipality',
          'scenario.yaml:10: simulation.settings.maximumStayWeeks: municipality "Atlantis" is not in the municipalities file. Correct the id or remove it.',
        ],
      ],
    },
    {
      about: 'maximum stays of impossible lengths',
      files: scenario(
        `${BASE}simulation:\n  settings:\n    maximumStayWeeks:\n      GM0363: 0\n      GM0855: 521\n      GM1: 2.5\n      GM2: lang\n`,
      ),
      problems: [
        [
          'setting-too-small',
          'scenario.yaml:9: "simulation.settings.maximumStayWeeks.GM0363" is 0; at least 1 is allowed.',
        ],
        [
          'setting-too-large',
          'scenario.yaml:10: "simulation.settings.maximumStayWeeks.GM0855" is 521; at most 520 is allowed.',
        ],
        [
          'setting-not-whole',
          'scenario.yaml:11: "simulation.settings.maximumStayWeeks.GM1" is 2.5; a whole number belongs here.',
        ],
        [
          'setting-not-a-number',
          'scenario.yaml:12: "simulation.settings.maximumStayWeeks.GM2" is "lang"; a number belongs here, with a point as decimal mark.',
        ],
      ],
    },
    {
      about: 'one maximum stay for all',
      files: scenario(`${BASE}simulation:\n  settings:\n    maximumStayWeeks: 13\n`),
      problems: [
        [
          'not-a-mapping',
          'scenario.yaml:8: "simulation.settings.maximumStayWeeks" must be made of lines "key: value".',
        ],
      ],
    },
    {
      about: 'mistyped keys with an empty value, which would remove nothing',
      files: scenario(
        `${BASE.replace('voluntary}', 'voluntary, regim: ~, matchWeights: {labor: ~}, task: ~}')}simulation:
  warmUp: ~
  settings: {mayDeclin: ~, mayDecline: ~}
  parameters:
    preventon.share: ~
    prevention.share: {value: 0.1, hihg: ~, low: ~}
scenarios:
  a: {simulation: {title: {nll: ~}}}
`,
      ),
      problems: [
        [
          'unknown-key',
          'scenario.yaml:5: the key "policies.voluntary.regim" does not exist. Did you mean "regime"? Correct it or remove it.',
        ],
        [
          'unknown-key',
          'scenario.yaml:5: the key "policies.voluntary.matchWeights.labor" does not exist. Did you mean "labour"? Correct it or remove it.',
        ],
        ['unknown-key', 'scenario.yaml:7: the key "simulation.warmUp" does not exist. Correct it or remove it.'],
        [
          'unknown-key',
          'scenario.yaml:8: the key "simulation.settings.mayDeclin" does not exist. Did you mean "mayDecline"? Correct it or remove it.',
        ],
        [
          'unknown-key',
          'scenario.yaml:10: the key "simulation.parameters.preventon.share" does not exist. Did you mean "prevention.share"? Correct it or remove it.',
        ],
        [
          'unknown-key',
          'scenario.yaml:11: the key "simulation.parameters.prevention.share.hihg" does not exist. Did you mean "high"? Correct it or remove it.',
        ],
        [
          'unknown-key',
          'scenario.yaml:13: the key "scenarios.a.simulation.title.nll" does not exist. Did you mean "nl"? Correct it or remove it.',
        ],
      ],
    },
    {
      about: 'a mistyped kind of file with an empty value, beside one that is not inherited',
      files: withFile('suply: ~, previous: ~'),
      problems: [
        [
          'unknown-key',
          'scenario.yaml:3: the key "files.suply" does not exist. Did you mean "supply"? Correct it or remove it.',
        ],
      ],
    },
    {
      about: 'a simulation that is no map',
      files: scenario(`${BASE}simulation: long\n`),
      problems: [['not-a-mapping', 'scenario.yaml:6: "simulation" must be made of lines "key: value".']],
    },
    {
      about: 'parameters that are a list',
      files: scenario(`${BASE}simulation: {parameters: [1]}\n`),
      problems: [['not-a-mapping', 'scenario.yaml:6: "simulation.parameters" must be made of lines "key: value".']],
    },
  ],
};
