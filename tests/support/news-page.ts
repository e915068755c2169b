interface PageParts {
  readonly head?: string;
  readonly jsonLd?: string;
  readonly dateline?: string;
}

const META = `
  <meta property="og:title" content="Council votes for a new bridge">
  <meta property="og:site_name" content="The Harrowgate Courier">
  <meta name="author" content="By Ada Lindqvist">
  <meta property="article:published_time" content="2024-05-06T07:08:09+0100">`;

/** A page as news sites make them: an article among navigation, a sidebar, comments and a footer. */
export function newsPage({ head = META, jsonLd, dateline = "" }: PageParts): string {
  return `<!doctype html>
<html lang="en-GB"><head><title>Council votes for a new bridge | The Harrowgate Courier</title>${head}
${jsonLd === undefined ? "" : `<script type="application/ld+json">${jsonLd}</script>`}</head>
<body>
<nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/weather">Weather</a></li></ul></nav>
<div class="wrapper">
<article class="story">
<h1>Council votes for a new bridge</h1>${dateline}
<p>The council of Harrowgate voted on Tuesday to replace the old iron bridge over the Wend, after three years of
debate, two public hearings and a report that called the present one unsafe for lorries.</p>
<p>The new bridge will cost 4.2 million pounds, of which the county pays half, and it is to open in 2027, according to
the mayor, Priya Anand, who had made it the chief promise of her campaign.</p>
<figure><img src="bridge.jpg"><figcaption>A drawing of the bridge, as the engineers see it.</figcaption></figure>
<p>"We have waited long enough," Anand said after the vote, which went nine to four, with two councillors absent,
and she added that work on the foundations would begin before the winter.</p>
<aside class="related"><h3>Most read</h3><ul><li><a href="/a">A ferry runs aground</a></li></ul></aside>
<p>Opponents, among them the shopkeepers of Mill Street, fear that the closing of the road during the works will
cost them customers, and they have asked for compensation, which the council has yet to discuss.</p>
</article>
<div class="sidebar"><h3>Most read</h3><ul><li><a href="/b">Subscribe to our letter</a></li></ul></div>
<div class="comments"><p>A reader's comment, which is not the article's.</p></div>
</div>
<footer>Copyright The Harrowgate Courier</footer>
</body></html>`;
}
