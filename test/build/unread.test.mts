import { readsOfTexts } from '../package/unread.mts';

it('a source that reads a text of the screen is found, one that reads another text is not', () => {
	// The first makes a part of the description, so that the package does not have it.
	const sources = ['nodes/Procore/actions/subtitle.ts', 'nodes/Procore/transport/nodeError.ts'];
	expect(readsOfTexts(sources)).toEqual([
		expect.stringMatching(/^nodes\/Procore\/actions\/subtitle\.ts:\d+ reads option\.action$/),
	]);
});
