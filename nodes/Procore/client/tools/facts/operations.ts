import { once } from '../../once';
import { readFields, type FactField } from './fieldText';
import { operationNames, type OperationName } from './operationIds';
import { parametersAt } from './parameters';

export interface Parameter extends FactField {
	in: 'path' | 'query' | 'header';
}

export interface Operation extends OperationName {
	/** Those of the path in its order, then those of the query. */
	parameters: Parameter[];
	/** The body; absent if there is none, or if the reference does not say. */
	body?: OperationBody;
}

export interface OperationBody {
	/** `multipart/form-data` also takes JSON when files are passed as upload ids. */
	contentType: 'application/json' | 'multipart/form-data' | 'application/merge-patch+json';
	/** Whether the body is a list of such objects. */
	isList: boolean;
	fields: FactField[];
}

const CONTENT_TYPES = {
	j: 'application/json',
	f: 'multipart/form-data',
	m: 'application/merge-patch+json',
} as const;

const PLACES = { '/': 'path', '@': 'header' } as const;

function parameterOf(field: FactField): Parameter {
	const place = Object.entries(PLACES).find(([mark]) => field.name.startsWith(mark));
	if (!place) return { ...field, in: 'query' };
	return { ...field, in: place[1], name: field.name.slice(1) };
}

function parametersOf({ path, line }: OperationName): Parameter[] {
	const listed = parametersAt(line).map(parameterOf);
	const ofPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']): Parameter => ({
		name,
		in: 'path',
		type: 'integer',
		isList: false,
		isRequired: true,
		...listed.find((known) => known.in === 'path' && known.name === name),
	}));
	return [...ofPath, ...listed.filter((known) => known.in !== 'path')];
}

function bodyOf(line: string): OperationBody | undefined {
	const found = Object.entries(CONTENT_TYPES).find(([letter]) => line.startsWith(letter));
	if (!found) return undefined;
	const isList = line.charAt(1) === '[';
	return { contentType: found[1], isList, fields: readFields(line.slice(isList ? 2 : 1)) };
}

const bodyLines = once(async () => {
	const { BODIES } = await import('./generated/bodies');
	return BODIES.split('\n');
});

/**
 * An operation with its parameters and body fields, or `undefined` if Procore has none with this id.
 * Source: Procore's public REST reference, spring 2026.
 * @example await operationById('GET /rest/v1.0/projects/{project_id}/rfis')
 */
export async function operationById(id: string): Promise<Operation | undefined> {
	const found = (await operationNames()).get(id);
	if (!found) return undefined;
	const body = bodyOf((await bodyLines())[found.line] ?? '');
	return { ...found, parameters: parametersOf(found), ...(body && { body }) };
}
