import { part } from './dom';
import { DrawnRows } from './drawnRows';
import { current, proposalFor, type Screen } from './screen';

/** Rows that are drawn above and below what can be seen. */
const SPARE = 6;

/** How long the table does not move before it is at rest, in milliseconds. */
const STILL = 100;

/** The table. Only the rows in view are drawn. */
export class Table {
	private readonly grid = part('grid', HTMLElement);

	private readonly titles = part('head', HTMLElement);

	private readonly empty = part('empty', HTMLElement);

	private readonly drawn: DrawnRows;

	/** Of a row, of the table and of its head, in pixels. Read once for each size of the window. */
	private height = 0;

	private room = 0;

	private head = 0;

	private top = 0;

	private rest: number | undefined;

	constructor(private readonly screen: Screen) {
		this.drawn = new DrawnRows(screen);
		this.grid.addEventListener('scroll', () => this.scrolled(), { passive: true });
		new ResizeObserver(() => {
			this.height = 0;
			this.redraw();
		}).observe(this.grid);
		this.grid.addEventListener('click', (event) => this.press(event));
	}

	private press({ target }: Event): void {
		if (!(target instanceof Element)) return;
		const row = target.closest('.row');
		if (!(row instanceof HTMLElement)) return;
		const place = Number(row.dataset.place);
		this.screen.goTo(place);
		const at = this.screen.list.rows[place] ?? -1;
		const proposal = target.closest('button') ? proposalFor(this.screen, at) : undefined;
		if (proposal === undefined) this.screen.open();
		else this.screen.decide(at, proposal);
	}

	focus(): void {
		this.grid.focus({ preventScroll: true });
	}

	/** How many rows fit, for the keys that go a page up and down. */
	get page(): number {
		return Math.max(1, Math.floor(this.room / this.height) - 2);
	}

	/** Where the table moves far at once, the spare rows can wait until it stands still. */
	private scrolled(): void {
		const { scrollTop } = this.grid;
		const isFar = Math.abs(scrollTop - this.top) > this.room;
		this.top = scrollTop;
		this.draw(isFar ? 0 : SPARE);
		window.clearTimeout(this.rest);
		this.rest = window.setTimeout(() => this.settle(), STILL);
	}

	private settle(): void {
		this.draw(SPARE);
		this.drawn.sort();
	}

	/** @param spare rows to draw above and below what can be seen */
	private draw(spare: number): void {
		const { height, top, room } = this;
		this.drawn.show(Math.floor(top / height) - spare, Math.ceil((top + room) / height) + spare);
		this.pointAtRow();
	}

	/** Says to a screen reader which row is looked at. */
	private pointAtRow(): void {
		const at = current(this.screen);
		const isDrawn = at !== undefined && this.drawn.has(this.screen.here);
		if (isDrawn) this.grid.setAttribute('aria-activedescendant', `row-${at}`);
		else this.grid.removeAttribute('aria-activedescendant');
	}

	/** Draws all rows in view again: what is decided, or which rows there are, has changed. */
	redraw(): void {
		const { length } = this.screen.list.rows;
		if (this.height === 0) this.measure();
		this.grid.setAttribute('aria-rowcount', String(length + 1));
		this.empty.hidden = length > 0;
		this.drawn.redraw(this.height);
		this.draw(SPARE);
	}

	private measure(): void {
		this.height = Number.parseFloat(getComputedStyle(this.grid).getPropertyValue('--row'));
		this.room = this.grid.clientHeight;
		this.head = this.titles.offsetHeight;
		this.top = this.grid.scrollTop;
	}

	/** Another row is looked at: only the two change. */
	moved(before: number): void {
		for (const place of [before, this.screen.here]) this.drawn.update(place);
		this.draw(SPARE);
	}

	/** Scrolls as far as it takes to see the row that is looked at. */
	reveal(): void {
		const { height, grid } = this;
		const top = this.screen.here * height;
		const most = this.room - this.head - height;
		if (top < this.top) grid.scrollTop = top;
		else if (top > this.top + most) grid.scrollTop = top - most;
		else return;
		this.top = grid.scrollTop;
	}

	/** Other rows are shown: from the first one on. */
	toTop(): void {
		this.grid.scrollTop = 0;
		this.top = 0;
	}

	/** Where nothing is left to show. */
	sayEmpty(text: string): void {
		this.empty.textContent = text;
	}
}
