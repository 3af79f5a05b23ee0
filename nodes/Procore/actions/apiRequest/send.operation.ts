import { z } from 'zod';
import type { Method } from '../../client/wire/http';
import { defineOperation } from '../define';
import { companyId, companyIdOf, listLength, returnAllOrLimit } from '../../fields/properties';
import { rowsOfAnswer } from './answerRows';
import { read } from './read';
import { typedBody, typedPath, typedQuery } from './typed';

const METHODS = ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'] as const satisfies readonly Method[];

export const send = defineOperation({
	option: {
		name: 'Send',
		value: 'send',
		action: 'Send an API request',
		description: 'Call any endpoint of Procore with the same sign-in, paging, limits and errors',
	},
	properties: [
		companyId,
		{
			displayName: 'Method',
			name: 'method',
			type: 'options',
			default: 'GET',
			options: [
				{ name: 'DELETE', value: 'DELETE' },
				{ name: 'GET', value: 'GET' },
				{ name: 'PATCH', value: 'PATCH' },
				{ name: 'POST', value: 'POST' },
				{ name: 'PUT', value: 'PUT' },
			],
		},
		{
			displayName: 'Path',
			name: 'path',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. /rest/v1.0/projects/598134326517540/rfis',
			description: "The endpoint's path with its version, as in Procore's API reference",
		},
		{
			displayName: 'Query Parameters',
			name: 'query',
			type: 'json',
			default: '{}',
			placeholder: 'e.g. { "filters[status][]": ["open", "draft"] }',
			description:
				'What stands after the question mark, as JSON by name; a list is sent with [], an empty value is left out. With page, that page alone is read, or with Return All that page and those after it. With per_page, pages have that size.',
		},
		{
			displayName: 'Body',
			name: 'body',
			type: 'json',
			default: '',
			displayOptions: { show: { method: ['DELETE', 'PATCH', 'POST', 'PUT'] } },
			placeholder: 'e.g. { "vendor": { "name": "Harbor Electric" } }',
			description: 'The JSON to send',
		},
		...returnAllOrLimit.map((property) => ({
			...property,
			displayOptions: {
				...property.displayOptions,
				show: { ...property.displayOptions?.show, method: ['GET'] },
			},
		})),
	],
	parameters: z.object({
		companyId: companyIdOf,
		method: z.enum(METHODS).default('GET'),
		path: typedPath,
		query: typedQuery,
		body: typedBody,
		...listLength,
	}),
	async run({ procore }, { companyId: chosen, method, path, query, body, ...length }) {
		const company = chosen || undefined;
		if (method === 'GET')
			return await read(procore, { path, query, companyId: company, ...length });
		const answer = await procore.request(method, path, { query, body, companyId: company });
		return rowsOfAnswer(answer, path, method);
	},
});
