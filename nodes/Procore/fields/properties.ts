import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import { companyIdIn, projectIdIn, typedIn } from '../client/ids';

/** A resource locator as n8n stores it, or the plain value that an expression or an AI tool gives. */
const locatorValue = z.preprocess(typedIn, z.union([z.string(), z.number()]).nullish());

function idFrom(read: (typed: unknown) => string | undefined, what: string) {
	return locatorValue.transform((typed, context) => {
		const id = read(typed);
		if (id !== undefined && id !== '0') return id;
		context.addIssue({
			code: 'custom',
			message: `"${String(typed)}" is no ${what}: enter the number from Procore's address bar, paste the page's address, or choose from the list`,
		});
		return z.NEVER;
	});
}

export const companyIdOf = idFrom(companyIdIn, 'company id');

export const projectIdOf = idFrom(projectIdIn, 'project id').refine((id) => id !== '', {
	message: 'No project is chosen: choose one from the list or enter its id',
});

export const recordIdOf = (what: string) =>
	locatorValue.transform((typed, context) => {
		const id = String(typed ?? '').trim();
		if (/^[0-9A-Za-z-]+$/.test(id) && id !== '0') return id;
		const message =
			id === ''
				? `No ${what} is chosen: choose one from the list or enter its id`
				: `"${id}" is no ${what} id: enter the number from Procore's address bar`;
		context.addIssue({ code: 'custom', message });
		return z.NEVER;
	});

export const companyId: INodeProperties = {
	displayName: 'Company',
	name: 'companyId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description: 'The Procore company. Leave empty to use the company of the credential.',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Company of the credential',
			typeOptions: { searchListMethod: 'searchCompanies', searchable: true },
		},
		{ displayName: 'By ID', name: 'id', type: 'string', placeholder: 'e.g. 598134325683880' },
		{
			displayName: 'By URL',
			name: 'url',
			type: 'string',
			placeholder: 'e.g. https://us02.procore.com/598134325683880/company/home',
		},
	],
};

export const projectId: INodeProperties = {
	displayName: 'Project',
	name: 'projectId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description: 'A project that the account is permitted to see',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod: 'searchProjects', searchable: true },
		},
		{ displayName: 'By ID', name: 'id', type: 'string', placeholder: 'e.g. 598134326517540' },
		{
			displayName: 'By URL',
			name: 'url',
			type: 'string',
			placeholder: 'e.g. https://us02.procore.com/598134326517540/project/home',
		},
	],
};

export const vendorId: INodeProperties = {
	displayName: 'Vendor',
	name: 'vendorId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description: 'A company in the Procore company directory',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod: 'searchVendors', searchable: true },
		},
		{ displayName: 'By ID', name: 'id', type: 'string', placeholder: 'e.g. 4521' },
	],
};

export const returnAll: INodeProperties = {
	displayName: 'Return All',
	name: 'returnAll',
	type: 'boolean',
	default: false,
	description: 'Whether to return all results or only up to a given limit',
};

export const limit: INodeProperties = {
	displayName: 'Limit',
	name: 'limit',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 50,
	displayOptions: { show: { returnAll: [false] } },
	description: 'Max number of results to return',
};

export const returnAllOrLimit = [returnAll, limit];

export const booleanOf = (fallback: boolean) =>
	z.preprocess((given) => {
		if (given === undefined || given === null || given === '') return fallback;
		if (typeof given === 'string') return !/^(?:false|0|no|off)$/i.test(given.trim());
		return given;
	}, z.boolean());

export const listLength = {
	returnAll: booleanOf(false),
	limit: z.coerce
		.number({ invalid_type_error: 'enter a whole number, 1 or more' })
		.int('enter a whole number, 1 or more')
		.min(1, 'enter a whole number, 1 or more')
		.default(50),
};

/** The most records to read; undefined for all. */
export const atMost = (parameters: { returnAll: boolean; limit: number }) =>
	parameters.returnAll ? undefined : parameters.limit;

/** A collection's values by Procore's names, for example `{ by_status: 'All' }`. */
const queryOf = z.record(
	z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]),
);
export const filtersOf = queryOf.default({});

const idsIn = (value: unknown) =>
	typeof value === 'string' ? value.split(/[\s,;]+/).filter(Boolean) : [value].flat();

/**
 * `{ by_status: 'All' }` → `{ 'filters[by_status]': 'All' }`; empty ones are left out.
 * @param ofIds filters that take several ids, which a person writes with commas between them
 */
export function filterQuery(filters: z.output<typeof filtersOf>, ofIds: readonly string[] = []) {
	const given = Object.entries(filters).map(
		([name, value]) => [name, ofIds.includes(name) ? idsIn(value) : value] as const,
	);
	const filled = given.filter(
		([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0),
	);
	return queryOf.parse(
		Object.fromEntries(filled.map(([name, value]) => [`filters[${name}]`, value])),
	);
}

export const simplify = (what: string): INodeProperties => ({
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	default: true,
	description: `Whether to return a simplified version of the response instead of the raw data: the ${what} most often needed`,
});
