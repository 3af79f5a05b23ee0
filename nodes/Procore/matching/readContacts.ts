import { fold } from './foldText';
import { isPlaceholderNumber } from './placeholders';

/** Providers whose addresses say nothing about the company. */
const FREE_MAIL = new Set(
	'gmail.com googlemail.com yahoo.com yahoo.ca yahoo.co.uk ymail.com rocketmail.com hotmail.com hotmail.ca hotmail.co.uk outlook.com live.com live.ca msn.com aol.com icloud.com me.com mac.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net frontier.com frontiernet.net windstream.net centurylink.net embarqmail.com optonline.net roadrunner.com rr.com twc.com juno.com netzero.net mail.com email.com gmx.com gmx.de web.de t-online.de protonmail.com proton.me zoho.com yandex.com qq.com 163.com rogers.com shaw.ca telus.net bell.net sympatico.ca videotron.ca orange.fr wanadoo.fr free.fr btinternet.com bigpond.com example.com example.org test.com none.com noemail.com facebook.com linkedin.com instagram.com google.com wixsite.com godaddysites.com business.site'.split(
		' ',
	),
);

const SECOND_LEVEL = new Set('co com org net gov edu ac gc on qc ab bc'.split(' '));

const EXTENSION = /\s*(?:ext|extension|x|#)\.?\s*\d+\s*$/i;

/** The last ten digits of a telephone number (without extension), or all of seven to nine; '' for a placeholder. */
export function readPhone(raw: string): string {
	const digits = digitsOf(/[a-z#]/i.test(raw) ? raw.replace(EXTENSION, '') : raw).slice(-10);
	if (digits.length < 7 || isPlaceholderNumber(digits) || isRepeated(digits.slice(-7))) return '';
	return digits;
}

/** An e-mail address in lower case; '' when it is not one. */
export function readEmail(raw: string): string {
	const folded = fold(raw).replace(/^mailto:/, '');
	const text = /[<>\s]/.test(folded) ? folded.replace(/[<>\s]/g, '') : folded;
	if (!/^[^@\s]+@[^@\s]+\.[a-z]{2,}$/.test(text)) return '';
	return /^(?:none|na|noemail|no-?reply|test|unknown)@/.test(text) ? '' : text;
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

function digitsOf(text: string): string {
	return text.replace(/\D+/g, '');
}

function isRepeated(text: string): boolean {
	return /^(.)\1*$/.test(text);
}

/** The host of a web address, or of what follows the @ of a mail address. */
function hostOf(text: string): string {
	const site = text.replace(/^mailto:/, '').replace(/^[a-z]+:\/\//, '');
	return /[/?#:]|\.$/.test(site) ? site.replace(/[/?#:].*$/, '').replace(/\.+$/, '') : site;
}
