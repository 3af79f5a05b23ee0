import { readFolderTree, type FolderTree } from '../../client/documents/FolderTree';
import {
	FolderNames,
	LONGEST_PATH,
	roomBelow,
	type Renamed,
} from '../../client/documents/fitNames';
import { faultInWords } from '../../client/documents/nameFaults';
import type { DocumentPlace } from '../../client/endpoints/documents/calls';
import { createFolder, getFolder } from '../../client/endpoints/documents/documents';
import { inputError } from '../../client/ProcoreError';
import type { OperationContext } from '../define';

const keyOf = ({ companyId, projectId = '' }: DocumentPlace) => `${companyId}/${projectId}`;

/** The folders of a place, read once in an execution. */
export async function treeOf(context: OperationContext, place: DocumentPlace): Promise<FolderTree> {
	const { procore, remember } = context;
	return await remember(
		`folders:${keyOf(place)}`,
		async () => await readFolderTree(procore, place),
	);
}

/** The files directly in a folder by their names, read once in an execution; uploads add to it. */
export async function filesIn(
	{ procore, remember }: OperationContext,
	place: DocumentPlace,
	folder: string | undefined,
): Promise<Map<string, string>> {
	return await remember(`files:${keyOf(place)}/${folder ?? ''}`, async () => {
		const { files } = await getFolder(procore, place, folder);
		return new Map((files ?? []).map(({ id, name }) => [name, String(id)]));
	});
}

/** The names that this execution wrote into a folder, so that two files do not become one. */
export async function namesIn(
	{ remember }: OperationContext,
	place: DocumentPlace,
	folder: string | undefined,
): Promise<FolderNames> {
	return await remember(
		`names:${keyOf(place)}/${folder ?? ''}`,
		async () => await Promise.resolve(new FolderNames()),
	);
}

const REFUSED = 'Rename it, or switch on Sanitize Names.';

/** @throws ProcoreError for a name that does not fit */
export function refuseUnfit(name: string, path: string): void {
	const fault = faultInWords(name);
	if (fault !== undefined) throw inputError(`The name "${name}" ${fault}`, REFUSED);
	const length = path === '' ? name.length : path.length + 1 + name.length;
	if (length <= LONGEST_PATH) return;
	throw inputError(
		`The path of "${name}" has ${length} characters, more than ${LONGEST_PATH}`,
		REFUSED,
	);
}

/** Which folder is meant. */
export interface WantedFolder {
	folderId?: string;
	path: string;
	createPath: boolean;
	sanitizeNames: boolean;
}

export interface FoundFolder {
	/** Undefined for the root folder. */
	id: string | undefined;
	path: string;
	renamed: Renamed[];
	/** The names of those that were made. */
	created: string[];
}

const stepsIn = (path: string) =>
	path
		.split('/')
		.map((name) => name.trim())
		.filter(Boolean);

/** @throws ProcoreError for `.` and `..`: a path goes down only */
function refuseDots(name: string): void {
	if (!/^\.+$/.test(name)) return;
	throw inputError(
		`Path: "${name}" is not the name of a folder`,
		'Enter the names of the folders from the chosen folder down, without "." and "..".',
	);
}

/** Goes down a path from a folder, and makes what is missing where it may, once all of it fits. */
export async function findFolder(
	context: OperationContext,
	place: DocumentPlace,
	{ folderId, path, createPath, sanitizeNames }: WantedFolder,
): Promise<FoundFolder> {
	const tree = await treeOf(context, place);
	// An unknown folder is left to Procore: the root folder is not in the index either.
	const found: FoundFolder = {
		id: folderId,
		path: tree.pathOf(folderId),
		renamed: [],
		created: [],
	};
	for (const wanted of stepsIn(path)) {
		refuseDots(wanted);
		const childNamed = (name: string) =>
			found.created.length > 0 ? undefined : tree.childNamed(found.id, name);
		const existing = childNamed(wanted);
		const name = existing ? wanted : nameFor(wanted, found, sanitizeNames);
		const child = existing ?? childNamed(name);
		if (!child && !createPath) throw missing(wanted, found.path);
		if (child) found.id = child.id;
		else found.created.push(name);
		found.path = found.path === '' ? name : `${found.path}/${name}`;
	}
	for (const name of found.created) {
		found.id = await made(context, place, tree, found.id, name);
	}
	return found;
}

function nameFor(wanted: string, at: FoundFolder, sanitize: boolean): string {
	if (!sanitize) refuseUnfit(wanted, at.path);
	const fitting = new FolderNames().fit(wanted, roomBelow(at.path, 'folder'));
	at.renamed.push(...fitting.renamed);
	return fitting.name;
}

const missing = (name: string, path: string) =>
	inputError(
		`There is no folder "${name}" in ${path === '' ? 'the root folder' : `"${path}"`}`,
		'Correct Path, or switch on Create Path so that the folder is made.',
	);

async function made(
	{ procore }: OperationContext,
	place: DocumentPlace,
	tree: FolderTree,
	parentId: string | undefined,
	name: string,
): Promise<string> {
	const folder = await createFolder(procore, place, { name, parent_id: parentId });
	const id = String(folder.id);
	tree.add({ id, name, parentId });
	return id;
}
