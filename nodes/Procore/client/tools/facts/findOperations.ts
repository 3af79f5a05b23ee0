import { operationNames, type OperationName } from './operationIds';

interface Word {
	text: string;
	/** Matches a word of a text that begins with it. */
	start: RegExp;
}

function wordsOf(text: string): Word[] {
	const words = text.toLowerCase().split(/\s+/).filter(Boolean);
	return words.map((word) => ({
		text: word,
		start: new RegExp(`(?:^|[^a-z0-9])${word.replace(/[^a-z0-9]/g, '\\$&')}`, 'i'),
	}));
}

/** 2 if a word of the text begins with it, 1 if it is inside a word, 0 otherwise. */
function strength(text: string, { text: word, start }: Word): number {
	if (!text.toLowerCase().includes(word)) return 0;
	return start.test(text) ? 2 : 1;
}

/** The weight of a word: most in the name, less in the tool, least in the method and path. */
function worth({ name, tool, id }: OperationName, word: Word): number {
	return 16 * strength(name, word) + 4 * strength(tool, word) + strength(id, word);
}

/** The sum of the weights; 0 if a word is missing. */
function score(operation: OperationName, words: Word[]): number {
	const worths = words.map((word) => worth(operation, word));
	return worths.includes(0) ? 0 : worths.reduce((sum, value) => sum + value, 0);
}

const versionOf = ({ path }: OperationName) => Number(/\/v(\d+\.\d+)\//.exec(path)?.[1] ?? 0);
const compare = (a: string, b: string) => Number(a > b) - Number(a < b);

function inOrder(a: OperationName, b: OperationName): number {
	return (
		a.name.length - b.name.length ||
		compare(a.name, b.name) ||
		versionOf(b) - versionOf(a) ||
		a.line - b.line
	);
}

/**
 * Searches Procore's operations by words of their name, tool, method and path. All words must be
 * found. The best match comes first; of equal names, the newest version. No words: all, by tool.
 */
export async function findOperations(text: string): Promise<OperationName[]> {
	const all = [...(await operationNames()).values()];
	const words = wordsOf(text);
	if (words.length === 0) return all.sort((a, b) => compare(a.tool, b.tool) || inOrder(a, b));
	return all
		.map((operation) => ({ operation, points: score(operation, words) }))
		.filter(({ points }) => points > 0)
		.sort((a, b) => b.points - a.points || inOrder(a.operation, b.operation))
		.map(({ operation }) => operation);
}
