import { part } from './dom';
import { RowElement } from './rowElement';
import type { Screen } from './screen';

/** The rows that are drawn, by their place in the list. */
export class DrawnRows {
	private readonly space = part('rows', HTMLElement);

	private readonly drawn = new Map<number, RowElement>();

	/** Rows that left the view, which show the next ones that come into it. */
	private readonly free: RowElement[] = [];

	/** Of a row, in pixels. */
	private height = 0;

	constructor(private readonly screen: Screen) {}

	has(place: number): boolean {
		return this.drawn.has(place);
	}

	/** Draws these rows and no others. */
	show(first: number, end: number): void {
		const { drawn, free } = this;
		const from = Math.max(0, first);
		const to = Math.min(this.screen.list.rows.length, end);
		const left = [...drawn].filter(([place]) => place < from || place >= to);
		for (const [place] of left) drawn.delete(place);
		// Those that are still in the page are taken first.
		free.unshift(...left.map(([, row]) => row));
		for (let place = from; place < to; place++) if (!drawn.has(place)) this.put(place);
		for (const { element } of free) element.remove();
	}

	private put(place: number): void {
		const row = this.free.shift() ?? new RowElement();
		row.show(this.screen, place);
		row.element.style.transform = `translateY(${place * this.height}px)`;
		if (!row.element.isConnected) this.space.append(row.element);
		this.drawn.set(place, row);
	}

	/** Draws a row again, if it is in view. */
	update(place: number): void {
		this.drawn.get(place)?.show(this.screen, place);
	}

	/** Draws the rows in view again, all of this height. */
	redraw(height: number): void {
		const isResized = height !== this.height;
		this.height = height;
		this.space.style.height = `${this.screen.list.rows.length * height}px`;
		for (const [place, row] of this.drawn) {
			row.show(this.screen, place);
			if (isResized) row.element.style.transform = `translateY(${place * height}px)`;
		}
	}

	/** Brings the rows into the order in which they are read aloud. */
	sort(): void {
		const elements = [...this.drawn].sort(([a], [b]) => a - b).map(([, { element }]) => element);
		const isSorted = elements.every((one, index) => one === this.space.children[index]);
		if (!isSorted) this.space.prepend(...elements);
	}
}
