import type { MatchRecord } from '../../../nodes/Procore/matching/types';
import { makeFirms } from './families.mts';
import { MARKETS } from './markets.mts';
import { FirmMaker, type Firm, type Site } from './firms.mts';
import { Random } from './random.mts';
import { procore, SYSTEMS, type SystemName } from './systems.mts';
import type { Writer } from './write.mts';

/** Vendors of Procore and of an accounting system, and who they are. */
export interface ConstructionSet {
	left: MatchRecord[];
	right: MatchRecord[];
	/** Pairs of one firm at one site, both still used. */
	gold: Array<[leftId: string, rightId: string]>;
	/** Firm per record, of both sides. */
	firms: ReadonlyMap<string, string>;
	/** Records that say of themselves that they are no longer used: to be linked with nothing. */
	retired: ReadonlySet<string>;
}

interface Entry {
	firm: Firm;
	site: Site;
}

/** About `count` firms, most of them on both sides. Deterministic. */
export function generateConstruction(
	system: SystemName,
	seed: number,
	count = 2000,
	market: keyof typeof MARKETS = 'first',
): ConstructionSet {
	const maker = new FirmMaker(new Random(seed), MARKETS[market]);
	const { random } = maker;
	const firms = makeFirms(maker, count);
	const both = firms.flatMap((firm) =>
		firm.sites.map((site): Entry & { at: number } => ({ firm, site, at: random.next() })),
	);
	const left = random.shuffle(both.filter(({ at }) => at < 0.83)).map(({ firm, site }) => ({
		firm: { ...firm, retired: firm.retired && random.chance(0.5) },
		site,
	}));
	const right = random.shuffle(
		both.filter(
			({ at, firm, site }) => at > 0.17 || (firm.sites.length > 1 && site === firm.sites[0]),
		),
	);
	return label(
		left.map((entry, index) => ({
			...entry,
			record: procore(entry.firm, entry.site, `L${index}`, random),
		})),
		write(right, SYSTEMS[system], random),
	);
}

type Written = Entry & { record: MatchRecord };

/** Writes the records of the accounting system. Some stand there twice, as clerks do, or once more under a name that is no longer used. */
function write(entries: readonly Entry[], writer: Writer, random: Random): Written[] {
	const written = entries.flatMap((entry) => {
		const way = random.next();
		if (way < 0.01) return [entry, entry];
		return way < 0.025 ? [entry, { ...entry, firm: { ...entry.firm, retired: true } }] : [entry];
	});
	return written.map((entry, index) => {
		const { firm, site } = changed(entry, random);
		return { ...entry, record: writer(firm, site, `R${index}`, random) };
	});
}

/** Now and then a firm has a new legal form or has moved within its town. */
function changed({ firm, site }: Entry, random: Random): Entry {
	const form = random.chance(0.02) ? random.pick(['LLC', 'Inc']) : firm.form;
	if (!random.chance(0.05)) return { firm: { ...firm, form }, site };
	const street = `${random.between(1, 999)} ${random.pick(['New St', 'Relocation Dr', 'Elm Ave', 'Fifth St'])}`;
	const zip = `${site.zip.slice(0, 3)}${random.digits(2)}`;
	return { firm: { ...firm, form }, site: { ...site, street, zip, unit: '' } };
}

function label(left: readonly Written[], right: readonly Written[]): ConstructionSet {
	const keyOf = ({ firm, site }: Entry): string => `${firm.id} ${site.id}`;
	const isUsed = ({ firm }: Entry): boolean => !firm.retired;
	const bySite = new Map(right.filter(isUsed).map((entry) => [keyOf(entry), entry.record.id]));
	const gold = left.filter(isUsed).flatMap((entry): Array<[string, string]> => {
		const partner = bySite.get(keyOf(entry));
		return partner === undefined ? [] : [[entry.record.id, partner]];
	});
	const all = [...left, ...right];
	return {
		left: left.map(({ record }) => record),
		right: right.map(({ record }) => record),
		gold,
		firms: new Map(all.map(({ record, firm }) => [record.id, firm.id])),
		retired: new Set(all.filter(({ firm }) => firm.retired).map(({ record }) => record.id)),
	};
}
