/** A page as news sites build them, of our own writing: menus, adverts, related links, captions, an embedded post, JSON-LD. */
export const newsPage = `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Two boats sink off Tarn, crews safe | Tarn Gazette</title>
<meta property="og:title" content="Two boats sink off Tarn, crews safe">
<meta property="og:site_name" content="Tarn Gazette">
<meta property="og:locale" content="en_GB">
<meta property="og:url" content="https://gazette.example/2031/05/04/boats?share=og">
<link rel="canonical" href="https://gazette.example/2031/05/04/boats">
<script type="application/ld+json">
{"@context":"https://schema.org","@graph":[
 {"@type":"Organization","name":"Gazette Holding"},
 {"@type":"BreadcrumbList","itemListElement":[]},
 {"@type":"NewsArticle","headline":"Two boats sink off Tarn, crews &amp;quot;safe&amp;quot;","datePublished":"2031-05-04T08:15:00+02:00",
  "dateModified":"2031-05-05T10:00:00+02:00","author":[{"@type":"Person","name":"Jane Roe"},{"@type":"Person","name":"John Doe"}],
  "publisher":{"@type":"NewsMediaOrganization","name":"Tarn Gazette","logo":{"@type":"ImageObject","url":"https://gazette.example/l.png"}},
  "inLanguage":"en"}]}
</script>
<script>window.dataLayer = [{"title": "<p>no text</p>"}]; document.write('<p>written by a script</p>')</script>
<style>p { color: red }</style>
</head>
<body onload="steal()">
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<div class="cookie-banner">We and our 842 partners store information on your device. <button>Accept</button></div>
<main>
<article>
<h1>Two boats sink off Tarn, crews &quot;safe&quot;</h1>
<p class="byline">By <a rel="author" href="/staff/roe">Jane Roe</a></p>
<time datetime="2031-05-04T08:15:00+02:00">4 May 2031</time>
<figure><img src="data:image/gif;base64,R0" data-src="/img/raft.jpg" alt="A raft"><figcaption>The raft on Tarn's beach on Sunday. Photo: Coast Guard</figcaption></figure>
<p>Two fishing boats sank off the coast of Tarn in the night to Sunday, the <a href="/port">harbour&nbsp;master</a>, Ilo Venn,
   said. Ten people reached the shore in a small raft, he&nbsp;added, and nobody was hurt in the accident.</p>
<p>&ldquo;The storm came out of nowhere,&rdquo; Venn told the&shy; Gazette<sup><a href="#fn1">1</a></sup>, and it took both boats within min&shy;utes, before the crews could call for help.<br>He did not name the crews.</p>
<div class="ad-slot" id="ad-1"><script>ads.push(1)</script><iframe src="https://ads.example/frame"></iframe></div>
<blockquote class="twitter-tweet"><p lang="en">Both boats are gone. All ten safe!</p>&mdash; Tarn Coast Guard (@tarncg) <a href="https://twitter.com/tarncg/status/123">May 4, 2031</a></blockquote>
<script async src="https://platform.twitter.com/widgets.js"></script>
<h2>Third accident this year</h2>
<p>The coast guard, however, spoke of twelve people on board, according to a statement that was published on Sunday evening, and said that the search was going on.</p>
<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="tarnport/68" data-width="100%"></script>
<ul><li>In January, a ferry ran aground near Port Lim, with forty passengers on board.</li><li>In March, a tanker lost its anchor in the bay, and nobody was hurt.</li></ul>
<p>The reasons are being looked into, the ministry of transport said in <a href="https://ministry.example/statement#top">a statement</a>, which gave no further details.</p>
<iframe src="https://www.youtube.com/embed/abc123" allowfullscreen></iframe>
<p onclick="alert(1)" style="color:red">The port of Tarn stays closed until Monday morning, when divers are going to look at the wrecks.</p>
</article>
<aside class="related"><h3>Related</h3><ul><li><a href="/a">Ferry runs aground in January</a></li><li><a href="/b">Storms hit the north</a></li></ul></aside>
</main>
<div class="comments"><p>First!!! by user77</p></div>
<footer><p>© 2031 Tarn Gazette. All rights reserved. <a href="/imprint">Imprint</a></p></footer>
</body>
</html>`
