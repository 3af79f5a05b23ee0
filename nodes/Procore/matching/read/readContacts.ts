import { fold } from '../text/foldText';
import { BLANK, FOREIGN, isDigitCode, Letters, LOWER } from '../text/letters';
import { isPlaceholderNumber } from '../words/placeholders';
import { TextTable } from '../text/textTable';

/** Providers whose addresses say nothing about the company. */
const FREE_MAIL = new Set(
	'gmail.com googlemail.com yahoo.com yahoo.ca yahoo.co.uk ymail.com rocketmail.com hotmail.com hotmail.ca hotmail.co.uk outlook.com live.com live.ca msn.com aol.com icloud.com me.com mac.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net frontier.com frontiernet.net windstream.net centurylink.net embarqmail.com optonline.net roadrunner.com rr.com twc.com juno.com netzero.net mail.com email.com gmx.com gmx.de web.de t-online.de protonmail.com proton.me zoho.com yandex.com qq.com 163.com rogers.com shaw.ca telus.net bell.net sympatico.ca videotron.ca orange.fr wanadoo.fr free.fr btinternet.com bigpond.com example.com example.org test.com none.com noemail.com facebook.com linkedin.com instagram.com google.com wixsite.com godaddysites.com business.site'.split(
		' ',
	),
);

const FREE = new TextTable();
for (const host of FREE_MAIL) FREE.add(host);

const SECOND_LEVEL = new Set('co com org net gov edu ac gc on qc ab bc'.split(' '));

const [NUMBER_SIGN, DOT, AT] = ['#', '.', '@'].map((sign) => sign.charCodeAt(0));

const LETTERS = new Letters();

/** What the number of an extension stands behind. */
const EXTENSION = /(?:extension|ext|x|#)$/i;
const LONGEST_EXTENSION = 'extension'.length;

const PLAIN_EMAIL = /^[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,}$/i;

const NOBODY = /^(?:none|na|noemail|no-?reply|test|unknown)@/i;

/** Letters of a telephone number that count, and the fewest that make one. */
const MOST_DIGITS = 10;
const LEAST_DIGITS = 7;

/** The last ten digits of a telephone number (without extension), or all of seven to nine; '' for a placeholder. */
export function readPhone(raw: string): string {
	return phoneLetters(raw, LETTERS) ? LETTERS.text() : '';
}

/** As `readPhone`, but into `letters`; false where that gives ''. */
export function phoneLetters(raw: string, letters: Letters): boolean {
	if (!takeDigits(raw, letters)) takeDigits(withoutExtension(raw).replace(/\D+/g, ''), letters);
	if (letters.length > MOST_DIGITS) letters.drop(letters.length - MOST_DIGITS);
	const { length } = letters;
	if (length < LEAST_DIGITS || letters.isRepeated(length - LEAST_DIGITS)) return false;
	const { codes } = letters;
	return !(codes[1] === codes[0] + 1 && isPlaceholderNumber(letters.text()));
}

/** A telephone number without its extension. Begins at the end: a pattern that begins everywhere takes seconds over ten thousand blanks. */
export function withoutExtension(raw: string): string {
	const text = raw.trimEnd();
	let start = text.length;
	while (start > 0 && isDigitCode(text.charCodeAt(start - 1))) start--;
	if (start === text.length) return raw;
	const before = text.slice(0, start).trimEnd();
	const sign = before.endsWith('.') ? before.slice(0, -1) : before;
	const word = EXTENSION.exec(sign.slice(-LONGEST_EXTENSION))?.[0];
	return word === undefined ? raw : sign.slice(0, -word.length);
}

/** Takes the digits of a text; false when there are letters or signs among them that may begin an extension. */
function takeDigits(raw: string, letters: Letters): boolean {
	letters.length = 0;
	for (let index = 0; index < raw.length; index++) {
		const code = raw.charCodeAt(index);
		if (isDigitCode(code)) letters.push(code);
		else if (code === NUMBER_SIGN || code >= FOREIGN || LOWER[code] !== BLANK) return false;
	}
	return true;
}

/** An e-mail address in lower case; '' when it is not one. */
export function readEmail(raw: string): string {
	const folded = fold(raw).replace(/^mailto:/, '');
	const text = /[<>\s]/.test(folded) ? folded.replace(/[<>\s]/g, '') : folded;
	return /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/.test(text) && !NOBODY.test(text) ? text : '';
}

/** True for an e-mail address that `readEmail` gives as it is but for capitals. */
export function isPlainEmail(raw: string): boolean {
	return PLAIN_EMAIL.test(raw) && !NOBODY.test(raw);
}

/** Where the domain begins in a plain e-mail address in lower case, of which `readDomain` gives the same; at its end for free mail, and -1 where the country's second level has to be looked at. */
export function startOfDomain(letters: Letters): number {
	const end = letters.lastIndexOf(DOT);
	if (letters.length - end === 3) return -1;
	const host = letters.lastIndexOf(AT) + 1;
	const start = Math.max(host, letters.lastIndexOf(DOT, end - 1) + 1);
	const isFree = FREE.findLetters(letters, host) > 0 || FREE.findLetters(letters, start) > 0;
	return isFree ? letters.length : start;
}

/** The company's own domain, from an e-mail address or a website; '' for free mail. */
export function readDomain(raw: string): string {
	const text = fold(raw);
	const host = hostOf(text.slice(text.lastIndexOf('@') + 1));
	const end = host.lastIndexOf('.');
	if (end < 0 || !/^[a-z0-9.-]+$/.test(host)) return '';
	let start = host.lastIndexOf('.', end - 1);
	const second = host.slice(start + 1, end);
	if (start > 0 && host.length - end === 3 && SECOND_LEVEL.has(second))
		start = host.lastIndexOf('.', start - 1);
	const domain = host.slice(start + 1);
	return FREE_MAIL.has(domain) || FREE_MAIL.has(host) ? '' : domain;
}

/** A tax id or licence without punctuation, in capitals; '' for a placeholder or fewer than `least` characters. */
export function readCode(raw: string, least: number): string {
	if (raw.length < least) return '';
	const text = raw.replace(/[^0-9a-z]/gi, '').toUpperCase();
	if (text.length < least || !/\d/.test(text) || isRepeated(text) || /X{3,}/.test(text)) return '';
	return text;
}

function isRepeated(text: string): boolean {
	return /^(.)\1*$/.test(text);
}

/** The host of a web address, or of what follows the @ of a mail address. */
function hostOf(text: string): string {
	const site = text.replace(/^mailto:/, '').replace(/^[a-z]+:\/\//, '');
	const sign = site.search(/[/?#:]/);
	let end = sign < 0 ? site.length : sign;
	while (end > 0 && site.charCodeAt(end - 1) === DOT) end--;
	return site.slice(0, end);
}
