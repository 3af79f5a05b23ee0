import { forEachPaced, type Pace } from './pace';

/** Records of one list that may share a telephone number or mail address before it says nothing any more: an accountant's, a landlord's, a provider's. */
const SHARERS = 5;

const NONE: readonly number[] = [];

/** Whoever has contacts, by their numbers. */
interface Contacts {
	phones: readonly number[];
	emails: readonly number[];
	domains: readonly number[];
}

/** Numbers telephone numbers, mail addresses and domains from 1, and counts who shares them within one list. */
export class ContactBook {
	private readonly numbers = new Map<string, number>();
	private readonly sharers: number[] = [0];
	private readonly crowded = new Set<number>();

	/** Counts from 0 again: the next list is read. */
	startList(): void {
		this.sharers.fill(0);
	}

	/** The numbers of one record's contacts, each once. `read` gives a contact in comparable form, or '' for one that says nothing. */
	list(texts: readonly string[], read: (text: string) => string): readonly number[] {
		const found: number[] = [];
		for (let index = 0; index < texts.length; index++) {
			const text = read(texts[index]);
			const number = text === '' ? 0 : this.numberOf(text);
			if (number === 0 || found.includes(number)) continue;
			found.push(number);
			this.count(number);
		}
		return found.length === 0 ? NONE : found;
	}

	/** Takes out the contacts that more than five records of one list share. */
	async dropCrowded(subjects: readonly Contacts[], pace: Pace): Promise<void> {
		if (this.crowded.size === 0) return;
		const isOwn = (contact: number): boolean => !this.crowded.has(contact);
		const ownOnly = (contacts: readonly number[]): readonly number[] =>
			contacts.every(isOwn) ? contacts : contacts.filter(isOwn);
		await forEachPaced(subjects.length, pace, (index) => {
			const subject = subjects[index];
			subject.phones = ownOnly(subject.phones);
			subject.emails = ownOnly(subject.emails);
			subject.domains = ownOnly(subject.domains);
		});
	}

	private numberOf(text: string): number {
		const known = this.numbers.get(text);
		if (known !== undefined) return known;
		this.numbers.set(text, this.sharers.length);
		return this.sharers.push(0) - 1;
	}

	private count(number: number): void {
		this.sharers[number]++;
		if (this.sharers[number] > SHARERS) this.crowded.add(number);
	}
}
