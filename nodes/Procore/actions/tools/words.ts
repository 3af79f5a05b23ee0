import type { ToolResource } from '../../client/tools/menu';

/** The words for one and for many records in a sentence. */
export interface ToolWords {
	/** With its article: `an RFI`. */
	one: string;
	many: string;
}

/** Tools whose label is not the name of one record. */
const OWN: Record<string, ToolWords> = {
	budget: { one: 'a budget line item', many: 'budget rows' },
	correspondence: { one: 'a correspondence item', many: 'correspondence' },
};

/** Abbreviations keep their capitals. */
const inSentence = (label: string) =>
	label
		.split(' ')
		.map((word) => (/^[A-Z&]+$/.test(word) ? word : word.toLowerCase()))
		.join(' ');

const SOUNDS_LIKE_VOWEL = /^(?:[aeio]|RFI)/;

export function wordsOf({ value, label }: Pick<ToolResource, 'value' | 'label'>): ToolWords {
	const own = OWN[value];
	if (own) return own;
	const words = inSentence(label);
	const article = SOUNDS_LIKE_VOWEL.test(words) ? 'an' : 'a';
	return { one: `${article} ${words}`, many: words.replace(/y$/, 'ie') + 's' };
}
