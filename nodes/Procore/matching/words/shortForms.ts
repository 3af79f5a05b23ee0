/** Short forms of the trades and of business names, to the full word (already without plural). */
const ABBREVIATIONS = pairs(`
	svc service|srvc service|serv service|srv service|mfg manufacturing|mfr manufacturer|manuf manufacturing|mnfg manufacturing
	bro brother|constr construction|const construction|cnstr construction|construct construction|cont contractor|gc contractor
	intl international|internatl international|internat international|int international|natl national|nat national|assoc associate|assc associate|assn association|asso associate
	mgmt management|mgt management|mngmt management|mgmnt management|mgr manager|eng engineering|engr engineering|engrg engineering|engg engineering
	elec electric|elect electric|electrical electric|mech mechanical|tech technology|techs technology|technologie technology
	bldg building|bldr builder|bld building|plbg plumbing|plmbg plumbing|htg heating|clg cooling|refrig refrigeration|hvac hvac
	equip equipment|eqpt equipment|eqp equipment|sply supply|supp supply|supl supply|dist distributing|distr distributor|dstr distributor
	ind industry|industrie industry|indust industry|inds industry|indl industrial|ent enterprise|entpr enterprise|entrp enterprise
	dept department|gov government|govt government|univ university|hosp hospital|hosptl hospital|med medical|ctr center|centre center|cntr center|cent center
	inst institute|sys system|syst system|sol solution|solns solution|soln solution|comm communication|commun communication|comms communication
	lab laboratory|labs laboratory|pharm pharmaceutical|prod product|prop property|ppty property|dev development|devel development|devl development
	maint maintenance|matl material|mtl metal|mats material|trans transport|transp transport|transportation transport|trk truck|trkg truck|trkng truck|trckg truck|trucking truck
	env environmental|envir environmental|environ environmental|consult consulting|conslt consulting|cons consulting|insp inspection|lndscp landscaping|landsc landscaping
	arch architect|archt architect|fdn foundation|found foundation|foundn foundation|hldg holding|hlds holding|grp group|corpn corporation
	acad academy|admin administration|adv advertising|agcy agency|amer american|am american|auto auto|automot automotive|ave avenue|st saint|ste saint|mt mount|ft fort
	cmnty community|comty community|commty community|cnty county|co company|cncl council|coop cooperative|cia compania|cr credit|dba dba|div division|educ education|exch exchange
	fin financial|fed federal|gen general|hlth health|hlthcare healthcare|hwy highway|info information|ins insurance|insur insurance|inv investment|invest investment
	jr junior|sr senior|ltg lighting|lmbr lumber|ph phase|twr tower|mem memorial|meml memorial|mkt market|mktg marketing|mun municipal|ofc office|org organization|pac pacific
	pkg packaging|prtg printing|ptnr partner|pub public|rd road|rehab rehabilitation|reg regional|regl regional|rlty realty|rest restaurant|sch school|sci scientific|sec security
	soc society|spec specialty|splty specialty|sta station|sup supply|surg surgical|telecomm telecommunication|telecom telecommunication|twp township|us us|usa usa|vly valley|whse warehouse|wtr water|xray xray
	exc excavating|excav excavating|excavation excavating|demo demolition|fab fabrication|fabr fabrication|conc concrete|pav paving|rfg roofing|roof roofing|roofer roofing|insul insulation|landscape landscaping|mas masonry|scaff scaffold|scaffolding scaffold|ptg painting|pntg painting|carp carpentry|drywl drywall|fnd foundation
`);

/** English, French, Spanish and German small words; they neither help nor hurt. */
export const SMALL_WORDS: readonly string[] =
	'the and of for at in on by to de du des la le les el los et und y a an'.split(' ');

const ROMAN = new Map(
	Object.entries({
		ii: '2',
		iii: '3',
		iv: '4',
		vi: '6',
		vii: '7',
		viii: '8',
		ix: '9',
		xi: '11',
		xii: '12',
	}),
);

const ORDINALS = new Map(
	Object.entries({
		'1st': 'first',
		'2nd': 'second',
		'3rd': 'third',
		'4th': 'fourth',
		'5th': 'fifth',
	}),
);

const NUMBERS = new Map(
	'one two three four five six seven eight nine ten'
		.split(' ')
		.map((word, index): [string, string] => [word, String(index + 1)]),
);

const USUAL = new Map([...ABBREVIATIONS, ...ORDINALS, ...ROMAN, ...NUMBERS]);

/**
 * The word in its usual form: abbreviations written out, Roman numerals and number words as digits,
 * plural taken off.
 */
export function usualForm(word: string): string {
	const usual = USUAL.get(word);
	if (usual !== undefined) return usual;
	const stem = singular(word);
	return stem === word ? word : (ABBREVIATIONS.get(stem) ?? stem);
}

/** `trusses`, `finishes`, `boxes`; a word in `ches` may have its e in the singular: `niches`. */
const HISSING = /(?:ss|sh|x)es$/;

function singular(word: string): string {
	const length = word.length;
	if (length < 4 || word.charCodeAt(length - 1) !== 115) return word;
	if (word.endsWith('ies') && length > 4) return `${word.slice(0, -3)}y`;
	if (word.endsWith('ciones') && length > 7) return word.slice(0, -2);
	if (length > 4 && HISSING.test(word)) return word.slice(0, -2);
	if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
	return word.slice(0, -1);
}

function pairs(list: string): Map<string, string> {
	const entries = list.split(/[|\n]/).map((entry) => entry.trim().split(' '));
	return new Map(
		entries.filter((entry) => entry.length === 2).map(([from, to]): [string, string] => [from, to]),
	);
}

const VOWELS = /[aeiouy]/g;

/**
 * True when one word may be another written short: it has the same first letter, its letters are in
 * the other in the same order, and half of the consonants are kept.
 */
export function writesShort(short: string, long: string): boolean {
	if (short.length < 3 || long.length < 5 || long.length < short.length + 2) return false;
	if (short.charCodeAt(0) !== long.charCodeAt(0) || !standsInOrder(short, long)) return false;
	const [kept, all] = [short, long].map((word) => word.replace(VOWELS, '').length);
	return kept > 1 && kept * 2 >= all;
}

function standsInOrder(short: string, long: string): boolean {
	let at = 0;
	for (let index = 0; index < long.length && at < short.length; index++)
		if (long[index] === short[at]) at++;
	return at === short.length;
}
