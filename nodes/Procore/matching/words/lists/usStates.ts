/** States and territories of the United States by their codes. */
export const US_STATES =
	'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|PR Puerto Rico';

/** Provinces of Canada by their codes. */
export const CANADIAN_PROVINCES =
	'ON Ontario|QC Quebec|BC British Columbia|AB Alberta|MB Manitoba|SK Saskatchewan|NS Nova Scotia|NB New Brunswick|NL Newfoundland and Labrador|PE Prince Edward Island|NT Northwest Territories|NU Nunavut|YT Yukon';

/**
 * Short forms of the Associated Press and older ones, other territories, and names in Spanish and
 * French.
 */
export const OTHER_US_NAMES =
	'AL Ala|AZ Ariz|AR Ark|CA Calif|CO Colo|CT Conn|DE Del|FL Fla|IL Ill|IN Ind|KS Kan|KS Kans|MA Mass|MI Mich|MN Minn|MS Miss|MT Mont|NE Neb|NE Nebr|NV Nev|NM N Mex|OK Okla|OR Ore|OR Oreg|PA Penn|PA Penna|TN Tenn|TX Tex|WA Wash|WI Wis|WI Wisc|WY Wyo|NC N Carolina|SC S Carolina|ND N Dakota|SD S Dakota|WV W Virginia|WV W Va|NY N Y|NJ N J|NC N C|SC S C|DC D C|NH N H|NM N M|RI R I|NY Nueva York|NM Nuevo Mexico|NC Carolina del Norte|SC Carolina del Sur|PA Pensilvania|LA Luisiana|VA Virginie|CA Californie|FL Floride|AS American Samoa|DC Washington DC|GU Guam|MP Northern Mariana Islands|VI Virgin Islands|VI US Virgin Islands';
export const OTHER_CANADIAN_NAMES =
	'ON Ont|QC Que|AB Alta|SK Sask|BC Colombie Britannique|NS Nouvelle Ecosse|NB Nouveau Brunswick|MB Man|NL Newfoundland|PE PEI|YT Yukon Territory';

const codesOf = (entries: string): Map<string, string> =>
	new Map(
		entries
			.split('|')
			.map((entry): [string, string] => [entry.slice(3).toLowerCase(), entry.slice(0, 2)]),
	);

const CODES = codesOf(`${US_STATES}|${CANADIAN_PROVINCES}`);
/** Codes of states and provinces by all their names, folded. */
export const STATE_CODES: ReadonlyMap<string, string> = new Map([
	...CODES,
	...codesOf(`${OTHER_US_NAMES}|${OTHER_CANADIAN_NAMES}`),
]);
const KNOWN_CODES = new Set(CODES.values());

/** Names of states and provinces, folded. */
export const STATE_NAMES: Iterable<string> = CODES.keys();

/** Words of the names of states and provinces that mean nothing else. */
export const STATE_WORDS = [...CODES.keys()]
	.flatMap((name) => name.split(' '))
	.filter(
		(word) =>
			word.length > 3 &&
			!/^(?:north|south|west|northwest|territories|district|island|prince|british|edward|labrador|rhode|puerto|rico)$/.test(
				word,
			),
	)
	.join(' ');

/**
 * First three digits of a ZIP code, ascending, where each state begins (USPS publication 65, L002).
 */
const ZIP_STARTS =
	'005 NY 006 PR 010 MA 028 RI 030 NH 039 ME 050 VT 060 CT 070 NJ 090 AE 100 NY 150 PA 197 DE 200 DC 201 VA 202 DC 206 MD 220 VA 247 WV 270 NC 290 SC 300 GA 320 FL 350 AL 370 TN 386 MS 398 GA 400 KY 430 OH 460 IN 480 MI 500 IA 530 WI 550 MN 570 SD 580 ND 590 MT 600 IL 630 MO 660 KS 680 NE 700 LA 716 AR 730 OK 733 TX 734 OK 750 TX 800 CO 820 WY 832 ID 840 UT 850 AZ 870 NM 885 TX 889 NV 900 CA 967 HI 969 GU 970 OR 980 WA 995 AK';

const ZIP_STATES = spread(ZIP_STARTS.split(' '));

/**
 * Two-letter code of a state or province given as code or name (folded); '' when absent, the text
 * itself when unknown.
 */
export function stateCode(folded: string): string {
	if (/^[a-z]{2}$/.test(folded)) return folded.toUpperCase();
	const text = plain(folded);
	if (text.length === 2) return text.toUpperCase();
	return STATE_CODES.get(text) ?? text.toUpperCase();
}

/** True for the code or the name of a state or province, folded. */
export function isStateName(folded: string): boolean {
	const text = plain(folded);
	return STATE_CODES.has(text) || KNOWN_CODES.has(text.toUpperCase());
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
