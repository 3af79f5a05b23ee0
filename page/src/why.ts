import type { ShownRow } from '../../nodes/Procore/review/shown';
import { marksOf, shortReason } from './compare';
import { element } from './dom';
import { Label } from './label';
import { fieldName } from './words';

const SIGNS = { same: '✓', differs: '≠', silent: '' };

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

	show(row: ShownRow): void {
		const marks = marksOf(row);
		marks.forEach(({ field, mark }, index) =>
			this.mark(index).show(`${SIGNS[mark]} ${fieldName(field)}`, `mark ${mark}`),
		);
		this.marks.forEach(({ element: one }, index) => (one.hidden = index >= marks.length));
		this.line.hidden = marks.length === 0;
		this.reason.show(shortReason(row));
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
