import { partiesOf } from './parties.mts';
import { seedWorld } from './seed.mts';
import { sizesOf } from './seeder.mts';
import type { World } from './types.mts';
import { emptyWorld } from './world.mts';

function seeded(vendors: number): World {
	const world = emptyWorld();
	seedWorld(world, sizesOf({ vendors, projects: 4, recordsPerTool: 0 }));
	return world;
}

it('the same seed gives the same parties and the same truth', () => {
	const world = seeded(200);
	expect(partiesOf(world)).toEqual(partiesOf(seeded(200)));
	expect(partiesOf(world, { seed: 2 })).not.toEqual(partiesOf(world));
});

it('each active vendor has one truth, each party at most one vendor', () => {
	const { parties, truth, unknown } = partiesOf(seeded(600));
	const used = truth.flatMap(({ partyId }) => (partyId === null ? [] : [partyId]));
	expect(new Set(used).size).toBe(used.length);
	expect(used.length + unknown.length).toBe(parties.length);
	expect(new Set(truth.map(({ vendorId }) => vendorId)).size).toBe(truth.length);
	const kinds = new Set(truth.map(({ noise }) => noise));
	expect([...kinds].sort()).toEqual([
		'abbreviated',
		'duplicate',
		'moved',
		'none',
		'same',
		'sparse',
		'suffix',
		'tradeName',
		'twin',
		'typo',
	]);
});

it('ten thousand vendors are there at once', () => {
	const world = emptyWorld();
	seedWorld(
		world,
		sizesOf({ vendors: 10_000, projects: 1_000, permittedProjects: 900, projectsWithRecords: 1 }),
	);
	expect(
		[...world.vendors.values()].filter((vendor) => vendor.company_id === world.company.id),
	).toHaveLength(10_000);
});
