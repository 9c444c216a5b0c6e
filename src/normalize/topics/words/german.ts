/** German words, in the form of the other lists; nouns with their plural where it differs much. */
export const german = `
# 01000000
3: Film, Filme, Kino, Schauspieler, Schauspielerin, Regisseur, Regisseurin, Drehbuch, Konzert, Konzerte, Sänger, Sängerin, Orchester, Dirigent, Oper, Theater, Bühne, Roman, Schriftsteller, Schriftstellerin, Dichter, Museum, Ausstellung, Maler, Malerin, Bildhauer, Künstler, Künstlerin, Fernsehserie, Filmfestspiele, Berlinale, Album, Popstar, Rockband, Premiere, Intendant, Literaturpreis, Kunsthalle, Gemälde, Rundfunk, Fernsehsender, Moderator, Tatort
2: Kunst, Kultur, Musik, Band, Lied, Lieder, Serie, Sender, Publikum, Autor, Autorin, Buch, Festival
# 02000000
3: Mord, Mörder, Totschlag, Raub, Überfall, Einbruch, Diebstahl, Betrug, Erpressung, Vergewaltigung, Staatsanwalt, Staatsanwaltschaft, Gericht, Landgericht, Amtsgericht, Oberlandesgericht, Bundesgerichtshof, Verfassungsgericht, Richter, Richterin, Angeklagter, Angeklagte, Angeklagten, Haftstrafe, Freiheitsstrafe, Gefängnis, Untersuchungshaft, Festnahme, festgenommen, verhaftet, Kriminalpolizei, Ermittler, Tatverdächtiger, Tatverdächtige, Verdächtiger, Urteil, verurteilt, Anklage, Verteidiger, Razzia, Täter
2: Polizei, Polizist, Polizisten, Prozess, Ermittlungen, Anwalt, Zeuge, Zeugen, Opfer, Tat
# 03000000
3: Erdbeben, Hochwasser, Überschwemmung, Überschwemmungen, Lawine, Flugzeugabsturz, Absturz, Zugunglück, Explosion, Großbrand, Waldbrand, Feuerwehr, Rettungskräfte, Rettungsdienst, Katastrophe, Unglück, Tsunami, Vulkanausbruch, Todesopfer, Verletzte, Trümmer, evakuiert, Unfall, Verkehrsunfall
2: Brand, Feuer, Einsatzkräfte, Helfer
# 04000000
3: Unternehmen, Konzern, Aktie, Aktien, Börse, Aktionäre, Dax, Umsatz, Gewinn, Verlust, Quartal, Bilanz, Vorstandschef, Aufsichtsrat, Übernahme, Fusion, Insolvenz, Inflation, Rezession, Konjunktur, Wirtschaftswachstum, Zinsen, Leitzins, Notenbank, Zentralbank, EZB, Bundesbank, Haushaltsdefizit, Export, Exporte, Ölpreis, Anleger, Analysten, Einzelhandel, Autobauer, Bank, Banken, Versicherer, Mittelstand, Bruttoinlandsprodukt, Kurs, Anleihen
2: Wirtschaft, Markt, Märkte, Firma, Firmen, Preise, Handel, Industrie, Euro, Milliarden, Kunden
# 05000000
3: Schule, Schulen, Schüler, Schülerin, Schülerinnen, Lehrer, Lehrerin, Lehrkräfte, Unterricht, Abitur, Gymnasium, Grundschule, Hauptschule, Realschule, Universität, Hochschule, Studenten, Studierende, Studium, Professor, Bildungspolitik, Kultusminister, Klassenzimmer, Pisa, Semester
2: Bildung, Ausbildung, Prüfung
# 06000000
3: Klimawandel, Klimaschutz, Treibhausgase, Kohlendioxid, Emissionen, Umweltschutz, Umweltschützer, Naturschutz, Artenschutz, Windkraft, Solaranlagen, erneuerbare Energien, Luftverschmutzung, Gletscher, Waldsterben, Atommüll, Naturschutzgebiet, Energiewende, Plastikmüll, Artensterben
2: Umwelt, Klima, Natur, Wald, Tiere
# 07000000
3: Krankheit, Krankheiten, Patient, Patienten, Arzt, Ärzte, Ärztin, Krankenhaus, Klinik, Impfung, Impfstoff, Virus, Coronavirus, Corona, Pandemie, Infektion, Infektionen, Krebs, Grippe, Medikament, Medikamente, Krankenkasse, Gesundheitsminister, Pflegekräfte, Operation, Therapie, Robert Koch Institut, Weltgesundheitsorganisation, Symptome
2: Gesundheit, Pflege, Medizin
# 09000000
3: Gewerkschaft, Gewerkschaften, Streik, Streiks, Warnstreik, Tarifvertrag, Tarifverhandlungen, Tarifstreit, Lohnerhöhung, Löhne, Arbeitnehmer, Arbeitgeber, Arbeitslosigkeit, Arbeitslose, Arbeitsmarkt, Mindestlohn, Rente, Rentner, Rentenalter, Betriebsrat, Kurzarbeit, Stellenabbau, Verdi, IG Metall, Bundesagentur für Arbeit
2: Arbeitsplätze, Beschäftigte, Arbeit
# 11000000
3: Bundeskanzler, Bundeskanzlerin, Kanzler, Kanzlerin, Bundesregierung, Bundestag, Bundesrat, Bundespräsident, Ministerpräsident, Ministerpräsidentin, Minister, Ministerin, Außenminister, Außenministerin, Innenminister, Finanzminister, Verteidigungsminister, Parlament, Abgeordnete, Abgeordneten, Koalition, Opposition, Wahl, Wahlen, Bundestagswahl, Landtagswahl, Wahlkampf, Wähler, Kandidat, Kandidatin, Partei, Parteien, Parteitag, SPD, CDU, CSU, FDP, AfD, PDS, Grünen, Linkspartei, Gesetzentwurf, Präsident, Präsidentschaftswahl, Gipfel, EU Kommission, Sanktionen, Botschafter, Diplomaten, Volksabstimmung, Bürgermeister, Landtag, Nationalrat, ÖVP, SPÖ, FPÖ, SVP, Regierungschef, Staatschef, Vereinte Nationen, Sicherheitsrat
2: Politik, Politiker, Regierung, politisch, Gesetz, Abstimmung, Mehrheit, Staat
# 12000000
3: Kirche, Kirchen, Papst, Vatikan, Bischof, Bischöfe, Erzbischof, Kardinal, Pfarrer, Priester, Gottesdienst, Gemeinde der Gläubigen, Gläubige, Muslime, Moschee, Islam, Imam, Juden, Synagoge, Rabbiner, Christen, katholisch, katholische, katholischen, evangelisch, evangelische, evangelischen, Kirchentag, Ramadan, Bibel, Koran
2: Religion, Glaube, Gott
# 13000000
3: Forscher, Forscherin, Forscherinnen, Wissenschaftler, Wissenschaftlerin, Forschung, Studie, Labor, Physiker, Chemiker, Biologen, Astronomen, Weltraum, Raumsonde, Raumfahrt, Satellit, Satelliten, Teleskop, Rakete, Computer, Software, Internet, Smartphone, Handy, künstliche Intelligenz, Roboter, Suchmaschine, Hacker, Chip, Chips, Digitalisierung, Google, Microsoft, Apple, Facebook, Max Planck Institut, Gentechnik, Betriebssystem, Videospiel, Videospiele
2: Technik, Technologie, Daten, Wissenschaft, Nutzer
# 14000000
3: Flüchtlinge, Migranten, Asylbewerber, Einwanderung, Zuwanderung, Integration, Armut, Obdachlose, Gleichstellung, Rassismus, Diskriminierung, Familien, Kindergeld, Sozialhilfe, Hartz IV, Bürgergeld, Ehe, Scheidung, Adoption, Senioren, Homosexuelle, Minderheiten
2: Gesellschaft, Jugendliche, Kinder, Frauen, Bevölkerung
# 15000000
3: Fußball, Bundesliga, Trainer, Torwart, Stürmer, Mittelfeldspieler, Verteidiger des FC, Nationalmannschaft, Weltmeister, Weltmeisterschaft, Europameisterschaft, Olympische Spiele, Olympia, Goldmedaille, Champions League, DFB, Pokal, Pokalspiel, Elfmeter, Schiedsrichter, Spieltag, Tabelle, Tabellenführer, Halbzeit, Torschütze, Tennis, Handball, Formel 1, Skispringen, Biathlon, Radsport, Leichtathletik, Stadion, Sieg gegen, Niederlage gegen, FC Bayern, Borussia Dortmund, Rekordmeister, Aufstieg, Abstieg, Turnier
2: Sport, Sportler, Spieler, Spiel, Spiele, Mannschaft, Verein, Saison, Tor, Tore, Sieg, Niederlage, Liga, Finale
# 16000000
3: Krieg, Bürgerkrieg, Weltkrieg, Soldaten, Truppen, Armee, Bundeswehr, Offensive, Luftangriff, Luftangriffe, Raketenangriff, Waffenstillstand, Friedensgespräche, Friedensverhandlungen, Rebellen, Milizen, Terroranschlag, Anschlag, Anschläge, Selbstmordattentäter, Terroristen, Geiseln, Putsch, Invasion, Panzer, Artillerie, Besatzung, Bombardierung, Völkermord, Front, Waffenlieferungen, Drohnen, Kampfjets, Unruhen, Demonstranten
2: Angriff, Angriffe, Militär, Waffen, Kämpfe, Gefechte, Frieden, Ukraine, Proteste
# 17000000
3: Wetter, Wetterdienst, Unwetter, Gewitter, Schneefall, Sturm, Orkan, Hitzewelle, Regen, Temperaturen, Grad Celsius, Glatteis, Frost, Nebel, Sonnenschein, Wettervorhersage, Meteorologen
`
