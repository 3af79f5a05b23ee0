import { createHash } from 'crypto';
import { fitName, partsOf, type NameFault } from './nameFaults';

/** A name that was changed, and why. */
export interface Renamed {
	from: string;
	to: string;
	reasons: NameFault[];
}

/** Windows, SharePoint and Procore take paths up to here. */
export const LONGEST_PATH = 255;
/** Folders leave room for the names of the files in them. */
const LONGEST_FOLDER_PATH = 200;
const SHORTEST_NAME = 8;
const MARK = 5;
/** The first half of a character such as an emoji, which cannot be sent without the second. */
const HALF = /[\uD800-\uDBFF]$/;

/** Cuts the stem of a name and marks it, so that two long names stay different. */
function shortened(name: string, most: number): string {
	if (name.length <= most) return name;
	const hash = createHash('sha256').update(name).digest('hex');
	const [stem, ending] = partsOf(name);
	const kept = ending.length > most - MARK - 1 ? '' : ending;
	const cut = stem.slice(0, Math.max(1, most - kept.length - MARK)).replace(HALF, '');
	return `${cut}~${hash.slice(0, MARK - 1)}${kept}`;
}

/** `Plan (2).pdf` */
function numbered(name: string, number: number): string {
	const [stem, ending] = partsOf(name);
	return `${stem} (${number})${ending}`;
}

const keyOf = (name: string) => name.normalize('NFC').toLowerCase();

/**
 * The names in one folder: two that would become one get numbers. Neither case nor the way in which
 * an accent is written tells them apart.
 */
export class FolderNames {
	private readonly taken = new Map<string, string>();

	/**
	 * @param room how long the name may be
	 * @param source what the name belongs to; the same one gets the same name again
	 */
	fit(given: string, room: number, source = given): { name: string; renamed: Renamed[] } {
		const { name: fitting, faults } = fitName(given);
		const reasons: NameFault[] = [...faults];
		let name = shortened(fitting, room);
		if (name !== fitting) reasons.push('length');
		const isFree = (one: string) => (this.taken.get(keyOf(one)) ?? source) === source;
		if (!isFree(name)) {
			reasons.push('taken');
			const base = shortened(name, room - 5);
			for (let number = 2; !isFree(name); number++) name = numbered(base, number);
		}
		this.taken.set(keyOf(name), source);
		return { name, renamed: name === given ? [] : [{ from: given, to: name, reasons }] };
	}
}

/** How long a name may be below a path. */
export function roomBelow(path: string, kind: 'file' | 'folder'): number {
	const most = kind === 'file' ? LONGEST_PATH : LONGEST_FOLDER_PATH;
	return Math.max(SHORTEST_NAME, most - (path === '' ? 0 : path.length + 1));
}
