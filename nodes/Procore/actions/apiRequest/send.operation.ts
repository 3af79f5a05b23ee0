import { z } from 'zod';
import type { Method } from '../../client/wire/http';
import { defineOperation } from '../define';
import { companyId } from '../../fields/company';
import { allShownWhen, field } from '../../fields/field';
import { listLength } from '../../fields/list';
import { rowsOfAnswer } from './answerRows';
import { read } from './read';
import { typedBody, typedPath, typedQuery } from './typed';

const METHODS = ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'] as const satisfies readonly Method[];

const method = field(
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
	z.enum(METHODS).default('GET'),
);

const path = field(
	{
		displayName: 'Path',
		name: 'path',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. /rest/v1.0/projects/598134326517540/rfis',
		description: "The endpoint's path with its version, as in Procore's API reference",
	},
	typedPath,
);

const query = field(
	{
		displayName: 'Query Parameters',
		name: 'query',
		type: 'json',
		default: '{}',
		placeholder: 'e.g. { "filters[status][]": ["open", "draft"] }',
		description:
			'The part after the question mark, as JSON by name. A list is sent with []; an empty value is left out. With page, only that page is read, or with Return All that page and those after it. per_page sets the size of the pages.',
	},
	typedQuery,
);

const body = field(
	{
		displayName: 'Body',
		name: 'body',
		type: 'json',
		default: '',
		displayOptions: { show: { method: ['DELETE', 'PATCH', 'POST', 'PUT'] } },
		placeholder: 'e.g. { "vendor": { "name": "Harbor Electric" } }',
		description: 'The JSON to send',
	},
	typedBody,
);

export const send = defineOperation({
	option: {
		name: 'Send',
		value: 'send',
		action: 'Send an API request',
		description: 'Call any endpoint of Procore with the same sign-in, paging, limits and errors',
	},
	calls: 'any',
	company: 'own',
	fields: {
		companyId,
		method,
		path,
		query,
		body,
		...allShownWhen({ method: ['GET'] }, listLength),
	},
	async run(context, { companyId: chosen, method: verb, path: typed, ...values }) {
		const company = { companyId: chosen || undefined };
		if (verb === 'GET') return await read(context, { ...values, ...company, path: typed });
		const { query: asked, body: sent } = values;
		const call = { query: asked, body: sent, answerAs: 'textOrFile', ...company } as const;
		const answer = await context.procore.request(verb, typed, call);
		return await rowsOfAnswer(answer, typed, verb, context.keepFile);
	},
});
