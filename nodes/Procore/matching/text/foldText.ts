/** Entities that are no letter with an accent. Signs such as &reg; count as blanks. */
const ENTITIES = new Map(
	Object.entries({
		amp: '&',
		quot: '"',
		apos: "'",
		lt: '<',
		gt: '>',
		ndash: '-',
		mdash: '-',
		shy: '',
		rsquo: "'",
		lsquo: "'",
		ordf: 'a',
		ordm: 'o',
		aelig: 'æ',
		oelig: 'œ',
		szlig: 'ß',
		oslash: 'ø',
		eth: 'ð',
		thorn: 'þ',
	}),
);

const SIGNS = new Set(
	'nbsp reg copy trade deg middot laquo raquo ldquo rdquo bdquo sbquo hellip iexcl iquest sect para bull times cent pound yen euro curren brvbar uml not macr plusmn sup1 sup2 sup3 acute micro cedil frac14 frac12 frac34 divide'.split(
		' ',
	),
);

/** The mark that the name of an entity puts on the letter it begins with: `&eacute;` is é. */
const MARKS = new Map(
	Object.entries({
		grave: '\u0300',
		acute: '\u0301',
		circ: '\u0302',
		tilde: '\u0303',
		uml: '\u0308',
		ring: '\u030a',
		caron: '\u030c',
		cedil: '\u0327',
	}),
);

/** Letters that Unicode does not decompose. */
const LETTERS = new Map(
	Object.entries({
		ß: 'ss',
		æ: 'ae',
		œ: 'oe',
		ø: 'o',
		ł: 'l',
		đ: 'd',
		ð: 'd',
		þ: 'th',
		ı: 'i',
	}),
);

const GERMANIC = new Map(Object.entries({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }));

const MAX_LENGTH = 240;

const MOST_TEXTS = 8;

const NONE: readonly string[] = [];

/**
 * The value as trimmed text of at most 240 characters; anything but a string (or a finite number)
 * counts as absent and gives ''.
 */
export function textOf(value: unknown): string {
	if (typeof value === 'string')
		return (value.length > MAX_LENGTH ? value.slice(0, MAX_LENGTH) : value).trim();
	return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

/**
 * The texts of a list; a single text counts as a list of one, anything else as empty. At most eight
 * are read.
 */
export function textsOf(value: unknown): readonly string[] {
	if (value === undefined || value === null) return NONE;
	const texts: string[] = [];
	forEachText(value, (text) => texts.push(text));
	return texts;
}

/** Visits the texts that `textsOf` gives. */
export function forEachText(value: unknown, visit: (text: string) => void): void {
	if (!Array.isArray(value)) return visitText(value, visit);
	for (let index = 0; index < value.length && index < MOST_TEXTS; index++)
		visitText(value[index], visit);
}

function visitText(value: unknown, visit: (text: string) => void): void {
	const text = textOf(value);
	if (text !== '') visit(text);
}

/** Decodes HTML entities twice, because exported data is often encoded twice (`&amp;amp;`). */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return decodeOnce(decodeOnce(text));
}

/**
 * Lower case without accents, full-width forms or HTML entities: `Béton &amp; Fils` becomes
 * `beton & fils`.
 */
export function fold(text: string): string {
	const decoded = decodeEntities(text);
	if (isAscii(decoded)) return decoded.toLowerCase();
	const lower = decoded.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
	return lower
		.replace(/[ßæœøłđðþı]/g, (letter) => LETTERS.get(letter) ?? letter)
		.replace(/[‘’ʼ`´]/g, "'");
}

/**
 * The second spelling of a text with umlauts (`Müller` as `Mueller`), folded; undefined for a text
 * without any.
 */
export function foldGermanic(text: string): string | undefined {
	if (!text.includes('&') && isAscii(text)) return undefined;
	const lower = decodeEntities(text).normalize('NFC').toLowerCase();
	if (!/[äöüøå]/.test(lower)) return undefined;
	return fold(lower.replace(/[äöüøå]/g, (letter) => GERMANIC.get(letter) ?? letter));
}

/**
 * The words of a folded text: runs of letters and digits. The plain pattern is several times faster
 * where it will do.
 */
export function splitWords(folded: string): string[] {
	return folded.match(isAscii(folded) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
}

function decodeOnce(text: string): string {
	return text.replace(
		/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8}\d{0,2});/gi,
		(whole, entity: string) => {
			if (!entity.startsWith('#')) return namedEntity(entity.toLowerCase()) ?? whole;
			const hexadecimal = entity[1] === 'x' || entity[1] === 'X';
			const code = hexadecimal ? parseInt(entity.slice(2), 16) : parseInt(entity.slice(1), 10);
			return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
		},
	);
}

function namedEntity(name: string): string | undefined {
	const known = ENTITIES.get(name);
	if (known !== undefined) return known;
	if (SIGNS.has(name)) return ' ';
	const mark = MARKS.get(name.slice(1));
	return mark === undefined ? undefined : (name[0] + mark).normalize('NFC');
}

/** True for a text without accents or letters of other scripts. */
export function isAscii(text: string): boolean {
	for (let index = 0; index < text.length; index++) {
		if (text.charCodeAt(index) > 127) return false;
	}
	return true;
}
