import { IntList } from '../text/intList';
import { Letters } from '../text/letters';
import type { NumberLists } from '../text/numberLists';
import { isPlainEmail, readDomain, readEmail, startOfDomain } from './readContacts';
import { areaCodeOf, phoneLetters, plainLetters } from './readPhone';
import { TextTable } from '../text/textTable';

/**
 * This many records of one list may share a phone number or mail address. With more, it is an
 * accountant's, a landlord's or a provider's, and identifies no company.
 */
const SHARERS = 5;

/** Phone, mail address and domain, of those who have them. */
const CONTACTS_PER_RECORD = 2;

/**
 * Numbers telephone numbers, mail addresses and domains from 1, and counts who shares them within
 * one list.
 */
export class ContactBook {
	private readonly texts: TextTable;
	/** Per contact: records of the list that is being read which have it. */
	private readonly sharers: IntList;
	private readonly letters = new Letters();
	private readonly crowded = new Set<number>();

	/** `records`: in both lists. */
	constructor(records: number) {
		this.texts = new TextTable(records * CONTACTS_PER_RECORD + 64);
		this.sharers = new IntList(records * CONTACTS_PER_RECORD + 64);
	}

	/** The highest number given so far. */
	get size(): number {
		return this.texts.size;
	}

	/** Counts from 0 again: the next list is read. */
	startList(): void {
		this.sharers.view().fill(0);
	}

	/**
	 * Adds a telephone number to a record's; one that says nothing is left out, and one that can be
	 * read in two ways is added both ways. Gives the area code of a North American one, else 0.
	 */
	addPhone(text: string, phones: NumberLists): number {
		const { letters } = this;
		if (!phoneLetters(text, letters)) return 0;
		this.add(this.texts.addLetters(letters), phones);
		const code = areaCodeOf(letters);
		if (plainLetters(text, letters)) this.add(this.texts.addLetters(letters), phones);
		return code;
	}

	/** Adds a mail address to a record's, and the company's own domain of it. */
	addEmail(text: string, emails: NumberLists, domains: NumberLists): void {
		if (!isPlainEmail(text)) {
			this.add(this.texts.add(readEmail(text)), emails);
			this.addDomain(text, domains);
			return;
		}
		const { letters } = this;
		letters.readLower(text);
		this.add(this.texts.addLetters(letters), emails);
		const start = startOfDomain(letters);
		if (start < 0) this.addDomain(text, domains);
		else this.add(this.texts.addLetters(letters, start), domains);
	}

	/** Adds the company's own domain of a website. */
	addDomain(text: string, domains: NumberLists): void {
		this.add(this.texts.add(readDomain(text)), domains);
	}

	/** Takes out the contacts that more than five records of one list share. */
	dropCrowded(contacts: NumberLists): void {
		if (this.crowded.size > 0) contacts.keep((contact) => !this.crowded.has(contact));
	}

	private add(number: number, contacts: NumberLists): void {
		if (!contacts.add(number)) return;
		while (this.sharers.length <= number) this.sharers.push(0);
		this.sharers.set(number, this.sharers.at(number) + 1);
		if (this.sharers.at(number) > SHARERS) this.crowded.add(number);
	}
}
