import { ContactBook } from './contactBook';
import { forEachText, textOf, textsOf } from '../text/foldText';
import { takeProjectCode } from './name/projectCode';
import { readCode, readTaxId } from './readCode';
import { NameReader } from './name/readName';
import { PlaceReader } from './place/readPlace';
import type { RecordFields } from './recordFields';
import { SubjectList } from './subjectList';
import { TextTable } from '../text/textTable';
import { Vocabulary } from '../words/vocabulary';

/** What both lists share: the numbers of their words, places, contacts and codes. */
export class Numbering {
	readonly vocabulary: Vocabulary;
	readonly places: PlaceReader;
	readonly contacts: ContactBook;
	readonly codes = new TextTable();
	readonly names: NameReader;

	/** `records`: in both lists. */
	constructor(
		readonly isCompany: boolean,
		records: number,
	) {
		this.vocabulary = new Vocabulary(records);
		this.places = new PlaceReader(records);
		this.contacts = new ContactBook(records);
		this.names = new NameReader(this.vocabulary, isCompany, records);
	}
}

/**
 * Reads the records of a list one after the other into its columns. What is only needed for that can
 * be forgotten afterwards.
 */
export class SubjectReader {
	readonly list: SubjectList;

	/** `count`: records of the list. */
	constructor(
		count: number,
		private readonly numbering: Numbering,
	) {
		this.list = new SubjectList(count, numbering.vocabulary.names, numbering.places.texts);
	}

	/** Reads the next record. Wrong types count as absent; nothing throws. */
	read(record: RecordFields): void {
		const { numbering, list } = this;
		const index = list.ids.length;
		list.ids.push(textOf(record.id));
		const { name, number } = this.nameAndNumber(textOf(record.name), textOf(record.number));
		this.readNames(index, name, textsOf(record.otherNames));
		numbering.places.read(record, list.places, index);
		list.originIds[index] = numbering.codes.add(textOf(record.originId));
		list.numbers[index] = numbering.codes.add(readNumber(number));
		if (numbering.isCompany) {
			list.taxIds[index] = numbering.codes.add(readTaxId(textOf(record.taxId)));
			list.licenses[index] = numbering.codes.add(readCode(textOf(record.licenseNumber), 4));
			this.readContacts(record.phones, record.emails, record.website);
		}
		list.phones.close();
		list.emails.close();
		list.domains.close();
	}

	private nameAndNumber(name: string, number: string): { name: string; number: string } {
		return this.numbering.isCompany ? { name, number } : takeProjectCode(name, number);
	}

	private readNames(index: number, name: string, otherNames: readonly string[]): void {
		const { list } = this;
		const { names } = this.numbering;
		list.nameStarts[index] = list.names.count;
		names.read(name, otherNames);
		list.nameStarts[index + 1] = list.names.count;
		list.placeholders[index] = names.placeholder ? 1 : 0;
		list.retired[index] = names.retired ? 1 : 0;
	}

	private readonly addPhone = (phone: string): void => {
		const { list } = this;
		const record = list.ids.length - 1;
		const code = this.numbering.contacts.addPhone(phone, list.phones);
		if (code === 0 || list.areaCodes[record] > 0) return;
		list.areaCodes[record] = code;
		list.phoneStates[record] = this.numbering.places.stateOfPhone(code);
	};

	private readonly addEmail = (email: string): void =>
		this.numbering.contacts.addEmail(email, this.list.emails, this.list.domains);

	private readContacts(phones: unknown, emails: unknown, website: unknown): void {
		const { contacts } = this.numbering;
		forEachText(phones, this.addPhone);
		forEachText(emails, this.addEmail);
		const site = textOf(website);
		if (site !== '') contacts.addDomain(site, this.list.domains);
	}
}

/** A project's number without punctuation, in capitals. */
function readNumber(raw: string): string {
	return raw === '' ? '' : raw.replace(/[^0-9a-z]/gi, '').toUpperCase();
}
