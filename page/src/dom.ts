/** The part of the page with this id. */
export function part<T extends HTMLElement>(id: string, type: new () => T): T {
	const found = document.getElementById(id);
	if (!(found instanceof type)) throw new Error(`The page has no ${id}`);
	return found;
}

type Child = Node | string;
type Attributes = Record<string, string | number | boolean | undefined>;

/** A new element. What it says is always text, whatever signs a record holds. */
export function element<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: Attributes = {},
	...children: Child[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value === undefined || value === false) continue;
		made.setAttribute(name, value === true ? '' : String(value));
	}
	made.append(...children);
	return made;
}

/** A button that does something. */
export function button(
	attributes: Attributes,
	press: () => void,
	...children: Child[]
): HTMLButtonElement {
	const made = element('button', { type: 'button', ...attributes }, ...children);
	made.addEventListener('click', press);
	return made;
}

/** Says something to people who use a screen reader. */
export function announce(text: string): void {
	part('announcer', HTMLElement).textContent = text;
}
