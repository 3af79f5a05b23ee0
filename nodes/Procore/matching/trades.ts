/** Trades: two companies of one family at one address often differ in nothing but these. */
const TRADES = new Set(
	'electric mechanical plumbing roofing painting concrete steel masonry landscaping paving excavating drywall flooring glass glazing heating cooling insulation fire sprinkler framing carpentry tile acoustic demolition surveying fencing fence scaffold crane trucking truck transport hauling asphalt plaster millwork cabinet window door elevator waterproofing welding fabrication iron metal drilling utility civil structural architect construction builder contracting contractor engineering'.split(
		' ',
	),
);

/** Arms of a family of companies: they own, lend or sell what the others use. */
const ARMS = new Set(
	'holding property realty leasing rental equipment investment capital development land trucking supply aviation venture'.split(
		' ',
	),
);

/** 0 for any word, 1 for a trade, 2 for the name of an arm such as Holdings or Leasing. `word` in its usual form. */
export function tradeOf(word: string): 0 | 1 | 2 {
	if (ARMS.has(word)) return 2;
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
