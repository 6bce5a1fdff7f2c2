package letter.language;

import java.util.Set;

/** {@code jefa de proyecto}: what one is is small in a Spanish sentence, however it is typed. */
final class SpanishTrades {
    private static final Set<String> NOUNS =
            Words.set(
                    """
                    abogada, abogado, alumna, alumno, apoderada, apoderado, arquitecta,
                    arquitecto, asesor, autor, auxiliar, ayudanta, biblioteconomista, canguro,
                    capataz, chofer, chófer, comercial, conserje, consultor, contable,
                    corrector, decana, decano, delegada, delegado, dependienta, empleada,
                    empleado, encargada, encargado, escritor, escultor, fisioterapeuta,
                    fotógrafa, fotógrafo, gerenta, gestor, graduada, graduado, guarda, guardia,
                    guía, intérprete, jefa, jefe, juez, jueza, lector, licenciada, licenciado,
                    maestra, maestro, matrona, miembro, moza, mozo, oficial, oficiala, pediatra,
                    peón, piloto, pintor, portavoz, presidenta, profesor, promotor, psiquiatra,
                    rector, redactor, responsable, revisor, socia, socio, subdirector,
                    terapeuta, traductor, vicepresidenta, vicerrector, vocal""");

    private static final String[] ENDINGS = {
        "ante", "aria", "ario", "dor", "ente", "era", "ero", "ica", "ico", "ista", "iva", "ivo",
        "loga", "logo", "ora", "triz"
    };

    private static final Set<String> FOREIGN = Set.of("ambassador", "camera", "opera", "vendor");

    private static final Set<String> SHARED =
            Words.set(
                    """
                    actor, auditor, conductor, director, doctor, editor, inspector, instructor,
                    monitor, supervisor, tutor""");

    private static final Set<String> FIELDS =
            Words.set(
                    """
                    adjunta, adjunto, administración, administrativa, administrativo, ambiental,
                    analítica, aplicaciones, artística, artístico, asociada, asociado, atención,
                    audiovisual, aula, calidad, campaña, campo, cliente, clientes, cocina,
                    comercial, compras, comunicación, contabilidad, contenidos, cuentas,
                    cultural, datos, desarrollo, digital, diseño, educación, educativa,
                    educativo, ejecutiva, ejecutivo, enfermería, equipo, español, estudios,
                    eventos, facturación, finanzas, formación, francés, general, gestión,
                    gráfica, gráfico, historia, humanos, idiomas, imagen, infantil, informática,
                    informático, ingeniería, inglés, internacional, intervención, investigación,
                    jefa, jefe, junior, jurídica, jurídico, júnior, interna, laboral, lengua, limpieza,
                    literatura, logística, mantenimiento, marca, marketing, medicina, matemáticas, medios,
                    música, negocio, negocios, noche, nutrición, nóminas, obra, operaciones, pedidos,
                    pediatría, personal, planta, posdoctoral, postdoctoral, predoctoral, prensa, primaria,
                    principal, procesos, producción, producto, programas, proyecto, proyectos,
                    pruebas, publicidad, recepción, recursos, redes, regional, relaciones,
                    residente, riesgos, sala, salud, secundaria, seguridad, senior, servicio, servicios,
                    sistemas, social, sociales, software, soporte, superior, sénior, tecnología,
                    tecnologías, tienda, titular, turno, técnica, técnico, ventas, voluntaria,
                    voluntariado, voluntarios, voluntario, web""");

    private static final Trades TRADES = new Trades(NOUNS, ENDINGS, FOREIGN, SHARED, FIELDS);

    private SpanishTrades() {}

    static String small(String position) {
        return TRADES.small(position);
    }
}
