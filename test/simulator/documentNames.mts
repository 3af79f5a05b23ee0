import { invalid } from './errors.mts';
import { filesIn, foldersIn } from './files.mts';
import type { Place } from './files.mts';
import type { Call } from './route.mts';
import type { Folder, JsonValue } from './types.mts';

const forbidden = /[\\/:*?<>|]/;
const longest = 255;

/** A name that Procore takes for a folder or file. */
export function checkedName(value: JsonValue): string {
	if (typeof value !== 'string' || value.trim() === '') refuse("can't be blank");
	const name = String(value);
	if (forbidden.test(name)) refuse('contains invalid characters: \\ / : * ? < > |');
	if (name !== name.trim()) refuse('must not begin or end with a blank');
	if (name.length > longest) refuse(`is too long (maximum is ${longest} characters)`);
	return name;
}

function refuse(message: string): void {
	throw invalid({ name: [message] }, 400);
}

/** Names in a folder; what is in the recycle bin does not count. */
function namesIn(
	rows: Array<{ id: number; name: string; parent_id: number | null; is_deleted: boolean }>,
	parent: Folder,
	own?: number,
): Set<string> {
	const inside = rows.filter(
		(row) => row.parent_id === parent.id && !row.is_deleted && row.id !== own,
	);
	return new Set(inside.map(({ name }) => name));
}

export const folderNames = (call: Call, place: Place, parent: Folder, own?: number): Set<string> =>
	namesIn(foldersIn(call.core, place), parent, own);

export const fileNames = (call: Call, place: Place, parent: Folder, own?: number): Set<string> =>
	namesIn(filesIn(call.core, place), parent, own);

export function refuseTaken(names: Set<string>, name: string): void {
	if (names.has(name)) refuse('has already been taken');
}

/** `Plan (1).pdf` where `Plan.pdf` is taken. */
export function freeName(names: Set<string>, name: string): string {
	if (!names.has(name)) return name;
	const dot = name.lastIndexOf('.');
	const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
	for (let number = 1; ; number++) {
		const candidate = `${stem} (${number})${end}`;
		if (!names.has(candidate)) return candidate;
	}
}
