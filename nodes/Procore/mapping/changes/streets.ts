import { fold, splitWords } from '../../matching/text/foldText';

/** Spellings of one word in an address line; the first of each stands for all. */
const SPELLINGS =
	'st street str saint|ave av aven avenue|rd road|dr drive drv|blvd blv boulevard boul|ln lane|hwy highway|pkwy parkway pky|ct court|cir circle|pl place|ter terr terrace|trl trail|sq square|plz plaza|ctr center centre cntr|expy expressway|fwy freeway|tpke turnpike|xing crossing|rte rt route|mt mount|ft fort|n north|s south|e east|w west|ne northeast|nw northwest|se southeast|sw southwest|unit suite ste suit apt apartment no|bldg building|fl floor flr|rm room|1 first one|2 second two|3 third three|4 fourth four|5 fifth five|6 sixth six|7 seventh seven|8 eighth eight|9 ninth nine|10 tenth ten';

const SPELLED = new Map(
	SPELLINGS.split('|').flatMap((entry) => {
		const [first = '', ...others] = entry.split(' ');
		return others.map((word): [string, string] => [word, first]);
	}),
);

const inOneSpelling = (word: string): string => {
	const number = word.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1');
	return SPELLED.get(number) ?? number;
};

/** An address line or a town in one spelling: `12 N. Rock Road, Suite 5` is `12 n rock rd unit 5`. */
export function lineInOneSpelling(text: string): string {
	const folded = fold(text)
		.replace(/\bp\W{0,2}o\W{0,2}\s*box\b|\bpost office box\b/g, ' box ')
		.replace(/#/g, ' unit ')
		.replace(/[.']/g, '');
	return splitWords(folded)
		.map(inOneSpelling)
		.filter((word, index, all) => word !== 'unit' || all[index - 1] !== 'unit')
		.join(' ');
}
