import type { ShownReview } from '../../nodes/Procore/review/shown';
import { Confirmation } from './confirmation';
import { Decisions, type Choice } from './decisions';
import { announce, part } from './dom';
import { keepDraft, readDraft } from './draft';
import { Filters } from './filters';
import { listenToKeys } from './keys';
import { Panel } from './panel';
import { RowList } from './rowList';
import { current, partiesOf, proposalFor, rowOf, type Screen } from './screen';
import { Table } from './table';
import { Toast } from './toast';
import { counted, number, type Filter } from './words';

/** Rows whose texts for the search are made in one go: a few milliseconds. */
const ROWS_AT_ONCE = 400;

/** The page: what its parts share, and what happens when a person does something. */
export class ReviewPage implements Screen {
	readonly decisions: Decisions;

	readonly list: RowList;

	here = 0;

	private readonly table: Table;

	private readonly panel: Panel;

	private readonly filters: Filters;

	private readonly confirmation: Confirmation;

	private readonly toast = new Toast(() => this.undo());

	constructor(readonly review: ShownReview) {
		const kept = readDraft(review.round);
		this.decisions = new Decisions(review, kept.choices, () => this.keep());
		this.list = new RowList(review, this.decisions);
		this.table = new Table(this);
		this.panel = new Panel(this);
		this.filters = new Filters(
			this,
			(filter) => this.show(filter),
			(rows, said) => this.decideAll(rows, said),
		);
		const showClashes = () => this.show('clash');
		this.confirmation = new Confirmation(this, kept.by, showClashes, () => this.keep());
	}

	start(): void {
		const { kind, hasAllParties } = this.review;
		part('title', HTMLElement).textContent = `Review the ${kind} mapping`;
		part('left-title', HTMLElement).textContent = `Procore ${kind}`;
		part('lead', HTMLElement).textContent =
			`Which record of the other system is each ${kind} of Procore? Nothing is written before you confirm.`;
		part('few-parties', HTMLElement).hidden = hasAllParties;
		this.listen();
		this.draw();
		this.table.focus();
		this.prepareSearch();
	}

	/** In small parts, so that the page answers in between. */
	private prepareSearch(): void {
		window.setTimeout(() => {
			if (this.list.prepare(ROWS_AT_ONCE)) this.prepareSearch();
		});
	}

	private listen(): void {
		const search = part('search', HTMLInputElement);
		search.addEventListener('input', () => {
			this.list.search = search.value;
			this.refill();
		});
		const open = part('only-open', HTMLInputElement);
		open.addEventListener('change', () => {
			this.list.onlyOpen = open.checked;
			this.refill();
		});
		const press = (id: string, act: () => void) =>
			part(id, HTMLButtonElement).addEventListener('click', act);
		press('close', () => this.close());
		press('next', () => this.move(1));
		press('before', () => this.move(-1));
		window.addEventListener('beforeunload', (event) => {
			if (this.decisions.choices.length > 0 && !this.confirmation.isSent) event.preventDefault();
		});
		this.listenToKeys(search);
	}

	private listenToKeys(search: HTMLInputElement): void {
		const withRow = (act: (at: number) => void) => () => {
			const at = current(this);
			if (at !== undefined) act(at);
		};
		listenToKeys(
			{
				move: (rows) => this.move(rows),
				page: (pages) => this.move(pages * this.table.page),
				edge: (isEnd) => this.goTo(isEnd ? this.list.rows.length - 1 : 0),
				approve: withRow((at) => this.approve(at)),
				number: (place) => withRow((at) => this.takeCandidate(at, place))(),
				choose: (choice) => withRow((at) => this.decideAndMove(at, choice))(),
				search: () => search.focus(),
				party: withRow(() => {
					this.open();
					this.panel.search.focus();
				}),
				undo: () => this.undo(),
				leave: () => this.close(),
				confirm: () => this.confirmation.open(),
			},
			() => !this.confirmation.isOpen && !this.confirmation.isSent,
		);
	}

	/** Draws everything again. */
	private draw(): void {
		const { list, decisions } = this;
		this.here = Math.min(this.here, list.rows.length - 1);
		if (this.here < 0 && list.rows.length > 0) this.here = 0;
		const counts = list.counts();
		const { open } = counts;
		const left = decisions.undecided;
		part('progress', HTMLProgressElement).max = Math.max(open, 1);
		part('progress', HTMLProgressElement).value = open === 0 ? 1 : open - left;
		part('progress-text', HTMLElement).textContent =
			`${number(open - left)} of ${number(open)} decided`;
		part('undo', HTMLButtonElement).hidden = !decisions.canUndo;
		this.filters.draw(counts, left);
		const isSearch = list.search !== '' || list.onlyOpen;
		this.table.sayEmpty(isSearch ? 'No row fits the search.' : 'There is no row here.');
		this.table.redraw();
		this.panel.draw();
	}

	private keep(): void {
		const { round } = this.review;
		keepDraft({ round, by: this.confirmation.by, choices: this.decisions.choices });
	}

	private refill(): void {
		this.list.refresh();
		this.here = 0;
		this.table.toTop();
		this.draw();
	}

	private show(filter: Filter): void {
		this.list.filter = filter;
		this.refill();
		announce(counted(this.list.rows.length, 'row'));
		this.table.focus();
	}

	find(at: number): void {
		if (!this.list.rows.includes(at)) {
			this.list.search = '';
			this.list.onlyOpen = false;
			part('search', HTMLInputElement).value = '';
			part('only-open', HTMLInputElement).checked = false;
			this.show('all');
		}
		this.goTo(this.list.rows.indexOf(at));
		this.table.focus();
	}

	goTo(place: number): void {
		if (this.list.rows.length === 0) return;
		const before = this.here;
		this.here = Math.max(0, Math.min(this.list.rows.length - 1, place));
		this.table.reveal();
		this.table.moved(before);
		this.panel.draw();
	}

	private move(rows: number): void {
		this.goTo(this.here + rows);
	}

	open(): void {
		document.body.classList.add('open');
	}

	private close(): void {
		document.body.classList.remove('open');
		this.table.focus();
	}

	decide(at: number, choice: Choice): void {
		this.decisions.decide([[at, choice]]);
		this.toast.hide();
		this.draw();
		this.say(at);
		this.table.focus();
	}

	private decideAndMove(at: number, choice: Choice): void {
		this.decisions.decide([[at, choice]]);
		this.toast.hide();
		this.here = Math.min(this.here + 1, this.list.rows.length - 1);
		this.table.reveal();
		this.draw();
		this.say(at);
	}

	private approve(at: number): void {
		const proposal = proposalFor(this, at);
		if (proposal !== undefined) this.decideAndMove(at, proposal);
		else {
			this.open();
			this.toast.tell('No candidate is free here. Choose beside the table what to do.');
		}
	}

	private takeCandidate(at: number, place: number): void {
		const row = rowOf(this, at);
		const party = row && partiesOf(row)[place];
		if (party !== undefined) this.decideAndMove(at, party);
	}

	private decideAll(rows: Array<[number, Choice]>, said: string): void {
		this.decisions.decide(rows);
		this.draw();
		this.toast.show(said);
		this.table.focus();
	}

	private undo(): void {
		const [first] = this.decisions.undo();
		this.toast.hide();
		this.draw();
		if (first !== undefined && this.list.rows.includes(first)) this.find(first);
		announce('Taken back.');
	}

	private say(at: number): void {
		const choice = this.decisions.of(at);
		const words = { create: 'create', ignore: 'do not add', later: 'later' };
		const party = typeof choice === 'number' ? this.review.parties[choice] : undefined;
		const what = typeof choice === 'number' ? `link to ${party?.name}` : choice && words[choice];
		announce(`${rowOf(this, at)?.name}: ${what}. ${number(this.decisions.undecided)} left.`);
	}
}
