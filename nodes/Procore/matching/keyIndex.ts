import type { BlockingKeys } from './blockingKeys';
import { IntList } from './intList';
import { forEachPaced, type Pace } from './pace';
import type { SubjectList } from './subjectList';

/** One list by its keys, in both directions; a slice of `keys` per subject, a slice of `subjects` per key. */
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
	const { keys, keyStarts } = lists;
	const subjects = new Int32Array(keys.length);
	// One place further on stands where each slice begins; filling it moves that to where the next begins.
	const starts = new Int32Array(keyCount + 2);
	for (let at = 0; at < keys.length; at++) starts[keys[at] + 2]++;
	for (let key = 0; key < keyCount; key++) starts[key + 2] += starts[key + 1];
	await forEachPaced(keyStarts.length - 1, pace, (index) => {
		for (let at = keyStarts[index]; at < keyStarts[index + 1]; at++)
			subjects[starts[keys[at] + 1]++] = index;
	});
	return { keys, keyStarts, subjects, subjectStarts: starts };
}
