import type { SideName } from '../../nodes/Procore/mapping/types';
import type { ShownGroup } from '../../nodes/Procore/review/shown';

/** A number with the word it counts: "1 vendor", "20,000 vendors". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
	`${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

export const number = (count: number): string => count.toLocaleString('en-US');

export type Filter = ShownGroup | 'open' | 'all' | 'clash';

/** The names of the filters and groups. */
export const FILTERS: Record<Filter, string> = {
	open: 'To decide',
	probable: 'Probable',
	choose: 'Choose',
	none: 'Nothing like it',
	safe: 'Safe',
	linked: 'Linked already',
	ignored: 'Not added',
	all: 'All',
	clash: 'Chosen twice',
};

/** What to do with the rows of a filter. */
export function adviceFor(filter: Filter, kind: SideName): string {
	const other = 'the other system';
	const advice: Record<Filter, string> = {
		open: 'Those with a probable answer come first, then those that need a closer look.',
		probable:
			'One candidate stands out. About 1 in 20 is wrong, so look at each before you approve.',
		choose: 'More than one could be right, or something speaks against it. Look at each.',
		none: `Nothing in ${other} is like it: a new ${kind}, or a duplicate in Procore.`,
		safe: 'The same beyond doubt. They are linked when you confirm, unless you change one.',
		linked: 'Linked before. There is nothing to do.',
		ignored: 'Somebody decided before not to add these.',
		all: `Every ${kind} of the plan.`,
		clash: `A record of ${other} can be linked only once. Change one of the rows that share it.`,
	};
	return advice[filter];
}

const FIELD_NAMES: Record<string, string> = {
	name: 'Name',
	legalForm: 'Legal form',
	taxId: 'Tax ID',
	licenseNumber: 'License',
	number: 'Number',
	phone: 'Phone',
	email: 'Email',
	website: 'Website',
	address: 'Street',
	place: 'City, ZIP',
	country: 'Country',
	originId: 'Origin ID',
};

export const fieldName = (field: string): string => FIELD_NAMES[field] ?? field;
