import type { BlockingKeys } from './blockingKeys';
import { IntList } from '../text/intList';
import { forEachPaced, type Pace } from '../text/pace';
import type { SubjectList } from '../read/subjectList';
import { invert } from '../text/invert';

/**
 * One list by its keys, in both directions; a slice of `keys` per subject, a slice of `subjects`
 * per key.
 */
export interface KeyIndex {
	keys: Int32Array;
	keyStarts: Int32Array;
	subjects: Int32Array;
	subjectStarts: Int32Array;
}

/** Room that is made for the keys of one subject. */
const KEYS_PER_SUBJECT = 24;

/** The keys of each subject, one slice after the other. */
export interface KeyLists {
	keys: Int32Array;
	keyStarts: Int32Array;
}

/** Reads the keys of all subjects of one list. */
export async function listKeys(
	subjects: SubjectList,
	reader: BlockingKeys,
	pace: Pace,
): Promise<KeyLists> {
	const keys = new IntList(subjects.count * KEYS_PER_SUBJECT + 64);
	const keyStarts = new Int32Array(subjects.count + 1);
	await forEachPaced(subjects.count, pace, (index) => {
		reader.read(subjects, index, keys);
		keyStarts[index + 1] = keys.length;
	});
	return { keys: keys.view(), keyStarts };
}

/** Turns the lists around: the subjects of each key. `keyCount`: keys over both lists. */
export async function indexKeys(lists: KeyLists, keyCount: number, pace: Pace): Promise<KeyIndex> {
	const { items, starts } = await invert(lists.keys, lists.keyStarts, keyCount, pace);
	return { ...lists, subjects: items, subjectStarts: starts };
}
