import { fold } from '../../matching/text/foldText';

/** Names and codes in use beside those of ISO 3166 that the runtime knows, each with its code. */
const OTHERS =
	'usa US|u s a US|u s US|america US|united states of america US|uk GB|u k GB|great britain GB|england GB|scotland GB|wales GB|northern ireland GB|gbr GB|can CA|mex MX|aus AU|nzl NZ|irl IE|deu DE|fra FR|esp ES|ita IT|nld NL|holland NL|the netherlands NL|bel BE|che CH|aut AT|dnk DK|swe SE|nor NO|fin FI|pol PL|prt PT|czech republic CZ|ind IN|chn CN|jpn JP|kor KR|sgp SG|are AE|uae AE|sau SA|zaf ZA|bra BR|pri PR';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const words = (text: string) =>
	fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

let known: Map<string, string> | undefined;

/** The code of each English name, of each code, and of what else is in use. */
function codes(): Map<string, string> {
	const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
	const found = new Map<string, string>();
	for (const first of LETTERS) {
		for (const code of LETTERS.map((second) => first + second)) {
			const name = names.of(code);
			if (name === undefined) continue;
			const same = found.get(words(name)) ?? code;
			found.set(words(name), same).set(words(code), same);
		}
	}
	for (const entry of OTHERS.split('|')) found.set(entry.slice(0, -3), entry.slice(-2));
	return found;
}

/** The two-letter code of a country, however it is written; other texts come back folded. */
export function countryCode(text: string): string {
	known ??= codes();
	return known.get(words(text)) ?? words(text);
}
