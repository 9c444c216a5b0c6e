/** Spanish words, in the form of the other lists. */
export const spanish = `
# 01000000
3: película, películas, cine, actor, actriz, director de cine, cineasta, cantante, concierto, orquesta, ópera, teatro, novela, novelista, escritor, escritora, poeta, museo, exposición, pintor, escultor, artista, álbum, canción, canciones, festival de cine, premio Cervantes, premios Goya, guion, serie de televisión, telenovela, estreno
2: música, cultura, cultural, escenario, libro, autor, arte
# 02000000
3: asesinato, asesino, homicidio, violación, robo, atraco, estafa, narcotráfico, cocaína, secuestro, fiscal, fiscalía, tribunal, Audiencia Nacional, Tribunal Supremo, juez, jueza, abogado, abogada, acusado, condenado, condenada, condena, cárcel, prisión preventiva, detenido, detenidos, Guardia Civil, investigadores, sentencia, delito, delitos, sospechoso
2: policía, policías, justicia, juicio, víctima, víctimas, crimen
# 03000000
3: terremoto, seísmo, inundación, inundaciones, incendio, incendios, bomberos, rescatistas, equipos de rescate, catástrofe, accidente aéreo, descarrilamiento, naufragio, tsunami, erupción, volcán, damnificados, supervivientes, explosión, huracán
2: accidente, heridos, muertos, desaparecidos, rescate, emergencia
# 04000000
3: empresa, empresas, accionistas, bolsa, Ibex 35, beneficio neto, beneficios, ingresos, pérdidas, presidente ejecutivo, consejo de administración, fusión, opa, quiebra, inflación, recesión, crecimiento económico, tipos de interés, banco central, BCE, deuda pública, déficit, exportaciones, importaciones, inversores, inversión, mercado bursátil, PIB, ventas, petrolera
2: economía, económico, económica, mercado, mercados, banco, bancos, precios, millones de euros, industria, comercio
# 05000000
3: escuela, escuelas, colegio, colegios, alumno, alumnos, profesor, profesores, maestro, maestros, instituto de secundaria, universidad, universidades, estudiante, estudiantes, bachillerato, selectividad, becas, aulas, curso escolar
2: educación, enseñanza, formación
# 06000000
3: cambio climático, calentamiento global, gases de efecto invernadero, emisiones, biodiversidad, contaminación, ecologistas, energías renovables, deforestación, especies amenazadas, parque natural, residuos nucleares, sequía
2: medio ambiente, medioambiente, clima, naturaleza, bosques
# 07000000
3: enfermedad, enfermedades, paciente, pacientes, médico, médicos, hospital, hospitales, vacuna, vacunas, vacunación, virus, coronavirus, epidemia, pandemia, cáncer, gripe, medicamento, medicamentos, enfermera, enfermeras, cirujano, OMS, síntomas, sanidad
2: salud, sanitario, sanitaria
# 09000000
3: sindicato, sindicatos, huelga, huelgas, huelguistas, trabajadores, empleados, patronal, desempleo, paro, parados, despidos, ERE, jubilación, pensiones, pensionistas, salario mínimo, convenio colectivo, reforma laboral, CCOO, UGT
2: empleo, empleos, trabajo, salarios
# 11000000
3: presidente del Gobierno, primer ministro, ministro, ministra, ministros, gobierno, Congreso de los Diputados, Congreso, Senado, senador, diputado, diputados, elecciones, electoral, votantes, votos, candidato, candidata, PSOE, PP, Podemos, Vox, Ciudadanos, oposición, moción de censura, proyecto de ley, referéndum, Moncloa, Generalitat, Parlament, alcalde, alcaldesa, Unión Europea, Comisión Europea, Naciones Unidas, ONU, Consejo de Seguridad, embajador, diplomático, diplomática, sanciones, canciller, mandatario, presidencial, Zapatero, Rajoy, Sánchez, Aznar, Felipe González, partido socialista, partido popular, independentistas
2: política, político, políticos, presidente, partido, ley, izquierda, derecha, cumbre, reforma
# 12000000
3: iglesia, papa Francisco, Vaticano, obispo, obispos, arzobispo, cardenal, sacerdote, sacerdotes, misa, fieles, católicos, católica, musulmanes, mezquita, islam, imán, judíos, sinagoga, cristianos, Semana Santa, Biblia, Corán, monjas
2: religión, religioso, religiosa, fe
# 13000000
3: científicos, científico, investigadores del CSIC, laboratorio, CSIC, físicos, astrónomos, espacio exterior, sonda espacial, satélite, satélites, cohete, telescopio, ordenador, ordenadores, computadora, software, internet, internautas, teléfono móvil, inteligencia artificial, robot, robots, buscador, piratas informáticos, videojuego, videojuegos, Google, Apple, Microsoft, Facebook, genoma
2: investigación, ciencia, tecnología, tecnologías, datos, usuarios, digital
# 14000000
3: inmigración, inmigrantes, migrantes, refugiados, pobreza, personas sin hogar, racismo, discriminación, matrimonio homosexual, feminismo, violencia de género, violencia machista, igualdad, ancianos, adopción, divorcio, desahucios, exclusión social
2: sociedad, social, familias, mujeres, jóvenes
# 15000000
3: fútbol, partido de liga, entrenador, seleccionador, portero, delantero, centrocampista, defensa central, selección española, Mundial, Liga de Campeones, Champions, Copa del Rey, Juegos Olímpicos, medalla de oro, baloncesto, tenis, ciclista, ciclismo, árbitro, goles, gol de, goleador, Real Madrid, Barça, Atlético de Madrid, Nadal, Messi, estadio, Fórmula 1, penalti
2: deporte, deportivo, jugador, jugadores, equipo, victoria, derrota, temporada, final, club, liga, torneo
# 16000000
3: guerra, guerra civil, soldados, tropas, ejército, ofensiva, ataque aéreo, ataques aéreos, bombardeo, bombardeos, alto el fuego, conversaciones de paz, acuerdo de paz, rebeldes, guerrilla, guerrilleros, milicias, yihadistas, atentado, atentados, terroristas, terrorismo, ETA, FARC, rehenes, golpe de Estado, invasión, misiles, artillería, genocidio, cascos azules, disturbios, manifestantes
2: militar, militares, combates, armas, ataque, paz, conflicto, Ucrania
# 17000000
3: meteorología, Aemet, temporal, tormenta, tormentas, nevada, nevadas, ola de calor, lluvias, temperaturas, grados, heladas, ola de frío, alerta roja, alerta naranja
`
