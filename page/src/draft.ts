import type { Choice } from './decisions';

interface Draft {
	round: string;
	by: string;
	choices: Array<[row: number, choice: Choice]>;
}

/**
 * Choices that outlive a reload of the page, in the name of the window: in its sandbox the page has
 * no other storage.
 */
export function keepDraft(draft: Draft): void {
	window.name = JSON.stringify(draft);
}

export function forgetDraft(): void {
	window.name = '';
}

const isChoice = (choice: unknown): choice is Choice =>
	choice === 'create' ||
	choice === 'ignore' ||
	choice === 'later' ||
	(typeof choice === 'number' && Number.isInteger(choice));

const isEntry = (entry: unknown): entry is [number, Choice] =>
	Array.isArray(entry) && Number.isInteger(entry[0]) && isChoice(entry[1]);

const NONE: Pick<Draft, 'by' | 'choices'> = { by: '', choices: [] };

/** The choices that were made on this page before it was loaded again. */
export function readDraft(round: string): Pick<Draft, 'by' | 'choices'> {
	try {
		const kept: Record<string, unknown> = Object(JSON.parse(window.name));
		const { round: of, by, choices } = kept;
		if (of !== round || typeof by !== 'string' || !Array.isArray(choices)) return NONE;
		return { by, choices: choices.filter(isEntry) };
	} catch {
		return NONE;
	}
}
