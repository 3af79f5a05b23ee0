import type { ShownParty, ShownRow } from '../../nodes/Procore/review/shown';
import { likeliest, marksBeside, marksOf, shortReason } from './compare';
import type { Choice } from './decisions';
import { element } from './dom';
import { Label } from './label';
import { fieldName } from './words';

const SIGNS = { same: '✓', differs: '≠', silent: '' };

/** Where the plan's reason is about another record. */
const OTHER = 'Not the record that the plan proposes.';

/** The cell that says what agrees, what differs, and why. */
export class Why {
	private readonly marks: Label[] = [];

	private readonly line = element('span', { class: 'marks' });

	private readonly reason = new Label('span', 'reason', { dir: 'auto' });

	readonly element = element(
		'div',
		{ role: 'gridcell', class: 'why' },
		this.line,
		this.reason.element,
	);

	show(row: ShownRow, choice: Choice | undefined, parties: ShownParty[]): void {
		const isOther = typeof choice === 'number' && choice !== likeliest(row);
		const other = isOther ? parties[choice] : undefined;
		const marks = isOther && other ? marksBeside(row, other, choice) : marksOf(row);
		marks.forEach(({ field, mark }, index) =>
			this.mark(index).show(`${SIGNS[mark]} ${fieldName(field)}`, `mark ${mark}`),
		);
		this.marks.forEach(({ element: one }, index) => (one.hidden = index >= marks.length));
		this.line.hidden = marks.length === 0;
		this.reason.show(isOther ? OTHER : shortReason(row));
	}

	private mark(index: number): Label {
		const known = this.marks[index];
		if (known) return known;
		const made = new Label('span');
		this.marks.push(made);
		this.line.append(made.element);
		return made;
	}
}
