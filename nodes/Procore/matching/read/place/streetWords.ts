/** Words of address lines in groups of one meaning; the first of each group is the usual form. */
const KINDS =
	'st street str strasse saint|ave av aven avenue avenida avda|rd road|dr drive drv|blvd blv boulevard boul bd|ln lane|hwy highway|pkwy parkway pky|ct court|cir circle|pl place|ter terr terrace|trl trail|sq square|plz plaza|ctr center centre cntr|expy expressway|fwy freeway|tpke turnpike|xing crossing|rte rt route|way|pike|loop|row|run|rue|chemin|calle';
const DIRECTIONS =
	'n north|s south|e east|w west|ne northeast|nw northwest|se southeast|sw southwest';
const NUMBERS =
	'1 first one|2 second two|3 third three|4 fourth four|5 fifth five|6 sixth six|7 seventh seven|8 eighth eight|9 ninth nine|10 tenth ten';
const UNITS =
	'unit suite ste suit apt apartment no|bldg building|fl floor flr|rm room|space spc|dept|lot|trlr|bsmt';

/** Words that are a part of a street's or town's name too. */
const PARTS_OF_NAMES = 'mt mount|ft fort|c calle';

const wordsIn = (groups: string): string[] => groups.split(/[ |]/);

export const STREET_KINDS: readonly string[] = wordsIn(KINDS);
export const STREET_DIRECTIONS: readonly string[] = wordsIn(DIRECTIONS);
export const UNIT_WORDS: readonly string[] = wordsIn(UNITS);
/** The groups of what means a number, from 1 on: digits, ordinal and number word. */
export const NUMBER_WORDS: ReadonlyArray<readonly string[]> = NUMBERS.split('|').map((group) =>
	group.split(' '),
);

/** Every spelling of a word of an address line to its usual form. */
export const STREET_SPELLINGS: ReadonlyMap<string, string> = new Map(
	[KINDS, DIRECTIONS, NUMBERS, UNITS, PARTS_OF_NAMES]
		.flatMap((groups) => groups.split('|'))
		.flatMap((group) => {
			const [first, ...others] = group.split(' ');
			return others.map((word): [string, string] => [word, first]);
		}),
);

const KIND_WORDS = new Set(STREET_KINDS);
const UNITS_SET = new Set(UNIT_WORDS);

/** True for a word such as `Ave`, folded. */
export function isStreetKind(word: string): boolean {
	return KIND_WORDS.has(word.replace(/\.$/, ''));
}

/** True for a word such as `Ste` or `#12`, folded. */
export function isUnitWord(word: string): boolean {
	return word.startsWith('#') || UNITS_SET.has(word.replace(/\.$/, ''));
}
