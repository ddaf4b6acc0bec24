import { expect, it } from 'vitest';
import { inWordsOfForm, isAbout } from '../../../src/desk/web/components/form/form-errors.ts';

const error = (field: string | undefined, text = 'wrong') => ({
  kind: 'x',
  text,
  ...(field === undefined ? {} : { field }),
});

it('an error is about the field that it names, by its whole path or its last part', () => {
  expect(isAbout(error('rent'), 'rent')).toBe(true);
  expect(isAbout(error('row.rent'), 'rent')).toBe(true);
  expect(isAbout(error('rental'), 'rent')).toBe(false);
  expect(isAbout(error('max_rent'), 'rent')).toBe(false);
  expect(isAbout(error(undefined), 'rent')).toBe(false);
});

it('what files call a column is called by the name of its field', () => {
  const name = (field: string): string => (field === 'bedrooms' ? 'Slaapkamers' : field);
  const said = inWordsOfForm([error('row.bedrooms', 'kolom bedrooms: "drie" is geen getal.'), error(undefined)], name);
  expect(said.map(({ text }) => text)).toEqual(['“Slaapkamers”: "drie" is geen getal.', 'wrong']);
  expect(inWordsOfForm([error('a', 'column a is empty')], undefined)).toEqual([error('a', 'column a is empty')]);
});
