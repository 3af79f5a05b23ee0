import { fold } from '../text/foldText';
import type { Letters } from '../text/letters';
import { TextTable } from '../text/textTable';

/** Providers whose addresses say nothing about the company. */
const FREE_MAIL = new Set(
	'gmail.com googlemail.com yahoo.com yahoo.ca yahoo.co.uk ymail.com rocketmail.com hotmail.com hotmail.ca hotmail.co.uk outlook.com live.com live.ca msn.com aol.com icloud.com me.com mac.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net frontier.com frontiernet.net windstream.net centurylink.net embarqmail.com optonline.net roadrunner.com rr.com twc.com juno.com netzero.net mail.com email.com gmx.com gmx.de web.de t-online.de protonmail.com proton.me zoho.com yandex.com qq.com 163.com rogers.com shaw.ca telus.net bell.net sympatico.ca videotron.ca orange.fr wanadoo.fr free.fr btinternet.com bigpond.com aim.com hotmail.es hotmail.fr hotmail.it hotmail.de outlook.es outlook.fr outlook.de live.co.uk live.fr live.com.mx live.com.au yahoo.es yahoo.fr yahoo.de yahoo.it yahoo.in yahoo.com.mx yahoo.com.au yahoo.com.br yahoo.co.nz yahoo.co.in hotmail.com.mx hotmail.com.au prodigy.net prodigy.net.mx telmex.com laposte.net sfr.fr neuf.fr gmx.net gmx.at gmx.fr freenet.de arcor.de bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au xtra.co.nz eircom.net emirates.net.ae libero.it virgilio.it terra.com.br uol.com.br bol.com.br telefonica.net terra.es mail.ru rediffmail.com sky.com virginmedia.com ntlworld.com blueyonder.co.uk talktalk.net suddenlink.net mindspring.com cableone.net sparklight.net tds.net q.com qwest.net centurytel.net swbell.net pacbell.net ameritech.net flash.net nvbell.net snet.net wowway.com ptd.net hughes.net fuse.net bresnan.net wildblue.net pm.me fastmail.com hey.com tutanota.com inbox.com usa.net excite.com lycos.com duck.com passmail.net videotron.qc.ca cogeco.ca eastlink.ca nb.sympatico.ca mts.net sasktel.net telusplanet.net example.com example.org test.com none.com noemail.com facebook.com linkedin.com instagram.com google.com wixsite.com godaddysites.com business.site'.split(
		' ',
	),
);

const FREE = new TextTable();
for (const host of FREE_MAIL) FREE.add(host);

const SECOND_LEVEL = new Set('co com org net gov edu ac gc on qc ab bc'.split(' '));

const [DOT, AT] = ['.', '@'].map((sign) => sign.charCodeAt(0));

const PLAIN_EMAIL = /^[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,}$/i;

const NO_ADDRESS = /^(?:none|na|n\.a|noemail|no-?email|no-?reply|do-?not-?reply|test|unknown)@/i;

/** An e-mail address in lower case; '' when it is not one. */
export function readEmail(raw: string): string {
	const folded = fold(raw).replace(/^mailto:/, '');
	const text = /[<>\s]/.test(folded) ? folded.replace(/[<>\s]/g, '') : folded;
	return /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/.test(text) && !NO_ADDRESS.test(text) ? text : '';
}

/** True for an e-mail address that `readEmail` changes only in its capitals. */
export function isPlainEmail(raw: string): boolean {
	return PLAIN_EMAIL.test(raw) && !NO_ADDRESS.test(raw);
}

/**
 * Where the domain begins in a plain e-mail address in lower case, of which `readDomain` gives the
 * same; at its end for free mail, and -1 where the country's second level has to be looked at.
 */
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

/** The host of a web address, or of what follows the @ of a mail address. */
function hostOf(text: string): string {
	const site = text.replace(/^mailto:/, '').replace(/^[a-z]+:\/\//, '');
	const sign = site.search(/[/?#:]/);
	let end = sign < 0 ? site.length : sign;
	while (end > 0 && site.charCodeAt(end - 1) === DOT) end--;
	return site.slice(0, end);
}
