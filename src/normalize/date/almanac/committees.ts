/**
 * Chairs of committees of the American Congress and of the parties' campaign committees. A table of text:
 *
 *     # House | Budget
 *     2011 2015 Paul Ryan
 *
 * A bare year stands for the change of that January, as in `table.ts`. Public record.
 */
const committees = `
# House | Budget
2007 2011 John Spratt
2011 2015 Paul Ryan; Paul D. Ryan
2015 2017 Tom Price
2019 2023 John Yarmuth
2023 2025 Jodey Arrington
# House | Ways and Means
2001 2007 Bill Thomas
2007 2010-03-03 Charles Rangel; Charles B. Rangel; Charlie Rangel
2010-03-04 2011 Sander Levin; Sander M. Levin
2011 2015 Dave Camp
2015 2015-10-29 Paul Ryan; Paul D. Ryan
2015-11-05 2019 Kevin Brady
2019 2023 Richard Neal; Richard E. Neal
2023 2025 Jason Smith
# House | Oversight
2003 2007 Tom Davis
2007 2009 Henry Waxman; Henry A. Waxman
2009 2011 Edolphus Towns
2011 2015 Darrell Issa; Darrell E. Issa
2015 2017-06-13 Jason Chaffetz
2017-06-13 2019 Trey Gowdy
2019 2019-10-17 Elijah Cummings; Elijah E. Cummings
2019-10-17 2023 Carolyn Maloney; Carolyn B. Maloney
# House | Judiciary
2001 2007 James Sensenbrenner; F. James Sensenbrenner
2007 2011 John Conyers
2011 2013 Lamar Smith
2013 2019 Bob Goodlatte
2019 2023 Jerrold Nadler; Jerry Nadler
# House | Intelligence
2004-08-25 2007 Peter Hoekstra; Pete Hoekstra
2007 2011 Silvestre Reyes
2011 2015 Mike Rogers
2015 2019 Devin Nunes
2019 2023 Adam Schiff; Adam B. Schiff
2023 2025-01-16 Mike Turner; Michael Turner
# House | Foreign Affairs
2008-03-11 2011 Howard Berman; Howard L. Berman
2011 2013 Ileana Ros-Lehtinen
2013 2019 Ed Royce; Edward Royce
2019 2021 Eliot Engel; Eliot L. Engel
2021 2023 Gregory Meeks; Gregory W. Meeks
2023 2025 Michael McCaul
# House | Energy and Commerce
2004-02-16 2007 Joe Barton
2007 2009 John Dingell; John D. Dingell
2009 2011 Henry Waxman; Henry A. Waxman
2011 2017 Fred Upton
2017 2019 Greg Walden
2019 2023 Frank Pallone
2023 2025 Cathy McMorris Rodgers
# House | Homeland Security
2005-09-15 2007 Peter King; Peter T. King
2007 2011 Bennie Thompson; Bennie G. Thompson
2011 2013 Peter King; Peter T. King
2013 2019 Michael McCaul
2019 2023 Bennie Thompson; Bennie G. Thompson
# House | Financial Services
2001 2007 Mike Oxley; Michael Oxley
2007 2011 Barney Frank
2011 2013 Spencer Bachus
2013 2019 Jeb Hensarling
2019 2023 Maxine Waters
2023 2025 Patrick McHenry
# House | Armed Services
2003 2007 Duncan Hunter
2007 2011 Ike Skelton
2011 2015 Buck McKeon; Howard McKeon
2015 2019 Mac Thornberry
2019 2023 Adam Smith
# House | Appropriations
2007 2011 David Obey
2011 2017 Hal Rogers; Harold Rogers
2017 2019 Rodney Frelinghuysen
2019 2021 Nita Lowey
2021 2023 Rosa DeLauro
# Senate | Judiciary
2005 2007 Arlen Specter
2007 2015 Patrick Leahy; Patrick J. Leahy
2015 2019 Chuck Grassley; Charles Grassley; Charles E. Grassley
2019 2021-02-03 Lindsey Graham
2021-02-03 2025 Dick Durbin; Richard Durbin; Richard J. Durbin
2025 - Chuck Grassley; Charles Grassley; Charles E. Grassley
# Senate | Foreign Relations
2003 2007 Richard Lugar; Richard G. Lugar; Dick Lugar
2007 2009-01-15 Joe Biden; Joseph R. Biden; Joseph Biden
2009-01-15 2013-02-01 John Kerry; John F. Kerry
2013-02-01 2015 Robert Menendez; Bob Menendez
2015 2019 Bob Corker
2019 2021-02-03 Jim Risch; James Risch
2021-02-03 2023-09-22 Robert Menendez; Bob Menendez
2023-09-27 2025 Ben Cardin
# Senate | Finance
2003 2007 Chuck Grassley; Charles Grassley; Charles E. Grassley
2007 2014-02-06 Max Baucus
2014-02-12 2015 Ron Wyden
2015 2019 Orrin Hatch; Orrin G. Hatch
2019 2021-02-03 Chuck Grassley; Charles Grassley; Charles E. Grassley
2021-02-03 2025 Ron Wyden
# Senate | Intelligence
2003 2007 Pat Roberts
2007 2009 Jay Rockefeller; John D. Rockefeller
2009 2015 Dianne Feinstein
2015 2020-05-15 Richard Burr
2021-02-03 2025 Mark Warner; Mark R. Warner
# Senate | Armed Services
1999 2001-06-06 John Warner; John W. Warner
2003 2007 John Warner; John W. Warner
2007 2015 Carl Levin
2015 2018-08-25 John McCain
2018-09-06 2021-02-03 James Inhofe; Jim Inhofe
2021-02-03 2025 Jack Reed
# Senate | Budget
2007 2013 Kent Conrad
2013 2015 Patty Murray
2015 2021-02-03 Mike Enzi; Michael Enzi
2021-02-03 2023 Bernie Sanders
2023 2025 Sheldon Whitehouse
# Senate | Homeland Security
2003 2007 Susan Collins
2007 2013 Joe Lieberman; Joseph Lieberman; Joseph I. Lieberman
2013 2015 Tom Carper; Thomas Carper
2015 2021-02-03 Ron Johnson
2021-02-03 2025 Gary Peters
# Senate | Banking
2003 2007 Richard Shelby; Richard C. Shelby
2007 2011 Chris Dodd; Christopher Dodd; Christopher J. Dodd
2011 2015 Tim Johnson
2015 2017 Richard Shelby; Richard C. Shelby
2017 2021-02-03 Mike Crapo
2021-02-03 2025 Sherrod Brown
`

/** The committees as tables of offices: their titles differ by the name of the committee alone. */
export const committeeChairs = committees
  .trim()
  .split(/\n?^# /m)
  .filter((part) => part !== '')
  .map((part) => {
    const [head = '', ...holders] = part.trim().split('\n')
    const [chamber = '', name = ''] = head.split(' | ')
    const titles = [`${chamber} ${name} Committee`, `${chamber} ${name}`, `${name} Committee`].flatMap(
      (body) => ['Chairman', 'Chairwoman', 'Chair'].map((chair) => `${body} ${chair}`),
    )
    const of = [`${chamber} ${name} Committee`, `${name} Committee`].flatMap((body) =>
      ['Chairman', 'Chairwoman', 'Chair'].flatMap((chair) => [`${chair} of the ${body}`]),
    )
    const line = `# Chair of the ${chamber} ${name} Committee | US | ${[...titles, ...of].join('; ')} | public record | shared full congress`
    return [line, ...holders].join('\n')
  })
  .join('\n\n')
