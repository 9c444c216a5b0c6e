/** Heads of state and government and foreign ministers. Form: see `table.ts`. Public record. */
export const world = `
# President of Russia | RU | President; Kremlin leader; Kremlin chief; Russian leader | public record
1991-07-10 1999-12-31 Boris Yeltsin; Q34453
1999-12-31 2008-05-07 Vladimir Putin; Q7747
2008-05-07 2012-05-07 Dmitry Medvedev; Dmitri Medvedev; Dmitriy Medvedev; Q23530
2012-05-07 - Vladimir Putin; Q7747

# Prime Minister of Russia | RU | Prime Minister; Premier | public record
1992-12-14 1998-03-23 Viktor Chernomyrdin
1998-04-24 1998-08-23 Sergei Kiriyenko
1998-09-11 1999-05-12 Yevgeny Primakov; Evgeny Primakov
1999-08-09 2000-05-07 Vladimir Putin; Q7747
2000-05-07 2004-02-24 Mikhail Kasyanov
2004-03-05 2007-09-12 Mikhail Fradkov
2007-09-14 2008-05-07 Viktor Zubkov
2008-05-08 2012-05-07 Vladimir Putin; Q7747
2012-05-08 2020-01-15 Dmitry Medvedev; Dmitri Medvedev; Q23530
2020-01-16 - Mikhail Mishustin

# Foreign Minister of Russia | RU | Foreign Minister; Minister of Foreign Affairs | public record
1990-10-11 1996-01-05 Andrei Kozyrev
1996-01-09 1998-09-11 Yevgeny Primakov
1998-09-11 2004-03-09 Igor Ivanov
2004-03-09 - Sergei Lavrov; Sergey Lavrov

# Defence Minister of Russia | RU | Defense Minister; Defence Minister; Minister of Defense; Minister of Defence | public record
2001-03-28 2007-02-15 Sergei Ivanov; Sergey Ivanov
2007-02-15 2012-11-06 Anatoly Serdyukov
2012-11-06 2024-05-12 Sergei Shoigu; Sergey Shoigu
2024-05-14 - Andrei Belousov; Andrey Belousov

# Spokesman of the Kremlin | RU | Kremlin spokesman; Kremlin spokesperson; spokesman | public record
2012-05-22 - Dmitry Peskov; Dmitri Peskov

# Leader of the Soviet Union | SU | Soviet leader; Premier; Soviet President; Soviet Premier; General Secretary; First Secretary; Communist Party leader; President | public record | shared
1941-05-06 1953-03-05 Joseph Stalin; Josef Stalin; Q855
1953-03-05 1955-02-08 Georgy Malenkov; Georgi Malenkov
1953-09-07 1964-10-14 Nikita Khrushchev; Q35314
1964-10-14 1982-11-10 Leonid Brezhnev
1964-10-15 1980-10-23 Alexei Kosygin
1982-11-12 1984-02-09 Yuri Andropov
1984-02-13 1985-03-10 Konstantin Chernenko
1985-03-11 1991-12-25 Mikhail Gorbachev; Q30487

# Prime Minister of the United Kingdom | GB | Prime Minister; Premier; PM; British leader; British Premier | public record
1940-05-10 1945-07-26 Winston Churchill; Q8016
1945-07-26 1951-10-26 Clement Attlee
1951-10-26 1955-04-05 Winston Churchill; Q8016
1955-04-06 1957-01-09 Anthony Eden
1957-01-10 1963-10-18 Harold Macmillan
1963-10-18 1964-10-16 Alec Douglas-Home
1964-10-16 1970-06-19 Harold Wilson
1970-06-19 1974-03-04 Edward Heath; Ted Heath
1974-03-04 1976-04-05 Harold Wilson
1976-04-05 1979-05-04 James Callaghan; Jim Callaghan
1979-05-04 1990-11-28 Margaret Thatcher; Q7416
1990-11-28 1997-05-02 John Major
1997-05-02 2007-06-27 Tony Blair; Q9545
2007-06-27 2010-05-11 Gordon Brown; Q10648
2010-05-11 2016-07-13 David Cameron; Q192
2016-07-13 2019-07-24 Theresa May; Q264766
2019-07-24 2022-09-06 Boris Johnson; Q180589
2022-09-06 2022-10-25 Liz Truss
2022-10-25 2024-07-05 Rishi Sunak
2024-07-05 - Keir Starmer

# Chancellor of the Exchequer | GB | Chancellor; Chancellor of the Exchequer | public record
1983-06-11 1989-10-26 Nigel Lawson
1990-11-28 1993-05-27 Norman Lamont
1993-05-27 1997-05-02 Kenneth Clarke; Ken Clarke
1997-05-02 2007-06-27 Gordon Brown; Q10648
2007-06-28 2010-05-11 Alistair Darling
2010-05-11 2016-07-13 George Osborne
2016-07-13 2019-07-24 Philip Hammond
2019-07-24 2020-02-13 Sajid Javid
2020-02-13 2022-07-05 Rishi Sunak
2022-10-14 2024-07-05 Jeremy Hunt
2024-07-05 - Rachel Reeves

# Foreign Secretary of the United Kingdom | GB | Foreign Secretary; Foreign Minister | public record
1989-10-26 1995-07-05 Douglas Hurd
1995-07-05 1997-05-02 Malcolm Rifkind
1997-05-02 2001-06-08 Robin Cook
2001-06-08 2006-05-05 Jack Straw
2006-05-05 2007-06-27 Margaret Beckett
2007-06-28 2010-05-11 David Miliband
2010-05-12 2014-07-14 William Hague
2014-07-15 2016-07-13 Philip Hammond
2016-07-13 2018-07-09 Boris Johnson; Q180589
2018-07-09 2019-07-24 Jeremy Hunt
2019-07-24 2021-09-15 Dominic Raab
2021-09-15 2022-09-06 Liz Truss
2022-09-06 2023-11-13 James Cleverly
2023-11-13 2024-07-05 David Cameron; Lord Cameron; Q192
2024-07-05 2025-09-05 David Lammy
2025-09-05 - Yvette Cooper

# Home Secretary of the United Kingdom | GB | Home Secretary | public record
1993-05-27 1997-05-02 Michael Howard
1997-05-02 2001-06-08 Jack Straw
2001-06-08 2004-12-15 David Blunkett
2004-12-15 2006-05-05 Charles Clarke
2006-05-05 2007-06-27 John Reid
2007-06-28 2009-06-05 Jacqui Smith
2009-06-05 2010-05-11 Alan Johnson
2010-05-12 2016-07-13 Theresa May; Q264766
2016-07-13 2018-04-30 Amber Rudd
2018-04-30 2019-07-24 Sajid Javid
2019-07-24 2022-09-06 Priti Patel
2024-07-05 2025-09-05 Yvette Cooper
2025-09-05 - Shabana Mahmood

# Leader of the Labour Party | GB | Labour leader; Labour Party leader; Leader of the Labour Party; Opposition leader | public record
1983-10-02 1992-07-18 Neil Kinnock
1994-07-21 2007-06-24 Tony Blair; Q9545
2010-09-25 2015-05-08 Ed Miliband
2015-09-12 2020-04-04 Jeremy Corbyn
2020-04-04 - Keir Starmer

# Leader of the Conservative Party | GB | Conservative leader; Tory leader; Conservative Party leader; Opposition leader | public record
1997-06-19 2001-09-13 William Hague
2001-09-13 2003-11-06 Iain Duncan Smith
2003-11-06 2005-12-06 Michael Howard
2005-12-06 2016-07-11 David Cameron; Q192
2024-11-02 - Kemi Badenoch

# Leader of the Liberal Democrats | GB | Liberal Democrat leader; Lib Dem leader; Deputy Prime Minister | public record
1999-08-09 2006-01-07 Charles Kennedy
2006-03-02 2007-10-15 Menzies Campbell; Sir Menzies Campbell
2007-12-18 2015-05-08 Nick Clegg
2015-07-16 2017-07-20 Tim Farron
2017-07-20 2019-07-22 Vince Cable
2020-08-27 - Ed Davey

# Monarch of the United Kingdom | GB | King; Queen | public record
1936-12-11 1952-02-06 George VI
1952-02-06 2022-09-08 Elizabeth II; Elizabeth; Q9682
2022-09-08 - Charles III; Charles

# First Minister of Scotland | GB-SCT | First Minister; Scottish First Minister | public record
2001-11-27 2007-05-16 Jack McConnell
2007-05-17 2014-11-19 Alex Salmond
2014-11-20 2023-03-28 Nicola Sturgeon
2023-03-29 2024-05-07 Humza Yousaf
2024-05-08 - John Swinney

# Mayor of London | GB | Mayor of London; London Mayor | public record
2000-05-04 2008-05-04 Ken Livingstone
2008-05-04 2016-05-09 Boris Johnson; Q180589
2016-05-09 - Sadiq Khan

# President of France | FR | President; French leader | public record
1947-01-16 1954-01-16 Vincent Auriol
1954-01-16 1959-01-08 René Coty; Rene Coty
1959-01-08 1969-04-28 Charles de Gaulle; Q2042
1969-06-20 1974-04-02 Georges Pompidou
1974-05-27 1981-05-21 Valéry Giscard d'Estaing; Valery Giscard d'Estaing
1981-05-21 1995-05-17 François Mitterrand; Francois Mitterrand; Q2038
1995-05-17 2007-05-16 Jacques Chirac; Q2105
2007-05-16 2012-05-15 Nicolas Sarkozy; Q329
2012-05-15 2017-05-14 François Hollande; Francois Hollande; Q157
2017-05-14 - Emmanuel Macron; Q3052772

# Prime Minister of France | FR | Prime Minister; Premier | public record
1986-03-20 1988-05-10 Jacques Chirac; Q2105
1993-03-29 1995-05-18 Edouard Balladur; Édouard Balladur
1995-05-17 1997-06-03 Alain Juppé; Alain Juppe
1997-06-02 2002-05-06 Lionel Jospin
2002-05-06 2005-05-31 Jean-Pierre Raffarin
2005-05-31 2007-05-17 Dominique de Villepin
2007-05-17 2012-05-15 François Fillon; Francois Fillon
2012-05-15 2014-03-31 Jean-Marc Ayrault
2014-03-31 2016-12-06 Manuel Valls
2016-12-06 2017-05-15 Bernard Cazeneuve
2017-05-15 2020-07-03 Édouard Philippe; Edouard Philippe
2020-07-03 2022-05-16 Jean Castex
2022-05-16 2024-01-09 Élisabeth Borne; Elisabeth Borne
2024-01-09 2024-09-05 Gabriel Attal
2024-09-05 2024-12-13 Michel Barnier
2024-12-13 2025-09-09 François Bayrou; Francois Bayrou
2025-09-09 - Sébastien Lecornu; Sebastien Lecornu

# Foreign Minister of France | FR | Foreign Minister | public record
2007-05-18 2010-11-14 Bernard Kouchner
2011-02-27 2012-05-15 Alain Juppé; Alain Juppe
2012-05-16 2016-02-11 Laurent Fabius
2016-02-11 2017-05-17 Jean-Marc Ayrault
2017-05-17 2022-05-20 Jean-Yves Le Drian
2022-05-20 2024-01-11 Catherine Colonna
2024-01-11 2024-09-21 Stéphane Séjourné; Stephane Sejourne
2024-09-21 - Jean-Noël Barrot; Jean-Noel Barrot

# Chancellor of Germany | DE | Chancellor; German leader; Federal Chancellor; Bundeskanzler; Bundeskanzlerin; Kanzler; Kanzlerin | public record
1949-09-15 1963-10-16 Konrad Adenauer
1963-10-16 1966-12-01 Ludwig Erhard
1966-12-01 1969-10-21 Kurt Georg Kiesinger; Kurt Kiesinger
1969-10-21 1974-05-07 Willy Brandt
1974-05-16 1982-10-01 Helmut Schmidt
1982-10-01 1998-10-27 Helmut Kohl; Q2518
1998-10-27 2005-11-22 Gerhard Schröder; Gerhard Schroeder; Gerhard Schroder; Q2530
2005-11-22 2021-12-08 Angela Merkel; Q567
2021-12-08 2025-05-06 Olaf Scholz; Q61053
2025-05-06 - Friedrich Merz

# Foreign Minister of Germany | DE | Foreign Minister; Außenminister; Außenministerin | public record
1974-05-17 1992-05-18 Hans-Dietrich Genscher
1992-05-18 1998-10-26 Klaus Kinkel
1998-10-27 2005-11-22 Joschka Fischer
2005-11-22 2009-10-27 Frank-Walter Steinmeier
2009-10-28 2013-12-17 Guido Westerwelle
2013-12-17 2017-01-27 Frank-Walter Steinmeier
2017-01-27 2018-03-14 Sigmar Gabriel
2018-03-14 2021-12-08 Heiko Maas
2021-12-08 2025-05-06 Annalena Baerbock
2025-05-06 - Johann Wadephul

# Finance Minister of Germany | DE | Finance Minister; Finanzminister | public record
1998-10-27 1999-03-18 Oskar Lafontaine
1999-04-12 2005-11-22 Hans Eichel
2005-11-22 2009-10-28 Peer Steinbrück; Peer Steinbrueck
2009-10-28 2017-10-24 Wolfgang Schäuble; Wolfgang Schaeuble; Wolfgang Schauble
2018-03-14 2021-12-08 Olaf Scholz; Q61053
2021-12-08 2024-11-07 Christian Lindner
2025-05-06 - Lars Klingbeil

# Defence Minister of Germany | DE | Defense Minister; Defence Minister; Verteidigungsminister; Verteidigungsministerin | public record
2013-12-17 2019-07-17 Ursula von der Leyen
2019-07-17 2021-12-08 Annegret Kramp-Karrenbauer
2021-12-08 2023-01-19 Christine Lambrecht
2023-01-19 - Boris Pistorius

# President of Germany | DE | President; Federal President; Bundespräsident | public record
1984-07-01 1994-06-30 Richard von Weizsäcker; Richard von Weizsaecker
1994-07-01 1999-06-30 Roman Herzog
1999-07-01 2004-06-30 Johannes Rau
2004-07-01 2010-05-31 Horst Köhler; Horst Koehler; Horst Kohler
2010-06-30 2012-02-17 Christian Wulff
2012-03-18 2017-03-18 Joachim Gauck
2017-03-19 - Frank-Walter Steinmeier

# Prime Minister of Italy | IT | Prime Minister; Premier | public record
1945-12-10 1953-08-17 Alcide De Gasperi
1983-08-04 1987-04-18 Bettino Craxi
1994-05-10 1995-01-17 Silvio Berlusconi; Q11860
1995-01-17 1996-05-18 Lamberto Dini
1996-05-18 1998-10-21 Romano Prodi
1998-10-21 2000-04-26 Massimo D'Alema
2000-04-26 2001-06-11 Giuliano Amato
2001-06-11 2006-05-17 Silvio Berlusconi; Q11860
2006-05-17 2008-05-08 Romano Prodi
2008-05-08 2011-11-16 Silvio Berlusconi; Q11860
2011-11-16 2013-04-28 Mario Monti
2013-04-28 2014-02-22 Enrico Letta
2014-02-22 2016-12-12 Matteo Renzi
2016-12-12 2018-06-01 Paolo Gentiloni
2018-06-01 2021-02-13 Giuseppe Conte
2021-02-13 2022-10-22 Mario Draghi
2022-10-22 - Giorgia Meloni

# President of Italy | IT | President | public record
1999-05-18 2006-05-15 Carlo Azeglio Ciampi; Carlo Ciampi
2006-05-15 2015-01-14 Giorgio Napolitano
2015-02-03 - Sergio Mattarella

# Prime Minister of Spain | ES | Prime Minister; Premier; President | public record
1982-12-02 1996-05-05 Felipe González; Felipe Gonzalez
1996-05-05 2004-04-17 José María Aznar; Jose Maria Aznar
2004-04-17 2011-12-21 José Luis Rodríguez Zapatero; Jose Luis Rodriguez Zapatero; Jose Luis Zapatero
2011-12-21 2018-06-02 Mariano Rajoy
2018-06-02 - Pedro Sánchez; Pedro Sanchez

# King of Spain | ES | King | public record
1975-11-22 2014-06-19 Juan Carlos; Juan Carlos I
2014-06-19 - Felipe VI; Felipe

# Prime Minister of Portugal | PT | Prime Minister; Premier | public record
1995-10-28 2002-04-06 António Guterres; Antonio Guterres
2002-04-06 2004-07-17 José Manuel Barroso; Jose Manuel Barroso; José Manuel Durão Barroso
2005-03-12 2011-06-21 José Sócrates; Jose Socrates
2011-06-21 2015-11-26 Pedro Passos Coelho
2015-11-26 2024-04-02 António Costa; Antonio Costa
2024-04-02 - Luís Montenegro; Luis Montenegro

# Prime Minister of the Netherlands | NL | Prime Minister; Premier; minister-president | public record
1994-08-22 2002-07-22 Wim Kok
2002-07-22 2010-10-14 Jan Peter Balkenende
2010-10-14 2024-07-02 Mark Rutte
2024-07-02 - Dick Schoof

# Prime Minister of Belgium | BE | Prime Minister; Premier | public record
1999-07-12 2008-03-20 Guy Verhofstadt
2008-12-30 2009-11-25 Herman Van Rompuy
2011-12-06 2014-10-11 Elio Di Rupo
2014-10-11 2019-10-27 Charles Michel
2020-10-01 2025-02-03 Alexander De Croo
2025-02-03 - Bart De Wever

# Chancellor of Austria | AT | Chancellor; Bundeskanzler; Kanzler | public record
1997-01-28 2000-02-04 Viktor Klima
2000-02-04 2007-01-11 Wolfgang Schüssel; Wolfgang Schuessel
2007-01-11 2008-12-02 Alfred Gusenbauer
2008-12-02 2016-05-09 Werner Faymann
2016-05-17 2017-12-18 Christian Kern
2017-12-18 2019-05-28 Sebastian Kurz
2020-01-07 2021-10-11 Sebastian Kurz
2021-12-06 2025-01-10 Karl Nehammer
2025-03-03 - Christian Stocker

# Prime Minister of Poland | PL | Prime Minister; Premier | public record
1989-08-24 1991-01-12 Tadeusz Mazowiecki
1997-10-31 2001-10-19 Jerzy Buzek
2001-10-19 2004-05-02 Leszek Miller
2006-07-14 2007-11-16 Jaroslaw Kaczynski; Jarosław Kaczyński
2007-11-16 2014-09-22 Donald Tusk
2014-09-22 2015-11-16 Ewa Kopacz
2015-11-16 2017-12-11 Beata Szydło; Beata Szydlo
2017-12-11 2023-11-27 Mateusz Morawiecki
2023-12-13 - Donald Tusk

# President of Poland | PL | President | public record
1990-12-22 1995-12-22 Lech Walesa; Lech Wałęsa
1995-12-23 2005-12-23 Aleksander Kwasniewski; Aleksander Kwaśniewski
2005-12-23 2010-04-10 Lech Kaczynski; Lech Kaczyński
2010-07-08 2015-08-06 Bronislaw Komorowski; Bronisław Komorowski
2015-08-06 2025-08-06 Andrzej Duda
2025-08-06 - Karol Nawrocki

# Foreign Minister of Poland | PL | Foreign Minister | public record
2007-11-16 2014-09-22 Radoslaw Sikorski; Radosław Sikorski; Radek Sikorski
2023-12-13 - Radoslaw Sikorski; Radosław Sikorski; Radek Sikorski

# Prime Minister of Hungary | HU | Prime Minister; Premier | public record
1998-07-06 2002-05-27 Viktor Orban; Viktor Orbán
2002-05-27 2004-09-29 Péter Medgyessy; Peter Medgyessy
2004-09-29 2009-04-14 Ferenc Gyurcsany; Ferenc Gyurcsány
2010-05-29 - Viktor Orban; Viktor Orbán

# Prime Minister of the Czech Republic | CZ | Prime Minister; Premier | public record
1993-01-01 1998-01-02 Václav Klaus; Vaclav Klaus
1998-07-17 2002-07-15 Miloš Zeman; Milos Zeman
2006-09-04 2009-05-08 Mirek Topolánek; Mirek Topolanek
2010-07-13 2013-07-10 Petr Nečas; Petr Necas
2014-01-17 2017-12-13 Bohuslav Sobotka
2017-12-06 2021-12-17 Andrej Babiš; Andrej Babis
2021-12-17 2025-12-16 Petr Fiala

# President of the Czech Republic | CZ | President | public record
1989-12-29 1992-07-20 Václav Havel; Vaclav Havel
1993-02-02 2003-02-02 Václav Havel; Vaclav Havel
2003-03-07 2013-03-07 Václav Klaus; Vaclav Klaus
2013-03-08 2023-03-08 Miloš Zeman; Milos Zeman
2023-03-09 - Petr Pavel

# Prime Minister of Slovakia | SK | Prime Minister; Premier | public record
1998-10-30 2006-07-04 Mikuláš Dzurinda; Mikulas Dzurinda
2006-07-04 2010-07-08 Robert Fico
2012-04-04 2018-03-22 Robert Fico
2018-03-22 2020-03-21 Peter Pellegrini
2021-04-01 2023-05-15 Eduard Heger
2023-10-25 - Robert Fico

# President of Slovakia | SK | President | public record
2014-06-15 2019-06-15 Andrej Kiska
2019-06-15 2024-06-15 Zuzana Čaputová; Zuzana Caputova
2024-06-15 - Peter Pellegrini

# Prime Minister of Greece | GR | Prime Minister; Premier | public record
1981-10-21 1989-07-02 Andreas Papandreou
1993-10-13 1996-01-22 Andreas Papandreou
1996-01-22 2004-03-10 Costas Simitis; Kostas Simitis
2004-03-10 2009-10-06 Costas Karamanlis; Kostas Karamanlis
2009-10-06 2011-11-11 George Papandreou
2011-11-11 2012-05-16 Lucas Papademos
2012-06-20 2015-01-26 Antonis Samaras
2015-01-26 2015-08-27 Alexis Tsipras
2015-09-21 2019-07-08 Alexis Tsipras
2019-07-08 2023-05-25 Kyriakos Mitsotakis
2023-06-26 - Kyriakos Mitsotakis

# President of Turkey | TR | President; Turkish leader | public record
1993-05-16 2000-05-16 Süleyman Demirel; Suleyman Demirel
2000-05-16 2007-08-28 Ahmet Necdet Sezer
2007-08-28 2014-08-28 Abdullah Gul; Abdullah Gül
2014-08-28 - Recep Tayyip Erdogan; Recep Tayyip Erdoğan; Tayyip Erdogan; Q39259

# Prime Minister of Turkey | TR | Prime Minister; Premier | public record
1993-06-25 1996-03-06 Tansu Ciller; Tansu Çiller
1999-01-11 2002-11-18 Bulent Ecevit; Bülent Ecevit
2002-11-18 2003-03-14 Abdullah Gul; Abdullah Gül
2003-03-14 2014-08-28 Recep Tayyip Erdogan; Recep Tayyip Erdoğan; Tayyip Erdogan; Q39259
2014-08-28 2016-05-24 Ahmet Davutoglu; Ahmet Davutoğlu
2016-05-24 2018-07-09 Binali Yildirim; Binali Yıldırım

# Foreign Minister of Turkey | TR | Foreign Minister | public record
2009-05-01 2014-08-29 Ahmet Davutoglu; Ahmet Davutoğlu
2015-11-24 2023-06-03 Mevlut Cavusoglu; Mevlüt Çavuşoğlu
2023-06-03 - Hakan Fidan

# President of Ukraine | UA | President; Ukrainian leader | public record
1991-12-05 1994-07-19 Leonid Kravchuk
1994-07-19 2005-01-23 Leonid Kuchma
2005-01-23 2010-02-25 Viktor Yushchenko; Victor Yushchenko
2010-02-25 2014-02-22 Viktor Yanukovych; Viktor Yanukovich; Victor Yanukovych
2014-06-07 2019-05-20 Petro Poroshenko
2019-05-20 - Volodymyr Zelensky; Volodymyr Zelenskyy; Volodymyr Zelenskiy; Vladimir Zelensky; Volodymyr Zelenskyi; Wolodymyr Selenskyj; Volodímir Zelenski; Q3874799

# Prime Minister of Ukraine | UA | Prime Minister; Premier | public record
2007-12-18 2010-03-03 Yulia Tymoshenko; Yulia Timoshenko
2010-03-11 2014-01-28 Mykola Azarov
2014-02-27 2016-04-14 Arseniy Yatsenyuk; Arseny Yatseniuk; Arseniy Yatseniuk
2016-04-14 2019-08-29 Volodymyr Groysman
2020-03-04 2025-07-16 Denys Shmyhal
2025-07-17 - Yulia Svyrydenko

# Foreign Minister of Ukraine | UA | Foreign Minister | public record
2014-06-19 2019-08-29 Pavlo Klimkin
2020-03-04 2024-09-05 Dmytro Kuleba
2024-09-05 - Andrii Sybiha; Andriy Sybiha; Andrii Sybiga

# President of Belarus | BY | President; Belarusian leader | public record
1994-07-20 - Alexander Lukashenko; Alyaksandr Lukashenka; Aleksandr Lukashenko

# President of Georgia | GE | President | public record
1992-03-10 2003-11-23 Eduard Shevardnadze
2004-01-25 2013-11-17 Mikheil Saakashvili; Mikhail Saakashvili
2013-11-17 2018-12-16 Giorgi Margvelashvili
2018-12-16 2024-12-29 Salome Zourabichvili; Salome Zurabishvili

# President of Moldova | MD | President | public record
2001-04-07 2009-09-11 Vladimir Voronin
2016-12-23 2020-12-24 Igor Dodon
2020-12-24 - Maia Sandu

# Prime Minister of Armenia | AM | Prime Minister | public record
2018-05-08 - Nikol Pashinyan

# President of Azerbaijan | AZ | President | public record
1993-10-10 2003-10-31 Heydar Aliyev
2003-10-31 - Ilham Aliyev

# President of Kazakhstan | KZ | President | public record
1991-12-16 2019-03-20 Nursultan Nazarbayev
2019-03-20 - Kassym-Jomart Tokayev

# Prime Minister of Sweden | SE | Prime Minister; Premier; statsminister | public record
1969-10-14 1976-10-08 Olof Palme
1982-10-08 1986-02-28 Olof Palme
1996-03-22 2006-10-06 Göran Persson; Goran Persson
2006-10-06 2014-10-03 Fredrik Reinfeldt
2014-10-03 2021-11-30 Stefan Löfven; Stefan Lofven
2021-11-30 2022-10-18 Magdalena Andersson
2022-10-18 - Ulf Kristersson

# Prime Minister of Norway | NO | Prime Minister; Premier; statsminister | public record
1996-10-25 1997-10-17 Thorbjørn Jagland; Thorbjoern Jagland
2000-03-17 2001-10-19 Jens Stoltenberg
2001-10-19 2005-10-17 Kjell Magne Bondevik
2005-10-17 2013-10-16 Jens Stoltenberg
2013-10-16 2021-10-14 Erna Solberg
2021-10-14 - Jonas Gahr Støre; Jonas Gahr Stoere; Jonas Gahr Store

# Prime Minister of Denmark | DK | Prime Minister; Premier; statsminister | public record
1993-01-25 2001-11-27 Poul Nyrup Rasmussen
2001-11-27 2009-04-05 Anders Fogh Rasmussen
2009-04-05 2011-10-03 Lars Løkke Rasmussen; Lars Loekke Rasmussen; Lars Lokke Rasmussen
2011-10-03 2015-06-28 Helle Thorning-Schmidt
2015-06-28 2019-06-27 Lars Løkke Rasmussen; Lars Loekke Rasmussen; Lars Lokke Rasmussen
2019-06-27 - Mette Frederiksen

# Prime Minister of Finland | FI | Prime Minister; Premier | public record
2003-06-24 2010-06-22 Matti Vanhanen
2010-06-22 2011-06-22 Mari Kiviniemi
2011-06-22 2014-06-24 Jyrki Katainen
2014-06-24 2015-05-29 Alexander Stubb
2015-05-29 2019-06-06 Juha Sipilä; Juha Sipila
2019-12-10 2023-06-20 Sanna Marin
2023-06-20 - Petteri Orpo

# President of Finland | FI | President | public record
1982-01-27 1994-03-01 Mauno Koivisto
1994-03-01 2000-03-01 Martti Ahtisaari
2000-03-01 2012-03-01 Tarja Halonen
2012-03-01 2024-03-01 Sauli Niinistö; Sauli Niinisto
2024-03-01 - Alexander Stubb

# Taoiseach of Ireland | IE | Prime Minister; Taoiseach; Premier | public record
1997-06-26 2008-05-07 Bertie Ahern
2008-05-07 2011-03-09 Brian Cowen
2011-03-09 2017-06-14 Enda Kenny
2017-06-14 2020-06-27 Leo Varadkar
2020-06-27 2022-12-17 Micheál Martin; Micheal Martin
2022-12-17 2024-04-09 Leo Varadkar
2024-04-09 2025-01-23 Simon Harris
2025-01-23 - Micheál Martin; Micheal Martin

# Prime Minister of Estonia | EE | Prime Minister | public record
2016-11-23 2021-01-26 Jüri Ratas; Juri Ratas
2021-01-26 2024-07-23 Kaja Kallas
2024-07-23 - Kristen Michal

# President of Lithuania | LT | President | public record
2009-07-12 2019-07-12 Dalia Grybauskaite; Dalia Grybauskaitė
2019-07-12 - Gitanas Nauseda; Gitanas Nausėda

# President of Serbia | RS | President | public record
2004-07-11 2012-04-05 Boris Tadic; Boris Tadić
2012-05-31 2017-05-31 Tomislav Nikolic; Tomislav Nikolić
2017-05-31 - Aleksandar Vucic; Aleksandar Vučić

# President of Yugoslavia | YU | President; Marshal; Yugoslav leader | public record
1953-01-14 1980-05-04 Josip Broz Tito
1997-07-23 2000-10-07 Slobodan Milosevic; Slobodan Milošević

# President of Romania | RO | President | public record
1974-03-28 1989-12-22 Nicolae Ceausescu; Nicolae Ceaușescu
2004-12-20 2014-12-21 Traian Basescu; Traian Băsescu
2014-12-21 2025-02-12 Klaus Iohannis
2025-05-26 - Nicușor Dan; Nicusor Dan

# Prime Minister of Bulgaria | BG | Prime Minister | public record
2009-07-27 2013-03-13 Boyko Borisov; Boiko Borisov
2014-11-07 2017-01-27 Boyko Borisov; Boiko Borisov
2017-05-04 2021-05-12 Boyko Borisov; Boiko Borisov

# Prime Minister of Canada | CA | Prime Minister; Premier | public record
1935-10-23 1948-11-15 William Lyon Mackenzie King
1948-11-15 1957-06-21 Louis St. Laurent
1957-06-21 1963-04-22 John Diefenbaker
1963-04-22 1968-04-20 Lester B. Pearson; Lester Pearson
1968-04-20 1979-06-04 Pierre Trudeau; Pierre Elliott Trudeau
1980-03-03 1984-06-30 Pierre Trudeau; Pierre Elliott Trudeau
1984-09-17 1993-06-25 Brian Mulroney
1993-11-04 2003-12-12 Jean Chretien; Jean Chrétien
2003-12-12 2006-02-06 Paul Martin
2006-02-06 2015-11-04 Stephen Harper
2015-11-04 2025-03-14 Justin Trudeau; Q3099714
2025-03-14 - Mark Carney

# Prime Minister of Australia | AU | Prime Minister; PM | public record
1949-12-19 1966-01-26 Robert Menzies
1966-01-26 1967-12-19 Harold Holt
1972-12-05 1975-11-11 Gough Whitlam
1975-11-11 1983-03-11 Malcolm Fraser
1983-03-11 1991-12-20 Bob Hawke
1991-12-20 1996-03-11 Paul Keating
1996-03-11 2007-12-03 John Howard
2007-12-03 2010-06-24 Kevin Rudd
2010-06-24 2013-06-27 Julia Gillard
2013-06-27 2013-09-18 Kevin Rudd
2013-09-18 2015-09-15 Tony Abbott
2015-09-15 2018-08-24 Malcolm Turnbull
2018-08-24 2022-05-23 Scott Morrison
2022-05-23 - Anthony Albanese

# Foreign Minister of Australia | AU | Foreign Minister | public record
1996-03-11 2007-12-03 Alexander Downer
2013-09-18 2018-08-28 Julie Bishop
2018-08-28 2022-05-23 Marise Payne
2022-05-23 - Penny Wong

# Prime Minister of New Zealand | NZ | Prime Minister; PM | public record
1999-12-05 2008-11-19 Helen Clark
2008-11-19 2016-12-12 John Key
2016-12-12 2017-10-26 Bill English
2017-10-26 2023-01-25 Jacinda Ardern
2023-01-25 2023-11-27 Chris Hipkins
2023-11-27 - Christopher Luxon

# Leader of China | CN | President; Chinese leader; Communist Party chief; Chairman; Communist Party leader; Paramount leader | public record | shared
1949-10-01 1976-09-09 Mao Zedong; Mao Tse-tung; Chairman Mao; Q5816
1993-03-27 2003-03-15 Jiang Zemin
2003-03-15 2013-03-14 Hu Jintao
2012-11-15 - Xi Jinping; Q15031

# Premier of China | CN | Premier; Prime Minister | public record
1949-10-01 1976-01-08 Zhou Enlai; Chou En-lai
1987-11-24 1998-03-17 Li Peng
1998-03-17 2003-03-16 Zhu Rongji
2003-03-16 2013-03-15 Wen Jiabao
2013-03-15 2023-03-11 Li Keqiang
2023-03-11 - Li Qiang

# Foreign Minister of China | CN | Foreign Minister; top diplomat | public record
2007-04-27 2013-03-16 Yang Jiechi
2013-03-16 2022-12-30 Wang Yi
2023-07-25 - Wang Yi

# Prime Minister of Japan | JP | Prime Minister; Premier | public record
1946-05-22 1947-05-24 Shigeru Yoshida
1948-10-15 1954-12-10 Shigeru Yoshida
1957-02-25 1960-07-19 Nobusuke Kishi
1964-11-09 1972-07-07 Eisaku Sato
1972-07-07 1974-12-09 Kakuei Tanaka
1982-11-27 1987-11-06 Yasuhiro Nakasone
1996-01-11 1998-07-30 Ryutaro Hashimoto
1998-07-30 2000-04-05 Keizo Obuchi
2000-04-05 2001-04-26 Yoshiro Mori
2001-04-26 2006-09-26 Junichiro Koizumi
2006-09-26 2007-09-26 Shinzo Abe
2007-09-26 2008-09-24 Yasuo Fukuda
2008-09-24 2009-09-16 Taro Aso
2009-09-16 2010-06-08 Yukio Hatoyama
2010-06-08 2011-09-02 Naoto Kan
2011-09-02 2012-12-26 Yoshihiko Noda
2012-12-26 2020-09-16 Shinzo Abe
2020-09-16 2021-10-04 Yoshihide Suga
2021-10-04 2024-10-01 Fumio Kishida
2024-10-01 2025-10-21 Shigeru Ishiba
2025-10-21 - Sanae Takaichi

# Emperor of Japan | JP | Emperor | public record
1926-12-25 1989-01-07 Hirohito
1989-01-07 2019-04-30 Akihito
2019-05-01 - Naruhito

# Prime Minister of India | IN | Prime Minister; Premier; PM | public record
1947-08-15 1964-05-27 Jawaharlal Nehru
1964-06-09 1966-01-11 Lal Bahadur Shastri
1966-01-24 1977-03-24 Indira Gandhi
1977-03-24 1979-07-28 Morarji Desai
1980-01-14 1984-10-31 Indira Gandhi
1984-10-31 1989-12-02 Rajiv Gandhi
1991-06-21 1996-05-16 P.V. Narasimha Rao; Narasimha Rao
1998-03-19 2004-05-22 Atal Bihari Vajpayee; Atal Behari Vajpayee
2004-05-22 2014-05-26 Manmohan Singh
2014-05-26 - Narendra Modi; Q1058

# Foreign Minister of India | IN | Foreign Minister; External Affairs Minister | public record
2012-10-28 2014-05-26 Salman Khurshid
2014-05-26 2019-05-30 Sushma Swaraj
2019-05-30 - Subrahmanyam Jaishankar; S Jaishankar; S. Jaishankar

# Prime Minister of Pakistan | PK | Prime Minister; Premier; PM | public record
1973-08-14 1977-07-05 Zulfikar Ali Bhutto
1988-12-02 1990-08-06 Benazir Bhutto
1990-11-06 1993-04-18 Nawaz Sharif
1993-10-19 1996-11-05 Benazir Bhutto
1997-02-17 1999-10-12 Nawaz Sharif
2004-08-28 2007-11-15 Shaukat Aziz
2008-03-25 2012-06-19 Yousuf Raza Gilani; Yusuf Raza Gilani
2013-06-05 2017-07-28 Nawaz Sharif
2017-08-01 2018-05-31 Shahid Khaqan Abbasi
2018-08-18 2022-04-10 Imran Khan
2022-04-11 2023-08-14 Shehbaz Sharif; Shahbaz Sharif
2024-03-04 - Shehbaz Sharif; Shahbaz Sharif

# President of Pakistan | PK | President; General | public record
1958-10-27 1969-03-25 Ayub Khan; Mohammad Ayub Khan
1978-09-16 1988-08-17 Muhammad Zia-ul-Haq; Mohammad Zia ul-Haq
2001-06-20 2008-08-18 Pervez Musharraf
2008-09-09 2013-09-08 Asif Ali Zardari
2013-09-09 2018-09-09 Mamnoon Hussain
2018-09-09 2024-03-10 Arif Alvi
2024-03-10 - Asif Ali Zardari

# Prime Minister of Bangladesh | BD | Prime Minister; Premier | public record
1991-03-20 1996-03-30 Khaleda Zia
1996-06-23 2001-07-15 Sheikh Hasina
2001-10-10 2006-10-29 Khaleda Zia
2009-01-06 2024-08-05 Sheikh Hasina

# President of Sri Lanka | LK | President | public record
1994-11-12 2005-11-19 Chandrika Kumaratunga
2005-11-19 2015-01-09 Mahinda Rajapaksa
2015-01-09 2019-11-18 Maithripala Sirisena
2019-11-18 2022-07-14 Gotabaya Rajapaksa
2022-07-20 2024-09-23 Ranil Wickremesinghe
2024-09-23 - Anura Kumara Dissanayake

# President of Afghanistan | AF | President | public record
2001-12-22 2014-09-29 Hamid Karzai
2014-09-29 2021-08-15 Ashraf Ghani

# President of South Korea | KR | President; South Korean leader | public record
1948-07-24 1960-04-26 Syngman Rhee
1963-12-17 1979-10-26 Park Chung-hee; Park Chung Hee
1993-02-25 1998-02-25 Kim Young-sam; Kim Young Sam
1998-02-25 2003-02-25 Kim Dae-jung; Kim Dae Jung
2003-02-25 2008-02-25 Roh Moo-hyun; Roh Moo Hyun
2008-02-25 2013-02-25 Lee Myung-bak; Lee Myung Bak
2013-02-25 2017-03-10 Park Geun-hye; Park Geun Hye
2017-05-10 2022-05-10 Moon Jae-in; Moon Jae In
2022-05-10 2025-04-04 Yoon Suk Yeol; Yoon Suk-yeol
2025-06-04 - Lee Jae-myung; Lee Jae Myung

# Leader of North Korea | KP | leader; North Korean leader; dictator; Chairman | public record
1948-09-09 1994-07-08 Kim Il-sung; Kim Il Sung
1994-07-08 2011-12-17 Kim Jong-il; Kim Jong Il
2011-12-17 - Kim Jong-un; Kim Jong Un

# President of Taiwan | TW | President | public record
1988-01-13 2000-05-20 Lee Teng-hui
2000-05-20 2008-05-20 Chen Shui-bian
2008-05-20 2016-05-20 Ma Ying-jeou
2016-05-20 2024-05-20 Tsai Ing-wen
2024-05-20 - Lai Ching-te; William Lai

# President of Indonesia | ID | President | public record
1945-08-18 1967-03-12 Sukarno
1967-03-12 1998-05-21 Suharto
1999-10-20 2001-07-23 Abdurrahman Wahid
2001-07-23 2004-10-20 Megawati Sukarnoputri
2004-10-20 2014-10-20 Susilo Bambang Yudhoyono
2014-10-20 2024-10-20 Joko Widodo
2024-10-20 - Prabowo Subianto

# President of the Philippines | PH | President | public record
1965-12-30 1986-02-25 Ferdinand Marcos
1986-02-25 1992-06-30 Corazon Aquino; Cory Aquino
1992-06-30 1998-06-30 Fidel Ramos
1998-06-30 2001-01-20 Joseph Estrada
2001-01-20 2010-06-30 Gloria Macapagal Arroyo; Gloria Arroyo
2010-06-30 2016-06-30 Benigno Aquino; Noynoy Aquino
2016-06-30 2022-06-30 Rodrigo Duterte
2022-06-30 - Ferdinand Marcos Jr.; Bongbong Marcos

# Prime Minister of Malaysia | MY | Prime Minister; PM | public record
1981-07-16 2003-10-31 Mahathir Mohamad; Mahathir Mohammad
2003-10-31 2009-04-03 Abdullah Ahmad Badawi; Abdullah Badawi
2009-04-03 2018-05-09 Najib Razak
2018-05-10 2020-03-01 Mahathir Mohamad; Mahathir Mohammad
2022-11-24 - Anwar Ibrahim

# Prime Minister of Singapore | SG | Prime Minister; PM | public record
1959-06-05 1990-11-28 Lee Kuan Yew
1990-11-28 2004-08-12 Goh Chok Tong
2004-08-12 2024-05-15 Lee Hsien Loong
2024-05-15 - Lawrence Wong

# Prime Minister of Thailand | TH | Prime Minister; PM | public record
2001-02-09 2006-09-19 Thaksin Shinawatra
2008-12-17 2011-08-05 Abhisit Vejjajiva
2011-08-05 2014-05-07 Yingluck Shinawatra
2014-08-24 2023-08-22 Prayuth Chan-ocha; Prayut Chan-o-cha
2023-08-22 2024-08-14 Srettha Thavisin
2024-08-16 2025-08-29 Paetongtarn Shinawatra
2025-09-05 - Anutin Charnvirakul

# Prime Minister of Israel | IL | Prime Minister; Premier; PM; Israeli leader | public record
1948-05-14 1954-01-26 David Ben-Gurion; David Ben Gurion
1955-11-03 1963-06-26 David Ben-Gurion; David Ben Gurion
1963-06-26 1969-02-26 Levi Eshkol
1969-03-17 1974-06-03 Golda Meir
1974-06-03 1977-06-20 Yitzhak Rabin
1977-06-20 1983-10-10 Menachem Begin
1986-10-20 1992-07-13 Yitzhak Shamir
1992-07-13 1995-11-04 Yitzhak Rabin
1995-11-04 1996-06-18 Shimon Peres
1996-06-18 1999-07-06 Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; Q43723
1999-07-06 2001-03-07 Ehud Barak
2001-03-07 2006-01-04 Ariel Sharon
2006-01-04 2009-03-31 Ehud Olmert
2009-03-31 2021-06-13 Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; Q43723
2021-06-13 2022-06-30 Naftali Bennett
2022-07-01 2022-12-29 Yair Lapid
2022-12-29 - Benjamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; Q43723

# President of Israel | IL | President | public record
2007-07-15 2014-07-24 Shimon Peres
2014-07-24 2021-07-07 Reuven Rivlin
2021-07-07 - Isaac Herzog

# President of the Palestinian Authority | PS | President; Palestinian leader; Palestinian Authority President; Palestinian President; Chairman | public record
1996-01-20 2004-11-11 Yasser Arafat; Yasir Arafat
2005-01-15 - Mahmoud Abbas

# President of Iran | IR | President; Iranian leader | public record
1989-08-16 1997-08-03 Akbar Hashemi Rafsanjani; Hashemi Rafsanjani
1997-08-03 2005-08-03 Mohammad Khatami
2005-08-03 2013-08-03 Mahmoud Ahmadinejad
2013-08-03 2021-08-03 Hassan Rouhani; Hassan Rowhani; Hasan Rouhani
2021-08-03 2024-05-19 Ebrahim Raisi
2024-07-28 - Masoud Pezeshkian

# Foreign Minister of Iran | IR | Foreign Minister | public record
2013-08-15 2021-08-25 Mohammad Javad Zarif; Javad Zarif
2021-08-25 2024-05-19 Hossein Amir-Abdollahian; Hossein Amirabdollahian
2024-08-21 - Abbas Araghchi; Abbas Araqchi

# Supreme Leader of Iran | IR | Supreme Leader; Ayatollah | public record
1979-12-03 1989-06-03 Ruhollah Khomeini
1989-06-04 - Ali Khamenei

# Shah of Iran | IR | Shah | public record
1941-09-16 1979-02-11 Mohammad Reza Pahlavi

# President of Iraq | IQ | President; Iraqi leader; dictator; Iraqi dictator | public record
1979-07-16 2003-04-09 Saddam Hussein; Q1316
2005-04-07 2014-07-24 Jalal Talabani

# Prime Minister of Iraq | IQ | Prime Minister; Premier | public record
2004-06-28 2005-05-03 Iyad Allawi; Ayad Allawi
2006-05-20 2014-09-08 Nouri al-Maliki; Nuri al-Maliki; Nouri Al-Maliki; Nouri Maliki
2014-09-08 2018-10-25 Haider al-Abadi; Haider Al-Abadi
2018-10-25 2020-05-07 Adel Abdul Mahdi; Adil Abdul-Mahdi
2020-05-07 2022-10-27 Mustafa al-Kadhimi
2022-10-27 - Mohammed Shia al-Sudani

# President of Syria | SY | President; Syrian leader; dictator | public record
1971-03-12 2000-06-10 Hafez al-Assad; Hafez Assad; Hafez Al-Assad
2000-07-17 2024-12-08 Bashar al-Assad; Bashar Assad; Bashar Al-Assad; Q44329
2025-01-29 - Ahmed al-Sharaa

# President of Egypt | EG | President; Egyptian leader | public record
1956-06-23 1970-09-28 Gamal Abdel Nasser
1970-10-15 1981-10-06 Anwar Sadat; Anwar el-Sadat
1981-10-14 2011-02-11 Hosni Mubarak
2012-06-30 2013-07-03 Mohamed Morsi; Mohammed Morsi; Mohamed Mursi
2014-06-08 - Abdel Fattah al-Sisi; Abdel Fattah el-Sisi; Abdel-Fattah el-Sissi; Abdel Fattah Al-Sisi

# Leader of Libya | LY | Libyan leader; Colonel; leader; dictator; strongman; Libyan strongman | public record
1969-09-01 2011-10-20 Muammar Gaddafi; Moammar Gadhafi; Muammar Qaddafi; Moamer Kadhafi; Muammar el-Qaddafi; Moammar Gaddafi; Q19878

# President of Tunisia | TN | President | public record
1987-11-07 2011-01-14 Zine El Abidine Ben Ali; Zine al-Abidine Ben Ali
2014-12-31 2019-07-25 Beji Caid Essebsi
2019-10-23 - Kais Saied

# President of Algeria | DZ | President | public record
1999-04-27 2019-04-02 Abdelaziz Bouteflika
2019-12-19 - Abdelmadjid Tebboune

# King of Saudi Arabia | SA | King | public record
1964-11-02 1975-03-25 Faisal
1982-06-13 2005-08-01 Fahd
2005-08-01 2015-01-23 Abdullah
2015-01-23 - Salman

# Crown Prince of Saudi Arabia | SA | Crown Prince; Saudi Crown Prince | public record
2017-06-21 - Mohammed bin Salman

# King of Jordan | JO | King | public record
1952-08-11 1999-02-07 Hussein
1999-02-07 - Abdullah II; Abdullah

# President of Yemen | YE | President | public record
1990-05-22 2012-02-25 Ali Abdullah Saleh
2012-02-25 2022-04-07 Abed Rabbo Mansour Hadi; Abdrabbuh Mansour Hadi; Abd-Rabbu Mansour Hadi

# President of South Africa | ZA | President | public record
1989-08-15 1994-05-10 F.W. de Klerk; Frederik de Klerk; F. W. de Klerk
1994-05-10 1999-06-16 Nelson Mandela; Q8023
1999-06-14 2008-09-25 Thabo Mbeki
2009-05-09 2018-02-14 Jacob Zuma
2018-02-15 - Cyril Ramaphosa

# President of Nigeria | NG | President | public record
1999-05-29 2007-05-29 Olusegun Obasanjo
2007-05-29 2010-05-05 Umaru Yar'Adua
2010-05-05 2015-05-29 Goodluck Jonathan
2015-05-29 2023-05-29 Muhammadu Buhari
2023-05-29 - Bola Tinubu; Bola Ahmed Tinubu

# President of Kenya | KE | President | public record
1978-08-22 2002-12-30 Daniel arap Moi
2002-12-30 2013-04-09 Mwai Kibaki
2013-04-09 2022-09-13 Uhuru Kenyatta
2022-09-13 - William Ruto

# President of Zimbabwe | ZW | President; Zimbabwean leader | public record
1987-12-31 2017-11-21 Robert Mugabe
2017-11-24 - Emmerson Mnangagwa

# Prime Minister of Ethiopia | ET | Prime Minister | public record
1995-08-23 2012-08-20 Meles Zenawi
2012-09-21 2018-04-02 Hailemariam Desalegn
2018-04-02 - Abiy Ahmed

# President of Rwanda | RW | President | public record
2000-04-22 - Paul Kagame

# President of Uganda | UG | President | public record
1971-01-25 1979-04-11 Idi Amin
1986-01-29 - Yoweri Museveni

# President of Sudan | SD | President | public record
1993-10-16 2019-04-11 Omar al-Bashir; Omar Al-Bashir; Omar Hassan al-Bashir

# President of Zaire and the Democratic Republic of Congo | CD | President | public record
1965-11-24 1997-05-16 Mobutu Sese Seko
1997-05-29 2001-01-16 Laurent Kabila; Laurent-Desire Kabila
2001-01-26 2019-01-24 Joseph Kabila
2019-01-24 - Felix Tshisekedi; Félix Tshisekedi

# President of Ghana | GH | President | public record
2001-01-07 2009-01-07 John Kufuor
2009-01-07 2012-07-24 John Atta Mills
2012-07-24 2017-01-07 John Mahama; John Dramani Mahama
2017-01-07 2025-01-07 Nana Akufo-Addo
2025-01-07 - John Mahama; John Dramani Mahama

# President of Senegal | SN | President | public record
2000-04-01 2012-04-02 Abdoulaye Wade
2012-04-02 2024-04-02 Macky Sall
2024-04-02 - Bassirou Diomaye Faye

# President of Mexico | MX | President | public record
1988-12-01 1994-11-30 Carlos Salinas; Carlos Salinas de Gortari
1994-12-01 2000-11-30 Ernesto Zedillo
2000-12-01 2006-11-30 Vicente Fox
2006-12-01 2012-11-30 Felipe Calderon; Felipe Calderón
2012-12-01 2018-11-30 Enrique Peña Nieto; Enrique Pena Nieto
2018-12-01 2024-09-30 Andrés Manuel López Obrador; Andres Manuel Lopez Obrador
2024-10-01 - Claudia Sheinbaum

# President of Brazil | BR | President; Brazilian leader; presidente | public record
1990-03-15 1992-12-29 Fernando Collor; Fernando Collor de Mello
1995-01-01 2003-01-01 Fernando Henrique Cardoso
2003-01-01 2011-01-01 Luiz Inácio Lula da Silva; Luiz Inacio Lula da Silva; Lula; Lula da Silva
2011-01-01 2016-08-31 Dilma Rousseff
2016-08-31 2019-01-01 Michel Temer
2019-01-01 2023-01-01 Jair Bolsonaro
2023-01-01 - Luiz Inácio Lula da Silva; Luiz Inacio Lula da Silva; Lula; Lula da Silva

# President of Argentina | AR | President; presidente; presidenta | public record
1989-07-08 1999-12-10 Carlos Menem
1999-12-10 2001-12-21 Fernando de la Rua; Fernando de la Rúa
2003-05-25 2007-12-10 Nestor Kirchner; Néstor Kirchner
2007-12-10 2015-12-10 Cristina Fernandez de Kirchner; Cristina Fernández de Kirchner; Cristina Kirchner; Cristina Fernandez
2015-12-10 2019-12-10 Mauricio Macri
2019-12-10 2023-12-10 Alberto Fernandez; Alberto Fernández
2023-12-10 - Javier Milei

# President of Chile | CL | President; General | public record
1970-11-03 1973-09-11 Salvador Allende
1974-12-17 1990-03-11 Augusto Pinochet
2000-03-11 2006-03-11 Ricardo Lagos
2006-03-11 2010-03-11 Michelle Bachelet
2010-03-11 2014-03-11 Sebastian Pinera; Sebastián Piñera
2014-03-11 2018-03-11 Michelle Bachelet
2018-03-11 2022-03-11 Sebastian Pinera; Sebastián Piñera
2022-03-11 - Gabriel Boric

# President of Colombia | CO | President | public record
1998-08-07 2002-08-07 Andres Pastrana; Andrés Pastrana
2002-08-07 2010-08-07 Alvaro Uribe; Álvaro Uribe
2010-08-07 2018-08-07 Juan Manuel Santos
2018-08-07 2022-08-07 Ivan Duque; Iván Duque
2022-08-07 - Gustavo Petro

# President of Venezuela | VE | President; Venezuelan leader | public record
1999-02-02 2013-03-05 Hugo Chavez; Hugo Chávez
2013-03-05 - Nicolas Maduro; Nicolás Maduro

# President of Peru | PE | President | public record
1990-07-28 2000-11-22 Alberto Fujimori
2001-07-28 2006-07-28 Alejandro Toledo
2006-07-28 2011-07-28 Alan Garcia; Alan García
2011-07-28 2016-07-28 Ollanta Humala
2016-07-28 2018-03-23 Pedro Pablo Kuczynski
2018-03-23 2020-11-09 Martin Vizcarra; Martín Vizcarra
2021-07-28 2022-12-07 Pedro Castillo
2022-12-07 2025-10-10 Dina Boluarte

# President of Bolivia | BO | President | public record
2006-01-22 2019-11-10 Evo Morales
2020-11-08 2025-11-08 Luis Arce

# President of Ecuador | EC | President | public record
2007-01-15 2017-05-24 Rafael Correa
2017-05-24 2021-05-24 Lenin Moreno; Lenín Moreno
2021-05-24 2023-11-23 Guillermo Lasso
2023-11-23 - Daniel Noboa

# Leader of Cuba | CU | President; Cuban leader; leader; dictator; Premier; Prime Minister | public record
1959-02-16 2008-02-24 Fidel Castro; Q11256
2008-02-24 2018-04-19 Raul Castro; Raúl Castro
2018-04-19 - Miguel Diaz-Canel; Miguel Díaz-Canel

# President of El Salvador | SV | President | public record
2019-06-01 - Nayib Bukele

# President of Haiti | HT | President | public record
1996-02-07 2001-02-07 René Préval; Rene Preval
2006-05-14 2011-05-14 René Préval; Rene Preval
2011-05-14 2016-02-07 Michel Martelly
2017-02-07 2021-07-07 Jovenel Moïse; Jovenel Moise

# President of Nicaragua | NI | President | public record
1985-01-10 1990-04-25 Daniel Ortega
2007-01-10 - Daniel Ortega

# State Counsellor of Myanmar | MM | leader; State Counsellor | public record
2016-04-06 2021-02-01 Aung San Suu Kyi

# Secretary-General of the United Nations | UN | Secretary-General; Secretary General; UN Secretary-General; U.N. Secretary-General; UN chief; U.N. chief | public record
1946-02-02 1952-11-10 Trygve Lie
1953-04-10 1961-09-18 Dag Hammarskjold; Dag Hammarskjöld
1961-11-03 1971-12-31 U Thant
1972-01-01 1981-12-31 Kurt Waldheim
1982-01-01 1991-12-31 Javier Perez de Cuellar; Javier Pérez de Cuéllar
1992-01-01 1996-12-31 Boutros Boutros-Ghali
1997-01-01 2006-12-31 Kofi Annan; Q1254
2007-01-01 2016-12-31 Ban Ki-moon; Ban Ki-Moon; Ban Ki Moon; Q1253
2017-01-01 - Antonio Guterres; António Guterres

# Secretary General of NATO | NATO | Secretary General; Secretary-General; NATO Secretary General; NATO Secretary-General; NATO chief; NATO head | public record
1994-10-17 1995-10-20 Willy Claes
1995-12-05 1999-10-06 Javier Solana
1999-10-14 2003-12-17 George Robertson; Lord Robertson
2004-01-05 2009-08-01 Jaap de Hoop Scheffer
2009-08-01 2014-10-01 Anders Fogh Rasmussen
2014-10-01 2024-10-01 Jens Stoltenberg
2024-10-01 - Mark Rutte

# President of the European Commission | EU | European Commission President; Commission President; President; EU Commission President; Commission chief; EU chief; EU Commission chief | public record
1985-01-06 1995-01-24 Jacques Delors
1995-01-24 1999-03-15 Jacques Santer
1999-09-16 2004-11-22 Romano Prodi
2004-11-22 2014-11-01 José Manuel Barroso; Jose Manuel Barroso
2014-11-01 2019-12-01 Jean-Claude Juncker
2019-12-01 - Ursula von der Leyen

# President of the European Council | EU | European Council President; Council President; President; EU Council President | public record
2009-12-01 2014-12-01 Herman Van Rompuy; Herman van Rompuy
2014-12-01 2019-12-01 Donald Tusk
2019-12-01 2024-12-01 Charles Michel
2024-12-01 - António Costa; Antonio Costa

# President of the European Parliament | EU | European Parliament President; Parliament President; President | public record
2009-07-14 2012-01-17 Jerzy Buzek
2012-01-17 2017-01-17 Martin Schulz
2017-01-17 2019-07-03 Antonio Tajani
2019-07-03 2022-01-11 David Sassoli
2022-01-18 - Roberta Metsola

# High Representative of the European Union | EU | EU foreign policy chief; foreign policy chief; High Representative; EU top diplomat; top diplomat; European Union foreign policy chief | public record
1999-10-18 2009-12-01 Javier Solana
2009-12-01 2014-11-01 Catherine Ashton; Baroness Ashton
2014-11-01 2019-12-01 Federica Mogherini
2019-12-01 2024-12-01 Josep Borrell
2024-12-01 - Kaja Kallas

# President of the European Central Bank | ECB | ECB President; European Central Bank President; President; ECB chief | public record
1998-06-01 2003-11-01 Wim Duisenberg
2003-11-01 2011-11-01 Jean-Claude Trichet
2011-11-01 2019-11-01 Mario Draghi
2019-11-01 - Christine Lagarde

# Managing Director of the International Monetary Fund | IMF | IMF Managing Director; IMF chief; Managing Director; IMF head; International Monetary Fund chief | public record
1987-01-16 2000-02-14 Michel Camdessus
2000-05-01 2004-03-04 Horst Köhler; Horst Koehler
2004-06-07 2007-10-31 Rodrigo Rato; Rodrigo de Rato
2007-11-01 2011-05-18 Dominique Strauss-Kahn
2011-07-05 2019-09-12 Christine Lagarde
2019-10-01 - Kristalina Georgieva

# President of the World Bank | WB | World Bank President; World Bank chief; President | public record
1968-04-01 1981-06-30 Robert McNamara; Robert S. McNamara
1995-06-01 2005-05-31 James Wolfensohn; James D. Wolfensohn
2005-06-01 2007-06-30 Paul Wolfowitz
2007-07-01 2012-06-30 Robert Zoellick
2012-07-01 2019-02-01 Jim Yong Kim
2019-04-09 2023-06-01 David Malpass
2023-06-02 - Ajay Banga

# Director-General of the World Health Organization | WHO | WHO Director-General; Director-General; WHO chief | public record
1998-07-21 2003-07-21 Gro Harlem Brundtland
2007-01-04 2017-06-30 Margaret Chan
2017-07-01 - Tedros Adhanom Ghebreyesus; Tedros

# Director-General of the World Trade Organization | WTO | WTO Director-General; Director-General; WTO chief | public record
2005-09-01 2013-08-31 Pascal Lamy
2013-09-01 2020-08-31 Roberto Azevedo; Roberto Azevêdo
2021-03-01 - Ngozi Okonjo-Iweala

# Pope | VA | Pope; Pontiff; Papst | public record
1939-03-02 1958-10-09 Pius XII
1958-10-28 1963-06-03 John XXIII
1963-06-21 1978-08-06 Paul VI
1978-10-16 2005-04-02 John Paul II; John Paul
2005-04-19 2013-02-28 Benedict XVI; Benedict
2013-03-13 2025-04-21 Francis; Q450675
2025-05-08 - Leo XIV; Leo

# President of the International Olympic Committee | IOC | IOC President; International Olympic Committee President; IOC chief | public record
1980-08-03 2001-07-16 Juan Antonio Samaranch
2001-07-16 2013-09-10 Jacques Rogge
2013-09-10 2025-06-23 Thomas Bach
2025-06-23 - Kirsty Coventry

# President of FIFA | FIFA | FIFA President; FIFA chief; president of FIFA; Fifa president; Fifa chief | public record
1974-06-11 1998-06-08 Joao Havelange; João Havelange
1998-06-08 2015-12-21 Sepp Blatter; Joseph Blatter
2016-02-26 - Gianni Infantino

# President of UEFA | UEFA | UEFA President; Uefa president; UEFA chief | public record
2007-01-26 2015-12-21 Michel Platini
2016-09-14 - Aleksander Ceferin; Aleksander Čeferin

# Governor of the Bank of England | GB | Bank of England Governor; Governor; Governor of the Bank of England | public record
1993-07-01 2003-06-30 Eddie George
2003-07-01 2013-06-30 Mervyn King
2013-07-01 2020-03-15 Mark Carney
2020-03-16 - Andrew Bailey

# Chief executive of Apple | | Apple CEO; Apple chief executive; Apple's CEO; chief executive of Apple | public record
1997-09-16 2011-08-24 Steve Jobs
2011-08-24 - Tim Cook

# Chief executive of Microsoft | | Microsoft CEO; Microsoft chief executive; chief executive of Microsoft | public record
2000-01-13 2014-02-04 Steve Ballmer
2014-02-04 - Satya Nadella

# Commissioner of the National Football League | | NFL Commissioner; N.F.L. Commissioner; Commissioner | public record
1989-11-05 2006-08-31 Paul Tagliabue
2006-09-01 - Roger Goodell

# Commissioner of the National Basketball Association | | NBA Commissioner; N.B.A. Commissioner; Commissioner | public record
1984-02-01 2014-02-01 David Stern
2014-02-01 - Adam Silver

# Health Secretary of the United Kingdom | GB | Health Secretary | public record | full
2003-06-12 2005-05-06 John Reid
2005-05-06 2007-06-28 Patricia Hewitt
2007-06-28 2009-06-05 Alan Johnson
2009-06-05 2010-05-11 Andy Burnham
2010-05-11 2012-09-04 Andrew Lansley
2012-09-04 2018-07-09 Jeremy Hunt
2018-07-09 2021-06-26 Matt Hancock
2021-06-26 2022-07-05 Sajid Javid
2022-09-06 2022-10-25 Therese Coffey; Thérèse Coffey
2023-11-13 2024-07-05 Victoria Atkins
2024-07-05 - Wes Streeting

# Education Secretary of the United Kingdom | GB | Education Secretary | public record | full
1997-05-02 2001-06-08 David Blunkett
2001-06-08 2002-10-24 Estelle Morris
2002-10-24 2004-12-15 Charles Clarke
2004-12-15 2006-05-05 Ruth Kelly
2010-05-11 2014-07-15 Michael Gove
2014-07-15 2016-07-14 Nicky Morgan
2016-07-14 2018-01-08 Justine Greening
2018-01-08 2019-07-24 Damian Hinds
2019-07-24 2021-09-15 Gavin Williamson
2021-09-15 2022-07-05 Nadhim Zahawi
2022-10-25 2024-07-05 Gillian Keegan
2024-07-05 - Bridget Phillipson

# Defence Secretary of the United Kingdom | GB | Defence Secretary; Defence Minister | public record | full
1999-10-11 2005-05-06 Geoff Hoon
2005-05-06 2006-05-05 John Reid
2006-05-05 2008-10-03 Des Browne
2008-10-03 2009-06-05 John Hutton
2009-06-05 2010-05-11 Bob Ainsworth
2010-05-12 2011-10-14 Liam Fox
2011-10-14 2014-07-15 Philip Hammond
2014-07-15 2017-11-01 Michael Fallon; Sir Michael Fallon
2017-11-02 2019-05-01 Gavin Williamson
2019-05-01 2019-07-24 Penny Mordaunt
2019-07-24 2023-08-31 Ben Wallace
2023-08-31 2024-07-05 Grant Shapps
2024-07-05 - John Healey

# Leader of the UK Independence Party | GB | UKIP leader; Ukip leader; leader of UKIP | public record | full
2006-09-12 2009-11-27 Nigel Farage
2010-11-05 2016-11-28 Nigel Farage
2016-11-28 2017-06-09 Paul Nuttall

# Commissioner of the Metropolitan Police | GB | Metropolitan Police Commissioner; Met Police Commissioner; Met Commissioner; Scotland Yard Commissioner | public record | full
2000-02-01 2005-01-31 John Stevens; Sir John Stevens
2005-02-01 2008-12-01 Ian Blair; Sir Ian Blair
2009-01-28 2011-07-18 Paul Stephenson; Sir Paul Stephenson
2011-09-12 2017-02-22 Bernard Hogan-Howe; Sir Bernard Hogan-Howe
2017-04-10 2022-04-10 Cressida Dick; Dame Cressida Dick
2022-09-12 - Mark Rowley; Sir Mark Rowley

# Director-General of the BBC | GB | BBC Director-General; BBC director general; director-general of the BBC; director general of the BBC | public record | full
2000-01-29 2004-01-29 Greg Dyke
2004-06-22 2012-09-16 Mark Thompson
2012-09-17 2012-11-10 George Entwistle
2013-04-02 2020-08-31 Tony Hall; Lord Hall
2020-09-01 - Tim Davie

# Archbishop of Canterbury | GB | Archbishop of Canterbury | public record | full
1991-03-27 2002-10-31 George Carey
2002-12-02 2012-12-31 Rowan Williams
2013-02-04 2025-01-06 Justin Welby

# Governor of the Bank of Japan | JP | Bank of Japan Governor; BOJ Governor; governor of the Bank of Japan | public record | full
2003-03-20 2008-03-19 Toshihiko Fukui
2008-04-09 2013-03-19 Masaaki Shirakawa
2013-03-20 2023-04-08 Haruhiko Kuroda
2023-04-09 - Kazuo Ueda

# Governor of the Reserve Bank of India | IN | RBI Governor; Reserve Bank of India Governor; governor of the Reserve Bank of India | public record | full
2013-09-04 2016-09-04 Raghuram Rajan
2016-09-04 2018-12-11 Urjit Patel
2018-12-12 2024-12-11 Shaktikanta Das

# President of the Bundesbank | DE | Bundesbank President; Bundesbank chief; president of the Bundesbank | public record | full
2004-04-30 2011-04-30 Axel Weber
2011-05-01 2021-12-31 Jens Weidmann
2022-01-01 - Joachim Nagel

# Governor of the Bank of Canada | CA | Bank of Canada Governor; governor of the Bank of Canada | public record | full
2001-02-01 2008-01-31 David Dodge
2008-02-01 2013-06-01 Mark Carney
2013-06-03 2020-06-02 Stephen Poloz
2020-06-03 - Tiff Macklem

# Finance Minister of Canada | CA | Finance Minister | public record | full
2006-02-06 2014-03-18 Jim Flaherty
2014-03-19 2015-11-04 Joe Oliver
2015-11-04 2020-08-17 Bill Morneau
2020-08-18 2024-12-16 Chrystia Freeland

# Leader of the Conservative Party of Canada | CA | Conservative Leader; Opposition Leader; Conservative Party Leader | public record | full
2017-05-27 2020-08-24 Andrew Scheer
2020-08-24 2022-02-02 Erin O'Toole
2022-09-10 - Pierre Poilievre

# Leader of the New Democratic Party of Canada | CA | NDP Leader; New Democratic Leader | public record | full
2003-01-25 2011-08-22 Jack Layton
2012-03-24 2017-10-01 Thomas Mulcair; Tom Mulcair
2017-10-01 2025-05-05 Jagmeet Singh

# Treasurer of Australia | AU | Treasurer; Federal Treasurer | public record | full
1996-03-11 2007-12-03 Peter Costello
2007-12-03 2013-06-27 Wayne Swan
2013-09-18 2015-09-21 Joe Hockey
2015-09-21 2018-08-24 Scott Morrison
2018-08-24 2022-05-23 Josh Frydenberg
2022-05-23 - Jim Chalmers

# Leader of the Opposition of Australia | AU | Opposition Leader; Federal Opposition Leader; Labor Leader; Liberal Leader | public record | full
2001-11-22 2003-12-02 Simon Crean
2005-01-28 2006-12-04 Kim Beazley
2008-09-16 2009-12-01 Malcolm Turnbull
2009-12-01 2013-09-18 Tony Abbott
2013-10-13 2019-05-30 Bill Shorten
2019-05-30 2022-05-23 Anthony Albanese
2022-05-30 2025-05-28 Peter Dutton

# Finance Minister of India | IN | Finance Minister; Union Finance Minister | public record | full
2004-05-22 2008-11-30 P. Chidambaram; Palaniappan Chidambaram
2009-01-24 2012-06-26 Pranab Mukherjee
2012-07-31 2014-05-26 P. Chidambaram; Palaniappan Chidambaram
2014-05-26 2019-05-30 Arun Jaitley
2019-05-31 - Nirmala Sitharaman

# Director General of the International Atomic Energy Agency | | IAEA chief; IAEA Director General; IAEA head; director general of the International Atomic Energy Agency; head of the International Atomic Energy Agency | public record | full
1997-12-01 2009-11-30 Mohamed ElBaradei; Mohamed El Baradei
2009-12-01 2019-07-18 Yukiya Amano
2019-12-03 - Rafael Grossi; Rafael Mariano Grossi

# United Nations High Commissioner for Refugees | | UN High Commissioner for Refugees; U.N. High Commissioner for Refugees; UN refugee chief; U.N. refugee chief | public record | full
2005-06-15 2015-12-31 Antonio Guterres; António Guterres
2016-01-01 2025-12-31 Filippo Grandi

# United Nations High Commissioner for Human Rights | | UN High Commissioner for Human Rights; U.N. High Commissioner for Human Rights; UN human rights chief; U.N. human rights chief; UN rights chief; U.N. rights chief | public record | full
2004-07-01 2008-06-30 Louise Arbour
2008-09-01 2014-08-31 Navi Pillay; Navanethem Pillay
2014-09-01 2018-08-31 Zeid Ra'ad al-Hussein; Zeid Ra'ad Al Hussein
2018-09-01 2022-08-31 Michelle Bachelet
2022-10-17 - Volker Türk; Volker Turk

# Prosecutor of the International Criminal Court | | ICC Prosecutor; International Criminal Court prosecutor; prosecutor of the International Criminal Court | public record | full
2003-06-16 2012-06-15 Luis Moreno-Ocampo; Luis Moreno Ocampo
2012-06-15 2021-06-15 Fatou Bensouda
2021-06-16 - Karim Khan

# Secretary-General of the Arab League | | Arab League chief; Arab League Secretary-General; Arab League head | public record | full
2001-05-15 2011-07-03 Amr Moussa
2011-07-03 2016-07-03 Nabil Elaraby; Nabil al-Arabi
2016-07-03 - Ahmed Aboul Gheit
`
