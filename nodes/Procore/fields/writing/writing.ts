import { isRecord } from '../../client/record';
import type { INodeProperties } from 'n8n-workflow';
import { z } from 'zod';
import { parseJson } from '../../client/wire/answers/json';
import { typedIn } from '../../client/ids';
import { field } from '../field';

type Values = Record<string, unknown>;

/** The values to write, before the columns of the call are known. */
export interface Writing {
	/** By the names of columns; undefined if the input item is mapped automatically. */
	fields: Values | undefined;
	/** The raw JSON of the field Body. */
	body: Values | undefined;
}

/** The fields on which the columns depend: the editor loads the columns again if one changes. */
const DEPENDS_ON = [
	'companyId.value',
	'projectId.value',
	'level',
	'kind',
	'logType',
	'genericToolId.value',
	'operationId.value',
];

const fieldsProperty: INodeProperties = {
	displayName: 'Fields',
	name: 'fields',
	type: 'resourceMapper',
	noDataExpression: true,
	default: { mappingMode: 'defineBelow', value: null },
	description:
		'The fields to write, by their names in Procore. "Map Automatically" uses the fields that the input item has.',
	typeOptions: {
		loadOptionsDependsOn: DEPENDS_ON,
		resourceMapper: {
			resourceMapperMethod: 'getColumns',
			mode: 'add',
			addAllFields: false,
			supportAutoMap: true,
			valuesLabel: 'Fields',
			fieldWords: { singular: 'field', plural: 'fields' },
		},
	},
};

/** A mapper as n8n stores it; a plain object from an expression counts as its values. */
const mapperOf = z.unknown().transform((given, context): Values | undefined => {
	const mapper = typeof given === 'string' && given.trim() ? jsonIn(given) : given;
	if (!isRecord(mapper)) {
		if (mapper === undefined || mapper === null || mapper === '') return {};
		context.addIssue({ code: 'custom', message: 'this must be fields with values' });
		return z.NEVER;
	}
	if (mapper.mappingMode === 'autoMapInputData') return undefined;
	if (!('mappingMode' in mapper)) return mapper;
	return isRecord(mapper.value) ? mapper.value : {};
});

function jsonIn(text: string): unknown {
	try {
		return parseJson(text);
	} catch {
		return text;
	}
}

const bodyProperty: INodeProperties = {
	displayName: 'Body',
	name: 'body',
	type: 'json',
	default: '',
	placeholder: 'e.g. { "subject": "Door D-12" }',
	description:
		"JSON in the shape of Procore's reference, for values that do not fit into the fields. Fields above replace the same names in it.",
};

const bodyOf = z.unknown().transform((given, context): Values | undefined => {
	const typed = typedIn(given);
	if (typed === undefined || typed === null || String(typed).trim() === '') return undefined;
	const read = typeof typed === 'string' ? jsonIn(typed) : typed;
	if (isRecord(read)) return Object.keys(read).length > 0 ? read : undefined;
	const message = 'this is not a JSON object such as { "subject": "Door D-12" }';
	context.addIssue({ code: 'custom', message });
	return z.NEVER;
});

/**
 * The fields of an operation that writes one record: its columns, and raw JSON. The operation names
 * the call in `writes`, so that the editor can show its columns. `bodyOf` builds the body.
 * @example fields: { vendorId, ...writingFields() }, writes: UPDATE_VENDOR
 */
export const writingFields = () => ({
	fields: field(fieldsProperty, mapperOf),
	body: field(bodyProperty, bodyOf),
});
