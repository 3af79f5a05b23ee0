import { splitWords } from './foldText';

/** What tells one address from another within a town. Unknown parts are ''. */
export interface Street {
	house: string;
	street: string;
	unit: string;
	box: string;
}

const KINDS = new Set(
	'st street str ave av aven avenue rd road dr drive drv blvd blv boulevard boul ln lane hwy highway pkwy parkway pky ct court cir circle pl place ter terr terrace way trl trail sq square plz plaza ctr center cntr expy expressway fwy freeway tpke turnpike pike loop row run xing crossing rt rte route rue chemin strasse'.split(
		' ',
	),
);

const DIRECTIONS = new Set(
	'n s e w ne nw se sw north south east west northeast northwest southeast southwest'.split(' '),
);

const UNITS = new Set(
	'ste suite unit apt apartment fl floor flr rm room bldg building space spc dept lot trlr bsmt no suit'.split(
		' ',
	),
);

const NUMBERS = new Map<string, string>(
	['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
		.concat([
			'first',
			'second',
			'third',
			'fourth',
			'fifth',
			'sixth',
			'seventh',
			'eighth',
			'ninth',
			'tenth',
		])
		.map((word, index) => [word, String((index % 10) + 1)]),
);

const NO_ADDRESS = /unknown|^n\/?a$|^none$|^tbd$|same as|^-+$/;

const EMPTY: Street = { house: '', street: '', unit: '', box: '' };

const BOX = /\b(?:p\W{0,2}o\W{0,2}\s*|post office )?box\s*#?\s*(\w+)/;

/** Takes an address line apart. `folded`: in lower case without accents. */
export function readStreet(folded: string): Street {
	if (folded === '' || NO_ADDRESS.test(folded)) return EMPTY;
	const boxed = folded.includes('box') ? BOX.exec(folded) : null;
	if (boxed !== null) return { ...EMPTY, box: boxed[1] };
	const words = splitWords(clean(folded));
	const end = words.findIndex((word, index) => index > 1 && UNITS.has(word));
	const front = end < 0 ? words : words.slice(0, end);
	const house = houseNumber(front[0] ?? '');
	const street = streetName(front, house === '' ? 0 : 1);
	return { house, street, unit: end < 0 ? '' : unitOf(words.slice(end)), box: '' };
}

function clean(folded: string): string {
	if (!/[.'#]/.test(folded)) return folded;
	return folded.replace(/[.']/g, '').replace(/#/g, ' no ');
}

function houseNumber(word: string): string {
	return NUMBERS.get(word) ?? /^\d+/.exec(word)?.[0] ?? '';
}

/** The words from `start` on, without kind and direction where others remain. */
function streetName(words: readonly string[], start: number): string {
	let all = '';
	let telling = '';
	for (let index = start; index < words.length; index++) {
		const word = streetWord(words[index]);
		all += word;
		if (!KINDS.has(words[index]) && !DIRECTIONS.has(words[index])) telling += word;
	}
	return (telling === '' ? all : telling).slice(0, 24);
}

function streetWord(word: string): string {
	const first = word.charCodeAt(0);
	if (first >= 48 && first <= 57) return word.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1');
	return NUMBERS.get(word) ?? word;
}

function unitOf(words: readonly string[]): string {
	return words.filter((word) => !UNITS.has(word)).join('');
}
