import { roomBelow } from '../../client/documents/fitNames';
import type { DocumentPlace } from '../../client/endpoints/documents/calls';
import {
	createFile,
	getFile,
	updateFile,
	type DocumentFile,
} from '../../client/endpoints/documents/documents';
import { uploadFile, type SourceFile } from '../../client/endpoints/documents/uploads';
import { ProcoreError } from '../../client/ProcoreError';
import type { OperationContext } from '../define';
import { filesIn, namesIn, refuseUnfit, type FoundFolder } from './folders';

export type OnConflict = 'newVersion' | 'skip' | 'rename' | 'fail';

/** What became of a file that was sent. */
interface Done {
	file: DocumentFile;
	status: 'created' | 'newVersion' | 'skipped' | 'renamed';
	version: number | null;
}

/** The name that a file gets in a folder. @throws ProcoreError for one that does not fit */
export async function fittingName(
	context: OperationContext,
	place: DocumentPlace,
	{ id, path }: FoundFolder,
	given: string,
	{ sanitizeNames }: { sanitizeNames: boolean },
) {
	if (!sanitizeNames) {
		refuseUnfit(given, path);
		return { name: given, renamed: [] };
	}
	const names = await namesIn(context, place, id);
	return names.fit(given, roomBelow(path, 'file'));
}

const newestNumber = ({ file_versions: versions }: DocumentFile): number | null => {
	const numbers = (versions ?? []).flatMap(({ number }) => number ?? []);
	return numbers.length > 0 ? Math.max(...numbers) : null;
};

const taken = (name: string) =>
	new ProcoreError({
		kind: 'conflict',
		message: `The folder already has a file "${name}"; nothing was sent`,
		advice: 'Rename the file, or choose another answer to "When the File Exists".',
	});

/** Sends a file to a folder, by what is wanted where the folder has one of its name. */
export async function put(
	context: OperationContext,
	place: DocumentPlace,
	source: SourceFile,
	folder: string | undefined,
	{ onConflict }: { onConflict: OnConflict },
): Promise<Done> {
	const { procore } = context;
	const files = await filesIn(context, place, folder);
	const { fileName: name } = source;
	const existing = files.get(name);
	if (existing !== undefined && onConflict === 'fail') throw taken(name);
	if (existing !== undefined && onConflict === 'skip') {
		const file = await getFile(procore, place, existing);
		return { file, status: 'skipped', version: newestNumber(file) };
	}
	const upload_uuid = await uploadFile(procore, place, source);
	if (existing !== undefined && onConflict === 'newVersion') {
		const file = await updateFile(procore, place, existing, { upload_uuid });
		return { file, status: 'newVersion', version: newestNumber(file) };
	}
	const isRenamed = existing !== undefined;
	const unique = isRenamed ? { unique_name: true } : {};
	const fields = { parent_id: folder, name, upload_uuid, ...unique };
	const file = await createFile(procore, place, fields);
	files.set(file.name, String(file.id));
	return { file, status: isRenamed ? 'renamed' : 'created', version: newestNumber(file) };
}
