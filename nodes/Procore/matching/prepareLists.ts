import { BlockingKeys } from './blockingKeys';
import { findPairs, type PairLists } from './candidates';
import { ContactBook } from './crowdedContacts';
import { indexKeys, listKeys } from './keyIndex';
import { forEachPaced, mapPaced, type Pace } from './pace';
import { Spellings } from './spellings';
import { settleNames, readSubject, type NameForm, type Subject } from './subject';
import { TextNumbers } from './textNumbers';
import type { MatchRecord } from './types';
import { Vocabulary } from './vocabulary';

/** Both lists, read and ready to be compared. For duplicates both are the same list. */
export interface PreparedLists {
	left: readonly Subject[];
	right: readonly Subject[];
	vocabulary: Vocabulary;
	within: boolean;
}

/** Reads both lists. `right` undefined: duplicates inside `left` are looked for. */
export async function prepareLists(
	left: readonly MatchRecord[],
	right: readonly MatchRecord[] | undefined,
	isCompany: boolean,
	pace: Pace,
): Promise<PreparedLists> {
	const vocabulary = new Vocabulary();
	const contacts = new ContactBook();
	const numbering = { vocabulary, places: new TextNumbers(), contacts };
	const read = (record: MatchRecord): Subject => readSubject(record, numbering, isCompany);
	const leftSubjects = await mapPaced(left, pace, read);
	contacts.startList();
	const rightSubjects = right === undefined ? leftSubjects : await mapPaced(right, pace, read);
	const lists = new Set([leftSubjects, rightSubjects]);
	await vocabulary.weigh(
		pace,
		[...lists].reduce((sum, list) => sum + list.length, 0),
	);
	for (const list of lists)
		await forEachPaced(list.length, pace, (index) => settleNames(list[index], vocabulary));
	await countNames(lists, pace);
	for (const list of lists) await contacts.dropCrowded(list, pace);
	return { left: leftSubjects, right: rightSubjects, vocabulary, within: right === undefined };
}

/** Finds the pairs that are worth comparing. */
export async function findCandidatePairs(lists: PreparedLists, pace: Pace): Promise<PairLists> {
	const spellings = new Spellings(lists.vocabulary);
	await forEachPaced(lists.vocabulary.words.length, pace, (word) => spellings.add(word), 64);
	await spellings.finish(pace);
	const hasOriginIds = [lists.left, lists.right].some((list) =>
		list.some((subject) => subject.originId !== ''),
	);
	const subjects = lists.left.length + (lists.within ? 0 : lists.right.length);
	const reader = new BlockingKeys(lists.vocabulary, spellings, hasOriginIds, subjects);
	const leftKeys = await listKeys(lists.left, reader, pace);
	const rightKeys = lists.within ? leftKeys : await listKeys(lists.right, reader, pace);
	const left = await indexKeys(leftKeys, reader.weights.length, pace);
	const right = lists.within ? left : await indexKeys(rightKeys, reader.weights.length, pace);
	const burdens = {
		leftBurden: burdenOf(lists.left),
		rightBurden: burdenOf(lists.right),
	};
	return await findPairs(
		{ left, right, weights: reader.weights, ...burdens, within: lists.within },
		pace,
	);
}

/** Counts how many records bear each name, within each list, and notes the larger of both counts. */
async function countNames(lists: Iterable<readonly Subject[]>, pace: Pace): Promise<void> {
	const most = new Map<string, number>();
	for (const subjects of lists) {
		const own = new Map<string, number>();
		await forEachPaced(subjects.length, pace, (index) => {
			const { names } = subjects[index];
			for (let at = 0; at < names.length; at++) {
				if (isRepeated(names, at)) continue;
				const { joined } = names[at];
				const count = (own.get(joined) ?? 0) + 1;
				own.set(joined, count);
				if (count > 1 && count > (most.get(joined) ?? 1)) most.set(joined, count);
			}
		});
	}
	for (const subjects of lists) {
		await forEachPaced(subjects.length, pace, (index) => {
			const { names } = subjects[index];
			for (let at = 0; at < names.length; at++) names[at].bearers = most.get(names[at].joined) ?? 1;
		});
	}
}

/** True when an earlier name of the same record is written alike. */
function isRepeated(names: readonly NameForm[], at: number): boolean {
	for (let before = 0; before < at; before++) {
		if (names[before].joined === names[at].joined) return true;
	}
	return false;
}

/** How much a long name counts against a candidate that shares only some of its words. */
function burdenOf(subjects: readonly Subject[]): Float32Array {
	const burdens = new Float32Array(subjects.length);
	for (let index = 0; index < subjects.length; index++)
		burdens[index] = -0.2 * (subjects[index].names[0]?.weight ?? 0);
	return burdens;
}
