import { createEngine, type Engine } from '../../test/support/engine.mts';
import type { Simulated } from './simulated.mts';

/** A way to read the vendors; it tells how many it read. */
export type Way = () => Promise<number>;

const PER_PAGE = 1_000;
const SIDE_BY_SIDE = 6;

/** Reads one page with nothing around it. */
async function page({ apiUrl, companyId, token }: Simulated, number: number, size: number) {
	const query = `company_id=${companyId}&page=${number}&per_page=${size}`;
	const response = await fetch(`${apiUrl}/rest/v1.0/vendors?${query}`, {
		headers: { authorization: `Bearer ${token}`, 'procore-company-id': companyId },
	});
	if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
	const rows: unknown[] = JSON.parse(await response.text());
	return { rows, total: Number(response.headers.get('total')) };
}

/** `fetch` and `JSON.parse`, one page after the other. */
export const bareLoop =
	(procore: Simulated, size = PER_PAGE): Way =>
	async () => {
		const all: unknown[] = [];
		for (let number = 1; ; number++) {
			const { rows } = await page(procore, number, size);
			for (const row of rows) all.push(row);
			if (rows.length < size) return all.length;
		}
	};

/** The floor: the same, with six pages under way at once. */
export const sideBySide =
	(procore: Simulated): Way =>
	async () => {
		const { rows, total } = await page(procore, 1, PER_PAGE);
		const pages = [rows];
		let next = 2;
		const last = Math.ceil(total / PER_PAGE);
		const lane = async () => {
			for (let number = next++; number <= last; number = next++) {
				pages[number - 1] = (await page(procore, number, PER_PAGE)).rows;
			}
		};
		await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
		return pages.flat().length;
	};

export const engineFor = async ({ credential: data }: Simulated): Promise<Engine> =>
	await createEngine({ credentials: { dmsa: { type: 'procoreDmsaOAuth2Api', data } } });

/** Vendor > Get Many in n8n's engine. */
export const getMany =
	(engine: Engine): Way =>
	async () => {
		const run = await engine.runNode({
			resource: 'vendor',
			operation: 'getAll',
			returnAll: true,
			simplify: false,
		});
		if (run.error) throw run.error;
		return run.items.length;
	};
