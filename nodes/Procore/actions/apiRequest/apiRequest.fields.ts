import { z } from 'zod';
import { typedIn } from '../../client/ids';
import type { Method } from '../../client/wire/http';
import { booleanOf } from '../../fields/boolean';
import { allShownWhen, field, shownWhen } from '../../fields/field';
import { inputFile } from '../../fields/writing/inputFile';
import { listLength } from '../../fields/list';
import { projectScopeFields } from '../../fields/projects';
import { writingFields } from '../../fields/writing/writing';
import { typedBody, typedQuery } from './typed';

const METHODS = ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'] as const satisfies readonly Method[];

const operationId = field(
	{
		displayName: 'Procore Operation',
		name: 'operationId',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		description:
			"One of Procore's operations, whose parameters and fields are then shown by name. Leave empty to enter method and path.",
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: 'Search, e.g. create rfi',
				typeOptions: { searchListMethod: 'searchOperations', searchable: true },
			},
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. GET /rest/v1.0/projects/{project_id}/rfis',
			},
		],
	},
	z.unknown().transform((given) => String(typedIn(given) ?? '').trim()),
);

const isTyped = { operationId: [''] };
const isChosen = { hide: { operationId: [''] } };

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
		description:
			"The endpoint's path with its version, as in Procore's API reference. With {project_id} in it, the call is made for the chosen projects.",
	},
	z.coerce.string().default(''),
);

const query = field(
	{
		displayName: 'Query Parameters',
		name: 'query',
		type: 'json',
		default: '{}',
		placeholder: 'e.g. { "filters[status][]": ["open", "draft"] }',
		description:
			'The query parameters as JSON by name; a list is sent with [], an empty value is left out. With page, that page alone is read, or with Return All that page and those after it. With per_page, pages have that size.',
	},
	typedQuery,
);

const parameters = field(
	{
		displayName: 'Parameters',
		name: 'parameters',
		type: 'resourceMapper',
		noDataExpression: true,
		default: { mappingMode: 'defineBelow', value: null },
		displayOptions: isChosen,
		description: "The IDs of the operation's path and the parameters of its query",
		typeOptions: {
			loadOptionsDependsOn: ['operationId.value'],
			resourceMapper: {
				resourceMapperMethod: 'getParameters',
				mode: 'add',
				addAllFields: false,
				supportAutoMap: false,
				valuesLabel: 'Parameters',
				fieldWords: { singular: 'parameter', plural: 'parameters' },
			},
		},
	},
	z.unknown().transform((given): Record<string, unknown> => {
		const mapper = z.object({ value: z.record(z.unknown()).nullish() }).safeParse(given);
		const plain = z.record(z.unknown()).safeParse(given);
		if (mapper.success && 'value' in mapper.data) return mapper.data.value ?? {};
		return plain.success && !('mappingMode' in plain.data) ? plain.data : {};
	}),
);

const body = field(
	{
		displayName: 'Body',
		name: 'body',
		type: 'json',
		default: '',
		placeholder: 'e.g. { "vendor": { "name": "Harbor Electric" } }',
		description: 'The JSON to send; not used by GET',
	},
	typedBody,
);

const sendFile = field(
	{
		displayName: 'Send File',
		name: 'sendFile',
		type: 'boolean',
		default: false,
		description:
			'Whether to send a file of the input item, as a form (multipart/form-data) that holds the body too. Not used by GET.',
	},
	booleanOf(false),
);

const fileField = field(
	{
		displayName: 'Form Field',
		name: 'fileField',
		type: 'string',
		default: 'file',
		required: true,
		displayOptions: { show: { sendFile: [true] } },
		placeholder: 'e.g. attachments[]',
		description: 'The name that the endpoint expects the file under',
	},
	z.string().trim().min(1, 'enter the name of the form field').default('file'),
);

const { projectScope, projectId, projectIds } = projectScopeFields;

/** Only calls with {project_id} need a project, so that none is required on the screen. */
const projectFields = {
	projectScope: {
		property: {
			...projectScope.property,
			description: 'For a call with {project_id}: which projects; each row says its project',
		},
		parser: projectScope.parser,
	},
	projectId: {
		property: {
			...projectId.property,
			required: false,
			description: 'The project of a call with {project_id}',
		},
		parser: projectId.parser,
	},
	projectIds: { property: { ...projectIds.property }, parser: projectIds.parser },
};

export const requestFields = {
	operationId,
	method: shownWhen(isTyped, method),
	path: shownWhen(isTyped, path),
	...projectFields,
	parameters,
	query,
	fields: {
		property: { ...writingFields().fields.property, displayOptions: isChosen },
		parser: writingFields().fields.parser,
	},
	body,
	sendFile,
	binaryPropertyName: shownWhen({ sendFile: [true] }, inputFile),
	fileField,
	...allShownWhen({ method: ['GET'] }, listLength),
};
