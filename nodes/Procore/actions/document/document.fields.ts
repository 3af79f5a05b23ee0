import { z } from 'zod';
import { typedIn } from '../../client/ids';
import { inputError } from '../../client/ProcoreError';
import { booleanOf } from '../../fields/boolean';
import { field, shownWhen, type Field, type ValuesOf } from '../../fields/field';
import { recordIdOf } from '../../fields/locator';
import { levelOf, projectAtLevel } from '../../fields/projects';

/** Whose documents an operation works with. */
export const placeFields = {
	level: levelOf({
		description: 'Whose documents are meant',
		company: 'The documents of the company',
		project: 'The documents of one project',
	}),
	projectId: projectAtLevel,
};

export const fileId = field(
	{
		displayName: 'File',
		name: 'fileId',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description: 'A file of the Documents tool',
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				typeOptions: { searchListMethod: 'searchFiles', searchable: true },
			},
			{ displayName: 'By ID', name: 'id', type: 'string', placeholder: 'e.g. 14475561' },
		],
	},
	recordIdOf('file'),
);

const folderModes = [
	{
		displayName: 'From List',
		name: 'list',
		type: 'list' as const,
		placeholder: 'The root folder',
		typeOptions: { searchListMethod: 'searchFolders', searchable: true },
	},
	{ displayName: 'By ID', name: 'id', type: 'string' as const, placeholder: 'e.g. 14475555' },
];

export const folderId = field(
	{
		displayName: 'Folder',
		name: 'folderId',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description: 'A folder of the Documents tool',
		modes: folderModes,
	},
	recordIdOf('folder'),
);

const optionalFolderIdOf = z
	.preprocess(typedIn, z.union([z.string(), z.number()]).nullish())
	.transform((typed) => String(typed ?? '').trim())
	.pipe(z.union([z.literal('').transform(() => undefined), recordIdOf('folder')]));

/** A folder that may be left out, which means the root folder. */
export const optionalFolderId = field(
	{
		displayName: 'Folder',
		name: 'folderId',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		description: 'A folder of the Documents tool; leave empty for the root folder',
		modes: folderModes,
	},
	optionalFolderIdOf,
);

export const toFolderId = field(
	{
		...optionalFolderId.property,
		displayName: 'To Folder',
		name: 'toFolderId',
		description: 'Where it goes; leave empty to leave it in its folder',
	},
	optionalFolderIdOf,
);

export const path = field(
	{
		displayName: 'Path',
		name: 'path',
		type: 'string',
		default: '',
		placeholder: 'e.g. Submittals/Structural',
		description: 'Names of folders below the chosen one, with slashes between them',
	},
	z.coerce.string().default(''),
);

export const createPath = field(
	{
		displayName: 'Create Path',
		name: 'createPath',
		type: 'boolean',
		default: false,
		description: 'Whether to create the folders of the path that do not exist yet',
	},
	booleanOf(false),
);

export const sanitizeNames = field(
	{
		displayName: 'Sanitize Names',
		name: 'sanitizeNames',
		type: 'boolean',
		default: true,
		description:
			'Whether to change names that Procore, Windows or SharePoint reject, and tell each change in "renamed". Off: names in Procore stay, and a name that does not fit is refused where something is written.',
	},
	booleanOf(true),
);

export const documentType = field(
	{
		displayName: 'Type',
		name: 'documentType',
		type: 'options',
		default: 'file',
		options: [
			{ name: 'File', value: 'file' },
			{ name: 'Folder', value: 'folder' },
		],
		description: 'Whether it is a file or a folder',
	},
	z.enum(['file', 'folder']).default('file'),
);

const isChosen = { file: { documentType: ['file'] }, folder: { documentType: ['folder'] } };

/** A file or a folder. The one that is hidden is not read. */
export const eitherFields = {
	documentType,
	fileId: shownWhen(isChosen.file, {
		property: fileId.property,
		parser: z.unknown(),
	} satisfies Field),
	folderId: shownWhen(isChosen.folder, {
		property: folderId.property,
		parser: z.unknown(),
	} satisfies Field),
};

function idIn(typed: unknown, what: 'file' | 'folder'): string {
	const read = recordIdOf(what).safeParse(typed);
	if (read.success) return read.data;
	throw inputError(
		read.error.issues.map(({ message }) => message).join('; '),
		'Correct this field of the node and run again.',
	);
}

/** Which file or folder was chosen. @throws ProcoreError when none was */
export const chosenOf = (values: ValuesOf<typeof eitherFields>) => ({
	kind: values.documentType,
	id: idIn(values.documentType === 'file' ? values.fileId : values.folderId, values.documentType),
});
