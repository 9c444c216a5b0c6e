import { expect, test } from 'vitest'
import { read } from '../office.ts'

const certificate = (number: string): string =>
  `<table><tr><td><img alt="Certificat">${number}</td></tr><tr><td>Ce certificat est émis à <b>Bibliothèque Exemple</b> à des fins de visualisation.</td></tr><tr><td class="txtCertificat">Le présent document est protégé.</td></tr></table>`

const older = `<html><head><meta charset="utf-8"></head><body><form><input type="button" value="Annuler"></form>
<table><tr><td><span class="DocPublicationName">Le Courrier, no. 5968</span><br><span class="DocHeader">Politique, </span><span class="DocHeader">jeudi </span><span class="DocHeader">4 octobre 2012</span><span class="DocHeader">, p. 03</span><br><br>Surtitre<br><span class="TitreArticleVisu">Le bac <span style="color:red">revient</span></span><br><br>Ada Lovat<br><p></p>Le bac est revenu.<font style="font-weight:bold"> Personne n’a payé.</font><p></p>(1) Une note.<p></p><b><i>© 2012 Le Courrier. Tous droits réservés.</i></b><p></p>Numéro de document : news·20121004·LC·156190<br>${certificate('news·20121004·LC·156190')}</td></tr></table>
<table><tr><td><span class="DocPublicationName">Le Courrier</span><br><span class="DocHeader">mercredi </span><span class="DocHeader">3 octobre 2012</span><br><br><span class="TitreArticleVisu">Les ponts</span><br><br>Il y en a neuf.<p></p>© 2012 Le Courrier.<p></p>news·20121003·LC·156000${certificate('news·20121003·LC·156000')}</td></tr></table></body></html>`

const newer = `<html><body><article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">Le Courrier (site web)</span></div><div><span class="DocHeader">Monde, vendredi 13 novembre 2015 - 10:12 UTC, p. 4</span></div><div class="titreArticle"><p class="sm-margin-TopNews titreArticleVisu rdp__articletitle">Le bac revient</p><p class="sm-margin-TopNews rdp__subtitle">Personne n’a payé</p></div><p class="sm-margin-bottomNews">Ada Lovat</p></header><section><div class="DocText clearfix"><div class="docOcurrContainer"><p>Le <mark>bac</mark> est revenu.</p><p>Douze personnes attendaient</p></div></div></section><aside class="Illustrations">Illustration(s) : le bac</aside><footer><small>© 2015 Le Courrier. Tous droits réservés.</small><span>Certificat émis le 1 mars 2016 à Bibliothèque-Exemple</span><span>news·20151113·LC·0q1503_1256056</span></footer></article>
<article><header><div><span class="DocPublicationName">The Harbour Times</span></div><div><span class="DocHeader">World, Friday, November 13, 2015, p. A4</span></div><p class="titreArticleVisu">Ferry returns</p></header><section><div class="DocText"><p>The ferry came back.</p></div></section><footer>© 2015 Harbour Press <span>news·20151113·HT·77</span></footer></article></body></html>`

test('the older generation, in tables', async () => {
  const { articles, problems, format } = await read('export.HTML', older)
  expect(problems).toEqual([])
  expect(format).toBe('database-html')
  expect(articles).toEqual([
    {
      part: 'news·20121004·LC·156190',
      claims: {
        title: 'Le bac revient',
        date: 'jeudi 4 octobre 2012',
        outlet: 'Le Courrier',
        authors: ['Ada Lovat'],
        section: 'Politique',
        printPage: '03',
      },
      text: 'Le bac est revenu. Personne n’a payé.\n\n(1) Une note.',
    },
    {
      part: 'news·20121003·LC·156000',
      claims: { title: 'Les ponts', date: 'mercredi 3 octobre 2012', outlet: 'Le Courrier' },
      text: 'Il y en a neuf.',
    },
  ])
  expect(JSON.stringify(articles)).not.toMatch(/Bibliothèque Exemple|certificat/i)
})

test('the newer generation, in articles', async () => {
  const { articles } = await read('export.html', newer)
  expect(articles).toEqual([
    {
      part: 'news·20151113·LC·0q1503_1256056',
      claims: {
        title: 'Le bac revient',
        standfirst: 'Personne n’a payé',
        date: 'vendredi 13 novembre 2015 - 10:12 UTC',
        outlet: 'Le Courrier (site web)',
        authors: ['Ada Lovat'],
        section: 'Monde',
        printPage: '4',
      },
      text: 'Le bac est revenu.\n\nDouze personnes attendaient',
    },
    {
      part: 'news·20151113·HT·77',
      claims: {
        title: 'Ferry returns',
        date: 'Friday, November 13, 2015',
        outlet: 'The Harbour Times',
        section: 'World',
        printPage: 'A4',
      },
      text: 'The ferry came back.',
    },
  ])
  expect(JSON.stringify(articles)).not.toMatch(/Exemple/)
})

test('a page that only uses such a class gives no article of an export', async () => {
  const { articles } = await read(
    'page.html',
    '<html><body><p class="x">LXNComment is a word.</p><p>The ferry came back.</p></body></html>',
  )
  expect(articles.every(({ claims }) => claims.outlet === undefined)).toBe(true)
})
