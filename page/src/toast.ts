import { announce, part } from './dom';

/** What was just done to many rows, and the way back. */
export class Toast {
	constructor(undo: () => void) {
		part('toast-undo', HTMLButtonElement).addEventListener('click', undo);
		part('undo', HTMLButtonElement).addEventListener('click', undo);
	}

	/** What cannot be done, where there is nothing to take back. */
	tell(text: string): void {
		this.show(text);
		part('toast-undo', HTMLButtonElement).hidden = true;
	}

	show(text: string): void {
		part('toast-undo', HTMLButtonElement).hidden = false;
		part('toast-text', HTMLElement).textContent = text;
		part('toast', HTMLElement).hidden = false;
		announce(text);
	}

	hide(): void {
		part('toast', HTMLElement).hidden = true;
	}
}
