import type { Page } from './page';
import { weightOf } from './rows';

export const wholeNumberIn = (text: string | undefined) =>
	/^\d+$/.test(text?.trim() ?? '') ? Number(text) : undefined;

/** How many records of a list came, and how many Procore counts in it (the header Total). */
export class ListCount {
	private came = 0;

	/** With the records in groups. */
	private weight = 0;

	/** As the last page told it; undefined where none did. */
	private total: number | undefined;

	private highest = 0;

	/** @param first the page that the list begins with. @param asked the page size asked for */
	constructor(
		private readonly first: number,
		private readonly asked: number | undefined,
	) {}

	/** How many records a full page has. */
	sizeOf({ items, headers }: Page<unknown>): number {
		return wholeNumberIn(headers['per-page']) || (this.asked ?? items.length);
	}

	/** How many records a page states from the first page on; undefined where it does not. */
	statedBy(page: Page<unknown>): number | undefined {
		const total = (wholeNumberIn(page.headers.total) ?? 0) - (this.first - 1) * this.sizeOf(page);
		return total > 0 ? total : undefined;
	}

	learn(page: Page<unknown>): void {
		const total = this.statedBy(page);
		if (total === undefined) return;
		this.total = total;
		this.highest = Math.max(this.highest, total);
	}

	add(rows: unknown[]): void {
		this.came += rows.length;
		for (const row of rows) this.weight += weightOf(row);
	}

	get isTold(): boolean {
		return this.total !== undefined;
	}

	/** Whether fewer records came than there are. */
	get isShort(): boolean {
		return this.total !== undefined && Math.max(this.came, this.weight) < this.total;
	}

	/** Whether as many rows came as there are records. */
	get isReached(): boolean {
		return this.total !== undefined && this.came >= this.total;
	}

	/** In words, where the two differ; a list that shrinks on the way may have hidden records. */
	get difference(): string {
		const isWhole = Math.max(this.came, this.weight) >= this.highest && this.came <= this.highest;
		return isWhole || !this.isTold
			? ''
			: `Procore counts ${this.highest} records and gave ${this.came}`;
	}
}
