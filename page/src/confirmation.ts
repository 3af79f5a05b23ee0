import type { Decisions } from './decisions';
import { announce, element, part } from './dom';
import { forgetDraft } from './draft';
import type { Screen } from './screen';
import { send } from './send';
import { summaryOf, titlesOf } from './summary';
import { counted } from './words';

/** The dialog that says what will be written, and sends it. */
export class Confirmation {
	private readonly dialog = part('confirmation', HTMLDialogElement);

	private readonly name = part('by', HTMLInputElement);

	private readonly go = part('go', HTMLButtonElement);

	isSent = false;

	constructor(
		private readonly screen: Screen,
		by: string,
		private readonly showClashes: () => void,
		keep: () => void,
	) {
		this.name.value = by;
		this.name.addEventListener('input', keep);
		part('confirm', HTMLButtonElement).addEventListener('click', () => this.open());
		part('back', HTMLButtonElement).addEventListener('click', () => this.dialog.close());
		part('confirmation-form', HTMLFormElement).addEventListener('submit', (event) => {
			event.preventDefault();
			void this.confirm();
		});
	}

	get by(): string {
		return this.name.value.trim();
	}

	get isOpen(): boolean {
		return this.dialog.open;
	}

	private get decisions(): Decisions {
		return this.screen.decisions;
	}

	open(): void {
		const clashes = this.decisions.clashes().length;
		if (clashes > 0) {
			this.showClashes();
			return this.say(`${counted(clashes, 'row')} share a record of the other system.`);
		}
		const { review } = this.screen;
		const parts = summaryOf(review, this.decisions.sent(), this.decisions.askedAgain);
		part('summary', HTMLElement).replaceChildren(...parts);
		this.go.disabled = false;
		this.dialog.showModal();
		this.name.focus();
	}

	/** Says at the top of the page what went wrong. */
	private say(text: string): void {
		const notice = part('notice', HTMLElement);
		notice.textContent = text;
		notice.hidden = text === '';
		announce(text);
	}

	private async confirm(): Promise<void> {
		this.go.disabled = true;
		this.go.textContent = 'Sending …';
		const { round } = this.screen.review;
		const sent = await send({ round, by: this.by, decisions: this.decisions.sent() });
		this.go.textContent = 'Confirm';
		this.dialog.close();
		if (sent.kind === 'taken') return this.finish();
		this.say(sent.reason);
		if (sent.isOver) part('confirm', HTMLButtonElement).disabled = true;
	}

	private finish(): void {
		this.isSent = true;
		forgetDraft();
		const { review } = this.screen;
		const done = titlesOf(review, this.decisions.sent(), this.decisions.askedAgain);
		document.title = 'Confirmed';
		document.body.replaceChildren(
			element(
				'main',
				{ class: 'finished' },
				element('div', { class: 'big', 'aria-hidden': 'true' }, '✓'),
				element('h1', { tabindex: -1, id: 'finished' }, 'Confirmed'),
				element('p', {}, 'The workflow goes on with these decisions:'),
				element('ul', {}, ...done),
				element('p', {}, 'You can close this page.'),
			),
		);
		part('finished', HTMLElement).focus();
	}
}
