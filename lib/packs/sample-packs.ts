/** Ids of the sample packs that come with Replybook: folders of `packs/`, files `packs/<id>.json` in the extension. */
export const samplePackIds = ['nordlys', 'bergwald', 'molenpad'] as const;
