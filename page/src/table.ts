import { element, part } from './dom';
import { rowElement } from './rowElement';
import { current, type Screen } from './screen';

/** Rows that are drawn above and below what can be seen. */
const SPARE = 6;

/** The table. Only the rows in view are drawn. */
export class Table {
	private readonly grid = part('grid', HTMLElement);

	private readonly space = part('rows', HTMLElement);

	private readonly empty = part('empty', HTMLElement);

	private readonly drawn = new Map<number, HTMLElement>();

	private isAsked = false;

	/** Of a row, in pixels. Read once for each size of the window: reading it costs a layout. */
	private height = 0;

	constructor(private readonly screen: Screen) {
		this.grid.addEventListener('scroll', () => this.ask(), { passive: true });
		new ResizeObserver(() => {
			this.height = 0;
			this.redraw();
		}).observe(this.grid);
		this.space.addEventListener('click', (event) => this.press(event));
	}

	private press({ target }: Event): void {
		if (!(target instanceof Element)) return;
		const row = target.closest('.row');
		if (!(row instanceof HTMLElement)) return;
		this.screen.goTo(Number(row.dataset.place));
		if (!target.closest('button')) this.screen.open();
	}

	focus(): void {
		this.grid.focus({ preventScroll: true });
	}

	/** How many rows fit, for the keys that go a page up and down. */
	get page(): number {
		return Math.max(1, Math.floor(this.grid.clientHeight / this.height) - 2);
	}

	private ask(): void {
		if (this.isAsked) return;
		this.isAsked = true;
		requestAnimationFrame(() => {
			this.isAsked = false;
			this.draw();
		});
	}

	/** Draws the rows that came into view, and takes away those that left it. */
	private draw(): void {
		const { rows } = this.screen.list;
		const { height } = this;
		const top = this.grid.scrollTop;
		const from = Math.max(0, Math.floor(top / height) - SPARE);
		const to = Math.min(rows.length, Math.ceil((top + this.grid.clientHeight) / height) + SPARE);
		for (const [place, row] of this.drawn) {
			if (place >= from && place < to) continue;
			row.remove();
			this.drawn.delete(place);
		}
		for (let place = from; place < to; place++) if (!this.drawn.has(place)) this.put(place);
		const at = current(this.screen);
		const isDrawn = at !== undefined && this.drawn.has(this.screen.here);
		if (isDrawn) this.grid.setAttribute('aria-activedescendant', `row-${at}`);
		else this.grid.removeAttribute('aria-activedescendant');
	}

	private put(place: number): void {
		const row = rowElement(this.screen, place);
		row.style.transform = `translateY(${place * this.height}px)`;
		const before = this.drawn.get(place);
		if (before) before.replaceWith(row);
		else this.space.append(row);
		this.drawn.set(place, row);
	}

	/** Draws all rows in view again: what is decided, or which rows there are, has changed. */
	redraw(): void {
		const { rows } = this.screen.list;
		this.height ||= Number.parseFloat(getComputedStyle(this.grid).getPropertyValue('--row'));
		for (const row of this.drawn.values()) row.remove();
		this.drawn.clear();
		this.space.style.height = `${rows.length * this.height}px`;
		this.grid.setAttribute('aria-rowcount', String(rows.length + 1));
		this.empty.hidden = rows.length > 0;
		this.draw();
	}

	/** Another row is looked at: only the two change. */
	moved(before: number): void {
		for (const place of [before, this.screen.here]) if (this.drawn.has(place)) this.put(place);
		this.draw();
	}

	/** Scrolls as far as it takes to see the row that is looked at. */
	reveal(): void {
		const { height, grid } = this;
		const head = part('head', HTMLElement).offsetHeight;
		const top = this.screen.here * height;
		const room = grid.clientHeight - head - height;
		if (top < grid.scrollTop) grid.scrollTop = top;
		else if (top > grid.scrollTop + room) grid.scrollTop = top - room;
	}

	/** Where nothing is left to show. */
	sayEmpty(text: string): void {
		this.empty.replaceChildren(element('p', {}, text));
	}
}
