import { BlockingKeys } from './blockingKeys';
import { findPairs, type PairLists } from './candidates';
import { indexKeys, listKeys } from './keyIndex';
import { forEachPaced, type Pace } from '../text/pace';
import { fieldLengthOf } from '../read/name/fieldLength';
import { settleNames } from '../read/name/settleNames';
import { Spellings } from './spellings';
import type { SubjectList } from '../read/subjectList';
import { Numbering, SubjectReader } from '../read/subjectReader';
import type { MatchRecord } from '../types';
import type { Vocabulary } from '../words/vocabulary';

/** Both lists, read and ready to be compared. For duplicates both are the same list. */
export interface PreparedLists {
	left: SubjectList;
	right: SubjectList;
	vocabulary: Vocabulary;
	isCompany: boolean;
	/** Different telephone numbers, mail addresses and domains. */
	contactCount: number;
	hasOriginIds: boolean;
	within: boolean;
}

/** Reads both lists. `right` undefined: duplicates inside `left` are looked for. */
export async function prepareLists(
	left: readonly MatchRecord[],
	right: readonly MatchRecord[] | undefined,
	isCompany: boolean,
	pace: Pace,
): Promise<PreparedLists> {
	const numbering = new Numbering(isCompany, left.length + (right?.length ?? 0));
	const { vocabulary, contacts } = numbering;
	const within = right === undefined;
	const leftReader = new SubjectReader(left.length, numbering);
	const rightReader = within ? leftReader : new SubjectReader(right.length, numbering);
	const [leftList, rightList] = [leftReader.list, rightReader.list];
	const lists = within ? [leftList] : [leftList, rightList];
	numbering.names.fieldLength = fieldLengthOf(left);
	await forEachPaced(left.length, pace, (index) => leftReader.read(left[index]));
	contacts.startList();
	if (!within) {
		numbering.names.fieldLength = fieldLengthOf(right);
		await forEachPaced(right.length, pace, (index) => rightReader.read(right[index]));
	}
	await vocabulary.weigh(pace);
	await settleNames(lists, vocabulary, pace);
	const hasOriginIds = await numberIds(lists, numbering, pace);
	for (const { phones, emails, domains } of lists)
		for (const contact of [phones, emails, domains]) contacts.dropCrowded(contact);
	const contactCount = contacts.size;
	const found = { vocabulary, isCompany, contactCount, hasOriginIds, within };
	return { left: leftList, right: rightList, ...found };
}

/** Finds the pairs that are worth comparing. */
export async function findCandidatePairs(lists: PreparedLists, pace: Pace): Promise<PairLists> {
	const { left, right, vocabulary, contactCount, hasOriginIds, within } = lists;
	const spellings = new Spellings(vocabulary.words);
	await spellings.find(pace);
	const reader = new BlockingKeys(vocabulary, spellings, {
		contacts: contactCount,
		subjects: left.count,
		hasOriginIds,
	});
	const leftKeys = await listKeys(left, reader, pace);
	reader.close();
	const rightKeys = within ? leftKeys : await listKeys(right, reader, pace);
	const weights = reader.weights();
	const leftIndex = await indexKeys(leftKeys, weights.length, pace);
	return await findPairs(
		{
			left: leftIndex,
			right: within ? leftIndex : await indexKeys(rightKeys, weights.length, pace),
			weights,
			leftBurden: burdenOf(left),
			rightBurden: burdenOf(right),
			within,
		},
		pace,
	);
}

/** Gives the ids their numbers where they can be the origin id of another record. */
async function numberIds(
	lists: readonly SubjectList[],
	{ codes }: Numbering,
	pace: Pace,
): Promise<boolean> {
	if (!lists.some(({ originIds }) => originIds.some((number) => number > 0))) return false;
	for (const { ids, idNumbers } of lists) {
		await forEachPaced(ids.length, pace, (index) => {
			idNumbers[index] = codes.add(ids[index]);
		});
	}
	return true;
}

/** How much a long name counts against a candidate that shares only some of its words. */
function burdenOf({ names, nameStarts, count }: SubjectList): Float32Array {
	const burdens = new Float32Array(count);
	for (let index = 0; index < count; index++) {
		const isNamed = nameStarts[index] < nameStarts[index + 1];
		burdens[index] = isNamed ? -0.2 * names.weights[nameStarts[index]] : 0;
	}
	return burdens;
}
