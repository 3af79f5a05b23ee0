import type ts from 'typescript';

/** What stands in the place of a piece of a source. */
export interface Edit {
	node: ts.Node;
	text: string;
}

/** A source with other texts in some places, none of which is inside another. */
export function edited(text: string, edits: readonly Edit[]): string {
	const fromTheEnd = [...edits].sort((a, b) => b.node.getStart() - a.node.getStart());
	return fromTheEnd.reduce(
		(done, { node, text: other }) =>
			done.slice(0, node.getStart()) + other + done.slice(node.getEnd()),
		text,
	);
}
