/** From this margin on the tagger is right more often than any rule here. */
export const SURE = 3;
/** Below this margin, the tagger is wrong nearly as often as right. */
export const DOUBT = 1;
