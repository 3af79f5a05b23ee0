import type { IDataObject } from 'n8n-workflow';
import type { Simulator, Vendor } from '../simulator/types.mts';
import { partyOf } from '../support/partyOf.mts';

const SAME_BEGINNING = 8;

/** Vendors that nobody has linked and whose names are like no other. */
function clearVendors({ world }: Simulator): Vendor[] {
	const own = [...world.vendors.values()].filter(
		({ company_id, is_active }) => company_id === world.company.id && is_active,
	);
	const beginning = ({ name }: Vendor) => name.slice(0, SAME_BEGINNING);
	const times = new Map<string, number>();
	for (const vendor of own) times.set(beginning(vendor), (times.get(beginning(vendor)) ?? 0) + 1);
	return own.filter(
		(vendor) =>
			times.get(beginning(vendor)) === 1 &&
			!vendor.origin_id &&
			!vendor.synced_to_erp &&
			vendor.address &&
			vendor.business_phone,
	);
}

const partyIdOf = (vendorId: number) => `P-${vendorId}`;

/** The links that runs of a mapping are to write: some vendors for each run, each for one run only. */
export class Mappings {
	private readonly vendors: Vendor[];

	constructor(
		private readonly simulator: Simulator,
		readonly runs: number,
		private readonly vendorsOfRun: number,
	) {
		this.vendors = clearVendors(simulator).slice(0, runs * vendorsOfRun);
		if (this.vendors.length < runs * vendorsOfRun) throw new Error('There are too few vendors');
	}

	partiesOf(run: number): IDataObject[] {
		const first = run * this.vendorsOfRun;
		return this.vendors
			.slice(first, first + this.vendorsOfRun)
			.map((vendor) => partyOf(vendor, partyIdOf(vendor.id)));
	}

	/** What became of the links, and how often Procore was told each of them. */
	outcome() {
		const written = this.writes();
		const { vendors } = this.simulator.world;
		const wanted = new Set(this.vendors.map(({ id }) => id));
		const isLinked = (id: number) => vendors.get(id)?.origin_id === partyIdOf(id);
		return {
			links: wanted.size,
			linked: [...wanted].filter(isLinked).length,
			linkedWrongly: [...vendors.values()].filter(
				({ id, origin_id }) => origin_id?.startsWith('P-') && !(wanted.has(id) && isLinked(id)),
			).length,
			writtenTwice: [...written.values()].filter((times) => times > 1).length,
		};
	}

	private writes(): Map<string, number> {
		const times = new Map<string, number>();
		for (const { path, status, body } of this.simulator.requests) {
			if (!path.endsWith('/vendors/sync') || status !== 200) continue;
			const { updates } = body as { updates: Array<{ id?: number; origin_id?: string }> };
			for (const { id, origin_id } of updates) {
				const key = `${id} ${origin_id}`;
				times.set(key, (times.get(key) ?? 0) + 1);
			}
		}
		return times;
	}
}
