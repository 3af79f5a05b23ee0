import { isDigitCode } from '../../text/letters';

/** Share of company names that contain one of the most common surnames. */
export const SURNAME_SHARE = 0.002;

/**
 * The share of company names with a word, from large vendor lists, in rough steps, by usual form.
 * In a list of 100 vendors alone, `construction` may look rare.
 */
const STEPS: ReadonlyArray<readonly [share: number, words: string]> = [
	[0.05, 'construction service contractor contracting company group'],
	[
		0.03,
		'electric mechanical plumbing supply system solution technology engineering consulting associate international enterprise management industry product builder roofing painting concrete equipment center restaurant hospital medical health university',
	],
	[
		0.015,
		'steel building design development material brother son holding american national general united first state national landscaping paving masonry flooring glass door drywall excavating heating cooling air fire protection security environmental energy power water truck transport rental property partner resource corporation global usa us canada america communication network data software information manufacturing fabrication marketing research training education school college institute foundation department city county office community care clinic regional memorial',
	],
	[
		0.006,
		'north south east west northern southern eastern western central pacific atlantic coast bay valley river lake mountain hill park city premier quality professional custom advanced superior best all star pro total complete integrated universal standard classic new modern a1 aaa abc home house land green blue red white black gold silver sun sky rock stone wood iron metal crane scaffold insulation acoustic tile carpet fence fencing asphalt demolition survey surveying inspection testing laboratory architect planning project program business commercial industrial residential interior exterior maintenance repair cleaning janitorial waste recycling logistic freight shipping distribution distributing distributor trading import export wholesale retail store shop market food catering hotel inn suite cafe grill bar house auto automotive motor machine tool pump pipe valve control automation instrument electronic computer digital media print printing graphic sign publishing legal law financial insurance investment capital bank realty real estate saint san los las new york texa california florida ontario london company foundation trust fund association society club union local church ministry government federal public municipal scientific analytic aerospace aviation defense marine telecommunication wireless cable',
	],
	[
		SURNAME_SHARE,
		'smith johnson william brown jone miller davis garcia rodriguez wilson martinez anderson taylor thoma hernandez moore martin jackson thompson lee perez harris clark lewis robinson walker young allen king wright scott hill baker adam nelson campbell mitchell robert john jame william david michael richard robert joseph charle george paul mark donald kenneth steven edward brian mary patricia jennifer linda ohio michigan georgia carolina virginia washington oregon arizona nevada utah colorado alabama tennessee kentucky indiana illinois missouri wisconsin minnesota iowa dalla houston austin chicago boston seattle denver phoenix atlanta miami toronto ottawa montreal alberta quebec columbia vancouver calgary summit eagle alpha delta omega apex titan phoenix liberty freedom patriot heritage legacy pioneer frontier horizon vision matrix dynamic innovative strategic alliance',
	],
];

const SHARES = new Map<string, number>(
	[...STEPS]
		.reverse()
		.flatMap(([share, words]) => words.split(' ').map((word): [string, number] => [word, share])),
);

const RARE = 1 / 30000;

/**
 * Share of company names, in general, that hold this word: 0.05 for `construction`, 1/30000 for a
 * word not known here.
 */
export function usualShare(word: string): number {
	const known = SHARES.get(word);
	if (known !== undefined) return known;
	if (word.length === 1) return 0.01;
	if (word.length === 2) return 0.002;
	return isDigits(word) ? numberShare(word.length) : RARE;
}

const ORDINALS = new Set(
	'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
);

/** True for a word that numbers: digits only, or `second`. */
export function isNumber(word: string): boolean {
	return isDigits(word) || ORDINALS.has(word) || isWrittenOrdinal(word);
}

/** True for `21st`. */
function isWrittenOrdinal(word: string): boolean {
	return isDigitCode(word.charCodeAt(0)) && /^\d+(?:st|nd|rd|th)$/.test(word);
}

/** True for a word of digits only. */
export function isDigits(word: string): boolean {
	for (let index = 0; index < word.length; index++) {
		if (!isDigitCode(word.charCodeAt(index))) return false;
	}
	return word.length > 0;
}

function numberShare(length: number): number {
	return length >= 5 ? RARE : 0.003 / length;
}
