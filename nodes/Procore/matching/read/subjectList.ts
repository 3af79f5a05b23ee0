import { ContactBook } from './contactBook';
import { forEachText, textOf, textsOf } from '../text/foldText';
import type { NameList } from '../words/nameList';
import { NumberLists } from '../text/numberLists';
import { PlaceList } from './place/placeList';
import { takeProjectCode } from './name/projectCode';
import { readCode, readTaxId } from './readCode';
import { NameReader } from './name/readName';
import { PlaceReader } from './place/readPlace';
import type { RecordFields } from './recordFields';
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
 * The records of one list, each read once, in comparable form: one column of numbers for each field.
 * Objects for a hundred thousand records would take several times the memory and time.
 */
export class SubjectList {
	readonly ids: string[] = [];
	/**
	 * The names of both lists; those of a record from `nameStarts` of it up to, but not at, that of
	 * the next.
	 */
	readonly names: NameList;
	readonly nameStarts: Int32Array;
	/** 1 where the name is a placeholder. */
	readonly placeholders: Uint8Array;
	/** 1 where the name says that the record is no longer used. */
	readonly retired: Uint8Array;
	readonly places: PlaceList;
	/** Contacts, see `ContactBook`. */
	readonly phones: NumberLists;
	/** Area code of the first telephone number that has one, and its state among the places. */
	readonly areaCodes: Uint16Array;
	readonly phoneStates: Int32Array;
	readonly emails: NumberLists;
	readonly domains: NumberLists;
	/** Numbers of the codes, 0 for none. */
	readonly taxIds: Int32Array;
	readonly licenses: Int32Array;
	readonly originIds: Int32Array;
	readonly numbers: Int32Array;
	/** Numbers of the ids among the origin ids; 0 where no record has an origin id. */
	readonly idNumbers: Int32Array;

	constructor(
		readonly count: number,
		private readonly numbering: Numbering,
	) {
		this.names = numbering.vocabulary.names;
		this.nameStarts = new Int32Array(count + 1);
		this.placeholders = new Uint8Array(count);
		this.retired = new Uint8Array(count);
		this.places = new PlaceList(count, numbering.places.texts);
		this.phones = new NumberLists(count);
		this.areaCodes = new Uint16Array(count);
		this.phoneStates = new Int32Array(count);
		this.emails = new NumberLists(count);
		this.domains = new NumberLists(count);
		this.taxIds = new Int32Array(count);
		this.licenses = new Int32Array(count);
		this.originIds = new Int32Array(count);
		this.numbers = new Int32Array(count);
		this.idNumbers = new Int32Array(count);
	}

	/** Reads the next record. Wrong types count as absent; nothing throws. */
	read(record: RecordFields): void {
		const { numbering } = this;
		const index = this.ids.length;
		this.ids.push(textOf(record.id));
		const { name, number } = this.nameAndNumber(textOf(record.name), textOf(record.number));
		this.readNames(index, name, textsOf(record.otherNames));
		numbering.places.read(record, this.places, index);
		this.originIds[index] = numbering.codes.add(textOf(record.originId));
		this.numbers[index] = numbering.codes.add(readNumber(number));
		if (numbering.isCompany) {
			this.taxIds[index] = numbering.codes.add(readTaxId(textOf(record.taxId)));
			this.licenses[index] = numbering.codes.add(readCode(textOf(record.licenseNumber), 4));
			this.readContacts(record.phones, record.emails, record.website);
		}
		this.phones.close();
		this.emails.close();
		this.domains.close();
	}

	isNameless(record: number): boolean {
		return this.nameStarts[record] === this.nameStarts[record + 1];
	}

	private nameAndNumber(name: string, number: string): { name: string; number: string } {
		return this.numbering.isCompany ? { name, number } : takeProjectCode(name, number);
	}

	private readNames(index: number, name: string, otherNames: readonly string[]): void {
		const { names } = this.numbering;
		this.nameStarts[index] = this.names.count;
		names.read(name, otherNames);
		this.nameStarts[index + 1] = this.names.count;
		this.placeholders[index] = names.placeholder ? 1 : 0;
		this.retired[index] = names.retired ? 1 : 0;
	}

	private readonly addPhone = (phone: string): void => {
		const record = this.ids.length - 1;
		const code = this.numbering.contacts.addPhone(phone, this.phones);
		if (code === 0 || this.areaCodes[record] > 0) return;
		this.areaCodes[record] = code;
		this.phoneStates[record] = this.numbering.places.stateOfPhone(code);
	};

	private readonly addEmail = (email: string): void =>
		this.numbering.contacts.addEmail(email, this.emails, this.domains);

	private readContacts(phones: unknown, emails: unknown, website: unknown): void {
		const { contacts } = this.numbering;
		forEachText(phones, this.addPhone);
		forEachText(emails, this.addEmail);
		const site = textOf(website);
		if (site !== '') contacts.addDomain(site, this.domains);
	}
}

/** A project's number without punctuation, in capitals. */
function readNumber(raw: string): string {
	return raw === '' ? '' : raw.replace(/[^0-9a-z]/gi, '').toUpperCase();
}
