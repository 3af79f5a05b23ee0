import type { RealN8n } from '../support/realN8n.mts';

type Row = Record<string, unknown>;

/** The data tables of the owner's project, as the editor shows and changes them. */
export class DataTables {
	private constructor(
		private readonly n8n: RealN8n,
		private readonly path: string,
	) {}

	static async of(n8n: RealN8n): Promise<DataTables> {
		const { id } = await n8n.rest.get<{ id: string }>('rest/projects/personal');
		return new DataTables(n8n, `rest/projects/${id}/data-tables`);
	}

	async rows(name: string): Promise<Row[]> {
		const all: Row[] = [];
		for (;;) {
			const { data } = await this.n8n.rest.get<{ data: Row[] }>(
				`${await this.table(name)}/rows?take=100&skip=${all.length}`,
			);
			all.push(...data);
			if (data.length < 100) return all;
		}
	}

	async insert(name: string, rows: object[]): Promise<void> {
		const body = { data: rows, returnType: 'count' };
		await this.n8n.rest.post(`${await this.table(name)}/insert`, body);
	}

	/** Changes cells of the rows with this value in a column. */
	async change(name: string, column: string, value: unknown, data: Row): Promise<void> {
		const filters = [{ columnName: column, condition: 'eq', value }];
		const body = { filter: { type: 'and', filters }, data };
		await this.n8n.rest.patch(`${await this.table(name)}/rows`, body);
	}

	private async table(name: string): Promise<string> {
		const { data } = await this.n8n.rest.get<{ data: Array<{ id: string; name: string }> }>(
			this.path,
		);
		const table = data.find((candidate) => candidate.name === name);
		if (!table) throw new Error(`There is no data table "${name}"`);
		return `${this.path}/${table.id}`;
	}
}
