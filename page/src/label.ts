import { element } from './dom';

/** A text that is written only where it differs from what is there. */
export class Label {
	readonly element: HTMLElement;

	private readonly text = document.createTextNode('');

	constructor(tag: 'span' | 'div', look = '', attributes: Record<string, string> = {}) {
		this.element = element(tag, { class: look, ...attributes }, this.text);
	}

	show(text: string, look?: string): void {
		if (this.text.data !== text) this.text.data = text;
		if (look !== undefined && this.element.className !== look) this.element.className = look;
	}
}

/** What a cell of two lines shows. */
export type Shown = [name: string, rest: string, look: string];

/** A cell with a name and the line below it. */
export class TwoLines {
	private readonly name = new Label('span', 'name', { dir: 'auto' });

	private readonly rest = new Label('span', 'place', { dir: 'auto' });

	readonly element = element('div', { role: 'gridcell' }, this.name.element, this.rest.element);

	show(...[name, rest, look]: Shown): void {
		this.name.show(name);
		this.rest.show(rest);
		if (this.element.className !== look) this.element.className = look;
	}
}
