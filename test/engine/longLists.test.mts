import { engineAs, useSimulator } from '../support/procore.mts';

/** `npm run soak -- --lists` does the same with 50,000 vendors and 5,000 projects. */
const simulator = useSimulator({
	seed: { vendors: 5_000, projects: 1_200, inactiveProjects: 0, permittedProjects: 1_200 },
});
const own = () => simulator.it.world.company.id;
const wanted = {
	vendor: () =>
		[...simulator.it.world.vendors.values()].filter(
			({ company_id, is_active }) => company_id === own() && is_active,
		),
	project: () =>
		[...simulator.it.world.projects.values()].filter(
			({ id, company_id, active }) =>
				company_id === own() && active && simulator.it.accounts.dmsaAdmin.projects.has(id),
		),
};

it.each(['vendor', 'project'] as const)(
	'of each %s none is missed, none comes twice',
	async (resource) => {
		const engine = await engineAs(simulator.it, 'dmsaAdmin');
		const { items, error, hints } = await engine.runNode({
			resource,
			operation: 'getAll',
			returnAll: true,
		});
		expect(error?.message).toBeUndefined();
		const ids = items.map(({ json }) => String(json.id)).sort();
		const all = wanted[resource]().map(({ id }) => String(id));
		expect(all.length).toBeGreaterThan(1_000);
		expect(ids).toEqual(all.sort());
		expect(hints).toEqual([]);
	},
);
