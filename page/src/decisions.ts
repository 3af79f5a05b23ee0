import type { SentDecision, ShownReview, ShownRow } from '../../nodes/Procore/review/shown';

/** A party, by its place in the list of parties, or what else can be done with a row. */
export type Choice = number | 'create' | 'ignore' | 'later';

type Change = Array<[row: number, before: Choice | undefined]>;

/** What is decided about each row: by the plan, and by the person at this page. */
export class Decisions {
	private readonly own = new Map<number, Choice>();

	private readonly done: Change[] = [];

	/** The rows that have a party, by its place. */
	private readonly uses = new Map<number, number[]>();

	/** How many rows to decide are not decided yet. */
	undecided = 0;

	constructor(
		private readonly review: ShownReview,
		kept: Iterable<[number, Choice]>,
		private readonly changed: () => void,
	) {
		for (const [row, choice] of kept) if (this.isPossible(row, choice)) this.own.set(row, choice);
		review.rows.forEach(({ id }, row) => {
			const choice = this.of(row);
			this.take(choice, row);
			if (id !== '' && choice === undefined) this.undecided += 1;
		});
	}

	private isPossible(row: number, choice: Choice): boolean {
		const isKnown = typeof choice !== 'number' || this.review.parties[choice] !== undefined;
		return isKnown && this.review.rows[row] !== undefined;
	}

	private row(at: number): ShownRow {
		const row = this.review.rows[at];
		if (!row) throw new Error(`There is no row ${at}`);
		return row;
	}

	/** What the plan says about a row; undefined where a person has to decide. */
	planned(at: number): Choice | undefined {
		const { decision, party } = this.row(at);
		if (decision === 'create' || decision === 'ignore') return decision;
		return decision === 'review' ? undefined : party;
	}

	/** What holds now. */
	of(at: number): Choice | undefined {
		return this.own.get(at) ?? this.planned(at);
	}

	/** How many rows the next plan asks about again: those that are undecided or for later. */
	get askedAgain(): number {
		return this.review.rows.filter(({ id }, row) => {
			const choice = this.of(row);
			return id !== '' && (choice === undefined || choice === 'later');
		}).length;
	}

	isOwn(at: number): boolean {
		return this.own.has(at);
	}

	get choices(): Array<[number, Choice]> {
		return [...this.own];
	}

	get canUndo(): boolean {
		return this.done.length > 0;
	}

	decide(rows: Iterable<[number, Choice]>): void {
		const change: Change = [];
		for (const [row, choice] of rows) {
			change.push([row, this.own.get(row)]);
			this.set(row, choice);
		}
		if (change.length > 0) this.done.push(change);
		this.changed();
	}

	/** Takes the last change back, and says which rows it was. */
	undo(): number[] {
		const change = this.done.pop() ?? [];
		for (const [row, before] of change) this.set(row, before);
		this.changed();
		return change.map(([row]) => row);
	}

	private set(row: number, choice: Choice | undefined): void {
		const before = this.of(row);
		if (choice === undefined) this.own.delete(row);
		else this.own.set(row, choice);
		const after = this.of(row);
		this.undecided += Number(after === undefined) - Number(before === undefined);
		this.release(before, row);
		this.take(after, row);
	}

	private take(choice: Choice | undefined, row: number): void {
		if (typeof choice !== 'number') return;
		this.uses.set(
			choice,
			[...(this.uses.get(choice) ?? []), row].sort((a, b) => a - b),
		);
	}

	private release(choice: Choice | undefined, row: number): void {
		if (typeof choice !== 'number') return;
		this.uses.set(choice, this.othersWith(choice, row));
	}

	/** The other rows that have a party. */
	othersWith(party: number, row: number): number[] {
		return (this.uses.get(party) ?? []).filter((other) => other !== row);
	}

	/** The record of Procore beyond these rows that has a party. */
	holderOf(party: number): string | undefined {
		return this.review.parties[party]?.holder;
	}

	/** Whether a party is taken, here or elsewhere, for any row but this one. */
	isTaken(party: number, row: number): boolean {
		const rows = this.uses.get(party);
		return this.holderOf(party) !== undefined || (rows?.some((other) => other !== row) ?? false);
	}

	/** Whether the row shares its party with another one, and the person can change that. */
	isClash(row: number): boolean {
		const choice = this.of(row);
		if (typeof choice !== 'number' || !this.isTaken(choice, row)) return false;
		return [row, ...this.othersWith(choice, row)].some((one) => this.isSent(one));
	}

	clashes(): number[] {
		return [...this.uses]
			.filter(([party, rows]) => rows.length > 1 || this.holderOf(party) !== undefined)
			.flatMap(([, rows]) => rows)
			.filter((row) => this.isClash(row))
			.sort((a, b) => a - b);
	}

	/** Whether Confirm says something about a row: what the person chose, and what the plan adds. */
	private isSent(row: number): boolean {
		const { decision } = this.row(row);
		if (decision === 'match' || decision === 'create') return true;
		const choice = this.own.get(row);
		return choice !== undefined && !(choice === 'later' && decision === 'review');
	}

	/** What Confirm sends, in the order of the rows. */
	sent(): SentDecision[] {
		const sent: SentDecision[] = [];
		this.review.rows.forEach((_, row) => {
			const choice = this.of(row);
			if (choice === undefined || !this.isSent(row)) return;
			if (choice === 'later') sent.push([row, 'review']);
			else if (typeof choice !== 'number') sent.push([row, choice]);
			else sent.push([row, 'match', this.review.parties[choice]?.id ?? '']);
		});
		return sent;
	}
}
