/**
 * Heads of companies and managers of football clubs. A table of text: the company or club with its names, then its
 * heads; the titles are the same for all.
 *
 *     # Yahoo
 *     2012-07-17 2017-06-13 Marissa Mayer
 *
 * Public record.
 */
const companies = `
# Amazon
1996-01-01 2021-07-05 Jeff Bezos
2021-07-05 - Andy Jassy
# Google
2001-08-06 2011-04-04 Eric Schmidt
2011-04-04 2015-10-02 Larry Page
2015-10-02 - Sundar Pichai
# Facebook
2004-02-04 - Mark Zuckerberg
# Twitter
2007-05-01 2008-10-16 Jack Dorsey
2008-10-16 2010-10-04 Evan Williams
2010-10-04 2015-07-01 Dick Costolo
2015-07-01 2021-11-29 Jack Dorsey
2021-11-29 2022-10-28 Parag Agrawal
# Yahoo
2001-05-01 2007-06-18 Terry Semel
2007-06-18 2009-01-13 Jerry Yang
2009-01-13 2011-09-06 Carol Bartz
2012-01-09 2012-05-13 Scott Thompson
2012-07-17 2017-06-13 Marissa Mayer
# General Motors; GM
2000-06-01 2009-03-31 Rick Wagoner
2009-03-31 2009-12-01 Fritz Henderson
2009-12-01 2010-09-01 Ed Whitacre; Edward Whitacre
2010-09-01 2014-01-15 Dan Akerson; Daniel Akerson
2014-01-15 - Mary Barra
# Ford; Ford Motor
2001-10-30 2006-09-05 Bill Ford; William Clay Ford
2006-09-05 2014-07-01 Alan Mulally
2014-07-01 2017-05-22 Mark Fields
2017-05-22 2020-10-01 Jim Hackett
2020-10-01 - Jim Farley
# BP
1995-07-01 2007-05-01 John Browne; Lord Browne
2007-05-01 2010-10-01 Tony Hayward
2010-10-01 2020-02-05 Bob Dudley; Robert Dudley
2020-02-05 2023-09-12 Bernard Looney
# General Electric; GE
1981-04-01 2001-09-07 Jack Welch
2001-09-07 2017-08-01 Jeffrey Immelt; Jeff Immelt; Jeffrey R. Immelt
# JPMorgan; JPMorgan Chase; JP Morgan
2005-12-31 - Jamie Dimon
# Goldman Sachs; Goldman
2006-06-28 2018-10-01 Lloyd Blankfein
2018-10-01 - David Solomon
# Citigroup
2007-12-11 2012-10-16 Vikram Pandit
2012-10-16 2021-02-26 Michael Corbat
2021-02-26 - Jane Fraser
# Bank of America
2001-04-25 2009-12-31 Ken Lewis; Kenneth Lewis
2010-01-01 - Brian Moynihan
# Hewlett-Packard; HP
1999-07-19 2005-02-09 Carly Fiorina
2005-04-01 2010-08-06 Mark Hurd
2010-11-01 2011-09-22 Leo Apotheker; Léo Apotheker
2011-09-22 2018-02-01 Meg Whitman
# IBM
2002-03-01 2011-12-31 Sam Palmisano; Samuel Palmisano
2012-01-01 2020-04-06 Ginni Rometty
2020-04-06 - Arvind Krishna
# Intel
2005-05-18 2013-05-16 Paul Otellini
2013-05-16 2018-06-21 Brian Krzanich
2021-02-15 2024-12-01 Pat Gelsinger
# Boeing
2005-07-01 2015-07-01 Jim McNerney; James McNerney
2015-07-01 2019-12-23 Dennis Muilenburg
2020-01-13 2024-08-08 David Calhoun; Dave Calhoun
2024-08-08 - Kelly Ortberg
# Disney; Walt Disney
1984-09-22 2005-09-30 Michael Eisner
2005-10-01 2020-02-25 Bob Iger; Robert Iger; Robert A. Iger
2020-02-25 2022-11-20 Bob Chapek
2022-11-20 - Bob Iger; Robert Iger; Robert A. Iger
# Wal-Mart; Walmart
2000-01-14 2009-01-31 Lee Scott; H. Lee Scott
2009-02-01 2014-01-31 Mike Duke
2014-02-01 - Doug McMillon
# Volkswagen; VW
2007-01-01 2015-09-25 Martin Winterkorn
2015-09-25 2018-04-12 Matthias Müller; Matthias Mueller
2018-04-12 2022-08-31 Herbert Diess
2022-09-01 - Oliver Blume
# Tesla
2008-10-01 - Elon Musk
# Starbucks
1987-08-18 2000-06-01 Howard Schultz
2008-01-07 2017-04-03 Howard Schultz
2022-04-04 2023-03-20 Howard Schultz
# Nissan
2001-06-01 2017-04-01 Carlos Ghosn
# Deutsche Bank
2002-05-22 2012-05-31 Josef Ackermann
2012-06-01 2015-06-30 Anshu Jain
2018-04-08 - Christian Sewing
# Ryanair
1994-01-01 - Michael O'Leary
# British Airways; BA
2005-10-01 2011-01-21 Willie Walsh
# Uber
2010-10-01 2017-06-21 Travis Kalanick
2017-08-30 - Dara Khosrowshahi
# OpenAI
2019-03-01 - Sam Altman
`

const clubs = `
# Manchester United; Manchester Utd; Man Utd; Man United; United; Old Trafford
1986-11-06 2013-06-30 Alex Ferguson; Sir Alex Ferguson
2013-07-01 2014-04-22 David Moyes
2014-07-14 2016-05-23 Louis van Gaal
2016-05-27 2018-12-18 Jose Mourinho; José Mourinho
2018-12-19 2021-11-21 Ole Gunnar Solskjaer
2022-05-23 2024-10-28 Erik ten Hag
# Arsenal; Gunners
1996-09-30 2018-05-13 Arsene Wenger; Arsène Wenger
2018-05-23 2019-11-29 Unai Emery
2019-12-20 - Mikel Arteta
# Chelsea; Blues
2000-09-18 2004-05-31 Claudio Ranieri
2004-06-02 2007-09-20 Jose Mourinho; José Mourinho
2008-07-01 2009-02-09 Luiz Felipe Scolari
2009-07-01 2011-05-22 Carlo Ancelotti
2011-06-22 2012-03-04 Andre Villas-Boas; André Villas-Boas
2012-03-04 2012-11-21 Roberto Di Matteo
2012-11-21 2013-05-27 Rafael Benitez; Rafa Benitez; Rafael Benítez
2013-06-03 2015-12-17 Jose Mourinho; José Mourinho
2016-07-01 2018-07-13 Antonio Conte
2018-07-14 2019-06-16 Maurizio Sarri
2019-07-04 2021-01-25 Frank Lampard
2021-01-26 2022-09-07 Thomas Tuchel
2022-09-08 2023-04-02 Graham Potter
2023-04-06 2023-05-31 Frank Lampard
# Liverpool; Reds
1985-05-30 1991-02-22 Kenny Dalglish
1998-11-12 2004-05-24 Gerard Houllier; Gérard Houllier
2004-06-16 2010-06-03 Rafael Benitez; Rafa Benitez; Rafael Benítez
2010-07-01 2011-01-08 Roy Hodgson
2011-01-08 2012-05-16 Kenny Dalglish
2012-06-01 2015-10-04 Brendan Rodgers
2015-10-08 2024-05-31 Jurgen Klopp; Jürgen Klopp
2024-06-01 - Arne Slot
# Manchester City; Man City; City
2001-05-24 2005-03-10 Kevin Keegan
2005-03-11 2007-05-14 Stuart Pearce
2008-06-04 2009-12-19 Mark Hughes
2009-12-19 2013-05-13 Roberto Mancini
2013-06-14 2016-06-30 Manuel Pellegrini
2016-07-01 - Pep Guardiola
# Tottenham; Tottenham Hotspur; Spurs
2001-03-30 2003-09-21 Glenn Hoddle
2004-11-05 2007-10-25 Martin Jol
2007-10-27 2008-10-25 Juande Ramos
2008-10-26 2012-06-13 Harry Redknapp
2012-07-03 2013-12-16 Andre Villas-Boas; André Villas-Boas
2014-05-27 2019-11-19 Mauricio Pochettino
2019-11-20 2021-04-19 Jose Mourinho; José Mourinho
# Everton
2002-03-14 2013-06-30 David Moyes
2013-07-01 2016-05-12 Roberto Martinez; Roberto Martínez
2025-01-11 - David Moyes
# Newcastle; Newcastle United; Magpies
1992-02-05 1997-01-08 Kevin Keegan
1999-09-02 2004-08-30 Bobby Robson; Sir Bobby Robson
2004-09-06 2006-02-02 Graeme Souness
2008-01-16 2008-09-04 Kevin Keegan
2010-12-09 2015-01-02 Alan Pardew
2021-11-08 - Eddie Howe
# Real Madrid; Real
2010-05-31 2013-06-01 Jose Mourinho; José Mourinho
2013-06-25 2015-05-25 Carlo Ancelotti
2016-01-04 2018-05-31 Zinedine Zidane
2019-03-11 2021-05-27 Zinedine Zidane
2021-06-01 2025-05-25 Carlo Ancelotti
# Barcelona; Barca
2003-06-20 2008-06-30 Frank Rijkaard
2008-07-01 2012-06-30 Pep Guardiola
2014-05-19 2017-06-30 Luis Enrique
2020-08-19 2021-10-28 Ronald Koeman
2021-11-08 2024-05-27 Xavi Hernandez; Xavi Hernández
2024-05-29 - Hansi Flick
# England
2001-01-12 2006-07-31 Sven-Goran Eriksson; Sven-Göran Eriksson; Sven Goran Eriksson
2006-08-01 2007-11-22 Steve McClaren
2008-01-07 2012-02-08 Fabio Capello
2012-05-01 2016-06-27 Roy Hodgson
2016-07-22 2016-09-27 Sam Allardyce
2016-09-27 2024-07-16 Gareth Southgate
2025-01-01 - Thomas Tuchel
`

export const companyHeads = tables(companies, 'Chief executive', (name) => [
  `${name} CEO`,
  `${name} chief executive`,
  `${name} boss`,
  `chief executive of ${name}`,
  `CEO of ${name}`,
])

export const clubManagers = tables(clubs, 'Manager', (name) => [
  `${name} manager`,
  `${name} boss`,
  `${name} coach`,
  `${name} head coach`,
  `manager of ${name}`,
])

function tables(text: string, office: string, titlesOf: (name: string) => readonly string[]): string {
  return text
    .trim()
    .split(/\n?^# /m)
    .filter((part) => part !== '')
    .map((part) => {
      const [head = '', ...holders] = part.trim().split('\n')
      const names = head.split('; ')
      const titles = names.flatMap(titlesOf).join('; ')
      return [`# ${office} of ${names[0]} | | ${titles} | public record | full`, ...holders].join('\n')
    })
    .join('\n\n')
}
