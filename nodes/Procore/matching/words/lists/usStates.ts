const NAMES =
	'alabama AL|alaska AK|arizona AZ|arkansas AR|california CA|colorado CO|connecticut CT|delaware DE|district of columbia DC|florida FL|georgia GA|hawaii HI|idaho ID|illinois IL|indiana IN|iowa IA|kansas KS|kentucky KY|louisiana LA|maine ME|maryland MD|massachusetts MA|michigan MI|minnesota MN|mississippi MS|missouri MO|montana MT|nebraska NE|nevada NV|new hampshire NH|new jersey NJ|new mexico NM|new york NY|north carolina NC|north dakota ND|ohio OH|oklahoma OK|oregon OR|pennsylvania PA|rhode island RI|south carolina SC|south dakota SD|tennessee TN|texas TX|utah UT|vermont VT|virginia VA|washington WA|west virginia WV|wisconsin WI|wyoming WY|puerto rico PR|ontario ON|quebec QC|british columbia BC|alberta AB|manitoba MB|saskatchewan SK|nova scotia NS|new brunswick NB|newfoundland and labrador NL|prince edward island PE';

/** Short forms of the Associated Press and older ones, besides the codes. */
const SHORT_NAMES =
	'ala AL|ariz AZ|ark AR|calif CA|colo CO|conn CT|del DE|fla FL|ill IL|ind IN|kan KS|kans KS|mass MA|mich MI|minn MN|miss MS|mont MT|neb NE|nebr NE|nev NV|n mex NM|okla OK|ore OR|oreg OR|penn PA|penna PA|tenn TN|tex TX|wash WA|wis WI|wisc WI|wyo WY|n carolina NC|s carolina SC|n dakota ND|s dakota SD|w virginia WV|w va WV|n y NY|n j NJ|n c NC|s c SC|d c DC|n h NH|n m NM|r i RI|ont ON|que QC|alta AB|sask SK|nueva york NY|nuevo mexico NM|carolina del norte NC|carolina del sur SC|pensilvania PA|luisiana LA|virginie VA|californie CA|floride FL|colombie britannique BC|nouvelle ecosse NS|nouveau brunswick NB';

const codesOf = (entries: string): Map<string, string> =>
	new Map(
		entries.split('|').map((entry): [string, string] => [entry.slice(0, -3), entry.slice(-2)]),
	);

const CODES = codesOf(NAMES);
const ALL_CODES = new Map([...CODES, ...codesOf(SHORT_NAMES)]);
const KNOWN_CODES = new Set(CODES.values());

/** Names of states and provinces, folded. */
export const STATE_NAMES: Iterable<string> = CODES.keys();

/** Words of the names of states and provinces that mean nothing else. */
export const STATE_WORDS = [...CODES.keys()]
	.flatMap((name) => name.split(' '))
	.filter(
		(word) =>
			word.length > 3 &&
			!/^(?:north|south|west|district|island|prince|british|edward|labrador|rhode|puerto|rico)$/.test(
				word,
			),
	)
	.join(' ');

/** First three digits of a ZIP code, ascending, where each state begins (USPS publication 65, L002). */
const ZIP_STARTS =
	'005 NY 006 PR 010 MA 028 RI 030 NH 039 ME 050 VT 060 CT 070 NJ 090 AE 100 NY 150 PA 197 DE 200 DC 201 VA 202 DC 206 MD 220 VA 247 WV 270 NC 290 SC 300 GA 320 FL 350 AL 370 TN 386 MS 398 GA 400 KY 430 OH 460 IN 480 MI 500 IA 530 WI 550 MN 570 SD 580 ND 590 MT 600 IL 630 MO 660 KS 680 NE 700 LA 716 AR 730 OK 733 TX 734 OK 750 TX 800 CO 820 WY 832 ID 840 UT 850 AZ 870 NM 885 TX 889 NV 900 CA 967 HI 969 GU 970 OR 980 WA 995 AK';

const ZIP_STATES = spread(ZIP_STARTS.split(' '));

/** Two-letter code of a state or province given as code or name (folded); '' when absent, the text itself when unknown. */
export function stateCode(folded: string): string {
	if (/^[a-z]{2}$/.test(folded)) return folded.toUpperCase();
	const text = plain(folded);
	if (text.length === 2) return text.toUpperCase();
	return ALL_CODES.get(text) ?? text.toUpperCase();
}

/** True for the code or the name of a state or province, folded. */
export function isStateName(folded: string): boolean {
	const text = plain(folded);
	return ALL_CODES.has(text) || KNOWN_CODES.has(text.toUpperCase());
}

function plain(folded: string): string {
	return folded
		.replace(/\b([a-z])\.\s?(?=[a-z]\b)/g, '$1')
		.replace(/[-.]/g, ' ')
		.replace(/[^a-z ]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/** The state a US ZIP code of five digits lies in; '' when it is not one. */
export function stateOfZip(zip: string): string {
	if (!/^\d{5}$/.test(zip)) return '';
	return ZIP_STATES[Number(zip.slice(0, 3))] ?? '';
}

function spread(starts: readonly string[]): string[] {
	const states: string[] = [];
	for (let index = 0; index < starts.length; index += 2) {
		const end = index + 2 < starts.length ? Number(starts[index + 2]) : 1000;
		for (let zip = Number(starts[index]); zip < end; zip++) states[zip] = starts[index + 1];
	}
	return states;
}
