import type { BlockingKeys } from './blockingKeys';
import { IntList } from './intList';
import { forEachPaced, type Pace } from './pace';
import type { Subject } from './subject';

/** One list by its keys, in both directions; a slice of `keys` per subject, a slice of `subjects` per key. */
export interface KeyIndex {
	keys: Int32Array;
	keyStarts: Int32Array;
	subjects: Int32Array;
	subjectStarts: Int32Array;
}

/** The keys of each subject, one slice after the other. */
export interface KeyLists {
	keys: Int32Array;
	keyStarts: Int32Array;
}

/** Reads the keys of all subjects of one list. */
export async function listKeys(
	subjects: readonly Subject[],
	reader: BlockingKeys,
	pace: Pace,
): Promise<KeyLists> {
	const keys = new IntList(subjects.length * 16 + 64);
	const keyStarts = new Int32Array(subjects.length + 1);
	await forEachPaced(subjects.length, pace, (index) => {
		reader.read(subjects[index], keys);
		keyStarts[index + 1] = keys.length;
	});
	return { keys: keys.view(), keyStarts };
}

/** Turns the lists around: the subjects of each key. `keyCount`: keys over both lists. */
export async function indexKeys(lists: KeyLists, keyCount: number, pace: Pace): Promise<KeyIndex> {
	const { keys, keyStarts } = lists;
	const ends = startsOf(keys, keyCount);
	const subjects = new Int32Array(keys.length);
	const subjectStarts = ends.slice();
	await forEachPaced(keyStarts.length - 1, pace, (index) => {
		for (let at = keyStarts[index]; at < keyStarts[index + 1]; at++)
			subjects[ends[keys[at]]++] = index;
	});
	return { keys, keyStarts, subjects, subjectStarts };
}

/** Where the slice of each number from 0 to `count` - 1 begins when `items` are laid out by number. */
export function startsOf(items: Int32Array, count: number): Int32Array {
	const starts = new Int32Array(count + 1);
	for (let at = 0; at < items.length; at++) starts[items[at] + 1]++;
	for (let number = 0; number < count; number++) starts[number + 1] += starts[number];
	return starts;
}
