/**
 * An OpenSearch 1.1 description, by which a browser searches the site from its address bar.
 * @param site full addresses: of the search page and of the icon
 */
export function openSearchDescription(site: { search: string; icon: string }): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Integration Atlas</ShortName>
  <Description>Actions, owners, structures, themes and terms of integrated primary care in England</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Language>en-GB</Language>
  <Image type="image/svg+xml">${escapeXml(site.icon)}</Image>
  <Url type="text/html" method="get" template="${escapeXml(site.search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
