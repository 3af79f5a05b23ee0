/** Why a name does not fit everywhere. */
export type NameFault = 'characters' | 'blanks' | 'reserved' | 'length' | 'taken' | 'empty';

interface Rule {
	fault: NameFault;
	/** For people, after "the name …". */
	says: string;
	mend: (name: string) => string;
}

/** What replaces a character that is not allowed. */
const INSTEAD = '_';

/** A file's name without its ending, and the ending with its dot. */
export function partsOf(name: string): [stem: string, ending: string] {
	const dot = name.lastIndexOf('.');
	return dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
}

/** Windows takes none of them with any ending; SharePoint neither. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=$|\.)/i;
const OF_SHAREPOINT = /^(?:\.lock|desktop\.ini)$/i;

/** Blanks at both ends and around the ending, and the dots that Windows drops at the end. */
function withoutBlanks(name: string): string {
	const trimmed = name.trim().replace(/(?<![\s.])[\s.]+$/, '');
	const [stem, ending] = partsOf(trimmed);
	return stem.trimEnd() + ending.replace(/^\.\s+/, '.');
}

function notReserved(name: string): string {
	const isReserved = DEVICE.test(name) || OF_SHAREPOINT.test(name);
	const mended = name.replace(/^~\$/, INSTEAD).replace(/_vti_/gi, '-vti-');
	return isReserved ? INSTEAD + mended : mended;
}

/**
 * What a name must be to fit Procore, Windows and SharePoint. Procore refuses the first group of
 * characters; Windows refuses quotation marks and control characters too.
 */
const RULES: Rule[] = [
	{
		fault: 'characters',
		says: 'holds one of the characters / \\ : * ? < > | "',
		mend: (name) => name.replace(/\\\\|[/\\:*?<>|"]|\p{Cc}/gu, INSTEAD),
	},
	{ fault: 'blanks', says: 'has blanks or dots at an end', mend: withoutBlanks },
	{ fault: 'reserved', says: 'is reserved by Windows or SharePoint', mend: notReserved },
	{
		fault: 'empty',
		says: 'is empty or made of dots only',
		mend: (name) => (/^\.*$/.test(name) ? INSTEAD : name),
	},
];

export interface FitName {
	name: string;
	faults: NameFault[];
}

/** A name that fits, and what was wrong with the given one. */
export function fitName(given: string): FitName {
	const faults: NameFault[] = [];
	let name = given;
	for (const { fault, mend } of RULES) {
		const mended = mend(name);
		if (mended !== name) faults.push(fault);
		name = mended;
	}
	return { name, faults };
}

/** What is wrong with a name, in words; undefined where it fits. */
export function faultInWords(name: string): string | undefined {
	const [first] = fitName(name).faults;
	return RULES.find(({ fault }) => fault === first)?.says;
}
