/** The columns of offers, as tables and forms call them, with what a form needs to explain. */
import type { Text } from '../../domain/text.ts';

export interface OfferColumn {
  readonly title: Text;
  readonly hint?: Text;
}

const MUNICIPALITY = { nl: 'Gemeente', en: 'Municipality' };
const FROM = { nl: 'Vanaf', en: 'From' };
const UNTIL = { nl: 'Tot en met', en: 'Until' };
const EMPTY_IS_NO_LIMIT = { nl: 'Leeg: geen grens.', en: 'Empty: no limit.' };
const EMPTY_IS_OPEN_END = { nl: 'Leeg: zonder einddatum.', en: 'Empty: without an end.' };
const NOT_CHANGED_LATER = { nl: 'Kan later niet worden gewijzigd.', en: 'Cannot be changed later.' };

export const OFFER_COLUMNS = {
  dwelling: {
    dwelling_id: { title: { nl: 'Woning', en: 'Home' }, hint: NOT_CHANGED_LATER },
    municipality: { title: MUNICIPALITY },
    bedrooms: { title: { nl: 'Slaapkamers', en: 'Bedrooms' } },
    largest_household: {
      title: { nl: 'Hoogstens zoveel personen', en: 'At most so many persons' },
      hint: EMPTY_IS_NO_LIMIT,
    },
    rent: { title: { nl: 'Huur (€ per maand)', en: 'Rent (€ a month)' } },
    available_from: { title: { nl: 'Vrij vanaf', en: 'Available from' } },
    available_until: {
      title: { nl: 'Aanbod geldt tot en met', en: 'Offer holds until' },
      hint: EMPTY_IS_OPEN_END,
    },
    accessible: { title: { nl: 'Rolstoelgeschikt', en: 'Wheelchair accessible' } },
    temporary_until: {
      title: { nl: 'Tijdelijk tot en met', en: 'Temporary until' },
      hint: { nl: 'Alleen bij een tijdelijke woning.', en: 'Only for a temporary home.' },
    },
    association: { title: { nl: 'Corporatie', en: 'Association' } },
  },
  shelter: {
    shelter_id: { title: { nl: 'Opvang', en: 'Shelter' }, hint: NOT_CHANGED_LATER },
    municipality: { title: MUNICIPALITY },
    places: { title: { nl: 'Plaatsen (personen)', en: 'Places (persons)' } },
    from: { title: { nl: 'Open vanaf', en: 'Open from' } },
    until: { title: { nl: 'Open tot en met', en: 'Open until' }, hint: EMPTY_IS_OPEN_END },
  },
  commitment: {
    municipality: { title: MUNICIPALITY, hint: NOT_CHANGED_LATER },
    from: { title: FROM, hint: NOT_CHANGED_LATER },
    until: { title: UNTIL, hint: EMPTY_IS_OPEN_END },
    families: { title: { nl: 'Gezinnen', en: 'Families' }, hint: EMPTY_IS_NO_LIMIT },
    persons: { title: { nl: 'Personen', en: 'Persons' }, hint: EMPTY_IS_NO_LIMIT },
    families_used: {
      title: { nl: 'Gezinnen al gehuisvest', en: 'Families housed before' },
      hint: {
        nl: 'Vóór dit register; daarna telt het systeem zelf.',
        en: 'Before this register; after that the system counts.',
      },
    },
    persons_used: { title: { nl: 'Personen al gehuisvest', en: 'Persons housed before' } },
    weekly_intake: { title: { nl: 'Gezinnen per week', en: 'Families a week' }, hint: EMPTY_IS_NO_LIMIT },
    largest_family: {
      title: { nl: 'Grootste gezin (personen)', en: 'Largest family (persons)' },
      hint: EMPTY_IS_NO_LIMIT,
    },
    lead_weeks: {
      title: { nl: 'Weken tot eigen woning', en: 'Weeks to a home of its own' },
      hint: {
        nl: 'Zo lang heeft de gemeente nodig om zelf een woning te vinden. Leeg: alleen woningen uit de lijst tellen.',
        en: 'So long the municipality needs to find a home itself. Empty: only listed homes count.',
      },
    },
    school_places: { title: { nl: 'Schoolplaatsen', en: 'School places' }, hint: EMPTY_IS_NO_LIMIT },
  },
  supply: {
    municipality: { title: MUNICIPALITY, hint: NOT_CHANGED_LATER },
    bedrooms: { title: { nl: 'Slaapkamers', en: 'Bedrooms' }, hint: NOT_CHANGED_LATER },
    per_week: {
      title: { nl: 'Woningen per week', en: 'Homes a week' },
      hint: { nl: '0,05 is één woning in twintig weken.', en: '0.05 is one home in twenty weeks.' },
    },
    pool: {
      title: { nl: 'Gedeeld in regio', en: 'Shared in region' },
      hint: {
        nl: 'Gemeenten met dezelfde regio delen de verwachte woningen.',
        en: 'Municipalities with the same region share the expected homes.',
      },
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, OfferColumn>>>>;
