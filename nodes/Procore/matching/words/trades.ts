import { usualForm } from './lists/tradeWords';

/** Trades: two companies of one family at one address often differ in nothing but these. */
const TRADES = new Set(
	'electric mechanical plumbing roofing painting concrete steel masonry landscaping paving excavating drywall flooring glass glazing heating cooling insulation fire sprinkler framing carpentry tile acoustic demolition surveying fencing fence scaffold crane trucking truck transport hauling asphalt plaster millwork cabinet window door elevator waterproofing welding fabrication iron metal drilling utility civil structural architect construction builder contracting contractor engineering'.split(
		' ',
	),
);

/** Arms of a family of companies: they own, lend, sell or support what the others use. */
const ARMS = new Set(
	'holding property realty leasing rental equipment investment capital development land trucking supply aviation venture foundation trust fund auxiliary endowment charity'.split(
		' ',
	),
);

/** Countries, states and parts of the world: a company in another one is another company of the family. */
const COUNTRIES = new Set(
	'canada france mexico germany deutschland australia ireland italy spain japan china india brazil netherlands belgium switzerland sweden norway denmark poland korea singapore philippine england scotland britain uk usa america europe asia africa texas california florida georgia ohio michigan illinois virginia carolina arizona nevada utah colorado alabama tennessee kentucky indiana missouri wisconsin minnesota iowa oregon washington maryland pennsylvania massachusetts connecticut louisiana mississippi arkansas oklahoma kansas nebraska dakota montana idaho wyoming hawaii alaska maine vermont delaware hampshire jersey'
		.split(' ')
		.map(usualForm),
);

/** 0 for any word, 1 for a trade, 2 for the name of an arm such as Holdings or Leasing, 3 for a country. `word` in its usual form. */
export function tradeOf(word: string): 0 | 1 | 2 | 3 {
	if (ARMS.has(word)) return 2;
	if (COUNTRIES.has(word)) return 3;
	return TRADES.has(word) ? 1 : 0;
}

const OPPOSITES = new Set(
	'north south east west northern southern eastern western upper lower northeast northwest southeast southwest'.split(
		' ',
	),
);

/** True for a word that names a side, such as `north`: another side is another company. */
export function isDirection(word: string): boolean {
	return OPPOSITES.has(word);
}
