import type { JsonObject, ToolRecord } from '../types.mts';
import type { Place } from './places.mts';

/** A record whose fields are made when somebody first looks at them. */
export class SeededRecord implements ToolRecord {
	readonly company_id: number;
	readonly project_id: number | null;
	deleted = false;
	private made: JsonObject | undefined;

	constructor(
		readonly id: number,
		readonly tool: string,
		place: Place,
		private readonly make: () => JsonObject,
	) {
		this.company_id = place.companyId;
		this.project_id = place.projectId;
	}

	get fields(): JsonObject {
		this.made ??= this.make();
		return this.made;
	}

	set fields(fields: JsonObject) {
		this.made = fields;
	}

	toJSON(): ToolRecord {
		const { id, tool, company_id, project_id, deleted, fields } = this;
		return { id, tool, company_id, project_id, fields, deleted };
	}
}
