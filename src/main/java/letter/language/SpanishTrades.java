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

    /** What a position is for, and which it is among others. */
    static final Set<String> FIELDS =
            Words.set(
                    """
                    adjunta, adjunto, administración, administrativa, administrativo,
                    almacén, ambiental, analítica, aplicaciones, artística, artístico,
                    asociada, asociado, atención, audiovisual, aula, barra, biblioteca,
                    cabina, caja, calidad, calle, campaña, campo, cliente, clientes,
                    clínica, clínico, cocina, comercial, compras, comunicación,
                    conflictos, contabilidad, contenidos, cuentas, cultural, datos,
                    desarrollo, digital, diseño, documental, educación, educativa,
                    educativo, ejecutiva, ejecutivo, enfermería, equipo, español,
                    estudios, eventos, facturación, finanzas, formación, francés,
                    general, geriatría, gestión, gráfica, gráfico, heridas, historia,
                    hostelería, humanos, idiomas, imagen, infantil, informática,
                    informático, ingeniería, inglés, internacional, intervención,
                    inventario, investigación, jefa, jefe, junior, jurídica, jurídico,
                    júnior, interna, laboral, laboratorio, lengua, limpieza, literatura,
                    logística, línea, mantenimiento, marca, marketing, medicina,
                    matemáticas, medios, montaje, música, negocio, negocios, noche,
                    nutrición, nóminas, obra, operaciones, pacientes, paliativos,
                    partida, pastelería, pedidos, pediatría, personal, planta,
                    posdoctoral, postdoctoral, predoctoral, prensa, primaria, principal,
                    problemas, procesos, producción, producto, programas, proyecto,
                    proyectos, pruebas, publicidad, quirófano, recepción, recursos,
                    redes, regional, relaciones, reparto, residente, riesgos, sala,
                    salud, secundaria, seguridad, senior, servicio, servicios, sistemas,
                    social, sociales, software, soporte, superior, sénior, taller,
                    tecnología, tecnologías, tiempo, tienda, titular, transporte, turno,
                    técnica, técnico, urgencias, ventas, voluntaria, voluntariado,
                    voluntarios, voluntario, web""");

    private static final Trades TRADES = new Trades(NOUNS, ENDINGS, FOREIGN, SHARED, FIELDS);

    private SpanishTrades() {}

    static String small(String position) {
        return TRADES.small(position);
    }
}
