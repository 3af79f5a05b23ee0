import type { Random } from './random.mts';
import { INSTITUTIONS, type Market } from './markets.mts';
import { FIRST_NAMES, OTHER_TRADES, STREETS, SYLLABLES } from './words.mts';

/** A door of a firm. */
export interface Site {
	id: string;
	street: string;
	unit: string;
	city: string;
	state: string;
	zip: string;
	plus4: string;
	box: string;
	phone: string;
	/** Where the remittance goes, if elsewhere. */
	remit?: { box: string; city: string; state: string; zip: string; plus4: string };
}

/** A payee: whoever has a tax id of its own. */
export interface Firm {
	id: string;
	name: string;
	/** Legal form as written out by itself: `LLC`, `Inc`. */
	form: string;
	/** Under which a sole proprietor or a company does business. */
	tradeName: string;
	person: boolean;
	/** Head office first. */
	sites: Site[];
	domain: string;
	email: string;
	taxId: string;
	license: string;
	retired: boolean;
}

const FORMS = ['LLC', 'LLC', 'LLC', 'Inc', 'Inc', 'Inc', 'Corp', 'Co', 'LP', 'Ltd', 'PLLC'];

/** Makes firms, each with data of its own. */
export class FirmMaker {
	private count = 0;
	private readonly taken = new Set<string>();

	constructor(
		readonly random: Random,
		readonly market: Market,
	) {}

	firm(name: string, { sites = [this.site()], ...given }: Partial<Firm> = {}): Firm {
		const { random } = this;
		const id = `F${this.count++}`;
		const compact = this.ownName(name);
		const domain = `${compact}${random.chance(0.3) ? random.pick(['inc', 'co', 'usa', 'group']) : ''}.com`;
		const mailbox = random.pick([
			'ap',
			'info',
			'office',
			'billing',
			'estimating',
			'accounting',
			'bids',
		]);
		const isFree = random.chance(0.25);
		return {
			id,
			name,
			form: random.chance(0.9) ? random.pick(FORMS) : '',
			tradeName: '',
			person: false,
			sites,
			domain: isFree ? '' : domain,
			email: isFree
				? `${compact}@${random.pick(['gmail.com', 'yahoo.com', 'aol.com', 'sbcglobal.net'])}`
				: `${mailbox}@${domain}`,
			taxId: `${random.between(10, 99)}${random.digits(7)}`,
			license: `${random.pick(['C', 'L', 'LIC-', ''])}${random.digits(6)}`,
			retired: false,
			...given,
		};
	}

	/** A door; `near`: in the town of another one. */
	site(near?: Site): Site {
		const { random } = this;
		const entry = random.pick(this.market.cities);
		const [area, start] = [entry.slice(-3), entry.slice(-7, -4)];
		const [city, state] = [entry.slice(0, -11), entry.slice(-10, -8)];
		const there = near ?? { city, state, zip: `${start}${random.digits(2)}` };
		return {
			id: `S${this.count}-${random.digits(4)}`,
			street: `${random.between(1, 9899)} ${random.pick(STREETS)}`,
			unit: random.chance(0.3)
				? `${random.pick(['Ste', 'Suite', 'Unit', '#'])} ${random.between(1, 400)}`
				: '',
			city: there.city,
			state: there.state,
			zip: near === undefined ? there.zip : `${near.zip.slice(0, 3)}${random.digits(2)}`,
			plus4: random.digits(4),
			box: random.chance(0.25) ? String(random.between(10, 98765)) : '',
			phone: `${near === undefined ? area : near.phone.slice(0, 3)}${random.between(2, 9)}${random.digits(6)}`,
			remit: random.chance(0.06) ? this.remit() : undefined,
		};
	}

	/** A name as firms of the trade bear it. */
	name(): string {
		const { random, market } = this;
		if (market.institutions > 0 && random.chance(market.institutions))
			return random.pick(INSTITUTIONS).replace('*', () => random.pick(market.cities).slice(0, -11));
		const trade = random.pick(this.market.trades);
		const kind = random.next();
		if (kind < 0.34) return `${this.surname()} ${trade}`;
		if (kind < 0.44) return `${this.invented()} ${trade}`;
		if (kind < 0.62) return `${random.pick(this.market.adjectives)} ${trade}`;
		if (kind < 0.68) return `${random.pick(this.market.cities).slice(0, -11)} ${trade}`;
		if (kind < 0.75) return `${this.initials()} ${trade}`;
		if (kind < 0.8) return `${this.surname()} & Sons ${random.chance(0.5) ? trade : ''}`.trim();
		if (kind < 0.84) return `${this.surname()} Brothers ${trade}`;
		if (kind < 0.89)
			return `${this.surname()} & ${this.surname()} ${random.chance(0.6) ? trade : ''}`.trim();
		if (kind < 0.92) return `${random.pick(OTHER_TRADES)} ${this.surname()}`;
		return kind < 0.96 ? this.invented() : `${this.surname()} ${this.surname()}`;
	}

	surname(): string {
		return this.random.pickEarly(this.market.surnames);
	}

	person(): string {
		const { random } = this;
		const middle = random.chance(0.4) ? ` ${random.pick([...'ABCDEFGHJKLMPRST'])}.` : '';
		return `${random.pickEarly(FIRST_NAMES)}${middle} ${this.surname()}`;
	}

	invented(): string {
		return this.random.pick(SYLLABLES.start) + this.random.pick(SYLLABLES.end);
	}

	initials(): string {
		const letters = Array.from({ length: this.random.between(2, 3) }, () =>
			this.random.pick([...'ABCDEGHJKLMNPRSTW']),
		);
		const joint = this.random.pick([' & ', '', '.']);
		if (letters.length === 2)
			return joint === '.' ? `${letters[0]}.${letters[1]}.` : letters.join(joint);
		return letters.join('');
	}

	/** A domain that no other family has. */
	domainOf(name: string): string {
		return `${this.ownName(name)}.com`;
	}

	/** The name in one word, which no other firm has on the web. */
	private ownName(name: string): string {
		const word = name
			.toLowerCase()
			.replace(/[^a-z0-9]/g, '')
			.slice(0, 14);
		const own = this.taken.has(word) ? `${word}${this.random.digits(3)}` : word;
		this.taken.add(own);
		return own;
	}

	private remit(): Site['remit'] {
		const { random } = this;
		const [city, state, start] = random.pick([
			['Dallas', 'TX', '752'],
			['Chicago', 'IL', '606'],
			['Atlanta', 'GA', '303'],
			['Los Angeles', 'CA', '900'],
		]);
		return {
			box: random.digits(6),
			city,
			state,
			zip: `${start}${random.digits(2)}`,
			plus4: random.digits(4),
		};
	}
}
