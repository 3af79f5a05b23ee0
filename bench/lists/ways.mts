import axios from 'axios';
import type { Engine } from '../../test/support/engine.mts';
import { HTTP_REQUEST } from '../simulated/engine.mts';
import type { Simulated } from '../simulated/simulated.mts';

/**
 * A way to read the vendors; it tells how many it read.
 * @param most pages, for ways that read one after the other: there the waits for answers add up
 */
export type Way = (most: number) => Promise<number>;

export const PER_PAGE = 1_000;
const SIDE_BY_SIDE = 6;

const VENDORS = '/rest/v1.0/vendors';

/** Reads one page with nothing around it. */
async function page({ apiUrl, companyId, token }: Simulated, number: number) {
	const query = `company_id=${companyId}&page=${number}&per_page=${PER_PAGE}`;
	const response = await fetch(`${apiUrl}${VENDORS}?${query}`, {
		headers: { authorization: `Bearer ${token}`, 'procore-company-id': companyId },
	});
	if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
	const rows: unknown[] = JSON.parse(await response.text());
	return { rows, total: Number(response.headers.get('total')) };
}

/** axios, one page after the other. */
export const axiosLoop =
	({ apiUrl, companyId, token }: Simulated): Way =>
	async (most) => {
		const http = axios.create({
			baseURL: apiUrl,
			headers: { authorization: `Bearer ${token}`, 'procore-company-id': companyId },
		});
		const all: unknown[] = [];
		for (let number = 1; number <= most; number++) {
			const params = { company_id: companyId, page: number, per_page: PER_PAGE };
			const { data } = await http.get<unknown[]>(VENDORS, { params });
			for (const row of data) all.push(row);
			if (data.length < PER_PAGE) break;
		}
		return all.length;
	};

/** The floor: `fetch` and `JSON.parse`, with six pages under way at once. */
export const sideBySide =
	(procore: Simulated): Way =>
	async () => {
		const { rows, total } = await page(procore, 1);
		const pages = [rows];
		let next = 2;
		const last = Math.ceil(total / PER_PAGE);
		const lane = async () => {
			for (let number = next++; number <= last; number = next++) {
				pages[number - 1] = (await page(procore, number)).rows;
			}
		};
		await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
		return pages.flat().length;
	};

/** Vendor > Get Many in n8n's engine. */
export const getMany =
	(engine: Engine): Way =>
	async () => {
		const parameters = {
			resource: 'vendor',
			operation: 'getAll',
			returnAll: true,
			simplify: false,
		};
		const run = await engine.runNode(parameters, [{ json: {} }], { mode: 'trigger' });
		if (run.error) throw run.error;
		return run.items.length;
	};

/** An HTTP Request node with its own pagination, signed in with the same keys. */
export const httpRequestNode = (
	name: string,
	{ apiUrl, companyId }: Pick<Simulated, 'apiUrl' | 'companyId'>,
	path: string,
	perPage: number,
	most = Number.POSITIVE_INFINITY,
) => ({
	name,
	type: HTTP_REQUEST,
	typeVersion: 4.5,
	parameters: {
		url: `${path.startsWith('=') ? '=' : ''}${apiUrl}${path.replace(/^=/, '')}`,
		authentication: 'genericCredentialType',
		genericAuthType: 'oAuth2Api',
		sendQuery: true,
		queryParameters: {
			parameters: [
				{ name: 'company_id', value: companyId },
				{ name: 'per_page', value: String(perPage) },
			],
		},
		sendHeaders: true,
		headerParameters: { parameters: [{ name: 'Procore-Company-Id', value: companyId }] },
		options: {
			pagination: {
				pagination: {
					paginationMode: 'updateAParameterInEachRequest',
					parameters: {
						parameters: [{ type: 'qs', name: 'page', value: '={{ $pageCount + 1 }}' }],
					},
					paginationCompleteWhen: 'other',
					completeExpression: `={{ $pageCount * ${perPage} >= Number($response.headers.total) }}`,
					limitPagesFetched: Number.isFinite(most),
					maxRequests: Number.isFinite(most) ? most : 100,
				},
			},
		},
	},
});

/** n8n's HTTP Request node in n8n's engine, one page after the other. */
export const httpRequest =
	(engine: Engine, procore: Simulated, perPage: number): Way =>
	async (most) => {
		const start = { name: 'Start', type: 'n8n-nodes-base.manualTrigger' };
		const run = await engine.runWorkflow(
			{
				nodes: [start, httpRequestNode('Read', procore, VENDORS, perPage, most)],
				connections: { Start: { main: [[{ node: 'Read', type: 'main', index: 0 }]] } },
				pinData: { Start: [{ json: {} }] },
			},
			{ mode: 'trigger' },
		);
		if (run.error) throw run.error;
		return run.outputOf('Read').items.length;
	};
