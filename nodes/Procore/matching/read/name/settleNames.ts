import { forEachPaced, type Pace } from '../../text/pace';
import type { SubjectList } from '../subjectList';
import type { Vocabulary } from '../../words/vocabulary';
import { SORT } from '../../words/wordSorts';

/** Weighs the names, finds neighbouring words that are one word in another name, and notes how many records of one list bear each of them: on the side where it is more common. To be called when all subjects are read and all words weighed. */
export async function settleNames(
	lists: readonly SubjectList[],
	vocabulary: Vocabulary,
	pace: Pace,
): Promise<void> {
	const { names } = vocabulary;
	names.close();
	const most = new Int32Array(names.joined.size + 1);
	for (const list of lists) {
		const bearers = new Int32Array(most.length);
		await forEachPaced(list.count, pace, (record) => countNames(list, record, bearers));
		for (let text = 0; text < most.length; text++)
			if (bearers[text] > most[text]) most[text] = bearers[text];
	}
	await forEachPaced(names.count, pace, (name) => {
		names.bearers[name] = most[names.texts[name]];
		settleName(name, vocabulary);
	});
}

/** Counts each name of a record once. */
function countNames(list: SubjectList, record: number, bearers: Int32Array): void {
	const { names, nameStarts } = list;
	for (let name = nameStarts[record]; name < nameStarts[record + 1]; name++) {
		let same = nameStarts[record];
		while (names.texts[same] !== names.texts[name]) same++;
		if (same === name) bearers[names.texts[name]]++;
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
		// What stands at the end of a name, where the trade stands, tells half as much.
		if (isDistinct && (at === start || at + 1 < names.starts[name + 1])) names.distinct[name]++;
		else if (isDistinct || (sorts[word] & SORT.spoken) !== 0) names.spoken[name]++;
		if (at > start) addJoin(name, names.words[at - 1], word, vocabulary);
	}
}

function addJoin(name: number, first: number, second: number, vocabulary: Vocabulary): void {
	const word = vocabulary.joined(first, second);
	if (word >= 0) vocabulary.names.addJoin(name, { word, first, second });
}
