import { z } from 'zod';
import {
	UPLOAD_TO_COMPANY,
	UPLOAD_TO_PROJECT,
	uploadFile,
	type UploadPlace,
} from '../../../client/endpoints/documents/uploads';
import { inputError } from '../../../client/ProcoreError';
import { columnsOf } from '../../../client/tools/facts/columns';
import type { Kind, Verb } from '../../../client/tools/kind';
import type { ToolResource } from '../../../client/tools/menu';
import type { Call } from '../../../client/wire/path';
import { field, type Field } from '../../../fields/field';
import { isRecord } from '../../../client/record';
import { put } from '../../../fields/writing/given';
import type { OperationContext } from '../../define';
import { kindsWith } from '../kinds';

const names = z.coerce.string().transform((typed) =>
	typed
		.split(',')
		.map((name) => name.trim())
		.filter(Boolean),
);

const binaryPropertyName = field(
	{
		displayName: 'Input Binary Fields',
		name: 'binaryPropertyName',
		type: 'string',
		default: '',
		placeholder: 'e.g. data',
		description:
			'The binary fields of the item whose files are attached, separated by commas. Leave empty to attach none.',
	},
	names.default(''),
);

const takeFiles = (tool: ToolResource, verb: Verb) =>
	kindsWith(tool, verb).filter(({ kind }) => kind.uploads !== undefined);

/** The field for attachments, if Procore takes them. */
export const attachmentFields = (
	tool: ToolResource,
	verb: Verb,
): { binaryPropertyName?: Field<string[]> } =>
	takeFiles(tool, verb).length > 0 ? { binaryPropertyName } : {};

/** The calls that attaching makes. */
export const attachmentCalls = (tool: ToolResource, verb: Verb): Call[] =>
	takeFiles(tool, verb).flatMap(({ kind }) =>
		kind.scope === 'company' && !kind.isOfProject ? UPLOAD_TO_COMPANY : UPLOAD_TO_PROJECT,
	);

/** Where the body has the ids of uploads; see `uploads` of the table. */
function placeIn({ uploads = '', wrapper }: Kind): string[] {
	if (uploads.startsWith('/')) return [uploads.slice(1)];
	return [...(wrapper === undefined ? [] : [wrapper]), ...uploads.split('.')];
}

function valueAt(body: unknown, place: string[]): unknown {
	return place.reduce((at: unknown, key) => (isRecord(at) ? at[key] : undefined), body);
}

/**
 * The raw body of a record that may be nothing but a file: with the file's name, and with a
 * description, since a record without any field counts as missing.
 */
export async function bodyWithFile(
	{ readFile }: OperationContext,
	[method, path]: Call,
	[file]: string[],
	body: Record<string, unknown> | undefined,
): Promise<Record<string, unknown> | undefined> {
	const known = file === undefined ? undefined : await columnsOf(method, path);
	if (file === undefined || known?.fileName === undefined) return body;
	const named = { [known.fileName]: readFile(file).fileName };
	const { wrapper } = known;
	return {
		...named,
		...(body ?? (wrapper === undefined ? {} : { [wrapper]: { description: '' } })),
	};
}

/**
 * Uploads the files of these binary fields and puts their ids into the body.
 * @throws ProcoreError when Procore takes no files for this kind of record, or only one
 */
export async function attach(
	{ procore, readFile }: OperationContext,
	kind: Kind,
	place: UploadPlace,
	body: Record<string, unknown>,
	fields: string[],
): Promise<void> {
	if (fields.length === 0) return;
	if (kind.uploads === undefined) {
		throw inputError(
			`Procore takes no files for a ${kind.label}`,
			'Leave Input Binary Fields empty.',
		);
	}
	const at = placeIn(kind);
	const takesSeveral = kind.uploads.endsWith('s');
	if (!takesSeveral && fields.length > 1) {
		throw inputError(`Procore takes one file for a ${kind.label}`, 'Name one binary field.');
	}
	// Before the first one is sent, so that none is sent where one is missing.
	const files = fields.map(readFile);
	const ids: string[] = [];
	for (const file of files) ids.push(await uploadFile(procore, place, file));
	const before = valueAt(body, at);
	put(body, at, takesSeveral ? [...(Array.isArray(before) ? before : []), ...ids] : ids[0]);
}
