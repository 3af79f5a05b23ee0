import { forEachPaced, type Pace } from '../../text/pace';
import { PairTable } from '../../text/pairTable';
import type { NameList } from '../../words/nameList';
import type { SubjectList } from '../subjectList';
import type { Vocabulary } from '../../words/vocabulary';
import { SORT } from '../../words/wordSorts';

/**
 * Weighs the names, finds neighbouring words that are one word in another name, and counts how many
 * records of one list have each name. Call it when all records are read and all words weighed.
 */
export async function settleNames(
	lists: readonly SubjectList[],
	vocabulary: Vocabulary,
	pace: Pace,
): Promise<void> {
	const { names } = vocabulary;
	names.close();
	const wordings = await numberWordings(names, pace);
	const most = new Int32Array(names.count);
	for (const list of lists) {
		const bearers = new Int32Array(most.length);
		await forEachPaced(list.count, pace, (record) => {
			// What is no longer used is not another company of the name.
			if (list.retired[record] === 0) countNames(list, record, wordings, bearers);
		});
		for (let wording = 0; wording < most.length; wording++)
			if (bearers[wording] > most[wording]) most[wording] = bearers[wording];
	}
	await forEachPaced(names.count, pace, (name) => {
		names.bearers[name] = Math.max(1, most[wordings[name]]);
		settleName(name, vocabulary);
	});
}

/** One number for names of the same words in their usual form. */
async function numberWordings(names: NameList, pace: Pace): Promise<Int32Array> {
	const table = new PairTable(names.count);
	const wordings = new Int32Array(names.count);
	await forEachPaced(names.count, pace, (name) => {
		let first = 0x811c9dc5;
		let second = names.size(name);
		for (let at = names.starts[name]; at < names.starts[name + 1]; at++) {
			first = Math.imul(first ^ names.words[at], 0x01000193);
			second = Math.imul(second + names.words[at], 0x5bd1e995) ^ (second >>> 13);
		}
		wordings[name] = table.add(first, second);
	});
	return wordings;
}

/** Counts each name of a record once. */
function countNames(
	{ nameStarts }: SubjectList,
	record: number,
	wordings: Int32Array,
	bearers: Int32Array,
): void {
	for (let name = nameStarts[record]; name < nameStarts[record + 1]; name++) {
		let same = nameStarts[record];
		while (wordings[same] !== wordings[name]) same++;
		if (same === name) bearers[wordings[name]]++;
	}
}

function settleName(name: number, vocabulary: Vocabulary): void {
	const { weights, sorts, names } = vocabulary;
	const start = names.starts[name];
	for (let at = start; at < names.starts[name + 1]; at++) {
		const word = names.words[at];
		names.weights[name] += weights[word];
		if (weights[word] > names.peaks[name]) names.peaks[name] = weights[word];
		const isDistinct = (sorts[word] & SORT.distinct) !== 0;
		// Words at the end of a name, the place of the trade, count half.
		if (isDistinct && (at === start || at + 1 < names.starts[name + 1])) names.distinct[name]++;
		else if (isDistinct || (sorts[word] & SORT.spoken) !== 0) names.spoken[name]++;
		if (at > start) addJoin(name, names.words[at - 1], word, vocabulary);
	}
}

function addJoin(name: number, first: number, second: number, vocabulary: Vocabulary): void {
	const word = vocabulary.joined(first, second);
	if (word >= 0) vocabulary.names.addJoin(name, { word, first, second });
}
