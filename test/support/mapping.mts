import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { Simulator, Vendor } from '../simulator/types.mts';
import type { RunOptions } from './engine.mts';
import { engineAs } from './procore.mts';
import { partyOf } from './partyOf.mts';

export const asItems = (rows: IDataObject[]): INodeExecutionData[] =>
	rows.map((json) => ({ json }));

/** Plans and applies in n8n's engine against the vendors of a simulator. */
export function mappingOn(simulator: { readonly it: Simulator }) {
	/** Vendors that no other system owns and whose names no other has. */
	function freeVendors(count: number): Vendor[] {
		const { vendors, company } = simulator.it.world;
		const own = [...vendors.values()].filter(
			({ company_id, is_active }) => company_id === company.id && is_active,
		);
		const alone = own.filter(
			({ name }) => own.filter((other) => other.name.slice(0, 8) === name.slice(0, 8)).length === 1,
		);
		return alone
			.filter(({ origin_id, synced_to_erp }) => !origin_id && !synced_to_erp)
			.slice(0, count);
	}

	/** The same company once more in Procore's directory. */
	function twinOf({
		name,
		address,
		city,
		zip,
		state_code,
		business_phone,
		email_address,
	}: Vendor): number {
		const fields = { name, address, city, zip, state_code, business_phone, email_address };
		return simulator.it.create('vendor', { company_id: simulator.it.world.company.id, ...fields });
	}

	async function plan(parties: IDataObject[], parameters: IDataObject = {}) {
		const engine = await engineAs(simulator.it);
		const run = await engine.runNode(
			{ resource: 'vendorMapping', operation: 'plan', ...parameters },
			asItems(parties),
		);
		const rows = run.items.map(({ json }) => json);
		return {
			...run,
			rows,
			of: (vendor?: Vendor) => rows.find(({ vendorId }) => vendorId === String(vendor?.id)),
		};
	}

	async function apply(
		rows: IDataObject[],
		parameters: IDataObject = {},
		options: RunOptions = {},
	) {
		const engine = await engineAs(simulator.it);
		const run = await engine.runNode(
			{ resource: 'vendorMapping', operation: 'apply', ...parameters },
			asItems(rows),
			options,
		);
		return { ...run, rows: run.items.map(({ json }) => json) };
	}

	return { apply, freeVendors, partyOf, plan, twinOf };
}
