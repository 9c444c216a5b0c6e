/** French words, in the form of the other lists. */
export const french = `
# 01000000
3: film, cinéma, acteur, actrice, réalisateur, réalisatrice, comédien, comédienne, chanteur, chanteuse, concert, orchestre, opéra, théâtre, roman, romancier, romancière, écrivain, poète, musée, exposition, peintre, sculpteur, artiste, album, chanson, festival de Cannes, prix Goncourt, metteur en scène, série télévisée, téléspectateurs, chaîne de télévision, bande dessinée, César, long métrage
2: musique, culture, culturel, culturelle, scène, spectacle, livre, auteur
# 02000000
3: meurtre, assassinat, viol, vol à main armée, cambriolage, escroquerie, trafic de drogue, stupéfiants, procureur, parquet, tribunal, cour d appel, cour d assises, juge d instruction, magistrat, avocat, avocate, prévenu, accusé, condamné, condamnée, prison ferme, garde à vue, mis en examen, mise en examen, interpellé, interpellation, gendarmerie, gendarmes, enquêteurs, perquisition, peine de prison, détenu, détention provisoire
2: police, policier, policiers, justice, procès, enquête, juge, victime, plainte
# 03000000
3: séisme, tremblement de terre, inondation, inondations, avalanche, incendie, incendies, pompiers, secouristes, catastrophe, crash, accident d avion, déraillement, naufrage, tsunami, éruption, sinistrés, bilan provisoire, rescapés, explosion
2: accident, secours, blessés, morts, disparus
# 04000000
3: entreprise, actionnaire, bourse, CAC 40, chiffre d affaires, bénéfice, bénéfice net, perte nette, PDG, directeur général, conseil d administration, fusion, rachat, OPA, faillite, inflation, récession, croissance économique, taux d intérêt, banque centrale, BCE, dette publique, déficit budgétaire, exportations, importations, investisseurs, marché boursier, action en hausse, constructeur automobile, grande distribution, PIB, pouvoir d achat
2: économie, économique, marché, marchés, banque, groupe, milliards, prix, industrie, commerce, clients, ventes
# 05000000
3: école, écoles, élève, élèves, enseignant, enseignants, professeur, professeurs, lycée, lycées, collège, baccalauréat, université, universités, étudiant, étudiants, éducation nationale, rentrée scolaire, classe de terminale, grandes écoles
2: éducation, enseignement, formation
# 06000000
3: réchauffement climatique, changement climatique, gaz à effet de serre, émissions, biodiversité, pollution, écologistes, énergies renouvelables, éoliennes, déforestation, espèces menacées, déchets nucléaires, parc naturel, protection de la nature, transition énergétique
2: environnement, climat, nature, forêt, écologie
# 07000000
3: maladie, maladies, patient, patients, médecin, médecins, hôpital, hôpitaux, vaccin, vaccins, vaccination, virus, coronavirus, épidémie, pandémie, cancer, grippe, médicament, médicaments, infirmière, infirmières, soignants, chirurgien, sécurité sociale, OMS, symptômes
2: santé, soins, médical, médicale
# 09000000
3: syndicat, syndicats, grève, grèves, grévistes, préavis de grève, salarié, salariés, employeurs, chômage, chômeurs, licenciements, plan social, retraite, retraites, réforme des retraites, Smic, CGT, CFDT, code du travail, heures supplémentaires, patronat, Medef
2: emploi, emplois, travail, salaires
# 11000000
3: Premier ministre, ministre, ministres, gouvernement, Assemblée nationale, Sénat, sénateur, député, députés, députée, président de la République, Élysée, Matignon, élection, élections, présidentielle, législatives, municipales, électeurs, scrutin, second tour, premier tour, candidat, candidate, parti socialiste, PS, UMP, Les Républicains, Rassemblement national, Front national, majorité présidentielle, motion de censure, projet de loi, opposition, remaniement, référendum, Union européenne, Commission européenne, Conseil de sécurité, Nations unies, ONU, ambassadeur, diplomatie, diplomatique, sanctions, chef de l État, chef du gouvernement, Macron, Sarkozy, Hollande, Chirac, Mitterrand, de Gaulle, maire
2: politique, politiques, président, parti, gauche, droite, loi, vote, sommet, réforme
# 12000000
3: église, églises, pape, Vatican, évêque, évêques, archevêque, cardinal, prêtre, prêtres, messe, fidèles, catholique, catholiques, protestants, musulman, musulmans, mosquée, islam, imam, juifs, synagogue, rabbin, chrétiens, laïcité, ramadan, Coran, Bible
2: religion, religieux, religieuse, foi
# 13000000
3: chercheurs, chercheur, scientifique, scientifiques, laboratoire, CNRS, physicien, astronomes, espace, sonde spatiale, satellite, satellites, fusée, télescope, ordinateur, logiciel, internet, internautes, smartphone, intelligence artificielle, robot, moteur de recherche, pirates informatiques, numérique, puces électroniques, Google, Apple, Microsoft, Facebook, jeu vidéo, jeux vidéo, génome
2: recherche, science, technologie, technologies, données, utilisateurs
# 14000000
3: immigration, immigrés, migrants, sans papiers, demandeurs d asile, pauvreté, sans abri, racisme, discrimination, discriminations, mariage homosexuel, mariage pour tous, féminisme, violences conjugales, allocations familiales, personnes âgées, adoption, divorce, banlieues, précarité
2: société, social, familles, femmes, jeunes
# 15000000
3: football, match, sélectionneur, entraîneur, gardien de but, attaquant, milieu de terrain, défenseur, équipe de France, Coupe du monde, Ligue des champions, Ligue 1, championnat de France, Jeux olympiques, médaille d or, rugby, XV de France, tennis, Roland Garros, Tour de France, peloton, cycliste, coureur, handball, basket, arbitre, mi temps, but de, buteur, Bleus, PSG, OM, Zidane, Mbappé, stade
2: sport, sportif, joueur, joueurs, équipe, victoire, défaite, saison, finale, club, championnat
# 16000000
3: guerre, guerre civile, soldats, troupes, armée, offensive, frappe aérienne, frappes, bombardement, bombardements, cessez le feu, pourparlers de paix, accord de paix, rebelles, milices, djihadistes, attentat, attentats, kamikaze, terroristes, terrorisme, otages, coup d État, putsch, invasion, missiles, artillerie, génocide, casques bleus, émeutes, manifestants
2: militaire, militaires, combats, armes, attaque, paix, conflit, Ukraine
# 17000000
3: météo, Météo France, intempéries, orages, tempête, neige, verglas, canicule, pluies, températures, degrés, vigilance orange, vigilance rouge, rafales
`
