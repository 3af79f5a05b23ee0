import type { DocumentPlace } from '../../client/endpoints/documents/calls';
import type { DocumentFile } from '../../client/endpoints/documents/documents';
import { ProcoreError } from '../../client/ProcoreError';
import type { OperationContext } from '../define';
import { treeOf } from './folders';

export const parentOf = ({ parent_id: parent }: DocumentFile): string | undefined =>
	parent === null || parent === undefined ? undefined : String(parent);

/** A file's path by Procore's own names. */
export async function pathOfFile(
	context: OperationContext,
	place: DocumentPlace,
	file: DocumentFile,
): Promise<string> {
	const tree = await treeOf(context, place);
	return [tree.pathOf(parentOf(file)), file.name].filter(Boolean).join('/');
}

/** The newest version, which Procore lists first; by its number where it has one. */
export function newestOf({ name, file_versions: versions }: DocumentFile) {
	const [newest] = [...(versions ?? [])].sort((a, b) => (b.number ?? 0) - (a.number ?? 0));
	if (newest?.url) return { ...newest, url: newest.url };
	throw new ProcoreError({
		kind: 'unexpected',
		message: `Procore gives no address for the file "${name}"`,
		advice: 'Open the file in Procore. If it opens there, report this message.',
	});
}
