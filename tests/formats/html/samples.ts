/** A page of an invented paper, with what pages have around their articles. */
export function samplePage(
  parts: { head?: string; body?: string; before?: string; after?: string } = {},
): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<title>Ferry to Sandholm returns after eleven years | The Arlen Courier</title>
<link rel="canonical" href="https://arlencourier.example/news/ferry-returns">
<meta property="og:site_name" content="The Arlen Courier">
<meta property="og:title" content="Ferry to Sandholm returns after eleven years">
${parts.head ?? ''}
<script>var tracker = "<p>not a paragraph of anything</p>";</script>
</head><body class="has-sidebar">
<nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article>
<h1>Ferry to Sandholm returns after eleven years</h1>
<p class="standfirst">The crossing takes forty minutes and costs less than a cup of coffee.</p>
<div class="byline">By <a rel="author" href="/people/ida-brandt">Ida Brandt</a></div>
<time class="published" datetime="2023-04-18T07:30:00+02:00">18 April 2023</time>
<figure><img src="ferry.jpg" alt="The ferry at the quay"><figcaption>The ferry at the quay on Monday. Photo: Jon Vik</figcaption></figure>
<div class="article-body">
${parts.before ?? ''}
<p>The first ferry in eleven years left the harbour of Arlen on Monday morning with ninety passengers on board, among them the mayor, two school classes and a brass band.</p>
<p>“My grandmother took this boat to work,” said Tove Lund, who keeps the kiosk at the quay, and who had hung out flags the evening before.</p>
<h2>A line with a past</h2>
<p>The old line was closed when a bridge was promised, and the bridge was never built; since then, islanders drove an hour and a half around the bay.</p>
${parts.body ?? ''}
<p>Tickets are sold at the quay and on board, and children under twelve travel free until the end of the summer.</p>
</div>
${parts.after ?? ''}
<div class="related-stories"><h3>Read next</h3><ul><li><a href="/a">Harbour to get a new crane this autumn</a></li><li><a href="/b">Council argues over parking fees again</a></li></ul></div>
<div class="share-buttons"><a href="#">Facebook</a> <a href="#">Mail</a></div>
<section class="newsletter-signup"><p>Get the morning letter of the Courier, with everything that matters, in your inbox before breakfast.</p></section>
<section id="comments"><p>Great news, I will be on it next week with the whole family and the dog, said nobody before.</p></section>
</article></main>
<footer><p>© 2023 The Arlen Courier. All rights reserved.</p></footer>
</body></html>`
}
