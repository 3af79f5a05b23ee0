import type { Choice } from './decisions';

/** What the keys of the table and of its choices do. */
export interface KeyActions {
	move: (rows: number) => void;
	page: (pages: number) => void;
	edge: (isEnd: boolean) => void;
	approve: () => void;
	number: (place: number) => void;
	choose: (choice: Choice) => void;
	search: () => void;
	party: () => void;
	undo: () => void;
	leave: () => void;
	/** Control or Command with Enter. */
	confirm: () => void;
}

type Act = (actions: KeyActions) => void;

const KEYS: Record<string, Act> = {
	j: ({ move }) => move(1),
	k: ({ move }) => move(-1),
	ArrowDown: ({ move }) => move(1),
	ArrowUp: ({ move }) => move(-1),
	PageDown: ({ page }) => page(1),
	PageUp: ({ page }) => page(-1),
	Home: ({ edge }) => edge(false),
	End: ({ edge }) => edge(true),
	Enter: ({ approve }) => approve(),
	c: ({ choose }) => choose('create'),
	x: ({ choose }) => choose('ignore'),
	l: ({ choose }) => choose('later'),
	o: ({ party }) => party(),
	u: ({ undo }) => undo(),
	'/': ({ search }) => search(),
	Escape: ({ leave }) => leave(),
};

/** Keys that a focused control needs for itself. */
function isItsOwn(key: string, target: EventTarget | null): boolean {
	if (target instanceof HTMLInputElement) return key !== 'Escape';
	const isControl = target instanceof HTMLButtonElement || target instanceof HTMLElement;
	if (!isControl || target.id === 'grid') return false;
	return key === 'Enter' && target.closest('button, summary') !== null;
}

/** Listens to the keyboard; `isFree` says whether the keys belong to the table now. */
export function listenToKeys(actions: KeyActions, isFree: () => boolean): void {
	document.addEventListener('keydown', (event) => {
		const { key, target, ctrlKey, metaKey, altKey } = event;
		if (!isFree() || altKey) return;
		const isConfirm = (ctrlKey || metaKey) && key === 'Enter';
		if (isConfirm) actions.confirm();
		if (ctrlKey || metaKey || isItsOwn(key, target)) return;
		const act = KEYS[key.length === 1 ? key.toLowerCase() : key];
		if (act) act(actions);
		else if (/^[1-9]$/.test(key)) actions.number(Number(key) - 1);
		else return;
		event.preventDefault();
	});
}
