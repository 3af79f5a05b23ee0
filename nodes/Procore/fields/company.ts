import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import { companyIdIn, typedIn } from '../client/ids';
import { field } from './field';
import { idFrom } from './locator';

export const companyIdOf = idFrom(companyIdIn, 'company');

const property: INodeProperties = {
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

/** The company of a call; '' for the credential's. */
export const companyId = field(property, companyIdOf);

/** The company as it was typed, for an operation that reports a wrong one. */
export const typedCompany = field(
	property,
	z.preprocess(typedIn, z.unknown()).transform((typed) => String(typed ?? '').trim()),
);
