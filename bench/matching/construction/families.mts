import type { Firm, FirmMaker } from './firms.mts';
import { ARMS } from './words.mts';

/** Groups of firms that are easily taken for one another. Each maker gives at least one firm. */
type Maker = (maker: FirmMaker) => Firm[];

const alone: Maker = (maker) => [maker.firm(maker.name())];

/** Trades of which no two share the start of a word: nobody runs Flooring beside Hardwood Floors. */
function apart(trades: readonly string[]): string[] {
	const taken = new Set<string>();
	return trades.filter((trade) => {
		const starts = trade.split(' ').map((word) => word.slice(0, 4));
		const isNew = starts.every((start) => !taken.has(start));
		for (const start of starts) taken.add(start);
		return isNew;
	});
}

/** One family at one door, with one phone. */
const sisters: Maker = (maker) => {
	const { random } = maker;
	const family = random.chance(0.5) ? maker.surname() : maker.invented();
	const site = maker.site();
	const names = apart(random.shuffle([...maker.market.trades.slice(0, 60), ...ARMS])).slice(
		0,
		random.between(2, 4),
	);
	const bare = random.chance(0.3) ? [family] : [];
	const domain = maker.domainOf(`${family} Group`);
	const mail = random.chance(0.5) ? { domain, email: `ap@${domain}` } : {};
	return [...names.map((name) => `${family} ${name}`), ...bare].map((name, index) =>
		maker.firm(name, {
			...mail,
			sites: [
				{
					...site,
					id: `${site.id}${index}`,
					phone: random.chance(0.8) ? site.phone : maker.site(site).phone,
				},
			],
		}),
	);
};

/** Head office and branches of one firm. */
const chain: Maker = (maker) => {
	const { random } = maker;
	const head = maker.site();
	const sites = Array.from({ length: random.between(1, 4) }, () =>
		maker.site(random.chance(0.4) ? head : undefined),
	);
	return [maker.firm(maker.name(), { sites: [head, ...sites] })];
};

/** Firms of one name in different towns, which know nothing of each other. */
const namesakes: Maker = (maker) => {
	const { random } = maker;
	const name = `${random.chance(0.6) ? random.pick(maker.market.adjectives) : maker.surname()} ${random.pick(maker.market.trades)}`;
	return Array.from({ length: random.between(2, 3) }, () => maker.firm(name));
};

/** Two firms, and a third that is both. */
const venture: Maker = (maker) => {
	const { random } = maker;
	const [one, other] = [maker.firm(maker.name()), maker.firm(maker.name())];
	const [first, second] = [one, other].map(({ name }) => name.split(' ')[0]);
	const joint = random.pick([
		`${first} / ${second} JV`,
		`${first} ${second} Joint Venture`,
		`${one.name} & ${other.name}`,
		`${first}-${second}, A Joint Venture`,
		`${one.name} and ${other.name}`,
	]);
	return [
		one,
		other,
		maker.firm(joint, { sites: random.chance(0.7) ? one.sites : undefined, form: '' }),
	];
};

/** A person who does business under a name. */
const proprietor: Maker = (maker) => {
	const name = maker.person();
	const tradeName = maker.random.chance(0.6) ? maker.name() : '';
	return [maker.firm(name, { tradeName, person: true, form: '' })];
};

/** Father and son, or husband and wife, at one door. */
const relatives: Maker = (maker) => {
	const { random } = maker;
	const [first = '', last = ''] = maker
		.person()
		.replace(/ [A-Z]\./, '')
		.split(' ');
	const site = maker.site();
	const names = random.pick([
		[`${first} ${last} Sr`, `${first} ${last} Jr`],
		[`${first} ${last}`, `Estate of ${first} ${last}`],
		[`${first} ${last}`, `${last} Family Trust`],
		[`${first} ${last}`, `${first} ${last} III`],
		[`${first} ${last}`, `${first === 'Rosa' ? 'Jose' : 'Rosa'} ${last}`],
	]);
	return names.map((name) => maker.firm(name, { sites: [site], form: '', person: true }));
};

/** Numbered firms: locals, phases, buildings. */
const numbered: Maker = (maker) => {
	const { random } = maker;
	const site = maker.site();
	const base = random.pick([
		`${random.pick(['IBEW', 'Teamsters', 'Carpenters', 'Laborers', 'Ironworkers'])} Local `,
		`${maker.surname()} Apartments Phase `,
		`${maker.invented()} Partners `,
	]);
	const roman = random.chance(0.5);
	const from = random.between(1, 4);
	return [from, from + 1].map((number) =>
		maker.firm(
			`${base}${roman && !base.includes('Local') ? ['I', 'II', 'III', 'IV', 'V'][number - 1] : number}`,
			{
				sites: [random.chance(0.5) ? site : maker.site(site)],
				form: base.includes('Local') ? '' : 'LLC',
			},
		),
	);
};

/** A town, and its departments with addresses of their own or the town hall's. */
const publicBody: Maker = (maker) => {
	const { random } = maker;
	const hall = maker.site();
	const body = random.pick([
		`City of ${hall.city}`,
		`${maker.surname()} County`,
		`Town of ${maker.surname()}`,
		`Village of ${maker.invented()}`,
	]);
	const departments = random.shuffle([
		'Building Department',
		'Public Works',
		'Water Department',
		'Fire Department',
		'Treasurer',
		'Planning',
	]);
	return [body, `${body} ${departments[0]}`, `${body} - ${departments[1]}`].map((name) =>
		maker.firm(name, {
			sites: [random.chance(0.6) ? hall : maker.site(hall)],
			form: '',
			domain: '',
		}),
	);
};

/** A firm that became another kind of company, or a firm and what is no longer used of it. */
const retired: Maker = (maker) => [maker.firm(maker.name(), { retired: true })];

const MAKERS: ReadonlyArray<readonly [share: number, maker: Maker]> = [
	[0.58, alone],
	[0.67, sisters],
	[0.73, chain],
	[0.81, namesakes],
	[0.84, venture],
	[0.9, proprietor],
	[0.92, relatives],
	[0.94, numbered],
	[0.96, publicBody],
	[1, retired],
];

/** About `count` firms, among them families, chains and namesakes. */
export function makeFirms(maker: FirmMaker, count: number): Firm[] {
	const firms: Firm[] = [];
	while (firms.length < count) {
		const drawn = maker.random.next();
		const [, make] = MAKERS.find(([share]) => drawn < share) ?? MAKERS[0];
		const made = make(maker);
		// There is one City of Reno.
		if (make === publicBody && firms.some(({ name }) => name === made[0]?.name)) continue;
		firms.push(...made);
	}
	return firms;
}
