import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import type { Method, Query } from '../../client/http';
import { checkedPath, type Path } from '../../client/path';
import { nextLink } from '../../client/pages';
import { dataOf } from '../../client/answer';
import { anything, recordSchema, type Value } from '../../client/schemas/records';
import { defineOperation, rows } from '../define';
import { companyId, companyIdOf, listLength, returnAllOrLimit } from '../properties';

const METHODS = ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'] as const satisfies readonly Method[];

const jsonIn = (given: unknown, context: z.RefinementCtx): unknown => {
	if (typeof given !== 'string') return given ?? undefined;
	if (given.trim() === '') return undefined;
	try {
		const parsed: unknown = JSON.parse(given);
		return parsed;
	} catch {
		context.addIssue({ code: 'custom', message: 'this is not valid JSON' });
		return z.NEVER;
	}
};

const queryValue = z.union([
	z.string(),
	z.number(),
	z.boolean(),
	z.array(z.union([z.string(), z.number()])),
]);

const asRecord = (value: Value): IDataObject => {
	const record = recordSchema.safeParse(value);
	return record.success && !Array.isArray(value) ? record.data : { value };
};

const pathOf = z.string().transform((typed, context): Path => {
	const path = checkedPath(typed);
	if (path) return path;
	context.addIssue({
		code: 'custom',
		message: `"${typed}" is no path of Procore's REST API: it begins with /rest/v1.0/ or another version, for example /rest/v1.0/projects/123/rfis`,
	});
	return z.NEVER;
});

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
			placeholder: 'e.g. { "filters[status][]": ["open"] }',
			description: 'What stands after the question mark, as JSON by name; a list is sent with []',
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
		path: pathOf,
		query: z.unknown().transform(jsonIn).pipe(z.record(queryValue).optional()),
		body: z.unknown().transform(jsonIn),
		...listLength,
	}),
	async run({ procore }, { companyId: chosen, method, path, query = {}, body, ...length }) {
		const company = chosen || undefined;
		const fields: Query = query;
		if (method === 'GET' && length.returnAll) {
			const all = await procore.list(path, anything, { query: fields, companyId: company });
			return rows(all.map(asRecord));
		}
		const answer = await procore.request(method, path, { query: fields, body, companyId: company });
		const data = anything.parse(dataOf(answer.body));
		if (Array.isArray(data)) {
			const hasMore = data.length < length.limit && nextLink(answer.headers.link) !== undefined;
			const { limit } = length;
			const records = hasMore
				? await procore.list(path, anything, { query: fields, companyId: company, limit })
				: data.slice(0, limit);
			return rows(records.map(asRecord));
		}
		if (data === undefined || data === '') return rows([emptyAnswer(method, answer.status)]);
		return rows([asRecord(data)]);
	},
});

function emptyAnswer(method: Method, status: number): IDataObject {
	return method === 'DELETE' ? { deleted: true } : { success: true, status };
}
