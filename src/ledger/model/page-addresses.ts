/** Addresses of archives that name the page that they keep: its scheme, if it is given, and the rest of its address. */
export const ARCHIVES: readonly RegExp[] = [
  /^https?:\/\/(?:web|wayback)\.archive\.org\/(?:web\/)?(?:\d{4,14}|\*)(?:[a-z]{2}_)?\*?\/(https?:\/{1,2})?(.+)/i,
  /^https?:\/\/web\.archive\.org\/web\/(https?:\/{1,2})(.+)/i,
  /^https?:\/\/archive\.(?:today|ph|is|li|vn|fo|md)\/(?:o\/\w+|\d{4,14}(?:[.-]\d+)*|newest|oldest|timegate)\/(https?:\/{1,2})?(.+)/i,
  /^https?:\/\/(?:www\.)?(?:webarchive\.org\.uk\/wayback\/(?:en\/)?archive|arquivo\.pt\/wayback|wayback\.archive-it\.org\/\d+|webarchive\.nationalarchives\.gov\.uk|webarchive\.loc\.gov\/all|wayback\.vefsafn\.is\/wayback)\/(?:\d{4,14})(?:[a-z]{2}_)?\/(https?:\/{1,2})?(.+)/i,
  /^https?:\/\/ghostarchive\.org\/archive\/(?:\d+\/)?(https?:\/{1,2})(.+)/i,
  /^https?:\/\/webcache\.googleusercontent\.com\/search\?q=cache:(?:(?!https?:)[\w-]+:)?(https?:\/{1,2})?([^&+]+)/i,
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp\/s\/(https?:\/{1,2})?(.+)/i,
]

/** Addresses that lead on to the one in a parameter. */
export const REDIRECTORS: readonly [pattern: RegExp, parameters: string][] = [
  [/^(?:www\.)?google\.[a-z.]+\/url$/, 'url q'],
  [/^lm?\.facebook\.com\/l\.php$/, 'u'],
  [/\.safelinks\.protection\.outlook\.com\/$/, 'url'],
  [/^out\.reddit\.com\//, 'url'],
  [/^(?:www\.)?youtube\.com\/redirect$/, 'q'],
]

/** Parameters that say where a reader came from, and nothing of the page. */
export const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_[ce]id|mkt_tok|_ga|_gl|_hs(?:enc|mi)|vero_id|oly_\w+_id|ref_(?:src|url)|smid|smtyp|cmpid|ito|ocid|ncid|ns_(?:mchannel|source|campaign|linkname|fee)|at_(?:medium|campaign|link_\w+|custom\w*|format|ptr_name|bbc_team)|guccounter|guce_referrer(?:_sig)?|xtor|amp|outputtype|spm|share_id)$/i
