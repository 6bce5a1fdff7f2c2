package letter.language;

import java.util.Set;

/** Positions that no ending tells, {@code chargée de mission}, small in a French sentence. */
final class FrenchTrades {
    private static final Set<String> NOUNS =
            Words.set(
                    """
                    adjointe, agente, apprenti, apprentie, assistante, attaché, attachée,
                    chargé, chargée, cheffe, conseiller, conseillère, cuisinier, cuisinière,
                    délégué, déléguée, employé, employée, hôte, hôtesse, infirmier, ouvrier,
                    ouvrière, responsable""");

    private static final Set<String> SHARED = Set.of("adjoint", "agent", "assistant", "chef");

    /** What a position is for, and which it is among others. */
    static final Set<String> FIELDS =
            Words.set(
                    """
                    accueil, achats, administratif, administration, administrative,
                    affaires, bar, caisse, clients, clientèle, clinique, commercial,
                    commerciale, communication, comptabilité, comptable, conflits,
                    contenus, cuisine, culturel, culturelle, digital, digitale,
                    direction, données, douleur, développement, entretien, formation,
                    gestion, général, générale, humaines, informatique, insertion,
                    juridique, laboratoire, logistique, magasin, maintenance, marketing,
                    mission, missions, médiation, nuit, opérations, paie, palliatifs,
                    partenariats, patients, plaies, polyvalent, polyvalente, presse,
                    principal, principale, problèmes, production, produit, produits,
                    programme, programmes, projet, projets, publics, qualité, rayon,
                    recherche, recrutement, relations, ressources, salle, santé,
                    scolaire, secteur, service, services, social, sociale, sécurité,
                    technique, temps, transport, travaux, vente, ventes, web, équipe,
                    équipes, études, événements""");

    private static final Trades TRADES = new Trades(NOUNS, new String[0], Set.of(), SHARED, FIELDS);

    private FrenchTrades() {}

    static String small(String position) {
        return TRADES.small(position);
    }
}
